/** Who reads a cell, directly and through others. */
import { parseA1, toA1, type CellReference } from '../../../../src/core/workbook/address';
import { Dependents } from '../../../../src/core/workbook/formula/dependents';
import { PLAIN_STYLE, type Cell, type SheetSnapshot } from '../../../../src/core/workbook/snapshot';

/** @param formulas by cell; every sheet has figures down to row 20 */
function sheet(name: string, formulas: Readonly<Record<string, string>>): SheetSnapshot {
  const figure: Cell = { value: 1, text: '1', style: PLAIN_STYLE };
  const rows: (Cell | undefined)[][] = Array.from({ length: 20 }, () => Array.from({ length: 6 }, () => figure));
  for (const [cell, formula] of Object.entries(formulas)) {
    const place = parseA1(cell);
    if (place !== null && rows[place.row] !== undefined) (rows[place.row] ?? [])[place.column] = { ...figure, formula };
  }
  return { name, visibility: 'visible', rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

const cell = (sheetName: string, a1: string): CellReference => ({ sheet: sheetName, ...(parseA1(a1) ?? { row: 0, column: 0 }) });
const said = (cells: readonly CellReference[]): string[] => cells.map((one) => `${one.sheet}!${toA1(one)}`).sort();

const dependents = new Dependents({
  sheets: [
    sheet('Biểu 1', {
      B10: '=SUM(B2:B9)',
      C10: '=SUM(C2:C9)',
      D2: '=SUM(B2:C2)',
      D10: '=B10+C10',
      E1: '=SUM(B:B)',
      E2: '=SUM(3:3)',
      F1: '=F2',
      F2: '=F1',
    }),
    sheet('Tổng hợp', { A1: "='biểu 1'!D10", A2: "=SUM('Biểu 1:Tổng hợp'!F5)", A3: '=[1]Sheet1!B5', A4: '=A1/2' }),
  ],
});

test.each<[string, string, string[]]>([
  ['Biểu 1', 'B5', ['Biểu 1!B10', 'Biểu 1!E1']],
  ['Biểu 1', 'B3', ['Biểu 1!B10', 'Biểu 1!E1', 'Biểu 1!E2']],
  ['Biểu 1', 'B2', ['Biểu 1!B10', 'Biểu 1!D2', 'Biểu 1!E1']],
  ['Biểu 1', 'D10', ['Tổng hợp!A1']],
  ['Biểu 1', 'F5', ['Tổng hợp!A2']],
  ['Tổng hợp', 'F5', ['Tổng hợp!A2']],
  ['Biểu 1', 'A1', []],
  ['Không có', 'A1', []],
])('who reads %s!%s', (name, a1, expected) => {
  expect(said(dependents.readersOf(cell(name, a1)))).toEqual(expected);
});

test('what follows from a cell, sheets further on too', () => {
  expect(said(dependents.followersOf(cell('Biểu 1', 'C5')))).toEqual(['Biểu 1!C10', 'Biểu 1!D10', 'Tổng hợp!A1', 'Tổng hợp!A4']);
});

test('a circle ends, and the cell does not follow from itself', () => {
  expect(said(dependents.followersOf(cell('Biểu 1', 'F1')))).toEqual(['Biểu 1!F2']);
});

test('running totals down a long column cost the logarithm of their length each', () => {
  const figure: Cell = { value: 1, text: '1', style: PLAIN_STYLE };
  const rows = Array.from({ length: 5000 }, (_, at): Cell[] => [figure, { ...figure, formula: `=SUM(A$1:A${String(at + 1)})` }]);
  const long = new Dependents({ sheets: [{ name: 'S', visibility: 'visible', rows, merges: [], hiddenRows: [], hiddenColumns: [] }] });
  expect(long.readersOf(cell('S', 'A1'))).toHaveLength(5000);
  expect(long.readersOf(cell('S', 'A5000'))).toHaveLength(1);
});
