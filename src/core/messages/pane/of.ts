/** The texts of the task pane in the language asked for. */
import type { Language } from '../language';
import type { PaneWords } from './words';
import { PANE_EN } from './en';
import { PANE_VI } from './vi';

const WORDS: Readonly<Record<Language, PaneWords>> = { vi: PANE_VI, en: PANE_EN };

export function paneWords(language: Language): PaneWords {
  return WORDS[language];
}
