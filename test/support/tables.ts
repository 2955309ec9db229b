/**
 * Small tables written as text, for tests that are read like a page: cells split by "|", figures as 1234.5, "" for empty.
 * A cell may carry its own answer: `30800 !SB101=30900` says that the check must report SB101 here and expect 30900,
 * `=?` that it must not name a value, `:info` a severity other than the rule's usual one. Lines that begin with "@" say what
 * a text cannot show: another sheet, merges, hidden lines, number formats, fonts. A line that begins with "# " is a remark.
 */
import { checkWorkbook } from '../../src/core/check/check';
import type { CheckOptions, WorkbookReport } from '../../src/core/check/report';
import type { Severity } from '../../src/core/rules/common/finding';
import { columnIndex, contains, parseRange, toA1 } from '../../src/core/workbook/address';
import type { CellStyle, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { capOptions, isForCheck } from './cap-options';
import { sheetOf, workbookOf, type Content } from './sheets';

/** What a cell of a text says the check must find there. */
export interface Mark {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  /** Null for the rule's usual severity. */
  readonly severity: Severity | null;
  /** The value to be named, "?" for none; null when the mark leaves it open. */
  readonly expected: string | null;
}

export interface TextWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly marks: readonly Mark[];
  /** "@exact": a published table. */
  readonly exact: boolean;
  /** All that the directives ask of the check: "@province cao-bang", "@on 2022-03-01", "@ceiling national 2026 500". */
  readonly options: CheckOptions;
}

const MARK = /\s*!(SB\d{3})(?::(error|warning|info|undecided))?(?:=(\S+))?/g;

/** "1 | KCQG | 2800 | =SUM(C2:D2)→5600" becomes a row of contents; "=SUM(C2:D2)→?" was never calculated. */
export function rowsOf(text: string): Content[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((raw) => contentOf(raw.replace(MARK, '').trim())));
}

function contentOf(cell: string): Content {
  if (cell === '') return null;
  const formula = /^(=[^→]+)→(.+)$/.exec(cell);
  if (formula?.[2] === '?') return { formula: formula[1] ?? '', value: '', uncalculated: true };
  if (formula) {
    const value = contentOf(formula[2] ?? '');
    return { formula: formula[1] ?? '', value: value === null || (typeof value === 'object' && 'formula' in value) ? '' : value };
  }
  if (/^#[A-Z/0]+[!?]?$/.test(cell)) return { error: cell };
  if (/^"(.*)"$/.test(cell)) return cell.slice(1, -1);
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

/** The workbook that a text describes, with the answers written into it. */
export function readText(text: string): TextWorkbook {
  const sheets: SheetSnapshot[] = [];
  const marks: Mark[] = [];
  let exact = false;
  const asked: string[] = [];
  for (const { name, lines } of sheetsIn(text)) {
    const directives = lines.filter((line) => line.startsWith('@'));
    const body = lines.filter((line) => !line.startsWith('@'));
    exact ||= directives.includes('@exact');
    asked.push(...directives.filter(isForCheck));
    sheets.push(sheetOf(rowsOf(body.join('\n')), { name, ...optionsOf(directives.filter((line) => !isForCheck(line))) }));
    body.forEach((line, row) => {
      line.split('|').forEach((raw, column) => {
        for (const [, code = '', severity, expected] of raw.matchAll(MARK))
          marks.push({
            sheet: name,
            cell: toA1({ row, column }),
            code,
            severity: (severity ?? null) as Severity | null,
            expected: expected ?? null,
          });
      });
    });
  }
  return { workbook: workbookOf(...sheets), marks, exact, options: { exact, ...capOptions(asked) } };
}

/** "@sheet Biểu 2" begins another sheet; the first has a name without being asked. */
function sheetsIn(text: string): { name: string; lines: string[] }[] {
  const sheets: { name: string; lines: string[] }[] = [];
  for (const line of text
    .trim()
    .split('\n')
    .map((one) => one.trim())) {
    if (line.startsWith('# ')) continue;
    const name = /^@sheet (.+)$/.exec(line)?.[1];
    if (name !== undefined) sheets.push({ name, lines: [] });
    else {
      if (sheets.length === 0) sheets.push({ name: 'Biểu 1', lines: [] });
      sheets.at(-1)?.lines.push(line);
    }
  }
  // Blank lines between two sheets belong to neither.
  return sheets.map(({ name, lines }) => ({ name, lines: lines.join('\n').trim().split('\n') }));
}

/** "@merge A3:A4 C3:G3", "@hide 5 6", "@hide D", "@format C5:G9 0.0", "@font A1:H9 .VnTime", "@bold B5", "@indent B6". */
function optionsOf(directives: readonly string[]): Parameters<typeof sheetOf>[1] {
  const merges: string[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const styles: { range: string; style: Partial<CellStyle> }[] = [];
  for (const directive of directives) {
    const [, what = '', rest = ''] = /^@(\w+)\s*(.*)$/.exec(directive) ?? [];
    const words = rest.split(/\s+/).filter((word) => word !== '');
    const [range = '', ...others] = words;
    const style = (given: Partial<CellStyle>, ranges: readonly string[]): void => {
      styles.push(...ranges.map((one) => ({ range: one, style: given })));
    };
    if (what === 'merge') merges.push(...words);
    else if (what === 'hide') {
      hiddenRows.push(...words.filter((word) => /^\d+$/.test(word)).map((word) => Number(word) - 1));
      hiddenColumns.push(...words.filter((word) => /^[A-Z]+$/.test(word)).map(columnIndex));
    } else if (what === 'format') style({ numberFormat: others.join(' ') }, [range]);
    else if (what === 'font') style({ fontName: others.join(' ') }, [range]);
    else if (what === 'bold') style({ bold: true }, words);
    else if (what === 'indent') style({ indent: 1 }, words);
    else if (what !== 'exact') throw new Error(`“${directive}” is no directive of a text table.`);
  }
  const ranges = styles.flatMap(({ range, style }) => {
    const parsed = parseRange(range);
    return parsed === null ? [] : [{ range: parsed, style }];
  });
  return {
    merges,
    hiddenRows,
    hiddenColumns,
    styleOf: (row, column) =>
      Object.assign({}, ...ranges.map(({ range, style }) => (contains(range, { row, column }) ? style : {}))) as Partial<CellStyle>,
  };
}

export function checkText(text: string, options: Partial<CheckOptions> = {}): WorkbookReport {
  const { workbook, options: asked } = readText(text);
  return checkWorkbook(workbook, { ...asked, ...options });
}

/** "error SB110 C5" for each finding, in the order of the report. */
export function briefly(report: WorkbookReport): string[] {
  return report.findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);
}
