/** The words of the review desk in the language asked for. */
import type { Language } from '../language';
import { en } from './en';
import { vi } from './vi';
import type { ReviewWords } from './words';

const WORDS: Readonly<Record<Language, ReviewWords>> = { vi, en };

export const reviewWords = (language: Language): ReviewWords => WORDS[language];
