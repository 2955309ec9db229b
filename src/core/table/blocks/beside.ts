/** Blocks that stand beside one another in the same rows, each with its own names: cut where a blank column is followed by names and no sum reaches across. */
import type { SheetView } from '../seeing/sheet-view';
import type { FreeRow, Sums } from './block';

/** So many of the rows must be named anew. */
const NAMED = 0.6;
const LEAST = 2;
const WORDS = /\p{L}{2}/u;

export interface Part {
  /** The first column that belongs to it. */
  readonly from: number;
  readonly band: readonly FreeRow[];
}

export function besideOneAnother(view: SheetView, band: readonly FreeRow[], sums: Sums): Part[] {
  const columns = [...new Set(band.flatMap((row) => row.columns))].sort((a, b) => a - b);
  const cuts: number[] = [];
  columns.forEach((column, at) => {
    const before = columns[at - 1];
    if (before === undefined || column - before < 3) return;
    const names = namesBetween(view, band, before, column);
    if (names !== null && !isCrossed(band, sums, names)) cuts.push(names);
  });
  return [0, ...cuts].map((from, at): Part => {
    const to = cuts[at] ?? Infinity;
    const own = band.flatMap(({ row, columns: filled }): FreeRow[] => {
      const within = filled.filter((column) => column >= from && column < to);
      return within.length === 0 ? [] : [{ row, columns: within }];
    });
    return { from, band: own };
  });
}

/** A column of names behind a blank one; null where there is none. */
function namesBetween(view: SheetView, band: readonly FreeRow[], before: number, after: number): number | null {
  const rows = band.filter(({ columns }) => columns.some((column) => column >= after));
  for (let column = before + 2; column < after; column++) {
    const named = rows.filter(({ row }) => WORDS.test(view.label(row, column).text)).length;
    const isApart = band.every(({ row }) => (view.cell(row, column - 1)?.value ?? '') === '');
    if (isApart && named >= LEAST && named >= NAMED * rows.length) return column;
  }
  return null;
}

/** Some sum along a row adds up figures of both sides. */
function isCrossed(band: readonly FreeRow[], { all }: Sums, cut: number): boolean {
  const [first = 0, last = 0] = [band[0]?.row, band.at(-1)?.row];
  return all.some(({ kind, total, parts }) => {
    if (kind !== 'row' || total.row < first || total.row > last) return false;
    const sides = new Set([total, ...parts].map(({ column }) => column < cut));
    return sides.size > 1;
  });
}
