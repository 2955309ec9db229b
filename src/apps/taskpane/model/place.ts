/** Where a cell, a range or a table begins, as the port wants it. Reads "D7", "C7:G7" and "'Biểu 2'!D7". */
import { parseRange, type CellReference } from '../../../core/workbook/address';

/** @param sheet the sheet meant when the text names none */
export function placeOf(text: string, sheet: string): CellReference | null {
  const mark = text.lastIndexOf('!');
  const name =
    mark < 0
      ? sheet
      : text
          .slice(0, mark)
          .replace(/^'(.*)'$/, '$1')
          .replace(/''/g, "'");
  const range = parseRange(text.slice(mark + 1));
  return range === null ? null : { sheet: name, row: range.top, column: range.left };
}
