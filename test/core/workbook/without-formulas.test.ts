/** A workbook without its formulas: what was stored stays, and what was never calculated does not begin to count. */
import { withoutFormulas } from '../../../src/core/workbook/without-formulas';
import { sheetOf, workbookOf } from '../../support/sheets';

const formula = (text: string, value: number | string): { formula: string; value: number | string } => ({ formula: text, value });

test('stored results stay as they were shown, formulas go', () => {
  const given = workbookOf(
    sheetOf(
      [
        [1, 2, formula('=A1+B1', 3)],
        ['Cộng', formula('=IF(A1>0,"đủ","thiếu")', 'đủ')],
      ],
      { name: 'A' },
    ),
  );
  const [sheet] = withoutFormulas(given).sheets;
  const before = given.sheets[0]?.rows[0]?.[2];
  expect(sheet?.rows[0]?.[2]).toEqual({ value: 3, text: before?.text, style: before?.style });
  expect(sheet?.rows.flat().filter((cell) => cell !== undefined && 'formula' in cell)).toEqual([]);
  expect(given.sheets[0]?.rows[0]?.[2]?.formula).toBe('=A1+B1');
});

test('a cell that was never calculated stays one, and says nothing of what it adds', () => {
  const [sheet] = withoutFormulas(workbookOf(sheetOf([[1, 2, formula('=A1+B1', '')]], { name: 'A' }))).sheets;
  expect(sheet?.rows[0]?.[2]).toMatchObject({ value: '', formula: '=' });
});

test('a sheet without formulas, and a line without any, are taken over as they are', () => {
  const given = workbookOf(sheetOf([[1, 2]], { name: 'A' }), sheetOf([[1, 2], [formula('=A1', 1)]], { name: 'B' }));
  const { sheets } = withoutFormulas(given);
  expect(sheets[0]).toBe(given.sheets[0]);
  expect(sheets[1]?.rows[0]).toBe(given.sheets[1]?.rows[0]);
});

test('gaps between cells stay gaps', () => {
  const [sheet] = withoutFormulas(workbookOf(sheetOf([[null, null, formula('=1+1', 2)]], { name: 'A' }))).sheets;
  expect([0, 1].map((column) => sheet?.rows[0]?.[column])).toEqual([undefined, undefined]);
});
