/** Where figures stand together that no words head: bands of rows, cut where blank rows part them and no sum reaches across. */
import type { CellRange } from '../../workbook/address';
import { cellKey } from '../../workbook/linear-formula';
import type { SheetView } from '../sheet-view';
import { areCodes } from './codes';
import type { FoundSum } from './sheet-sums';

export interface Block extends CellRange {
  /** Rows that hold figures of the block. */
  readonly rows: readonly number[];
  /** Columns that hold figures of it. */
  readonly columns: readonly number[];
  /** The rows above its first figure that head it, top down. */
  readonly headerRows: readonly number[];
}

/** So many rows without a figure part one block from the next, unless a sum reaches across. */
const GAP = 3;
const HEADING_ROWS = 6;

type IsFigure = (row: number, column: number) => boolean;

/**
 * @param isFree whether a figure stands there that belongs to no table yet
 * @param isCounted whether a figure stands there at all; a row of figures heads nothing
 */
export function findBlocks(view: SheetView, sums: readonly FoundSum[], isFree: IsFigure, isCounted: IsFigure): Block[] {
  const rows = freeRows(view, isFree);
  const reach = reachOf(sums, rows);
  const summed = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]).map(({ row, column }) => cellKey(row, column)));
  const blocks: Block[] = [];
  let start = 0;
  let lowest = -1;
  rows.forEach(({ row }, at) => {
    lowest = Math.max(lowest, reach.get(row) ?? row);
    const next = rows[at + 1]?.row;
    if (next !== undefined && (next <= lowest || next - row <= GAP)) return;
    const band = rows.slice(start, at + 1);
    start = at + 1;
    const block = blockOf(view, band, (blocks.at(-1)?.bottom ?? -1) + 1, { summed, isCounted });
    // Figures of which nothing is known to add up are no table.
    if (block !== null && sums.some((sum) => sum.agrees && touches(sum, block, isFree))) blocks.push(block);
  });
  return blocks;
}

interface FreeRow {
  readonly row: number;
  readonly columns: readonly number[];
}

function freeRows({ sheet }: SheetView, isFree: (row: number, column: number) => boolean): FreeRow[] {
  return sheet.rows.flatMap((cells, row): FreeRow[] => {
    const columns = cells.flatMap((cell, column) => (cell !== undefined && isFree(row, column) ? [column] : []));
    return columns.length === 0 ? [] : [{ row, columns }];
  });
}

/** How far down the sums that a row takes part in reach. */
function reachOf(sums: readonly FoundSum[], rows: readonly FreeRow[]): ReadonlyMap<number, number> {
  const free = new Set(rows.map(({ row }) => row));
  const reach = new Map<number, number>();
  for (const { kind, total, parts } of sums) {
    if (kind !== 'column') continue;
    const own = [total, ...parts].map(({ row }) => row).filter((row) => free.has(row));
    const [first, last] = [Math.min(...own), Math.max(...own)];
    if (own.length > 0) reach.set(first, Math.max(reach.get(first) ?? first, last));
  }
  return reach;
}

function touches({ total, parts }: FoundSum, block: Block, isFree: (row: number, column: number) => boolean): boolean {
  const first = block.rows[0] ?? block.top;
  return [total, ...parts].some(({ row, column }) => row >= first && row <= block.bottom && isFree(row, column));
}

/** Null where nothing but codes stands there. @param summed cells that some sum makes use of */
function blockOf(
  view: SheetView,
  band: readonly FreeRow[],
  notAbove: number,
  { summed, isCounted }: { readonly summed: ReadonlySet<number>; readonly isCounted: IsFigure },
): Block | null {
  const all = [...new Set(band.flatMap((row) => row.columns))].sort((a, b) => a - b);
  const columns = all.filter((column) => !holdsCodes(view, band, column, summed));
  if (columns.length === 0) return null;
  const rows = band.map(({ row }) => row);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const outer = Math.min(left, all[0] ?? left);
  const headerRows = headingAbove(view, first, { left, right, notAbove }, isCounted);
  const label = labelColumn(view, rows, left);
  return {
    top: headerRows[0] ?? first,
    bottom: last,
    left: Math.min(label, outer),
    right: Math.max(right, all.at(-1) ?? right),
    rows,
    columns,
    headerRows,
  };
}

function holdsCodes(view: SheetView, band: readonly FreeRow[], column: number, summed: ReadonlySet<number>): boolean {
  if (band.some(({ row }) => summed.has(cellKey(row, column)))) return false;
  return areCodes(band.flatMap(({ row }) => view.cell(row, column) ?? []));
}

/** Rows of texts right above the first figures, up to a blank row. */
function headingAbove(
  view: SheetView,
  first: number,
  { left, right, notAbove }: { readonly left: number; readonly right: number; readonly notAbove: number },
  isCounted: IsFigure,
): number[] {
  const rows: number[] = [];
  for (let row = first - 1; row >= notAbove && rows.length < HEADING_ROWS; row--) {
    if (view.isEmptyRow(row)) break;
    let filled = 0;
    for (let column = left; column <= right; column++) {
      if (isCounted(row, column)) return rows;
      if (view.heading(row, column).text !== '') filled++;
    }
    if (filled === 0) break;
    rows.unshift(row);
  }
  return rows;
}

/** The column that names the lines: the one with most texts left of the figures. */
export function labelColumn(view: SheetView, rows: readonly number[], left: number): number {
  let best = left;
  let most = 0;
  for (let column = left - 1; column >= 0; column--) {
    const texts = rows.filter((row) => view.label(row, column).text.length > 1).length;
    if (texts > most) [best, most] = [column, texts];
  }
  return best;
}
