import { PLAIN_STYLE, type CellValue } from '../../../src/core/workbook/snapshot';
import { markEmptySums } from '../../../src/hosts/files/never-calculated';
import { SheetRows, withFormula } from '../../../src/hosts/files/sheet-rows';

/** Cells of one row: typed values, or formulas with what is stored for them. */
function marked(...cells: readonly (CellValue | readonly [formula: string, value: CellValue])[]): boolean[] {
  const rows = new SheetRows();
  for (const [column, cell] of cells.entries()) {
    const [formula, value] = Array.isArray(cell) ? (cell as [string, CellValue]) : [undefined, cell as CellValue];
    rows.put(0, column, withFormula({ value, text: '', style: PLAIN_STYLE }, formula, true));
  }
  markEmptySums(rows);
  return cells.map((_, column) => rows.at(0, column)?.uncalculated === true);
}

test('where a sum is empty, so were all empty results', () => {
  expect(marked(1, 2, ['=SUM(A1:B1)', ''], ['=IF(A1>0,"x","")', ''], ['=A1*2', 7])).toEqual([false, false, true, true, false]);
  expect(marked(1, 2, ['=A1+B1', ''])).toEqual([false, false, true]);
});

test('a formula that chooses or fetches may give an empty text', () => {
  expect(marked(1, ['=IF(A1>1,A1,"")', ''], ['=+B1', ''], ['=Biểu2!A1', ''])).toEqual([false, false, false, false]);
});
