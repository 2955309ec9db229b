/** The words of findings: what a person reads, in Vietnamese or English. Each says what, why and what to do. */
import type { Finding } from '../../rules/common/finding';
import type { Words } from './words';
import { FINDING_WORDS } from './register';
import type { Language } from '../language';
import { sentences } from '../sentences';

/** The sentences for a finding in the language asked for. */
export function wordsOf(finding: Finding, language: Language): Words {
  // The table of writers is complete by type; TypeScript cannot follow that code and finding belong together.
  const write = FINDING_WORDS[language][finding.code] as (finding: Finding) => Words;
  const words = write(finding);
  return finding.onHiddenSheet === true ? { ...words, message: sentences(words.message, HIDDEN[language]) } : words;
}

const HIDDEN: Readonly<Record<Language, string>> = { vi: 'Trang tính này đang ẩn.', en: 'This sheet is hidden.' };
