/** The words of the view "Bảng đã hiểu" in the language asked for. */
import { CORRECTING_EN } from './correcting.en';
import { CORRECTING_VI } from './correcting.vi';
import type { CorrectingWords } from './correcting-words';
import type { Language } from './language';

const WORDS: Readonly<Record<Language, CorrectingWords>> = { vi: CORRECTING_VI, en: CORRECTING_EN };

export function correctingWords(language: Language): CorrectingWords {
  return WORDS[language];
}
