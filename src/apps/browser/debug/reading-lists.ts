/** How a workbook was read, as plain lists for whoever works on the reading: tables, columns, lines, relations, sums. No sentences. */
import { equationListsOf } from '../../../core/check/equation-list';
import type { ListedEquation } from '../../../core/check/report';
import { observe } from '../../../core/rules/common/observations';
import type { Correction } from '../../../core/table/model/corrections';
import type { Column } from '../../../core/table/model/column';
import type { Line } from '../../../core/table/model/line';
import type { Table } from '../../../core/table/model/table';
import { columnName, rangeToA1 } from '../../../core/workbook/address';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';

/** One list: its name, and one entry a line. */
export interface ReadingList {
  readonly name: string;
  readonly entries: readonly object[];
}

/** @param corrections what a person said about tables of the workbook */
export function readingLists(workbook: WorkbookSnapshot, corrections: readonly Correction[]): ReadingList[] {
  const observed = observe(workbook, corrections);
  const { tables, leftovers, stale } = observed.reading;
  const sums = equationListsOf(observed);
  const left = leftovers.map(({ sheet, range, reason }) => ({ sheet, range: rangeToA1(range), reason }));
  return [
    { name: 'tables', entries: tables.map(tableEntry) },
    ...tables.flatMap((table) => listsOf(table, sums.get(table) ?? [])),
    { name: 'left over', entries: left },
    { name: 'stale corrections', entries: stale },
  ].filter(({ entries }) => entries.length > 0);
}

function tableEntry({ id, kind, readBy, settled, isPlan, goesOn, period, unit, sources, headerRows, title }: Table): object {
  return { id, kind, readBy, settled, isPlan, goesOn, period, unit, sources, headerRows: headerRows.map(nameOfRow), title };
}

function listsOf(table: Table, sums: readonly ListedEquation[]): ReadingList[] {
  const named = (name: string, entries: readonly object[]): ReadingList => ({ name: `${table.id} ${name}`, entries });
  const line = (position: number): number | null => nameOfRow(table.lines[position]?.row);
  const column = (position: number): string | null => nameOfColumn(table.figureColumns[position]);
  return [
    named('columns', table.columns.map(columnEntry)),
    named('lines', table.lines.map(lineEntry)),
    named(
      'line relations',
      table.lineRelations.map((one) => ({
        ...one,
        total: line(one.total),
        parts: one.parts.map(line),
        columns: one.columns.map(column),
      })),
    ),
    named(
      'column relations',
      table.columnRelations.map((one) => ({
        ...one,
        total: column(one.total),
        parts: one.parts.map(column),
        result: column(one.result),
      })),
    ),
    named(
      'product relations',
      table.productRelations.map((one) => ({
        ...one,
        factors: one.factors.map(column),
        amount: column(one.amount),
      })),
    ),
    named('sums', sums),
  ];
}

function columnEntry(column: Column): object {
  const { role, measure, year, source, past, unit, said, words, label } = column;
  return stated({ column: nameOfColumn(column), role, measure, year, source, past, unit, said, words, label });
}

function lineEntry({
  row,
  ordinal,
  word,
  total,
  partial,
  source,
  bold,
  indent,
  hidden,
  target,
  counted,
  said,
  label,
  figures,
}: Line): object {
  const states = figures.map(({ state }) => state);
  return stated({ row: nameOfRow(row), ordinal, word, total, partial, source, bold, indent, hidden, target, counted, said, label, states });
}

const nameOfRow = (row: number | undefined): number | null => (row === undefined ? null : row + 1);
const nameOfColumn = (column: Column | undefined): string | null => (column === undefined ? null : columnName(column.index));

/** Without what is null, false or zero: the eye looks for what is there. */
const stated = (entry: object): object =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== false && value !== 0));
