/** The thin rows a block lies between: one line where a block begins and ends, never two a hair apart, and nothing of ours on the paper. */
import { buildForms } from '../../../src/core/forms/build';
import { parametersOf } from '../../../src/core/forms/parameters';
import { TEMPLATES } from '../../../src/core/forms/register';
import { isOpen, type NewSheet } from '../../../src/core/workbook/new-sheet';

const parameters = parametersOf({ period: { from: 2026, to: 2028 } });
const SHEETS = TEMPLATES.flatMap(({ id }) => buildForms([id], parameters));
const EDGE = 3;

/** Whether a line is drawn between a row and the one below it. */
function lineBelow({ rows }: NewSheet, row: number, column: number): boolean {
  const [above, below] = [rows[row]?.[column]?.style, rows[row + 1]?.[column]?.style];
  return (above?.border === true && !isOpen(above.open, 'below')) || (below?.border === true && !isOpen(below.open, 'above'));
}

test.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))('%s has one line at the beginning and end of a block', (_name, sheet) => {
  const edges = [...sheet.rowHeights.entries()].filter(([, height]) => height === EDGE).map(([row]) => row);
  for (const row of edges)
    for (let column = 0; column < sheet.columnWidths.length; column++) {
      // The strip belongs to what stands above it.
      expect(lineBelow(sheet, row - 1, column)).toBe(false);
      expect(lineBelow(sheet, row, column)).toBe(!edges.includes(row + 1));
    }
});

test.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))('%s speaks of no program on paper', (_name, sheet) => {
  const texts = sheet.rows.map((cells) => cells.map((cell) => (cell?.content?.kind === 'text' ? cell.content.text : '')).join(' '));
  const { top, bottom } = sheet.page.printArea;
  expect(texts.slice(top, bottom + 1).join('\n')).not.toMatch(/phần mềm/i);
  // On the screen it says where it comes from.
  expect(texts.slice(bottom + 1).join('\n')).toContain('Biểu do phần mềm đề xuất');
});

test('annexes that go together have numbers of one kind, each its own', () => {
  const numbers = buildForms(['source-by-year', 'activity-targets', 'activity-funding', 'applied-caps'], parameters).map(({ rows }) => {
    const content = rows[0]?.[0]?.content;
    return content?.kind === 'text' ? content.text : '';
  });
  expect(numbers.every((text) => /^Phụ lục \d$/.test(text))).toBe(true);
  expect(new Set(numbers).size).toBe(numbers.length);
});
