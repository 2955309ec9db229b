/** The cell in which a column's heading says something: leftmost and topmost where a heading spans several. */
import type { Column } from '../../table/model/column';
import type { Table } from '../../table/model/table';
import type { CellAddress } from '../../workbook/address';

/** Where the year of a column stands; the heading's first cell when it is not written apart. */
export function yearCell(table: Table, column: Column): CellAddress {
  const part = column.path.find(({ year }) => year !== null);
  const row = table.headerRows[part?.from ?? 0] ?? table.range.top;
  // A heading that spans columns stands in the first of them.
  const span = table.figureColumns.filter(({ path, year }) => year === column.year && path.some((other) => other === part));
  return { row, column: span[0]?.index ?? column.index };
}
