/** Checks a workbook: snapshot in, report out. Pure and synchronous; the same for every host. */
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { CheckOptions, WorkbookReport } from './report';

/** @param snapshot the workbook as its host read it */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions): WorkbookReport {
  void snapshot;
  void options;
  return { verdict: 'undecided', tables: [], findings: [], unread: [] };
}
