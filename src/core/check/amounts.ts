/**
 * What counts as an amount, once for report, verdict and lists. An amount is a figure other than zero that stands for money of
 * a line, or that a sum makes use of: a quantity or a price that nothing adds up is none. In a table without a column of money its
 * quantities are what it is about, and all of them count. A zero, a dash, a blank and a "…" say that there is no amount, and a
 * limit on the sheet of the office's own caps is a rate.
 */
import { ownSheetOf } from '../law/own-caps/own-cap-columns';
import { isZero, toDouble } from '../money/amount';
import { readNumber } from '../money/read-number';
import type { EntryNumber } from '../proof/numbers';
import type { Observations } from '../rules/common/observations';
import type { Figure } from '../table/seeing/figure';
import type { SheetView } from '../table/seeing/sheet-view';
import type { Table } from '../table/model/table';
import { isYear } from '../table/seeing/years';
import type { CellRange } from '../workbook/address';
import { cellKey } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';

/** Something stands there that is meant as a figure, readable or not. */
export function isFigure({ state, amount, percent }: Figure): boolean {
  switch (state) {
    case 'number':
      return !percent && !isZero(amount);
    case 'ambiguous':
    case 'unreadable':
    case 'error':
    case 'date':
      return true;
    case 'absent':
    case 'pending':
    case 'words':
      return false;
  }
}

const IN_SUM = 1;
const TESTED = 2;

export interface AmountCount {
  readonly all: number;
  readonly tested: number;
}

/** What sums say of the figures of one table, line by line, as wide as its figure columns. */
export class AmountsOfTable {
  readonly holds: 'money' | 'quantities';
  private readonly marks: Uint8Array;
  private readonly isMoney: readonly boolean[];
  private counted: AmountCount | null = null;

  /** @param rates columns of the sheet that hold limits for one unit */
  constructor(
    private readonly table: Table,
    rates: ReadonlySet<number>,
  ) {
    this.marks = new Uint8Array(table.lines.length * table.figureColumns.length);
    this.isMoney = table.figureColumns.map(({ measure, index }) => measure === 'money' && !rates.has(index));
    const hasMoney = this.isMoney.includes(true) && table.lines.some(({ counted, target }) => counted && !target);
    this.holds = hasMoney ? 'money' : 'quantities';
  }

  mark(line: number, column: number, tested: boolean): void {
    const at = line * this.isMoney.length + column;
    this.marks[at] = (this.marks[at] ?? 0) | IN_SUM | (tested ? TESTED : 0);
  }

  /** Every amount in reading order, and whether a sum that it stands in was tested. */
  each(visit: (figure: Figure, tested: boolean) => void): void {
    let at = 0;
    for (const { figures, target } of this.table.lines)
      for (let column = 0; column < this.isMoney.length; column++) {
        const mark = this.marks[at++] ?? 0;
        const figure = figures[column];
        const counts = this.holds === 'quantities' || (mark & IN_SUM) !== 0 || (this.isMoney[column] === true && !target);
        if (figure !== undefined && counts && isFigure(figure)) visit(figure, (mark & TESTED) !== 0);
      }
  }

  /** How many amounts there are, and how many of them stand in a sum that was tested; asked for once all sums are marked. */
  get count(): AmountCount {
    return (this.counted ??= this.countAll());
  }

  private countAll(): AmountCount {
    let [all, tested] = [0, 0];
    this.each((_figure, isTested) => {
      all++;
      if (isTested) tested++;
    });
    return { all, tested };
  }
}

/** The amounts of every table. What two tables share is no sum of either, and tests no amount. */
export function amountsOf({ workbook, reading, ledger, judging }: Observations): ReadonlyMap<Table, AmountsOfTable> {
  const rates = new Map(workbook.sheets.map((sheet) => [sheet.name, ratesOn(sheet)]));
  const all = new Map(reading.tables.map((table) => [table, new AmountsOfTable(table, rates.get(table.sheet) ?? new Set())]));
  // The figures of a sum are mostly of one table.
  let [of, own] = [reading.tables[0], reading.tables[0] && all.get(reading.tables[0])];
  const mark = (number: EntryNumber, tested: boolean): void => {
    const entry = ledger.entries[number];
    if (entry === undefined) return;
    if (entry.table !== of) [of, own] = [entry.table, all.get(entry.table)];
    own?.mark(entry.line, entry.column, tested);
  };
  ledger.equations.forEach(({ kind, total, parts }, at) => {
    if (kind === 'same') return;
    const { verdict } = judging.judgements[at] ?? {};
    const tested = verdict !== undefined && verdict !== 'undecided';
    mark(total, tested);
    for (const part of parts) mark(part, tested);
  });
  return all;
}

function ratesOn(sheet: SheetSnapshot): ReadonlySet<number> {
  const limit = ownSheetOf(sheet)?.columns.get('amount');
  return new Set(limit === undefined ? [] : [limit]);
}

/** A text in an area that nobody read is an amount only where its digits are grouped; "1.2" numbers a line. */
const GROUPED = /\d[.,]\d{3}(?!\d)/;
/** In a text document all figures are texts: three digits are one as well. */
const TYPED = /\d[.,]\d{3}(?!\d)|^\D?\d{3,}\D?$/;

/** So many figures at least that count on are numbers of lines or columns. */
const COUNTING = 3;

/** Whether a cell of an area was read after all. */
type IsRead = (row: number, column: number) => boolean;
/** The columns of a row that are looked through, from the left. */
type ColumnsIn = (row: number) => readonly number[];

