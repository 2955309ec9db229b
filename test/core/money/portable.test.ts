/** Reports and workbooks on their way to the checking thread and back. */
import { blocksOf } from '../../../src/apps/taskpane/control/check-in-thread';
import { fromPortable, toPortable } from '../../../src/core/money/portable';
import { toPlainText } from '../../../src/core/money/amount';
import { PLAIN_STYLE, type Cell } from '../../../src/core/workbook/snapshot';
import { amount, faulty } from '../../apps/taskpane/reports';

test('a report comes back from another thread as it was', () => {
  expect(fromPortable(structuredClone(toPortable(faulty)))).toEqual(faulty);
});

test('an amount too large for a safe integer crosses as well, which it cannot do by itself', () => {
  const large = { amounts: [amount('123456789012345678901234.5')], none: null };
  expect(() => structuredClone(large)).toThrow();
  const back = fromPortable(structuredClone(toPortable(large))) as typeof large;
  expect(back.amounts.map(toPlainText)).toEqual(['123456789012345678901234.5']);
  expect(back.none).toBeNull();
});

const cell: Cell = { value: 1, text: '1', style: PLAIN_STYLE };
const rows = (widths: readonly number[]): Cell[][] => widths.map((width) => Array.from({ length: width }, () => cell));

test('blocks of rows give every row once, in order, and stay near the size asked for', () => {
  const all = rows([3, 0, 5, 2, 9, 1]);
  const blocks = [...blocksOf(all, 4)];
  expect(blocks.flat()).toEqual(all);
  expect(blocks.map((block) => block.length)).toEqual([3, 2, 1]);
  expect([...blocksOf([], 4)]).toEqual([]);
});
