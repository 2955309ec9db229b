/** The standard sheets ask before a formula is typed over, and take amounts where amounts belong. */
import { buildForm } from '../../../src/core/forms/build';
import { TEMPLATES } from '../../../src/core/forms/register';
import { rectangles } from '../../../src/core/forms/rectangles';
import { parametersOf } from '../../../src/core/forms/parameters';
import type { NewSheet } from '../../../src/core/workbook/new-sheet';

const kindsAt = ({ validations }: NewSheet, row: number, column: number): string[] =>
  validations
    .filter(({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right)
    .map(({ allow }) => allow.kind);

test.each([
  // The list of caps has no number before it is filled.
  ...TEMPLATES.flatMap(({ id }) => (id === 'applied-caps' ? [] : [[id, {}] as const])),
  ['activity-funding', { sourcesAs: 'columns' }] as const,
])('%s %j', (id, chosen) => {
  const [sheet] = buildForm(id, { ...parametersOf({ period: { from: 2026, to: 2028 } }), ...chosen });
  if (sheet === undefined) throw new Error('no sheet');
  let [asked, typed] = [0, 0];
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const kinds = kindsAt(sheet, row, column);
      // One validation a cell at most: Excel takes no two.
      expect(kinds.length).toBeLessThanOrEqual(1);
      if (cell?.content?.kind === 'formula' && typeof cell.content.value === 'number' && kinds.length > 0) {
        expect(kinds).toEqual(['calculated']);
        asked++;
      }
      if (cell?.style.input === true && cell.content === null && kinds[0] === 'decimal') typed++;
    });
  });
  expect(asked).toBeGreaterThan(0);
  expect(typed).toBeGreaterThan(0);
});

test('Phụ lục 2 with sources as lines: every year of an activity line asks, its sources below do not', () => {
  const [sheet] = buildForm('activity-funding', parametersOf({ period: { from: 2026, to: 2028 } }));
  const activity = sheet?.rows.findIndex((cells) => cells[0]?.content?.kind === 'text' && cells[0].content.text === '1') ?? -1;
  if (sheet === undefined || activity < 0) throw new Error('no activity');
  expect([2, 3, 4, 5].map((column) => kindsAt(sheet, activity, column))).toEqual([
    ['calculated'],
    ['calculated'],
    ['calculated'],
    ['calculated'],
  ]);
  // The thin edge and the first source below it: a line put in between takes amounts.
  expect([1, 2].map((below) => kindsAt(sheet, activity + below, 2))).toEqual([['decimal'], ['decimal']]);
});

test('a range is cut into rectangles without a gap or an overlap', () => {
  const isSo = (row: number, column: number): boolean => row === 1 || column === 2;
  expect(rectangles({ top: 0, left: 0, bottom: 3, right: 2 }, isSo)).toEqual([
    { range: { top: 0, bottom: 0, left: 0, right: 1 }, is: false },
    { range: { top: 0, bottom: 0, left: 2, right: 2 }, is: true },
    { range: { top: 1, bottom: 1, left: 0, right: 2 }, is: true },
    { range: { top: 2, bottom: 3, left: 0, right: 1 }, is: false },
    { range: { top: 2, bottom: 3, left: 2, right: 2 }, is: true },
  ]);
});
