/**
 * A report as it is put together: file by file, with a beginning and an end that know the totals. So files can be written out where they were checked, and a
 * report over ten thousand of them never has to be in memory as more than its bytes.
 */
import type { Totals } from '../messages/reports/report-words';
import { totalsOf, type FileResult } from './file-result';

export interface ReportForm {
  readonly begin: (totals: Totals) => string;
  /** @param number of the file, from 1 */
  readonly file: (result: FileResult, number: number) => string;
  /** Stands between two files. */
  readonly between: string;
  readonly end: (totals: Totals) => string;
}

export function wholeReport({ begin, file, between, end }: ReportForm, results: readonly FileResult[]): string {
  const totals = totalsOf(results);
  return begin(totals) + results.map((result, at) => file(result, at + 1)).join(between) + end(totals);
}

/** @param all of the parts of a run, in any order */
export function addedTotals(all: readonly Totals[]): Totals {
  const sum = (name: keyof Totals): number => all.reduce((total, one) => total + one[name], 0);
  return {
    files: sum('files'),
    unreadable: sum('unreadable'),
    error: sum('error'),
    warning: sum('warning'),
    info: sum('info'),
    undecided: sum('undecided'),
  };
}
