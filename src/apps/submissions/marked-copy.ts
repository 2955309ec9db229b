/** A checked workbook once more, with marks at its findings and a list of them; kinds that are only read have none. */
import type { WorkbookReport } from '../../core/check/report';
import type { Language } from '../../core/messages/language';
import { findingList, noteAt, type Say } from '../../core/report/finding-list';
import { FileProblem, type FileProblemCode } from '../../hosts/files/file-problem';
import type { FileWorkbook } from '../../hosts/files/file-workbook';

/** @returns why there is none: kinds that are only read cannot be written, nor can signed files */
export async function markedCopy(
  workbook: FileWorkbook,
  report: WorkbookReport,
  language: Language,
  say?: Say,
): Promise<Uint8Array | FileProblemCode> {
  const sheets = (await workbook.readWorkbook()).sheets.map(({ name }) => name);
  const marks = report.findings.map((finding) => ({
    sheet: finding.sheet,
    cell: finding.cell,
    level: finding.severity,
    words: noteAt(finding, language, say),
  }));
  try {
    return workbook.annotated(marks, findingList(report, sheets, language, say));
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
}
