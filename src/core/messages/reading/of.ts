/** How a table was read, in the language asked for. */
import type { Confidence, Reason } from '../../table/explain/understanding';
import type { Language } from '../language';
import type { ReadingWords } from './words';
import { READING_EN } from './en';
import { READING_VI } from './vi';

const WORDS: Readonly<Record<Language, ReadingWords>> = { vi: READING_VI, en: READING_EN };

export function readingWords(language: Language): ReadingWords {
  return WORDS[language];
}

/** "chắc chắn: ghi “Tổng cộng”, 10 phép cộng khớp" */
export function grounds(
  { confidence, reasons }: { readonly confidence: Confidence; readonly reasons: readonly Reason[] },
  words: ReadingWords,
): string {
  const why = reasons.map((reason) => words.reason(reason)).join(', ');
  return why === '' ? words.confidence[confidence] : `${words.confidence[confidence]}: ${why}`;
}
