/** Names of places for findings: a figure's cell, its label, and many cells as few ranges. */
import type { Entry } from '../../proof/equation';
import type { Column } from '../../table/model/column';
import type { Line } from '../../table/model/line';
import { countsThings } from '../../table/seeing/count-words';
import { unitOfCount } from '../../table/seeing/unit-words';
import type { UnitId } from '../../money/money';
import type { Table } from '../../table/model/table';
import { rangeToA1, toA1, type CellAddress, type CellRange } from '../../workbook/address';

export const cellOf = ({ figure }: Entry): string => toA1(figure);

/** The cell as it is named in a finding about another table: with its sheet when that differs. */
export const cellFrom = (home: Table, { table, figure }: Entry): string =>
  table.sheet === home.sheet ? toA1(figure) : `${table.sheet}!${toA1(figure)}`;

/** "Khuyến công địa phương › Tổng cộng": the line, then the column. */
export function labelOf({ table, line, column }: Pick<Entry, 'table' | 'line' | 'column'>): string {
  return [lineLabel({ table, line }), columnLabel({ table, column })].filter((label) => label !== '').join(' › ');
}

/** The same for a line and a column that are at hand themselves. */
export const labelOfCell = (table: Table, line: Line, column: Column): string =>
  labelOf({ table, line: table.lines.indexOf(line), column: table.figureColumns.indexOf(column) });

/** What a figure is told in: its own heading's unit before the table's. Things that are counted are told without one. */
export function unitOf({ table, line, column }: Pick<Entry, 'table' | 'line' | 'column'>): UnitId {
  const [own, heading] = [table.lines[line], table.figureColumns[column]];
  if (own?.target === true) return own.rate ? 'other' : (unitOfCount(own.countedIn) ?? 'other');
  if (heading?.measure === 'quantity' || (own !== undefined && isCounted(own, heading, table))) return 'other';
  return heading?.unit ?? table.unit;
}

/** "Số lớp", or a line in "hộ" where no quantities and prices stand beside the money that the line is paid. */
function isCounted({ label, folded, countedIn }: Line, heading: Column | undefined, { figureColumns }: Table): boolean {
  if (heading?.words.includes('amount') === true || heading?.source != null || figureColumns.some(({ measure }) => measure !== 'money'))
    return false;
  return countsThings(label, folded) || (countedIn !== '' && unitOfCount(countedIn) === null);
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

/** Cells as A1, runs in one line or one column joined into as few ranges as either way gives, in reading order. */
export function toRanges(cells: readonly CellAddress[]): string[] {
  const ways = [
    [alongRow, alongColumn],
    [alongColumn, alongRow],
  ] as const;
  const [rowsFirst = [], columnsFirst = []] = ways.map(([first, then]) => {
    const runs = joined(cells, first);
    const alone = runs.filter(isCell).map(({ top, left }) => ({ row: top, column: left }));
    return [...runs.filter((run) => !isCell(run)), ...joined(alone, then)];
  });
  const fewest = columnsFirst.length < rowsFirst.length ? columnsFirst : rowsFirst;
  return [...fewest].sort((a, b) => a.top - b.top || a.left - b.left).map(rangeToA1);
}

interface Direction {
  readonly order: (a: CellAddress, b: CellAddress) => number;
  readonly follows: (before: CellAddress, next: CellAddress) => boolean;
}

const alongRow: Direction = {
  order: (a, b) => a.row - b.row || a.column - b.column,
  follows: (before, next) => next.row === before.row && next.column === before.column + 1,
};
const alongColumn: Direction = {
  order: (a, b) => a.column - b.column || a.row - b.row,
  follows: (before, next) => next.column === before.column && next.row === before.row + 1,
};

const isCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;

function joined(cells: readonly CellAddress[], { order, follows }: Direction): CellRange[] {
  const runs: { from: CellAddress; to: CellAddress }[] = [];
  for (const cell of [...cells].sort(order)) {
    const last = runs.at(-1);
    if (last !== undefined && follows(last.to, cell)) last.to = cell;
    else runs.push({ from: cell, to: cell });
  }
  return runs.map(({ from, to }) => ({ top: from.row, left: from.column, bottom: to.row, right: to.column }));
}
