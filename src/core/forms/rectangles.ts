/** A range cut into rectangles in which something is the same everywhere; every cell lies in exactly one. */
import type { CellRange } from '../workbook/address';

export interface Rectangle {
  readonly range: CellRange;
  readonly is: boolean;
}

export function rectangles(range: CellRange, isSo: (row: number, column: number) => boolean): Rectangle[] {
  const out: Rectangle[] = [];
  let open: Rectangle[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const runs = runsOf(range, (column) => isSo(row, column)).map(({ left, right, is }): Rectangle => ({
      range: { top: row, bottom: row, left, right },
      is,
    }));
    const isLikeAbove =
      runs.length === open.length &&
      runs.every(({ range: { left, right }, is }, at) => {
        const above = open[at];
        return above?.range.left === left && above.range.right === right && above.is === is;
      });
    if (isLikeAbove) open = open.map((one) => ({ ...one, range: { ...one.range, bottom: row } }));
    else {
      out.push(...open);
      open = runs;
    }
  }
  return [...out, ...open];
}

function runsOf({ left, right }: CellRange, isSo: (column: number) => boolean): { left: number; right: number; is: boolean }[] {
  const runs: { left: number; right: number; is: boolean }[] = [];
  for (let column = left; column <= right; column++) {
    const is = isSo(column);
    const last = runs.at(-1);
    if (last?.is === is) last.right = column;
    else runs.push({ left: column, right: column, is });
  }
  return runs;
}
