/** The words of the view "Cách đọc biểu" in the language asked for. */
import { CORRECTING_EN } from './en';
import { CORRECTING_VI } from './vi';
import type { CorrectingWords } from './words';
import type { Language } from '../language';

const WORDS: Readonly<Record<Language, CorrectingWords>> = { vi: CORRECTING_VI, en: CORRECTING_EN };

export function correctingWords(language: Language): CorrectingWords {
  return WORDS[language];
}
