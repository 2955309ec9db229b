/** The words of `consolidate` in the language asked for. */
import type { Language } from '../language';
import { en } from './en';
import { vi } from './vi';
import type { ConsolidateWords } from './words';

const WORDS: Readonly<Record<Language, ConsolidateWords>> = { vi, en };

export const consolidateWords = (language: Language): ConsolidateWords => WORDS[language];
