/** A support held against its cap, in sentences: result, computation, basis, remark. Findings and tables of caps take them from here. */
import type { CapAnswer } from '../../law/find-cap';
import type { ShareTest } from '../../law/share-limits';
import type { SupportTest } from '../../law/support';
import { answerEn, capEn } from './en';
import { answerVi, capVi } from './vi';
import type { CapWords, CapWriter } from './words';
import type { Language } from '../language';

const WRITERS: Readonly<Record<Language, CapWriter>> = { vi: capVi, en: capEn };

/** Why no cap could be applied; empty where one is in force. */
export const answerWords = (answer: CapAnswer, language: Language): string => (language === 'vi' ? answerVi(answer) : answerEn(answer));

export const supportWords = (test: SupportTest, language: Language): CapWords => WRITERS[language].support(test);
export const managementWords = (test: ShareTest, language: Language): CapWords => WRITERS[language].management(test);
export const outcomeWords = (test: SupportTest, language: Language): string => WRITERS[language].outcome(test);
export const counterpartWords = (test: ShareTest, language: Language): CapWords => WRITERS[language].counterpart(test);

/** "50% × 640 = 320; 320 > 300 triệu đồng/cơ sở → vượt 20 triệu đồng; TT 28/2018/TT-BTC, Điều 8 khoản 4" */
export const computationLine = (test: SupportTest, language: Language): string => WRITERS[language].line(test);
