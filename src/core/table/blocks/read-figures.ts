/** What figures alone make of a sheet, beside the tables that words head: its sums, and tables of kind `other` around them. */
import type { SheetView } from '../seeing/sheet-view';
import type { Table } from '../model/table';
import { findBlocks } from './blocks';
import { isExplained } from './explained';
import { readBlock } from './read-block';
import { sumsOnSheet, type FoundSum } from './sheet-sums';

export interface ReadByFigures {
  /** Tables of kind `other` around figures that no words head. */
  readonly tables: readonly Table[];
  /** Tables by words that the figures do not bear out: they are read by figures instead. */
  readonly replaced: ReadonlySet<Table>;
  readonly sums: readonly FoundSum[];
}

/** @param tables those that words head, on this sheet */
export function readByFigures(view: SheetView, tables: readonly Table[]): ReadByFigures {
  const explained = tables.filter(isExplained);
  const { sums: shown, counted, choice } = sumsOnSheet(view, (row, column) => isWithin(explained, row, column));
  const parted = rowsWithMovedFigures(tables);
  const sums = shown.filter(({ kind, total }) => kind === 'column' || !parted.has(total.row));
  const replaced = new Set(tables.filter((table) => isMisread(table, sums)));
  const kept = tables.filter((table) => !replaced.has(table));
  if (sums.length === 0) return { tables: [], replaced, sums };
  const isFree = (row: number, column: number): boolean => counted(row, column) && !isWithin(kept, row, column);
  const blocks = findBlocks(view, sums, isFree, counted);
  let notAbove = -1;
  const read = blocks.map((block) => {
    const above = kept.filter(({ range }) => range.bottom < block.top).map(({ range }) => range.bottom);
    const table = readBlock(view, block, Math.max(notAbove, ...above), choice, isFree);
    notAbove = block.bottom;
    return table;
  });
  return { tables: read, replaced, sums };
}

/** Rows of lines of which a figure stands some rows lower: what the row itself holds is not all of the line. */
function rowsWithMovedFigures(tables: readonly Table[]): ReadonlySet<number> {
  const lines = tables.flatMap((table) => table.lines);
  return new Set(lines.filter(({ row, figures }) => figures.some((figure) => figure.row !== row)).map(({ row }) => row));
}

const isWithin = (tables: readonly Table[], row: number, column: number): boolean =>
  tables.some(({ range: { top, left, bottom, right } }) => row >= top && row <= bottom && column >= left && column <= right);

/** So many of the sums that figures show in a table may reach for cells that its words make no figure of. */
const MOST_OUTSIDE = 0.1;

/** A table in another language may be headed by a word or a year that happens to be known; figures then tell its columns and lines better. */
function isMisread(table: Table, sums: readonly FoundSum[]): boolean {
  if (table.isPlan || table.corrections.all.length > 0) return false;
  const rows = new Set(table.lines.map(({ row }) => row));
  const columns = new Set(table.figureColumns.map(({ index }) => index));
  let touching = 0;
  let outside = 0;
  for (const { total, parts, agrees } of sums) {
    if (!agrees) continue;
    const within = [total, ...parts].filter(({ row, column }) => isWithin([table], row, column));
    if (within.length === 0) continue;
    touching++;
    if (within.some(({ row, column }) => !rows.has(row) || !columns.has(column))) outside++;
  }
  return outside > touching * MOST_OUTSIDE;
}