function columnsOf({ left, right }: CellRange): ColumnsIn {
  const all = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return () => all;
}

/**
 * Amounts of an area from which no table was read, where nothing says what a column holds: numbers of lines and columns, years,
 * days and percentages are told by their looks and left out.
 */
export function amountsInArea(view: SheetView, area: CellRange, isRead: IsRead, columnsIn = columnsOf(area)): readonly Figure[] {
  const rows = new Map<number, Figure[]>();
  const columns = new Map<number, Figure[]>();
  const looks = view.sheet.inDocument === undefined ? GROUPED : TYPED;
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = view.sheet.rows[row] ?? [];
    for (const column of columnsIn(row)) {
      const cell = cells[column];
      if (cell === undefined || (typeof cell.value !== 'number' && typeof cell.value !== 'string')) continue;
      if (typeof cell.value === 'string' && !looks.test(cell.value)) continue;
      if (isRead(row, column)) continue;
      const figure = view.figure(row, column);
      // No figure of the table, and amounts all the same for whoever looks at it.
      const stacked = stackedIn(figure, looks);
      for (const one of stacked) put(rows, row, one);
      if ((figure.state !== 'number' && figure.state !== 'ambiguous') || !isFigure(figure) || saysYear(cell.value, figure.approximate))
        continue;
      put(rows, row, figure);
      put(columns, column, figure);
    }
  }
  const numbering = new Set([...rows.values(), ...columns.values()].filter(countsOn).flat());
  return [...rows.values()].flatMap((figures) => figures.filter((figure) => !numbering.has(figure)));
}

/** Nobody groups the digits of a year: "2.035" is an amount. */
const saysYear = (written: string | number, value: number): boolean =>
  isYear(value) && !(typeof written === 'string' && GROUPED.test(written));

/** Amounts below one another in one cell, one a line of its text: "2.350⏎1.845"; none where the cell holds one figure or says something else. */
function stackedIn(figure: Figure, looks: RegExp): readonly Figure[] {
  const text = figure.cell?.value;
  if (typeof text !== 'string' || !text.includes('\n')) return [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.some((line) => looks.test(line.trim()))) return [];
  const amounts: Figure[] = [];
  for (const line of lines) {
    const read = readNumber(line);
    if (read.kind === 'zero') continue;
    if (read.kind !== 'number') return [];
    const approximate = toDouble(read.values[0]);
    if (saysYear(line, approximate)) return [];
    amounts.push({ ...figure, approximate });
  }
  return amounts;
}

/** So many figures in a row that is no line, or where lines are named, are amounts that were passed over; one alone belongs to a heading. */
const PASSED_OVER = 2;

/**
 * Amounts within the range of a table, in its columns of figures and of names, that are in no line of it nor of another: a row
 * taken for a heading, a table beside it that begins higher, one below that begins further left. What a person took out of the table was not passed over.
 */
export function passedOver(view: SheetView, table: Table, onSheet: readonly Table[]): readonly Figure[] {
  const columns = new Set(table.figureColumns.map(({ index }) => index));
  const rows = new Set(table.lines.map(({ row }) => row));
  // Figures where lines are named: another table below, whose columns begin further left.
  const named = new Set(
    table.readBy === 'words' ? table.columns.flatMap(({ role, index }) => (role === 'description' ? [index] : [])) : [],
  );
  const moved = new Set<number>();
  for (const { row, figures } of table.lines) for (const one of figures) if (one.row !== row) moved.add(cellKey(one.row, one.column));
  const others = onSheet
    .filter((other) => other !== table)
    .map(({ lines, figureColumns }) => ({
      rows: new Set(lines.map(({ row }) => row)),
      columns: new Set(figureColumns.map(({ index }) => index)),
    }));
  // A line was read but where lines are named; beside the lines, columns of figures and of names may hold more.
  const inRange = (column: number): boolean => column >= table.range.left && column <= table.range.right;
  const inLines = [...named].filter(inRange).sort((a, b) => a - b);
  const between = [...new Set([...named, ...columns])].filter(inRange).sort((a, b) => a - b);
  const columnsIn: ColumnsIn = (row) =>
    row === table.numberRow || table.corrections.lines.has(row) ? [] : rows.has(row) ? inLines : between;
  const isRead: IsRead = (row, column) =>
    moved.has(cellKey(row, column)) || others.some((other) => other.rows.has(row) && other.columns.has(column));
  const found = amountsInArea(view, table.range, isRead, columnsIn);
  // Kept apart by rows, and by columns where lines are named; a row and a column never share a key.
  const groupOf = ({ row, column }: Figure): number => (named.has(column) ? -1 - column : row);
  const counts = new Map<number, number>();
  for (const figure of found) counts.set(groupOf(figure), (counts.get(groupOf(figure)) ?? 0) + 1);
  return found.filter((figure) => (counts.get(groupOf(figure)) ?? 0) >= PASSED_OVER);
}

function put(groups: Map<number, Figure[]>, key: number, figure: Figure): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [figure]);
  else group.push(figure);
}

/** 1, 2, 3 …, perhaps beginning anew for each group. */
const countsOn = (figures: readonly Figure[]): boolean =>
  figures.length >= COUNTING &&
  figures.every(({ approximate }, at) => approximate === 1 || approximate === (figures[at - 1]?.approximate ?? approximate - 1) + 1);
