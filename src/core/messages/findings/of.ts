/** The words of findings: what a person reads, in Vietnamese or English. Each says what, why and what to do. */
import type { Finding } from '../../rules/common/finding';
import { placeInDocument, wordsInDocument } from './document-places';
import type { Words } from './words';
import { FINDING_WORDS } from './register';
import type { Language } from '../language';
import { sentences } from '../sentences';

/** The sentences for a finding in the language asked for. */
export function wordsOf(finding: Finding, language: Language): Words {
  // The table of writers is complete by type; TypeScript cannot follow that code and finding belong together.
  const write = FINDING_WORDS[language][finding.code] as (finding: Finding) => Words;
  const plain = write(finding);
  const { inDocument } = finding;
  const words = inDocument === undefined ? plain : wordsInDocument(plain, inDocument, finding.sheet, language);
  return finding.onHiddenSheet === true ? { ...words, message: sentences(words.message, HIDDEN[language]) } : words;
}

const HIDDEN: Readonly<Record<Language, string>> = { vi: 'Trang tính này đang ẩn.', en: 'This sheet is hidden.' };

/** Where a finding stands, as a report heads it: "Biểu 1!H7"; in a text document "Bảng 2, dòng 5, cột “2023”". */
export function placeOfFinding({ sheet, cell, inDocument }: Finding, language: Language): string {
  return inDocument === undefined ? `${sheet}!${cell}` : placeInDocument(inDocument, sheet, cell, language);
}
