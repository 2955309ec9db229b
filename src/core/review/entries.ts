/** Findings as a letter lists them: where, what, one amount, what to do. */
import { wordsForUnit } from '../messages/review/for-unit';
import { reviewWords } from '../messages/review/of';
import { placeOfFinding } from '../messages/findings/of';
import { formatMoney } from '../messages/numbers';
import type { Language } from '../messages/language';
import { absolute, isZero } from '../money/amount';
import type { Finding, Severity } from '../rules/common/finding';
import type { ReviewedFile } from './submission';

export interface Entry {
  readonly severity: Severity;
  readonly code: string;
  readonly file: string;
  /** "Trang tính “Biểu 1”, ô H7" */
  readonly place: string;
  /** Line and column in words; may be empty. */
  readonly label: string;
  readonly message: string;
  readonly why: string;
  readonly amount: string;
  readonly todo: string;
}

/** What is only for information is nothing to write a letter about. */
export const entriesOf = (files: readonly ReviewedFile[], severity: Severity, language: Language): Entry[] =>
  files.flatMap(({ name, result }) =>
    result.status === 'checked'
      ? result.report.findings.filter((finding) => finding.severity === severity).map((finding) => entryOf(finding, name, language))
      : [],
  );

function entryOf(finding: Finding, file: string, language: Language): Entry {
  const { severity, code, label } = finding;
  return {
    severity,
    code,
    file,
    place: placeForUnit(finding, language),
    label,
    ...wordsForUnit(finding, language),
    amount: oneAmount(finding, language),
  };
}

/** Where a finding stands, as a letter says it: "Trang tính “Biểu 1”, ô H7"; in a text document as its own words have it. */
export function placeForUnit(finding: Finding, language: Language): string {
  const { sheet, cell, inDocument } = finding;
  return inDocument === undefined ? reviewWords(language).letter.onSheet(sheet, cell) : placeOfFinding(finding, language);
}

/** The one amount that says how much: what lies between two figures, else the figure itself. */
function oneAmount({ difference, actual, unit }: Finding, language: Language): string {
  const { letter } = reviewWords(language);
  if (difference !== null && !isZero(difference)) return letter.difference(formatMoney(absolute(difference), unit, language));
  return actual === null ? letter.noAmount : letter.stated(formatMoney(actual, unit, language));
}
