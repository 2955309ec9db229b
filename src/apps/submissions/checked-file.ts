/** What came of one file, with what was read of it; and what the files of one submission say of one another. */
import { reportsTogether } from '../../core/check/submission';
import type { FileResult } from '../../core/report/file-result';
import type { OpenedFile } from './check-bytes';

export interface CheckedFile {
  readonly result: FileResult;
  /** null when the file could not be read. */
  readonly opened: OpenedFile | null;
  /** What stopped it, for whoever looks for the cause. */
  readonly fault?: unknown;
}

/**
 * @param nameOf what a file is called within its group
 * @param oneUnit see `reportsTogether`
 */
export function heldTogether(checked: readonly CheckedFile[], nameOf: (file: string) => string, oneUnit: boolean): CheckedFile[] {
  const members = checked.flatMap(({ result, opened }) =>
    result.status === 'checked' && opened !== null ? [{ name: nameOf(result.file), report: result.report, ...opened }] : [],
  );
  if (members.length < 2) return [...checked];
  const reports = reportsTogether(members, oneUnit);
  let next = 0;
  return checked.map((one): CheckedFile => {
    if (one.result.status !== 'checked') return one;
    const report = reports[next++] ?? one.result.report;
    return { ...one, result: { ...one.result, report } };
  });
}
