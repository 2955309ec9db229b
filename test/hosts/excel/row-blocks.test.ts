/** Cutting a reading into messages: every row once, in order, and no message beyond its size unless a single row is. */
import fc from 'fast-check';
import { cutIntoMessages, halve, type RowBlock } from '../../../src/hosts/excel/row-blocks';

const sizes = fc.array(
  fc.record({
    rows: fc.integer({ min: 0, max: 400 }),
    columns: fc.integer({ min: 1, max: 60 }),
    bytesPerCell: fc.integer({ min: 1, max: 200 }),
  }),
  { maxLength: 6 },
);

const rowsOf = (blocks: readonly RowBlock[]): string[] =>
  blocks.flatMap(({ sheet, first, last }) =>
    Array.from({ length: last - first + 1 }, (_row, index) => `${String(sheet)}:${String(first + index)}`),
  );

const allRows = (sheets: readonly { rows: number }[]): string[] =>
  sheets.flatMap(({ rows }, sheet) => Array.from({ length: rows }, (_row, row) => `${String(sheet)}:${String(row)}`));

it('reads every row once and in order', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 100, max: 100_000 }), (sheets, limit) => {
      expect(rowsOf(cutIntoMessages(sheets, limit).flat())).toEqual(allRows(sheets));
    }),
  );
});

it('keeps to the size of a message unless a row alone exceeds it', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 100, max: 100_000 }), (sheets, limit) => {
      for (const message of cutIntoMessages(sheets, limit)) {
        const bytes = message.reduce((sum, { sheet, first, last }) => {
          const { columns, bytesPerCell } = sheets[sheet] ?? { columns: NaN, bytesPerCell: NaN };
          return sum + (last - first + 1) * columns * bytesPerCell;
        }, 0);
        expect(bytes <= limit || rowsOf(message).length === 1).toBe(true);
      }
    }),
  );
});

it('puts small sheets into one message', () => {
  const sheet = { rows: 50, columns: 10, bytesPerCell: 100 };
  expect(cutIntoMessages([sheet, sheet, sheet])).toHaveLength(1);
});

it('halves a message without losing a row, down to a single one', () => {
  fc.assert(
    fc.property(sizes, (sheets) => {
      const [message = []] = cutIntoMessages(sheets, Number.MAX_SAFE_INTEGER);
      const halves = halve(message);
      if (halves === null) expect(rowsOf(message).length).toBeLessThan(2);
      else {
        expect(rowsOf(halves.flat())).toEqual(rowsOf(message));
        expect(Math.abs(rowsOf(halves[0]).length - rowsOf(halves[1]).length)).toBeLessThan(2);
      }
    }),
  );
});
