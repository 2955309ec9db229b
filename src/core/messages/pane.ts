/** The texts of the task pane in the language asked for. */
import type { Language } from './language';
import type { PaneWords } from './pane-words';
import { PANE_EN } from './pane.en';
import { PANE_VI } from './pane.vi';

const WORDS: Readonly<Record<Language, PaneWords>> = { vi: PANE_VI, en: PANE_EN };

export function paneWords(language: Language): PaneWords {
  return WORDS[language];
}
