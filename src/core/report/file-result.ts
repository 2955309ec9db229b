/** What a run over several files leaves behind: one result a file. The builders of this folder turn it into reports. */
import type { WorkbookReport } from '../check/report';
import type { ProblemCode } from '../messages/reports/problems';
import type { MemoryPlace, MemoryTroubleKind } from '../messages/reading/words';
import type { Totals } from '../messages/reports/report-words';
import type { Severity } from '../rules/common/finding';

/** Something that was remembered about a workbook and could not be used. */
export interface MemoryTrouble {
  readonly place: MemoryPlace;
  readonly problem: MemoryTroubleKind;
}

export interface CheckedFile {
  readonly status: 'checked';
  /** The path as it was given. */
  readonly file: string;
  readonly sha256: string;
  readonly report: WorkbookReport;
  /** What was remembered about the workbook and could not be used. */
  readonly trouble: readonly MemoryTrouble[];
}

export interface UnreadableFile {
  readonly status: 'unreadable';
  readonly file: string;
  /** null when not even the bytes could be had. */
  readonly sha256: string | null;
  readonly problem: ProblemCode;
}

export type FileResult = CheckedFile | UnreadableFile;

export function totalsOf(results: readonly FileResult[]): Totals {
  const count = (severity: Severity): number =>
    results.reduce(
      (sum, result) =>
        sum + (result.status === 'checked' ? result.report.findings.filter((finding) => finding.severity === severity).length : 0),
      0,
    );
  return {
    files: results.length,
    unreadable: results.filter(({ status }) => status === 'unreadable').length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    undecided: count('undecided'),
  };
}
