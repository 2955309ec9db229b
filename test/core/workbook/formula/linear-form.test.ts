/** Linear forms by hand, and against an evaluator that knows nothing but arithmetic. */
import fc from 'fast-check';
import { cellKey, columnName, columnOfKey, rowOfKey, toA1 } from '../../../../src/core/workbook/address';
import { additionOf, linearForm } from '../../../../src/core/workbook/formula/linear-form';

/** "C6 C7 2*C8 +5": weights in the order of cells, a weight of one unsaid. */
function said(formula: string, sheet?: string): string | null {
  const form = linearForm(formula, sheet === undefined ? undefined : { row: 0, column: 0, sheet });
  if (form === null) return null;
  const cells = [...form.weights]
    .sort(([a], [b]) => a - b)
    .map(([key, weight]) => `${weight === 1 ? '' : `${String(weight)}*`}${toA1({ row: rowOfKey(key), column: columnOfKey(key) })}`);
  return [...cells, ...(form.constant === 0 ? [] : [`+${String(form.constant)}`])].join(' ');
}

test.each<[string, string | null]>([
  ['=SUM(C6:C8)', 'C6 C7 C8'],
  ['=SUM(C6:C7,D9)', 'C6 C7 D9'],
  ['=+C7+C8-10', 'C7 C8 +-10'],
  ['=-(C7-C8)', '-1*C7 C8'],
  ['=SUM(C6:C7)-SUM(C7:C8)', 'C6 0*C7 -1*C8'],
  ['=C6+C6', '2*C6'],
  ['=SUM(E2:E4)/2', '0.5*E2 0.5*E3 0.5*E4'],
  ['=0.5*D5', '0.5*D5'],
  ['=2*(A1+B1)-3*(A1-4)', '-1*A1 2*B1 +12'],
  ['=A1*50%', '0.5*A1'],
  ['=SUBTOTAL(9,C6:C7)', 'C6 C7'],
  ['=SUBTOTAL(109,C6:C7,D9)', 'C6 C7 D9'],
  ['=SUBTOTAL(1,C6:C7)', null],
  ['=sum( C6 : C7 )', 'C6 C7'],
  ['=SUM((C6,C8))', 'C6 C8'],
  ['=SUM(C6,,5)', 'C6 +5'],
  ['=$C$6', 'C6'],
  ['=C6:C9', null],
  ['=SUM(C6:C9*2)', null],
  ['=A1*B1', null],
  ['=2/A1', null],
  ['=A1/0', null],
  ['=A1^2', null],
  ['=A1 B1', null],
  ['=A1&B1', null],
  ['=SUM(C:C)', null],
  ['=SUM(A1:A30000)', null],
  ['=ROUND(A1,2)', null],
  ['=Khác!A1', null],
  ['=[1]Sheet1!A1', null],
  ['=SUM()', null],
  ['=SUM(A1', null],
  ['=A1)', null],
  ['=A1+', null],
  ['=(A1,B1)', null],
  ['=A1,B1', null],
  ['=', null],
  ['', null],
  ['=SUM(A1;B1)', null],
  ['=SUM(R[-3]C:R[-1]C)', null],
])('%s', (formula, expected) => {
  expect(said(formula)).toBe(expected);
});

test('a reference that names its own sheet counts', () => {
  expect(said("='Biểu 1'!A1+A2", 'Biểu 1')).toBe('A1 A2');
  expect(said("='Biểu 2'!A1+A2", 'Biểu 1')).toBeNull();
});

test('what only fetches, scales or may pass over cells says so', () => {
  expect(linearForm('=+A1')).toMatchObject({ adds: false, scaled: false });
  expect(linearForm('=SUM(A1)')).toMatchObject({ adds: true });
  expect(linearForm('=A1-B1')).toMatchObject({ adds: true });
  expect(linearForm('=SUBTOTAL(109,A1:A2)')).toMatchObject({ subtotal: true, visibleOnly: true });
  expect(additionOf('=SUM(A1:A2)/2')).toBeNull();
  expect(additionOf('=SUBTOTAL(9,A1:A2)')).toBeNull();
  expect(additionOf('=6490/3')).toBeNull();
  expect(additionOf('=SUM(A1:A2)')).not.toBeNull();
});

/** A formula made together with its meaning: what it gives for the figures of a sheet. */
interface Meant {
  readonly text: string;
  readonly value: (figure: (row: number, column: number) => number) => number;
}

const place = fc.record({ row: fc.integer({ min: 0, max: 6 }), column: fc.integer({ min: 0, max: 4 }) });
const cell = place.map(({ row, column }): Meant => ({
  text: `${columnName(column)}${String(row + 1)}`,
  value: (figure) => figure(row, column),
}));
const number = fc.integer({ min: 0, max: 50 }).map((value): Meant => ({ text: String(value), value: () => value }));
const range = fc.tuple(place, place).map(([a, b]): Meant => ({
  text: `${toA1(a)}:${toA1(b)}`,
  value: (figure) => {
    let sum = 0;
    for (let row = Math.min(a.row, b.row); row <= Math.max(a.row, b.row); row++)
      for (let column = Math.min(a.column, b.column); column <= Math.max(a.column, b.column); column++) sum += figure(row, column);
    return sum;
  },
}));
const meant = fc.letrec<{ sum: Meant; factor: Meant }>((tie) => ({
  factor: fc.oneof(
    { maxDepth: 4 },
    cell,
    number,
    fc.array(fc.oneof(range, cell, tie('sum')), { minLength: 1, maxLength: 3 }).map((parts): Meant => ({
      text: `SUM(${parts.map(({ text }) => text).join(', ')})`,
      value: (figure) => parts.reduce((sum, part) => sum + part.value(figure), 0),
    })),
    tie('sum').map(({ text, value }): Meant => ({ text: `(${text})`, value })),
  ),
  sum: fc
    .array(
      fc.record({
        minus: fc.boolean(),
        part: tie('factor'),
        by: fc.constantFrom(null, null, 2, 4),
        how: fc.constantFrom('front', 'behind', 'divided'),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((terms): Meant => ({
      text: terms
        .map(({ minus, part, by, how }, at) => {
          const sign = minus ? '-' : at === 0 ? '' : '+';
          const scaled =
            by === null
              ? part.text
              : how === 'front'
                ? `${String(by)}*${part.text}`
                : `${part.text}${how === 'behind' ? '*' : '/'}${String(by)}`;
          return sign + scaled;
        })
        .join(''),
      value: (figure) =>
        terms.reduce((sum, { minus, part, by, how }) => {
          const scaled = by === null ? part.value(figure) : how === 'divided' ? part.value(figure) / by : part.value(figure) * by;
          return sum + (minus ? -scaled : scaled);
        }, 0),
    })),
})).sum;

test('weights and constant give what the formula gives', () => {
  const figure = (row: number, column: number): number => ((row * 37 + column * 101) % 89) - 20;
  fc.assert(
    fc.property(meant, ({ text, value }) => {
      const form = linearForm(`=${text}`);
      expect(form).not.toBeNull();
      let given = form?.constant ?? NaN;
      for (const [key, weight] of form?.weights ?? []) given += weight * figure(rowOfKey(key), columnOfKey(key));
      expect(given).toBeCloseTo(value(figure), 6);
    }),
    { numRuns: 500 },
  );
});

test('a cell and its key belong together', () => {
  expect(rowOfKey(cellKey(1_048_575, 16_383))).toBe(1_048_575);
  expect(columnOfKey(cellKey(1_048_575, 16_383))).toBe(16_383);
});
