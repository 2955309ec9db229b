/** The words of findings: what a person reads, in Vietnamese or English. Each says what, why and what to do. */
import type { Finding } from '../rules/finding';
import { placeInDocument, wordsInDocument } from './document-places';
import type { FindingWords, Words } from './finding-words';
import { findingsEn } from './findings.en';
import { findingsVi } from './findings.vi';
import type { Language } from './language';
import { sentences } from './sentences';

const BY_LANGUAGE: Readonly<Record<Language, FindingWords>> = { vi: findingsVi, en: findingsEn };

/** The sentences for a finding in the language asked for. */
export function wordsOf(finding: Finding, language: Language): Words {
  // The table of writers is complete by type; TypeScript cannot follow that code and finding belong together.
  const write = BY_LANGUAGE[language][finding.code] as (finding: Finding) => Words;
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
