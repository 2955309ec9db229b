/** The sums that a workbook's own formulas say: the truth for a reader who did not see them. */
import { cellKey } from '../../../src/core/workbook/address';
import { additionOf } from '../../../src/core/workbook/formula/linear-form';
import { isCellError, type SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { columnOf, rowOf, SumIndex, type CellSum, type Direction, type ValueOf } from './cell-sum';

export interface SheetSums {
  readonly sheet: string;
  readonly valueOf: ValueOf;
  /**
   * Asked for: two or more cells added, all in the total's row or column, each once and nothing else; the stored result agrees
   * with them, floating-point noise aside, and is not zero.
   */
  readonly asked: readonly CellSum[];
  /** All that formulas add along a row or column, whether it comes out or not, a single cell included: takes totals apart. */
  readonly adding: SumIndex;
  /** Totals whose formula adds two cells or more, in any direction, and holds. */
  readonly sound: ReadonlySet<number>;
}

/** What doubles leave of a difference that is zero: no part of anything. */
const NOISE = 1e-9;

export function sheetSums(sheet: SheetSnapshot): SheetSums {
  const valueOf: ValueOf = (cell) => {
    const value = sheet.rows[rowOf(cell)]?.[columnOf(cell)]?.value;
    return typeof value === 'number' && Math.abs(value) >= NOISE ? value : 0;
  };
  const asked: CellSum[] = [];
  const adding: CellSum[] = [];
  const sound = new Set<number>();
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined || typeof cell.value !== 'number') return;
      const total = cellKey(row, column);
      const parts = addedBy(cell.formula);
      if (parts === null || parts.includes(total)) return;
      const holds = parts.length >= 2 && !hasError(sheet, parts) && agrees(cell.value, parts.map(valueOf));
      if (holds) sound.add(total);
      const direction = directionOf(total, parts);
      if (direction === null) return;
      adding.push({ direction, total, parts });
      if (holds && Math.abs(cell.value) >= NOISE) asked.push({ direction, total, parts });
    });
  });
  return { sheet: sheet.name, valueOf, asked, adding: new SumIndex(adding), sound };
}

/** The cells that a formula adds, each once and nothing besides; null where it does anything else. */
function addedBy(formula: string): number[] | null {
  const sum = additionOf(formula);
  if (sum === null || sum.constant !== 0) return null;
  const parts = [...sum.weights.keys()];
  return parts.length > 0 && parts.every((part) => sum.weights.get(part) === 1) ? parts : null;
}

function directionOf(total: number, parts: readonly number[]): Direction | null {
  if (parts.every((part) => rowOf(part) === rowOf(total))) return 'row';
  return parts.every((part) => columnOf(part) === columnOf(total)) ? 'column' : null;
}

const hasError = (sheet: SheetSnapshot, parts: readonly number[]): boolean =>
  parts.some((part) => {
    const value = sheet.rows[rowOf(part)]?.[columnOf(part)]?.value;
    return value !== undefined && isCellError(value);
  });

/** Within what adding doubles leaves. */
function agrees(total: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((so, part) => so + part, 0);
  const size = parts.reduce((so, part) => so + Math.abs(part), Math.abs(total));
  return Math.abs(sum - total) <= 1e-9 * Math.max(1, size);
}
