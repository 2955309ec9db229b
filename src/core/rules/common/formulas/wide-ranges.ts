/**
 * Sums whose range begins or ends beyond their figures: in a heading line, or in a line that is blank throughout. No figure changes by it;
 * a year or a remark typed there later is added up. Ranges that lie between two blank lines were drawn so on purpose.
 */
import type { CellRange } from '../../../workbook/address';
import { readFormula } from '../../../workbook/formula/read-formula';
import type { Cell } from '../../../workbook/snapshot';
import type { Item, SheetFormulas } from './sheet-formulas';

export interface WideRange {
  readonly item: Item;
  /** The cells without a figure at its edges. */
  readonly rows: readonly number[];
  readonly column: number;
}

const ADDING = new Set(['SUM', 'AVERAGE', 'SUBTOTAL']);

export function wideRanges(own: SheetFormulas): WideRange[] {
  const kinds = new Map<number, LineKind>();
  const kindOf = (row: number): LineKind => {
    let kind = kinds.get(row);
    if (kind === undefined) kinds.set(row, (kind = lineKind(own.sheet.rows[row] ?? [])));
    return kind;
  };
  return own.formulas.flatMap((item): WideRange[] => {
    const range = onlyColumn(item);
    if (range === null) return [];
    const column = range.left;
    const isBlank = (row: number): boolean => isEmpty(own.sheet.rows[row]?.[column]);
    let top = range.top;
    while (top <= range.bottom && isBlank(top) && kindOf(top) !== 'figures') top++;
    let bottom = range.bottom;
    while (bottom > top && isBlank(bottom) && kindOf(bottom) === 'blank') bottom--;
    if (top > bottom || (top === range.top && bottom === range.bottom)) return [];
    if (bottom < range.bottom && kindOf(range.top) === 'blank') return [];
    if (!rowsBetween(top, bottom).some((row) => own.at(row, column) !== undefined)) return [];
    const rows = [...rowsBetween(range.top, top - 1), ...rowsBetween(bottom + 1, range.bottom)];
    return [{ item, rows, column }];
  });
}

/** One range down one column, which is all that the formula reads. */
function onlyColumn(item: Item): CellRange | null {
  const { references, functions } = readFormula(item.formula ?? '', item);
  const [only] = references;
  if (only === undefined || references.length > 1 || only.sheet !== null || only.whole !== null || only.isExternal) return null;
  if (functions.length !== 1 || !functions.every((name) => ADDING.has(name))) return null;
  const { top, bottom, left, right } = only.range;
  return left === right && bottom > top ? only.range : null;
}

type LineKind = 'blank' | 'words' | 'figures';

function lineKind(cells: readonly (Cell | undefined)[]): LineKind {
  let kind: LineKind = 'blank';
  for (const cell of cells) {
    if (isEmpty(cell)) continue;
    if (cell?.formula !== undefined || typeof cell?.value !== 'string') return 'figures';
    kind = 'words';
  }
  return kind;
}

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.formula === undefined && typeof cell.value === 'string' && cell.value.trim() === '');

const rowsBetween = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
