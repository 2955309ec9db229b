/** The shortest formula that adds given cells: `=SUM(C2:C9)`, `=C7+C12`, `=SUM(C2:C9)-C10`. */
import { cellKey, quoteSheetName, rangeToA1, type CellAddress, type CellRange } from '../address';

export interface Part extends CellAddress {
  /** Another sheet than the formula's own. */
  readonly sheet?: string;
  /** -1 for a cell that is taken off. */
  readonly weight?: 1 | -1;
}

/** What Excel takes. */
const LONGEST_FORMULA = 8192;
const MOST_ARGUMENTS = 255;

/** @returns null where there is nothing to add, or more than a formula holds; a cell given twice is added twice */
export function writeSum(parts: readonly Part[]): string | null {
  const added = writeAll(parts.filter(({ weight }) => weight !== -1));
  const off = writeAll(parts.filter(({ weight }) => weight === -1));
  if (added === null || off === null || parts.length === 0) return null;
  const less = off === '' ? '' : `-${off.startsWith('SUM(') ? off : off.replaceAll('+', '-')}`;
  const formula = `=${added}${less}`;
  return formula.length > LONGEST_FORMULA ? null : formula;
}

function writeAll(parts: readonly Part[]): string | null {
  const ranges = [...bySheet(parts)].flatMap(([prefix, cells]) => joinedRanges(cells).map((range) => prefix + rangeToA1(range)));
  if (ranges.length <= 1 && parts.length <= 1) return ranges[0] ?? '';
  if (ranges.length === 1) return `SUM(${ranges.join('')})`;
  const sum = ranges.length > MOST_ARGUMENTS ? null : `SUM(${ranges.join(',')})`;
  // A sum of single cells is as well written with "+"; a range cannot be.
  const plus = ranges.length === parts.length ? ranges.join('+') : null;
  return plus !== null && (sum === null || plus.length < sum.length) ? plus : sum;
}

function bySheet(parts: readonly Part[]): ReadonlyMap<string, readonly CellAddress[]> {
  const sheets = new Map<string, CellAddress[]>();
  for (const part of parts) {
    const prefix = part.sheet === undefined ? '' : `${quoteSheetName(part.sheet)}!`;
    const cells = sheets.get(prefix);
    if (cells === undefined) sheets.set(prefix, [part]);
    else cells.push(part);
  }
  return sheets;
}

/** Runs down a column, or along a row where that takes fewer; runs side by side with the same ends are one range. */
function joinedRanges(cells: readonly CellAddress[]): readonly CellRange[] {
  const down = joinedBeside(runs(cells, false), false);
  const across = joinedBeside(runs(cells, true), true);
  return across.length < down.length ? across : down;
}

/** @param turned along rows instead of down columns */
function runs(cells: readonly CellAddress[], turned: boolean): CellRange[] {
  const order = (cell: CellAddress): number => (turned ? cellKey(cell.row, cell.column) : cellKey(cell.column, cell.row));
  const ranges: CellRange[] = [];
  for (const { row, column } of [...cells].sort((a, b) => order(a) - order(b))) {
    const last = ranges.at(-1);
    const follows = turned ? last?.bottom === row && last.right === column - 1 : last?.right === column && last.bottom === row - 1;
    if (last !== undefined && follows) ranges[ranges.length - 1] = { ...last, bottom: row, right: column };
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges;
}

function joinedBeside(ranges: readonly CellRange[], turned: boolean): CellRange[] {
  const joined: CellRange[] = [];
  for (const range of ranges) {
    const at = joined.findIndex((other) =>
      turned
        ? other.left === range.left && other.right === range.right && other.bottom === range.top - 1
        : other.top === range.top && other.bottom === range.bottom && other.right === range.left - 1,
    );
    const beside = joined[at];
    if (beside === undefined) joined.push(range);
    else joined[at] = { ...beside, bottom: range.bottom, right: range.right };
  }
  return joined;
}
