/** Names of places for findings: a figure's cell, its label, and many cells as few ranges. */
import type { Entry } from '../proof/ledger';
import { rangeToA1, toA1, type CellAddress } from '../workbook/address';

export const cellOf = ({ figure }: Entry): string => toA1(figure);

/** "Khuyến công địa phương › Tổng cộng": the line, then the column. */
export function labelOf({ table, line, column }: Entry): string {
  return [lineLabel({ table, line }), columnLabel({ table, column })].filter((label) => label !== '').join(' › ');
}

export function lineLabel({ table, line }: Pick<Entry, 'table' | 'line'>): string {
  return table.lines[line]?.label ?? '';
}

/** The last heading where it tells columns apart, else the path without the banners that all columns share. */
export function columnLabel({ table, column }: Pick<Entry, 'table' | 'column'>): string {
  const path = table.figureColumns[column]?.path ?? [];
  const leaf = path.at(-1)?.text ?? '';
  if (table.figureColumns.filter((other) => other.path.at(-1)?.text === leaf).length === 1) return leaf;
  const shared = (depth: number): boolean => table.figureColumns.every((other) => other.path[depth]?.text === path[depth]?.text);
  const own = path.filter((_, depth) => depth === path.length - 1 || !shared(depth));
  return own.map(({ text }) => text).join(' › ');
}

/** Cells as A1, runs in one line or one column joined into ranges, in reading order. */
export function toRanges(cells: readonly CellAddress[]): string[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const alongRows = joined(sorted, (a, b) => a.row === b.row && b.column === a.column + 1);
  const byColumn = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const alongColumns = joined(byColumn, (a, b) => a.column === b.column && b.row === a.row + 1);
  return alongColumns.length < alongRows.length ? alongColumns : alongRows;
}

function joined(cells: readonly CellAddress[], follows: (a: CellAddress, b: CellAddress) => boolean): string[] {
  const ranges: { from: CellAddress; to: CellAddress }[] = [];
  for (const cell of cells) {
    const last = ranges.at(-1);
    if (last !== undefined && follows(last.to, cell)) last.to = cell;
    else ranges.push({ from: cell, to: cell });
  }
  return ranges.map(({ from, to }) => rangeToA1({ top: from.row, left: from.column, bottom: to.row, right: to.column }));
}
