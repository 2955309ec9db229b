/** SB015: hidden rows or columns that sums count. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const PLAN = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng | Ghi chú
1 | Máy móc, thiết bị | 317 | 421 | 738 | theo QĐ 12
2 | Hội chợ triển lãm | 215 | 333 | 548 |
3 | Đào tạo nghề | 409 | 530 | 939 |
  | Tổng cộng | 941 | 1284 | 2225 |`;
const at = (row: number, column: number, text = PLAN): string =>
  text
    .split('\n')
    .map((line, lineAt) =>
      lineAt === row
        ? line
            .split('|')
            .map((cell, cellAt) => (cellAt === column ? `${cell}!SB015 ` : cell))
            .join('|')
        : line,
    )
    .join('\n');

ruleCases('SB015', {
  speaks: {
    'a hidden line is part of the total': `@hide 4${at(4, 2)}`,
    'a hidden year is part of the line’s total': `@hide D${at(3, 3)}`,
    'lines and a column': `@hide 3 4 C${at(3, 2)}`,
    'with formulas': `
@hide 3
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 !SB015 | 421 | =C3+D3→738
2 | Hội chợ triển lãm | 215 | 333 | =C4+D4→548
  | Tổng cộng | =SUM(C3:C4)→532 | =SUM(D3:D4)→754 | =SUM(E3:E4)→1286`,
  },
  silent: {
    'nothing is hidden': PLAN,
    'a hidden remark takes part in no sum': `@hide F${PLAN}`,
    'hidden rows beside the table': `@hide 1 9 10${PLAN}`,
    'the whole table is hidden': `@hide 2 3 4 5 6${PLAN}`,
    'a hidden line that is empty': `
@hide 4
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
  | (dòng mẫu) | | |
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
  },
});

test('rows and columns are counted apart', () => {
  expect(checkText(`@hide 3 4 C${PLAN}`).findings).toMatchObject([{ code: 'SB015', cell: 'C3', facts: { rows: 2, columns: 1 } }]);
});
