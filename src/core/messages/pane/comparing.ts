/** The words of the comparison in the pane; the changes themselves are worded as everywhere (`messages/compare`). */
import type { Language } from '../language';

export interface ComparingWords {
  /** On the button. */
  readonly compare: string;
  readonly title: string;
  readonly reading: string;
  /** What the open workbook is held against. */
  against(name: string): string;
  readonly close: string;
  readonly failed: string;
}

const WORDS: Readonly<Record<Language, ComparingWords>> = {
  vi: {
    compare: 'So với bản trước…',
    title: 'So với bản trước',
    reading: 'Đang so…',
    against: (name) => `Bản trước: “${name}”. Bản đang mở là bản mới.`,
    close: 'Đóng phần so sánh',
    failed: 'Chưa so được vì phần mềm gặp sự cố. Hãy soát lại rồi thử lần nữa.',
  },
  en: {
    compare: 'Compare with an earlier version…',
    title: 'Compared with an earlier version',
    reading: 'Comparing…',
    against: (name) => `Earlier version: “${name}”. The open workbook is the new one.`,
    close: 'Close the comparison',
    failed: 'The program failed, and nothing was compared. Check again and retry.',
  },
};

export const comparingWords = (language: Language): ComparingWords => WORDS[language];
