/**
 * A total written into one cell, below its lines or among them: "Tổng cộng: 5.418 triệu đồng", "Cộng (1+2+3): 26.195.000đ". Its figure belongs
 * to the column whose amounts it comes nearest to.
 */
import { scaleByPowerOfTen, toDouble, type Amount } from '../../money/amount';
import { isKnownUnit, UNIT_EXPONENT, type UnitId } from '../../money/money';
import { readNumber } from '../../money/read-number';
import type { TableArea } from '../areas/area';
import type { Column } from '../model/column';
import type { Line } from '../model/line';
import type { Figure } from '../seeing/figure';
import type { SheetView } from '../seeing/sheet-view';

const UNIT = String.raw`(?:nghìn|ngàn|triệu|tr|tỷ|tỉ)\.?(?:\s*(?:đồng|đ|vnđ|vnd))?|đồng|đ|vnđ|vnd`;
const WRITTEN = new RegExp(
  String.raw`^\s*(?:tổng|cộng)(?!\p{L})[^\d:=]{0,60}(?:\([^()]*\)\s*)?(?:[:=]|\s(?=\d[\d.,]{3}))\s*(\d(?:[\d.,\s]*\d)?)(?:\s*(${UNIT}))?[\s./,;]*$`,
  'iu',
);

const writtenIn = (text: string): RegExpExecArray | null => (/\d/.test(text) && text.length < 140 ? WRITTEN.exec(text) : null);

/** The row below the last line, where it holds nothing but such a total. */
export function withTotalBelow(view: SheetView, area: TableArea): TableArea {
  const { left, right, bottom } = area;
  const row = view.isEmptyRow(bottom + 1) ? bottom + 2 : bottom + 1;
  if (row >= view.rowCount) return area;
  const cells = view.sheet.rows[row] ?? [];
  const filled = cells.flatMap((cell, column) => (cell !== undefined && cell.value !== '' ? [column] : []));
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0 || only < left || only > right) return area;
  if (writtenIn(view.label(row, only).text) === null) return area;
  return { ...area, bottom: row, bodyRows: [...area.bodyRows, row] };
}

/** @param unit of the table's amounts */
export function withTotalsInWords(view: SheetView, lines: readonly Line[], columns: readonly Column[], unit: UnitId): readonly Line[] {
  return lines.map((line) => {
    const written = line.counted ? null : writtenIn(line.label);
    if (written === null) return line;
    const place = placeOf(view, line);
    const found = place === null ? null : nearest(lines, columns, amountsIn(written, unit));
    if (place === null || found === null) return line;
    const figures = line.figures.map((figure, at): Figure => (at === found.column ? { ...figure, ...place, ...found.amount } : figure));
    return { ...line, figures, counted: true, inWords: true, total: line.total ?? 'grand' };
  });
}

interface Read {
  readonly state: 'number';
  readonly amount: Amount;
  readonly approximate: number;
  readonly decimals: number;
}

/** Every value that the text may stand for, in the unit of the table. */
function amountsIn([, figure = '', own = '']: RegExpExecArray, unit: UnitId): readonly Read[] {
  const reading = readNumber(figure.trim());
  const stated = own.trim() === '' ? null : readNumber(`1 ${own.trim()}`);
  if (reading.kind !== 'number') return [];
  const from = stated?.kind === 'number' ? stated.unit : null;
  const shift = from === null || !isKnownUnit(unit) ? 0 : UNIT_EXPONENT[from] - UNIT_EXPONENT[unit];
  return reading.values.map((value, at): Read => {
    const amount = scaleByPowerOfTen(value, shift);
    return { state: 'number', amount, approximate: toDouble(amount), decimals: (reading.decimals[at] ?? 0) - shift };
  });
}

/** A total is about as large as all amounts of its column together, or half of it where groups are added up above their lines. */
function nearest(lines: readonly Line[], columns: readonly Column[], read: readonly Read[]): { column: number; amount: Read } | null {
  let best: { column: number; amount: Read; off: number } | null = null;
  columns.forEach(({ measure }, column) => {
    if (measure === 'quantity') return;
    let sum = 0;
    for (const { figures, partial, target } of lines)
      if (!partial && !target && figures[column]?.state === 'number') sum += figures[column].approximate;
    for (const amount of read) {
      const off = Math.min(...[1, 2, 3].map((times) => Math.abs(Math.log(sum / times / amount.approximate)) + (times - 1) / 1000));
      if (Number.isFinite(off) && (best === null || off < best.off)) best = { column, amount, off };
    }
  });
  const found = best as { column: number; amount: Read; off: number } | null;
  return found === null || found.off > FARTHEST ? null : found;
}

/** Farther away, as a logarithm, the amount is of something else. */
const FARTHEST = 1.5;

function placeOf(view: SheetView, { row, label }: Line): Pick<Figure, 'row' | 'column' | 'cell'> | null {
  const cells = view.sheet.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++)
    if (view.label(row, column).text === label) return { row, column, cell: view.cell(row, column) };
  return null;
}
