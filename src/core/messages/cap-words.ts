/** A support held against its cap, in sentences: result, computation, basis, remark. Findings and tables of caps take them from here. */
import type { CapAnswer } from '../law/find-cap';
import type { ShareTest } from '../law/test-share';
import type { SupportTest } from '../law/support';
import { answerEn, capEn } from './cap-words.en';
import { answerVi, capVi } from './cap-words.vi';
import type { Language } from './language';

export interface CapWords {
  /** What came out: "Mức hỗ trợ vượt 20 triệu đồng." */
  readonly result: string;
  /** How; empty where the result says it already. */
  readonly computation: string;
  /** By which text, and how well it is known; empty without a cap. */
  readonly basis: string;
  /** A multiplier that might apply; empty when there is none. */
  readonly remark: string;
}

export interface CapWriter {
  support(test: SupportTest): CapWords;
  management(test: ShareTest): CapWords;
  counterpart(test: ShareTest): CapWords;
  /** What came of it in a word or two: "đạt", "vượt 20 triệu đồng". */
  outcome(test: SupportTest): string;
  /** The computation in one line, as the report carries it. */
  line(test: SupportTest): string;
}

const WRITERS: Readonly<Record<Language, CapWriter>> = { vi: capVi, en: capEn };

/** Why no cap could be applied; empty where one is in force. */
export const answerWords = (answer: CapAnswer, language: Language): string => (language === 'vi' ? answerVi(answer) : answerEn(answer));

export const supportWords = (test: SupportTest, language: Language): CapWords => WRITERS[language].support(test);
export const managementWords = (test: ShareTest, language: Language): CapWords => WRITERS[language].management(test);
export const outcomeWords = (test: SupportTest, language: Language): string => WRITERS[language].outcome(test);
export const counterpartWords = (test: ShareTest, language: Language): CapWords => WRITERS[language].counterpart(test);

/** "50% × 640 = 320; 320 > 300 triệu đồng/cơ sở → vượt 20 triệu đồng; TT 28/2018/TT-BTC, Điều 8 khoản 4" */
export const computationLine = (test: SupportTest, language: Language): string => WRITERS[language].line(test);
