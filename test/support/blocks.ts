/** What figures alone make of a small sheet, as short texts: its tables, their lines and columns, its sums. */
import { readTables } from '../../src/core/table/read-workbook';
import type { Table } from '../../src/core/table/model/table';
import { columnName, rangeToA1, toA1 } from '../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readText } from './tables';

export const tablesOf = (workbook: WorkbookSnapshot): readonly Table[] => readTables(workbook).tables;

/** "figures A1:D5" for each table of a text. */
export const tablesIn = (text: string): string[] =>
  tablesOf(readText(text).workbook).map(({ readBy, range }) => `${readBy} ${rangeToA1(range)}`);

export function tableIn(text: string, at = 0): Table {
  const table = tablesOf(readText(text).workbook)[at];
  if (table === undefined) throw new Error('no such table was read');
  return table;
}

/** "B Inland": the columns of figures. */
export const columnsIn = ({ figureColumns }: Table): string[] =>
  figureColumns.map(({ index, label }) => `${columnName(index)} ${label}`.trim());

/** "2 Schulen": the lines. */
export const linesIn = ({ lines }: Table): string[] => lines.map(({ row, label }) => `${String(row + 1)} ${label}`.trim());

/** "B5 = B2 + B3 + B4", with " ?" where it does not hold; sorted. */
export const sumsIn = (text: string): string[] => {
  const sums = [...readTables(readText(text).workbook).sums.values()].flat();
  return sums
    .map(
      ({ kind, total, parts, agrees }) =>
        `${toA1(total)} = ${[...parts]
          .sort((a, b) => a.row - b.row || a.column - b.column)
          .map(toA1)
          .join(kind === 'product' ? ' × ' : ' + ')}${agrees ? '' : ' ?'}`,
    )
    .sort();
};
