/** What formulas give after edits: sums are worked out, everything that is not certain is left to Excel. */
import { resultsAfter } from '../../../src/core/fix/results-after';
import type { CellContent } from '../../../src/core/workbook/edit';
import { readText } from '../../support/tables';

/** What comes of writing these contents into these cells of the first sheet. */
function after(
  text: string,
  ...contents: readonly (readonly [cell: string, after: CellContent])[]
): { results: object; isComplete: boolean } {
  const { workbook } = readText(text);
  const sheet = workbook.sheets[0]?.name ?? '';
  const { results, isComplete } = resultsAfter(
    workbook,
    contents.map(([cell, content]) => ({ sheet, cell, before: null, after: content })),
  );
  return { results: Object.fromEntries(results.map((one) => [one.cell, [one.before, one.after]])), isComplete };
}

test('totals, and totals of totals, follow a text that becomes a number', () => {
  expect(after('"215" | 333 | =SUM(A1:B1)→333\n100 | 200 | =A2+B2→300\n=SUM(A1:A2)→100 | | =SUM(C1:C2)→633', ['A1', 215])).toEqual({
    results: { C1: [333, 548], A3: [100, 315], C3: [633, 848] },
    isComplete: true,
  });
});

test('what a plus counted already stays as it is', () => {
  expect(after('"215" | 333 | =A1+B1→548', ['A1', 215])).toEqual({ results: {}, isComplete: true });
});

test('a new formula gets its result', () => {
  expect(after('10 | 20 | 30', ['C1', '=SUM(A1:B1)'])).toEqual({ results: { C1: [30, 30] }, isComplete: true });
});

test('texts that stay are left out where the stored result left them out, and are not guessed at elsewhere', () => {
  expect(after('"5" | "7" | =SUM(A1:B1)→0', ['A1', 5])).toEqual({ results: { C1: [0, 5] }, isComplete: true });
  expect(after('"5" | "7" | =A1+B1→12', ['A1', 5])).toEqual({ results: {}, isComplete: false });
});

test('other sheets that fetch or add follow as well', () => {
  expect(after('@sheet A\n"5" | 1\n@sheet B\n=A!A1+A!B1→1 | =SUM(A1)→1', ['A1', 5])).toEqual({
    results: { A1: [1, 6], B1: [1, 6] },
    isComplete: true,
  });
});

test.each([
  ['a product', '"5" | 2 | =A1*B1→10'],
  ['a function', '"5" | 2 | =MAX(A1:B1)→2'],
  ['a SUBTOTAL, which passes over others', '"5" | 2 | =SUBTOTAL(9,A1:B1)→2'],
  ['an error among the parts', '"5" | #REF! | =SUM(A1:B1)→#REF!'],
  ['a result that nobody has worked out', '"5" | =X9→? | =SUM(A1:B1)→?'],
  ['a name that stands for who knows what', '"5" | =TongCong→7'],
  ['a reference made at run time', '"5" | =INDIRECT("A1")→0'],
])('%s is left to Excel', (_, text) => {
  expect(after(text, ['A1', 5])).toEqual({ results: {}, isComplete: false });
});

test('formulas in a circle are left to Excel', () => {
  expect(after('"5" | =A1+C1→0 | =B1+A1→0', ['A1', 5])).toEqual({ results: {}, isComplete: false });
});

/** The formulas whose stored result is out of date and known to nobody. */
function openAfter(text: string, ...contents: readonly (readonly [cell: string, after: CellContent])[]): string[] {
  const { workbook } = readText(text);
  const sheet = workbook.sheets[0]?.name ?? '';
  return resultsAfter(
    workbook,
    contents.map(([cell, content]) => ({ sheet, cell, before: null, after: content })),
  ).open.map(({ cell }) => cell);
}

test('what is more than a sum is open, and so is all that reads it', () => {
  expect(openAfter('"5" | 2 | =A1*B1→10 | =C1+B1→12 | =B1*3→6', ['A1', 5])).toEqual(['C1', 'D1']);
  expect(openAfter('"5" | 2 | =SUM(A1:B1)→2 | =ROUND(C1,0)→2', ['A1', 5])).toEqual(['D1']);
});

test('a typed total that becomes the sum it was leaves those who read it as they are', () => {
  const text = '10 | 20 | 30 | =ROUND(C1,0)→30';
  expect(openAfter(text, ['C1', '=SUM(A1:B1)'])).toEqual([]);
  expect(after(text, ['C1', '=SUM(A1:B1)']).isComplete).toBe(true);
});
