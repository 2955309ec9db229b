/** What formulas give after edits: sums are worked out, everything that is not certain is left to Excel. */
import { resultsAfter } from '../../../src/core/fix/results-after';
import type { NamedAreas } from '../../../src/core/fix/unnamed-reading';
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

describe('formulas that read without naming cells', () => {
  test.each([
    ['a name nobody knows', '=TongCong→7'],
    ['a column of a table', '=SUM(Bang1[Năm])→7'],
    ['INDIRECT', '=INDIRECT("A1")→0'],
    ['OFFSET', '=OFFSET(B1,0,-1)→0'],
    ['a whole column', '=ROUND(SUM(A:A),0)→0'],
    ['a whole row of another', '=SUMPRODUCT(A1,1)→0'],
    ['a range that Excel stretches', '=SUMIF(X1:Y9,1,A1)→0'],
  ])('%s: the old result is out of date, and so is what reads it', (_, formula) => {
    expect(openAfter(`"5" | 2 | ${formula} | =C1+B1→9 | =B1*2→4`, ['A1', 5]).sort()).toEqual(['C1', 'D1']);
  });

  const named: NamedAreas = (word, sheet) => {
    if (word === 'Nguon') return [{ sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } }];
    return word === 'TyLe' ? [{ sheet, range: { top: 0, left: 1, bottom: 0, right: 1 } }] : null;
  };

  test('a name that stands for other cells leaves its readers as they are', () => {
    const { workbook } = readText('"5" | 2 | =Nguon*2→10 | =TyLe*2→4 | =SUM(A1,C1)→10 | =ROUND(C1,0)→10');
    const edit = { sheet: workbook.sheets[0]?.name ?? '', cell: 'A1', before: '5', after: 5 };
    const { open, results, isComplete } = resultsAfter(workbook, [edit], named);
    expect(open.map(({ cell }) => cell).sort()).toEqual(['C1', 'E1', 'F1']);
    // The sum of the edited cell and of what is out of date is not known either.
    expect({ results, isComplete }).toEqual({ results: [], isComplete: false });
  });
});

test('where no value changes, a name that nobody knows keeps nothing from being complete', () => {
  expect(after('10 | 20 | 30 | =TongCong→7', ['C1', '=SUM(A1:B1)'])).toEqual({ results: { C1: [30, 30] }, isComplete: true });
});
