/** What a person's caps change, in sentences: one that says how many lines, and one a line. */
import type { ChangedLine } from '../../check/caps-report';
import { outcomeWords } from './of';
import type { Language } from '../language';
import { shortLabel } from '../shorten';

interface ChangeWords {
  title(lines: number): string;
  /** @param before what came of it by the shipped catalogue */
  line(label: string, before: string, after: string): string;
}

const WORDS: Readonly<Record<Language, ChangeWords>> = {
  vi: {
    title: (lines) => `Mức chi đã nhập, văn bản đã chọn làm đổi kết quả của ${String(lines)} dòng so với danh mục có sẵn.`,
    line: (label, before, after) => `“${label}”: trước là ${before}, nay là ${after}.`,
  },
  en: {
    title: (lines) =>
      `The caps entered and the acts chosen change the result of ${String(lines)} ${lines === 1 ? 'line' : 'lines'} against the shipped catalogue.`,
    line: (label, before, after) => `“${label}”: was ${before}, is now ${after}.`,
  },
};

export const changesTitle = (lines: number, language: Language): string => WORDS[language].title(lines);

export const changeWords = ({ label, before, after }: ChangedLine, language: Language): string =>
  WORDS[language].line(shortLabel(label), outcomeWords(before, language), outcomeWords(after, language));
