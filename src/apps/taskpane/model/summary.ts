/** Findings in a few counts, by severity. Counts only, no words. */
import type { Finding, Severity } from '../../../core/rules/common/finding';

/** The order in which findings are shown, as in the report: what must be done first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'undecided', 'info'];

export type Summary = Readonly<Record<Severity, number>>;

export function summarise(findings: readonly Finding[]): Summary {
  const counts = { error: 0, warning: 0, info: 0, undecided: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
