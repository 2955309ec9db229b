/** What a person narrowed the list of findings to: severities, a sheet, words. */
import { wordsOf } from '../../../core/messages/findings/of';
import type { Language } from '../../../core/messages/language';
import type { Finding, Severity } from '../../../core/rules/common/finding';
import { fold } from '../../../core/table/seeing/fold';

export interface Narrowing {
  /** Only these; empty for all. */
  readonly filters: ReadonlySet<Severity>;
  /** Null for every sheet. */
  readonly sheet: string | null;
  /** As typed; with or without diacritics. */
  readonly search: string;
}

export const ALL_FINDINGS: Narrowing = { filters: new Set(), sheet: null, search: '' };

export function isWantedBy({ filters, sheet, search }: Narrowing, language: Language): (finding: Finding) => boolean {
  const words = fold(search).split(' ').filter(Boolean);
  return (finding) => {
    if (filters.size > 0 && !filters.has(finding.severity)) return false;
    if (sheet !== null && finding.sheet !== sheet) return false;
    if (words.length === 0) return true;
    const { message } = wordsOf(finding, language);
    const text = fold([finding.sheet, finding.cell, finding.code, finding.label, message].join(' '));
    return words.every((word) => text.includes(word));
  };
}

/** The sheets that have findings, in the order of the findings, with how many each. */
export function sheetsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of findings) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}
