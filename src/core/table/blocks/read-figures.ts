/** What figures alone make of a sheet, beside the tables that words head: its sums, and tables of kind `other` around them. */
import type { SheetView } from '../sheet-view';
import type { Table } from '../table';
import { findBlocks } from './blocks';
import { isExplained } from './explained';
import { readBlock } from './read-block';
import { sumsOnSheet, type FoundSum } from './sheet-sums';

export interface ReadByFigures {
  readonly tables: readonly Table[];
  readonly sums: readonly FoundSum[];
}

/** @param tables those that words head, on this sheet */
export function readByFigures(view: SheetView, tables: readonly Table[]): ReadByFigures {
  const explained = tables.filter(isExplained).map(({ range }) => range);
  const within = (row: number, column: number, ranges: readonly Table['range'][]): boolean =>
    ranges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const { sums, counted, choice } = sumsOnSheet(view, (row, column) => within(row, column, explained));
  if (sums.length === 0) return { tables: [], sums };
  const ranges = tables.map(({ range }) => range);
  const isFree = (row: number, column: number): boolean => counted(row, column) && !within(row, column, ranges);
  const blocks = findBlocks(view, sums, isFree);
  let notAbove = -1;
  const read = blocks.map((block) => {
    const above = tables.filter(({ range }) => range.bottom < block.top).map(({ range }) => range.bottom);
    const table = readBlock(view, block, Math.max(notAbove, ...above), choice, isFree);
    notAbove = block.bottom;
    return table;
  });
  return { tables: read, sums };
}
