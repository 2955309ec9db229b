/** A cause is named where the figures imply it, and only there. */
import type { Finding } from '../../../src/core/rules/common/finding';
import { checkText } from '../../support/tables';

const errors = (text: string): Finding[] =>
  checkText(text).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');

const causes = (text: string): string[] =>
  errors(text).map(
    ({ severity, code, cell, cause }) => `${severity} ${code} ${cell} ${cause?.kind ?? 'none'}${cause === null ? '' : ` ${cause.cell}`}`,
  );

const PLAN = (national: string, local: string, counterpart: string, total: string): string => `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | ${national}
2 | Khuyến công địa phương | ${local}
3 | Đối ứng của cơ sở | ${counterpart}
  | Tổng cộng | ${total}`;

const NATIONAL = '2813 | 4727 | 6931 | 14471';
const LOCAL = '5019 | 5523 | 6137 | 16679';
const COUNTERPART = '8811 | 7833 | 9067 | 25711';
const TOTAL = '16643 | 18083 | 22135 | 56861';

test('a plan that adds up has no error', () => {
  expect(causes(PLAN(NATIONAL, LOCAL, COUNTERPART, TOTAL))).toEqual([]);
});

test.each([
  ['the digits of an entry swapped', PLAN('2831 | 4727 | 6931 | 14471', LOCAL, COUNTERPART, TOTAL), 'error SB110 C3 transposed-digits C3'],
  [
    'digits swapped across the decimal mark',
    PLAN(
      '281.3 | 472.7 | 693.1 | 1447.1',
      '501.9 | 552.3 | 613.7 | 1667.9',
      '881.1 | 783.3 | 906.7 | 2571.1',
      '1664.3 | 1803.8 | 2213.5 | 5686.1',
    ),
    'error SB102 D6 transposed-digits D6',
  ],
  ["last year's figure kept", PLAN('2813 | 2813 | 6931 | 14471', LOCAL, COUNTERPART, TOTAL), 'error SB110 D3 copied-neighbour D3'],
  [
    'the figure of the line below copied',
    PLAN('2813 | 5523 | 6931 | 14471', LOCAL, COUNTERPART, TOTAL),
    'error SB110 D3 copied-neighbour D3',
  ],
  ['a line left out of one total', PLAN(NATIONAL, LOCAL, COUNTERPART, '16643 | 12560 | 22135 | 56861'), 'error SB102 D6 missing-line D4'],
  ['a line counted twice', PLAN(NATIONAL, LOCAL, COUNTERPART, '16643 | 23606 | 22135 | 56861'), 'error SB102 D6 double-counted D4'],
  [
    'a stored result that its own formula does not give',
    PLAN(NATIONAL, LOCAL, COUNTERPART, '16643 | =SUM(D3:D5)→18003 | 22135 | 56861'),
    'error SB102 D6 stale D6',
  ],
  [
    'a typed number in the formula',
    PLAN(NATIONAL, LOCAL, COUNTERPART, '16643 | =SUM(D3:D5)+850→18933 | 22135 | 56861'),
    'error SB102 D6 constant-added D6',
  ],
  [
    'an entry that only a whole other figure would mend',
    PLAN('2813 | 4127 | 6931 | 14471', LOCAL, COUNTERPART, TOTAL),
    'error SB110 D3 mistyped-part D3',
  ],
])('%s', (_name, text, expected) => {
  expect(causes(text)).toEqual([expected]);
});

test('two figures that changed places are one finding that names both and mends both', () => {
  const text = PLAN('2813 | 5523 | 6931 | 14471', '5019 | 4727 | 6137 | 16679', COUNTERPART, TOTAL);
  expect(causes(text)).toEqual(['error SB110 D3 wrong-place D3']);
  const [finding] = errors(text);
  expect(finding?.facts).toMatchObject({ part: { cell: 'D4' } });
  expect(finding?.fix?.edits.map(({ cell, after }) => `${cell} ${String(after)}`)).toEqual(['D3 4727', 'D4 5523']);
});

test('a figure that slipped into the empty year beside it is put back', () => {
  const text = PLAN(NATIONAL, '0 | 5019 | 6137 | 11156', COUNTERPART, '16643 | 12560 | 22135 | 51338');
  expect(causes(text)).toEqual(['error SB110 C4 wrong-place C4']);
});

test('a total that is right without the hidden line is a warning that says so', () => {
  const text = `@hide 4\n${PLAN(NATIONAL, LOCAL, COUNTERPART, '11624 | 18083 | 22135 | 56861').trim()}`;
  expect(causes(text)).toEqual(['warning SB102 C6 hidden-lines C4']);
});

test('where several cells explain it, no cause is guessed', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Hội chợ triển lãm | 317 | 421 | 759
2 | Đào tạo nghề | 215 | 333 | 548`;
  expect(causes(text)).toEqual(['error SB101 E3 none']);
});
