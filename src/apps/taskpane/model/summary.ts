/** The whole workbook in a few counts: sums, coverage and findings by severity. Counts only, no words. */
import type { TableReport, WorkbookReport } from '../../../core/check/report';
import type { CoverageCount, SumCount } from '../../../core/messages/pane-words';
import type { Severity } from '../../../core/rules/finding';

/** The order in which findings are shown, as in the report: what must be done first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'undecided', 'info'];

export interface Summary {
  readonly sums: SumCount;
  readonly coverage: CoverageCount;
  readonly counts: Readonly<Record<Severity, number>>;
}

export function sumsOf({ equations }: TableReport): SumCount {
  const { total, exact, rounding, undecided } = equations;
  return { total, right: exact + rounding, rounding, undecided };
}

export function coverageOf({ coverage }: TableReport): CoverageCount {
  return { amounts: coverage.amountCells, proven: coverage.provenCells };
}

export function summarise(report: WorkbookReport): Summary {
  const sums = { total: 0, right: 0, rounding: 0, undecided: 0 };
  const coverage = { amounts: 0, proven: 0 };
  for (const table of report.tables) {
    const ofTable = sumsOf(table);
    sums.total += ofTable.total;
    sums.right += ofTable.right;
    sums.rounding += ofTable.rounding;
    sums.undecided += ofTable.undecided;
    coverage.amounts += table.coverage.amountCells;
    coverage.proven += table.coverage.provenCells;
  }
  const counts = { error: 0, warning: 0, info: 0, undecided: 0 };
  for (const { severity } of report.findings) counts[severity]++;
  return { sums, coverage, counts };
}
