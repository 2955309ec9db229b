/** Formulas copied down and across, two hundred and more: nothing is said of them, and of one broken copy one thing, at its place. */
import { briefly, checkText } from '../../support/tables';

const LINES = 48;
const FIRST = 4;
const LAST = FIRST + LINES - 1;

/** A plan whose lines have a total, a mean, a reserve and a rest; `broken` gives what stands in some cells instead, with its result. */
function plan(broken: Readonly<Record<string, string>> = {}): string {
  const totals = [0, 0, 0, 0, 0, 0, 0];
  const lines = Array.from({ length: LINES }, (_, at) => {
    const row = FIRST + at;
    const [a, b, c] = [310 + 7 * at, 420 + 11 * at, 530 + 13 * at];
    const sum = a + b + c;
    const cells: [string, string, number][] = [
      ['F', `=SUM(C${String(row)}:E${String(row)})`, sum],
      ['G', `=F${String(row)}/3`, sum / 3],
      ['H', `=F${String(row)}*0.05`, sum * 0.05],
      ['I', `=F${String(row)}-H${String(row)}`, sum * 0.95],
    ];
    const written = cells.map(([column, formula, value]) => broken[`${column}${String(row)}`] ?? `${formula}→${value.toFixed(2)}`);
    const values = written.map((cell) => Number(cell.slice(cell.indexOf('→') + 1)));
    [a, b, c, ...values].forEach((value, column) => (totals[column] = (totals[column] ?? 0) + value));
    return [String(at + 1), `Đề án ${NAMES[at % NAMES.length] ?? ''} số ${String(at + 1)}`, a, b, c, ...written].join(' | ');
  });
  const sums = totals.map((value, at) => {
    const column = 'CDEFGHI'[at] ?? '';
    const cell = `${column}${String(LAST + 1)}`;
    return broken[cell] ?? `=SUM(${column}${String(FIRST)}:${column}${String(LAST)})→${value.toFixed(2)}`;
  });
  return [
    '',
    'KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2026 - 2028',
    'Đơn vị: triệu đồng',
    'TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng | Bình quân | Dự phòng | Còn lại',
    ...lines,
    ['', 'Tổng cộng', ...sums].join(' | '),
  ].join('\n');
}

const NAMES = ['chế biến chè', 'cơ khí', 'dệt may', 'gốm sứ'];

test('copied throughout: not a word', () => {
  expect(briefly(checkText(plan()))).toEqual([]);
});

test.each([
  ['a mean of the line above', { G20: `=F19/3→${((1260 + 31 * 15) / 3).toFixed(2)}` }, ['warning SB107 G20']],
  ['another cell taken off', { I30: '=F30-G30→1377.33' }, ['warning SB403 I30']],
  ['a number added to a reserve', { H40: '=F40*0.05+9→127.80', I40: '=F40-H40→2248.20' }, ['warning SB406 H40']],
  ['a number added to a mean', { G25: `=F25/3+9→${((1260 + 31 * 21) / 3 + 9).toFixed(2)}` }, ['warning SB107 G25']],
  ['a right number typed over', { G12: ((1260 + 31 * 8) / 3).toFixed(2) }, ['warning SB402 G12']],
])('one broken copy, %s: one finding, there', (_, broken, expected) => {
  expect(briefly(checkText(plan(broken)))).toEqual(expected);
});
