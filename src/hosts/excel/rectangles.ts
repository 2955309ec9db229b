/** The cells that have something in common, as few rectangles: Excel is told once for a block, not for each of its cells. */
import type { CellRange } from '../../core/workbook/address';

/** Runs along each row, joined with equal runs of the row above. */
export function rectanglesWhere(rows: number, columns: number, holds: (row: number, column: number) => boolean): CellRange[] {
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (let row = 0; row < rows; row++) {
    const next = new Map<string, CellRange>();
    for (let left = 0; left < columns; left++) {
      if (!holds(row, left)) continue;
      let right = left;
      while (right + 1 < columns && holds(row, right + 1)) right++;
      const key = `${String(left)}:${String(right)}`;
      next.set(key, { ...(open.get(key) ?? { top: row, left, right }), bottom: row });
      open.delete(key);
      left = right;
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}
