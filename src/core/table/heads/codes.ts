/**
 * Columns of numbers that nobody headed and that name lines instead of counting: keys of a programme, numbers of a list. Told by their
 * pattern along the whole column: one width, none twice, nothing added up. Says nothing of columns with a heading.
 */
import { numberFormatFacts } from '../../workbook/number-format';
import type { TableArea } from '../areas/area';
import type { SheetView } from '../seeing/sheet-view';

/** Shorter numbers may count something. */
const SHORTEST = 3;
/** So many neighbours may add up to a figure. */
const WIDEST = 12;

/** @param isBeforeText it stands left of what names the lines, where nobody writes amounts */
export function holdsCodes(view: SheetView, area: TableArea, column: number, isBeforeText: boolean): boolean {
  const numbers = new Map<number, number>();
  for (const row of area.bodyRows) {
    const cell = view.cell(row, column);
    if (cell === undefined || cell.value === '') continue;
    // Places left open, whatever stands there for nothing.
    if (isBeforeText && (cell.value === 0 || view.figure(row, column).state !== 'number')) continue;
    const code = codeIn(cell.value);
    if (code === null || cell.formula !== undefined || isShownAsAmount(cell.style.numberFormat)) return false;
    numbers.set(row, code);
  }
  const values = [...numbers.values()];
  if (isBeforeText) return values.length > 0 && !addsUp(values);
  if (values.length < 2 || new Set(values).size < values.length) return false;
  const widths = new Set(values.map((value) => String(value).length));
  // A column that is hidden as well counts nothing for anybody.
  const hasOneWidth = widths.size === 1 && String(values[0]).length >= SHORTEST;
  return (hasOneWidth || view.hiddenColumns.has(column)) && !addsUp(values) && !isTotalOf(view, area, column, numbers);
}

/** A whole number as typed, also as text: "2241", "0012". */
function codeIn(value: unknown): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? value : null;
  return typeof value === 'string' && /^\d{1,12}$/.test(value.trim()) ? Number(value) : null;
}

/** Grouped, with decimals, as money or as a share. */
const isShownAsAmount = (format: string): boolean => {
  const { decimals, percent, scale } = numberFormatFacts(format);
  return percent || scale > 0 || (decimals ?? 0) > 0 || /#,##0/.test(format);
};

/** One end of the column is the sum of all others. */
function addsUp(values: readonly number[]): boolean {
  const all = values.reduce((sum, value) => sum + value, 0);
  return values.length > 2 && [values[0], values.at(-1)].some((end) => end !== undefined && 2 * end === all);
}

/** In most lines it adds up a run of the columns right beside it. */
function isTotalOf(view: SheetView, { left, right }: TableArea, column: number, numbers: ReadonlyMap<number, number>): boolean {
  return [-1, 1].some((step) => {
    let holds = 0;
    for (const [row, value] of numbers) {
      let sum = 0;
      for (let at = column + step, seen = 0; at >= left && at <= right && seen < WIDEST; at += step) {
        const figure = view.figure(row, at);
        if (figure.state !== 'number') continue;
        sum += figure.approximate;
        if (++seen >= 2 && Math.abs(sum - value) < 1e-6) {
          holds++;
          break;
        }
      }
    }
    return holds * 2 >= numbers.size;
  });
}
