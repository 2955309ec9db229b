/** The figures of a sheet as a grid: what is blank folds, what a text may stand for is settled by the sums. */
import { figureGrid } from '../../../../src/core/table/blocks/figure-grid';
import { SheetView } from '../../../../src/core/table/seeing/sheet-view';
import type { Cell, SheetSnapshot } from '../../../../src/core/workbook/snapshot';
import { PLAIN_STYLE } from '../../../../src/core/workbook/snapshot';
import { sumsIn, tableIn } from '../../../support/blocks';
import { readText } from '../../../support/tables';

const nothing = (): boolean => false;

function gridOf(text: string): NonNullable<ReturnType<typeof figureGrid>> {
  const [sheet] = readText(text).workbook.sheets;
  const grid = sheet === undefined ? null : figureGrid(new SheetView(sheet), 'first', nothing);
  if (grid === null) throw new Error('no grid');
  return grid;
}

test('rows and columns without a figure fold into one blank line each', () => {
  const { grid, rowOf, columnOf } = gridOf(`
Programm | Inland | | Ausland
Schulen | 815 | | 160

(in 1000)

Kultur | 389 | | 83`);
  expect(rowOf).toEqual([1, -1, 5]);
  expect(columnOf).toEqual([1, -1, 3]);
  expect([grid.rows, grid.columns]).toEqual([3, 3]);
  expect([...grid.values].map((value) => (Number.isNaN(value) ? '.' : value))).toEqual([815, '.', 160, '.', '.', '.', 389, '.', 83]);
});

test('spaces in a cell are no figure: nobody wrote a zero there', () => {
  const cell = (value: number | string): Cell => ({ value, text: String(value), style: PLAIN_STYLE });
  const rows = [
    [cell(12), cell(5760)],
    [cell(12), cell(1740)],
    [cell('  '), cell(7500)],
  ];
  const sheet: SheetSnapshot = { name: 'Biểu 1', visibility: 'visible', rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  const found = figureGrid(new SheetView(sheet), 'first', nothing);
  expect([...(found?.grid.values ?? [])].map((value) => (Number.isNaN(value) ? '.' : value))).toEqual([12, 5760, 12, 1740, '.', 7500]);
});

test('a sheet with a cell in row 1,000,000 stays small', () => {
  const cell = (value: number): Cell => ({ value, text: String(value), style: PLAIN_STYLE });
  const blank: SheetSnapshot['rows'][number] = [];
  const rows = new Array<SheetSnapshot['rows'][number]>(1_000_000).fill(blank);
  rows[0] = [cell(4127), cell(2936)];
  rows[1] = [cell(5849), cell(1204)];
  rows[999_999] = [cell(9976), cell(4140)];
  const sheet: SheetSnapshot = { name: 'Biểu 1', visibility: 'visible', rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  const found = figureGrid(new SheetView(sheet), 'first', nothing);
  expect(found?.rowOf).toEqual([0, 1, -1, 999_999]);
  expect(found?.grid.values).toHaveLength(8);
});

test('dashes are zeros, blanks are nothing, percentages are marked', () => {
  const { grid } = gridOf(`
Schulen | 815 | - | 12%
Kultur | 389 | | 5%
Bauten | 120 | 44 | 3%`);
  expect([...grid.values].map((value) => (Number.isNaN(value) ? '.' : value))).toEqual([815, 0, 12, 389, '.', 5, 120, 44, 3]);
  expect([...grid.percent]).toEqual([0, 0, 1, 0, 0, 1, 0, 0, 1]);
});

test('texts of digits that begin with zero are codes', () => {
  const { grid } = gridOf(`
Titel | Code | Betrag | Vorjahr
Schulen | "0101" | 815 | 160
Kultur | "0102" | 389 | 83
Bauten | "0203" | 120 | 44`);
  expect(grid.columns).toBe(2);
});

test('formulas that add are handed on; what they subtract makes their first cell the total', () => {
  const { grid } = gridOf(`
Ertrag | 900 | =SUM(B1:B1)→900
Aufwand | 640 | 640
Saldo | =B1-B2→260 | 260
Summe | =SUM(B1:B2)→1540 | =B4*2→3080`);
  expect(grid.formulas).toEqual([
    {
      row: 0,
      column: 0,
      parts: [
        { row: 2, column: 0 },
        { row: 1, column: 0 },
      ],
    },
    {
      row: 3,
      column: 0,
      parts: [
        { row: 0, column: 0 },
        { row: 1, column: 0 },
      ],
    },
  ]);
});

test('words for total and for “of which” are hints, at the row and over the column', () => {
  const { grid } = gridOf(`
Programm | Inland | Summe | davon Bund
Schulen | 815 | 975 | 160
davon Bau | 389 | 472 | 83
Gesamt | 815 | 975 | 160`);
  expect([...grid.hints.down.saysTotal]).toEqual([0, 0, 1]);
  expect([...grid.hints.down.isOfWhich]).toEqual([0, 1, 0]);
  expect([...grid.hints.across.saysTotal]).toEqual([0, 1, 0]);
  expect([...grid.hints.across.isOfWhich]).toEqual([0, 0, 1]);
});

describe('“2.870” is read the way in which the sums come out', () => {
  const mixed = (figures: readonly string[], totals: readonly string[]): string => `
Programm | Inland | Ausland | Summe
Schulen | ${figures[0] ?? ''} | "1.130" | ${totals[0] ?? ''}
Kultur | ${figures[1] ?? ''} | "2.318" | ${totals[1] ?? ''}
Strassen | ${figures[2] ?? ''} | "1.091" | ${totals[2] ?? ''}
Total | ${figures[3] ?? ''} | "4.539" | ${totals[3] ?? ''}`;

  test('as thousands, beside stored thousands', () => {
    const sums = sumsIn(mixed(['2870', '1415', '3226', '7511'], ['4000', '3733', '4317', '12050']));
    expect(sums).toEqual(expect.arrayContaining(['C5 = C2 + C3 + C4', 'D2 = B2 + C2', 'D3 = B3 + C3', 'D4 = B4 + C4', 'D5 = B5 + C5']));
  });

  test('as decimals, beside stored decimals', () => {
    const text = mixed(['2.87', '1.415', '3.226', '7.511'], ['4', '3.733', '4.317', '12.05']);
    expect(sumsIn(text)).toEqual(expect.arrayContaining(['D2 = B2 + C2', 'D3 = B3 + C3', 'D4 = B4 + C4', 'D5 = B5 + C5']));
    expect(tableIn(text).lines[0]?.figures[1]?.approximate).toBe(1.13);
  });

  test('a whole sheet of texts is proved as well as one of numbers', () => {
    const text = mixed(['"2.870"', '"1.415"', '"3.226"', '"7.511"'], ['"4.000"', '"3.733"', '"4.317"', '"12.050"']);
    expect(sumsIn(text)).toEqual(expect.arrayContaining(['B5 = B2 + B3 + B4', 'D2 = B2 + C2', 'D5 = B5 + C5']));
  });
});
