/** What figures alone make of a sheet, beside the tables that words head: its sums, and tables of kind `other` around them. */
import type { SheetView } from '../seeing/sheet-view';
import type { Correction, StaleCorrection, TableCorrections } from '../model/corrections';
import type { Table } from '../model/table';
import type { Block } from './block';
import { findBlocks } from './blocks';
import { isExplained } from './explained';
import { readBlock } from './read-block';
import { isLeftOut, isSaidTotal, saidOf, withSaidSums } from './said';
import { sumsOnSheet, type FoundSum } from './sheet-sums';

export interface ReadByFigures {
  /** Tables of kind `other` around figures that no words head. */
  readonly tables: readonly Table[];
  /** Tables by words that the figures do not bear out: they are read by figures instead. */
  readonly replaced: ReadonlySet<Table>;
  readonly sums: readonly FoundSum[];
  readonly stale: readonly StaleCorrection[];
}

/**
 * @param tables those that words head, on this sheet
 * @param corrections what a person said of tables that figures showed
 */
export function readByFigures(view: SheetView, tables: readonly Table[], corrections: readonly Correction[]): ReadByFigures {
  const explained = tables.filter(isExplained);
  const isExplainedAt = (row: number, column: number): boolean => isWithin(explained, row, column);
  const parted = rowsWithMovedFigures(tables);
  const { sums: shown, counted, choice } = sumsOnSheet(view, isExplainedAt);
  const isWhole = ({ kind, total }: FoundSum): boolean => kind === 'column' || !parted.has(total.row);
  const sums = shown.filter(isWhole);
  const replaced = new Set(tables.filter((table) => isMisread(table, sums)));
  const kept = tables.filter((table) => !replaced.has(table));
  const lost = (): StaleCorrection[] => corrections.map((correction) => ({ correction, missing: 'table' }));
  if (sums.length === 0) return { tables: [], replaced, sums, stale: lost() };
  const isFree = (row: number, column: number): boolean => counted(row, column) && !isWithin(kept, row, column);
  const blocks = findBlocks(view, sums, isFree, counted);
  let lowest = -1;
  const notAbove = blocks.map(({ top, bottom }) => {
    const above = kept.filter(({ range }) => range.bottom < top).map(({ range }) => range.bottom);
    const last = Math.max(lowest, ...above);
    lowest = bottom;
    return last;
  });
  const read = (block: Block, at: number, said?: TableCorrections): Table =>
    readBlock(view, block, notAbove[at] ?? -1, choice, isFree, said);
  const inferred = blocks.map((block, at) => read(block, at));
  if (corrections.length === 0) return { tables: inferred, replaced, sums, stale: [] };
  const said = saidOf(view, inferred, corrections);
  if (!said.some) return { tables: inferred, replaced, sums, stale: said.stale };
  const corrected = blocks.map((block, at) => read(block, at, said.of(inferred[at])));
  const leftOut = (row: number, column: number): boolean =>
    isExplainedAt(row, column) || corrected.some((table) => isWithin([table], row, column) && isLeftOut(table.corrections, row, column));
  const again = sumsOnSheet(view, leftOut, (row) => isSaidTotal(corrected, row));
  return { tables: corrected, replaced, sums: withSaidSums(corrected, again.sums.filter(isWhole)), stale: said.stale };
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
