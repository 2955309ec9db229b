/** Small tables written as text, for tests that are read like a page: cells split by "|", figures as 1234.5, "" for empty. */
import { checkWorkbook } from '../../src/core/check/check';
import type { WorkbookReport } from '../../src/core/check/report';
import { sheetOf, workbookOf, type Content } from './sheets';

/** "1 | KCQG | 2800 | =SUM(C2:D2)→5600" becomes a row of contents. */
export function rowsOf(text: string): Content[][] {
  return text
    .trim()
    .split('\n')
    .map((line) =>
      line.split('|').map((raw): Content => {
        const cell = raw.trim();
        if (cell === '') return null;
        const formula = /^(=[^→]+)→(-?[\d.]+)$/.exec(cell);
        if (formula) return { formula: formula[1] ?? '', value: Number(formula[2]) };
        if (/^"(.*)"$/.test(cell)) return cell.slice(1, -1);
        return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
      }),
    );
}

export function checkText(text: string, options: { exact?: boolean } = {}): WorkbookReport {
  return checkWorkbook(workbookOf(sheetOf(rowsOf(text))), { exact: options.exact ?? false });
}

/** "error SB110 C5" for each finding, in the order of the report. */
export function briefly(report: WorkbookReport): string[] {
  return report.findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);
}
