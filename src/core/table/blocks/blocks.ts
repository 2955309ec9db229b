/** Where figures stand together that no words head: bands of rows, cut where blank rows part them and no sum reaches across, and side by side. */
import { cellKey } from '../../workbook/address';
import type { SheetView } from '../seeing/sheet-view';
import { areCodes } from './codes';
import { besideOneAnother, type Part } from './beside';
import type { Block, FreeRow, IsFigure, Sums } from './block';
import { headingOf } from './heading';
import { nameColumn } from './names';
import type { FoundSum } from './sheet-sums';

/** So many rows without a figure part one block from the next, unless a sum reaches across. */
const GAP = 3;

/**
 * @param isFree whether a figure stands there that belongs to no table yet
 * @param isCounted whether a figure stands there at all
 */
export function findBlocks(view: SheetView, found: readonly FoundSum[], isFree: IsFigure, isCounted: IsFigure = isFree): Block[] {
  const rows = freeRows(view, isFree);
  const reach = reachOf(found, rows);
  const sums = {
    all: found,
    cells: new Set(found.flatMap(({ total, parts }) => [total, ...parts].map(({ row, column }) => cellKey(row, column)))),
    isCounted,
  };
  const blocks: Block[] = [];
  let start = 0;
  let lowest = -1;
  let notAbove = 0;
  rows.forEach(({ row }, at) => {
    lowest = Math.max(lowest, reach.get(row) ?? row);
    const next = rows[at + 1]?.row;
    if (next !== undefined && (next <= lowest || next - row <= GAP)) return;
    const band = rows.slice(start, at + 1);
    start = at + 1;
    for (const part of besideOneAnother(view, band, sums)) {
      const block = blockOf(view, part, notAbove, sums);
      // Figures of which nothing is known to add up are no table; what would, but for a fault, is one.
      if (block !== null && found.some((sum) => (sum.agrees || sum.standing === 'borne-out') && touches(sum, block, isFree)))
        blocks.push(block);
    }
    notAbove = row + 1;
  });
  return blocks;
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
  return [total, ...parts].some(
    ({ row, column }) => row >= first && row <= block.bottom && column >= block.left && column <= block.right && isFree(row, column),
  );
}

/** Null where nothing but codes stands there. */
function blockOf(view: SheetView, { from, band }: Part, notAbove: number, sums: Sums): Block | null {
  const filled = [...new Set(band.flatMap((row) => row.columns))].sort((a, b) => a - b);
  const summed = new Set(filled.filter((column) => band.some(({ row }) => sums.cells.has(cellKey(row, column)))));
  const names = nameColumn(view, band, filled, from);
  // Codes, and what stands left of the names and is added up by nothing: numbers of lines, of accounts, of projects.
  const isFigure = (column: number): boolean =>
    summed.has(column) || (column > names && !areCodes(band.flatMap(({ row }) => view.cell(row, column) ?? [])));
  const columns = filled.filter(isFigure);
  const [left, right] = [columns[0], columns.at(-1)];
  if (left === undefined || right === undefined) return null;
  const { headerRows, body } = headingOf(view, band, columns, notAbove, sums);
  const rows = body.map(({ row }) => row);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const outer = Math.min(left, filled[0] ?? left, names < 0 ? left : names);
  return {
    top: headerRows[0] ?? first,
    bottom: last,
    left: outer,
    right: Math.max(right, filled.at(-1) ?? right),
    rows,
    columns,
    names,
    headerRows,
  };
}
