/** A sheet as a table of Markdown, with the letters and numbers that a person sees at its edges; the named cells in bold. */
import { amountFromDouble } from '../../src/core/money/amount';
import { formatExactly } from '../../src/core/messages/numbers';
import type { Finding } from '../../src/core/rules/common/finding';
import { columnName, toA1 } from '../../src/core/workbook/address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';

export function sheetsAsMarkdown({ sheets }: WorkbookSnapshot, findings: readonly Finding[]): string[] {
  return sheets.flatMap((sheet) => {
    const named = new Set(findings.filter((finding) => finding.sheet === sheet.name).map(({ cell }) => cell));
    const title = sheets.length > 1 ? [`Trang tính “${sheet.name}”:`] : [];
    return [...title, asMarkdown(sheet, named), ...remarks(sheet)];
  });
}

function asMarkdown({ rows }: SheetSnapshot, named: ReadonlySet<string>): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const lines = rows.map((cells, row) => {
    const heads = cells.every((cell) => typeof cell?.value !== 'number' || isYear(cell.value));
    const texts = columns.map((column) => {
      const text = textOf(cells[column], heads);
      if (!named.has(toA1({ row, column }))) return text;
      return `**${text === '' ? '(trống)' : text}**`;
    });
    return [String(row + 1), ...texts];
  });
  const isFigures = columns.map((column) => rows.some((cells) => typeof cells[column]?.value === 'number' && column > 0));
  return [['', ...columns.map(columnName)], ['---', ...isFigures.map((figures) => (figures ? '---:' : '---'))], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2049;

/** Figures as Excel shows them in Vietnam; a row of years keeps them as years. */
function textOf(cell: Cell | undefined, heads: boolean): string {
  if (cell === undefined) return '';
  const { value, formula, text, style } = cell;
  const shown =
    typeof value === 'number' && style.numberFormat === 'General' && !heads ? formatExactly(amountFromDouble(value), 'vi') : text;
  const safe = shown.replace(/\|/g, '\\|').replace(/([*_`])/g, '\\$1');
  return formula === undefined ? safe : `${safe} \`${formula}\``;
}

/** What a table of Markdown cannot show. */
function remarks({ rows, hiddenRows, hiddenColumns }: SheetSnapshot): string[] {
  const fonts = new Set(rows.flatMap((cells) => cells.flatMap((cell) => cell?.style.fontName ?? '')));
  fonts.delete('');
  const said = [
    hiddenRows.length > 0 ? `Dòng ẩn: ${hiddenRows.map((row) => String(row + 1)).join(', ')}.` : '',
    hiddenColumns.length > 0 ? `Cột ẩn: ${hiddenColumns.map(columnName).join(', ')}.` : '',
    fonts.size > 0 ? `Phông: ${[...fonts].join(', ')}.` : '',
  ].filter((text) => text !== '');
  return said.length === 0 ? [] : [said.join(' ')];
}
