/** SB405: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const TYPED = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 530 | =SUM(C3:E3)→1268
2 | Hội chợ triển lãm | 215 | 333 | 409 | =SUM(C4:E4)→957
3 | Đào tạo nghề | 111 | 123 | 135 | =SUM(C5:E5)→369
  | Tổng cộng | 643 !SB405 | 877 | 1074 | =SUM(F3:F5)→2594`;

ruleCases('SB405', {
  speaks: {
    'a total line typed beside a calculated corner': TYPED,
    'half of a line of sums typed, where no words of the field head it': `
Receipts of the fund
Line | A | B | C | D | E | F
Fees | 317 | 421 | 530 | 610 | 655 | 702
Rents | 215 | 333 | 409 | 420 | 433 | 451
Fines | 111 | 123 | 135 | 140 | 152 | 163
In all | =SUM(B3:B5)→643 | =SUM(C3:C5)→877 | =SUM(D3:D5)→1074 | 1170 !SB405 | 1240 | 1316`,
    'sums of lines typed in a block whose kin are calculated in another block': `
Receipts of the fund
Line | A | B | C | Year
Fees | 317 | 421 | 530 | =SUM(B3:D3)→1268
Rents | 215 | 333 | 409 | =SUM(B4:D4)→957
In all | =SUM(B3:B4)→532 | =SUM(C3:C4)→754 | =SUM(D3:D4)→939 | =SUM(E3:E4)→2225



Spending of the fund
Line | A | B | C | Year
Wages | 117 | 121 | 130 | 368 !SB405
Travel | 15 | 33 | 9 | 57
Printing | 0 | 0 | 7 | 7
In all | =SUM(B11:B13)→132 | =SUM(C11:C13)→154 | =SUM(D11:D13)→146 | =SUM(E11:E13)→432`,
  },
  silent: {
    'a table typed throughout, whatever is calculated above it': `
Receipts of the fund
Line | A | B | C | Year
Fees | 317 | 421 | 530 | =SUM(B3:D3)→1268
Rents | 215 | 333 | 409 | =SUM(B4:D4)→957
In all | =SUM(B3:B4)→532 | =SUM(C3:C4)→754 | =SUM(D3:D4)→939 | =SUM(E3:E4)→2225



Spending as published
Line | A | B | C | Year
Wages | 117 | 121 | 130 | 368
Travel | 15 | 33 | 9 | 57`,
    'a table typed throughout': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 111 | 123 | 234
  | Tổng cộng | 643 | 877 | 1520`,
  },
});

test('all of them are safely replaced by their sums', () => {
  const [finding] = checkText(TYPED).findings;
  expect(finding?.fix?.kind).toBe('safe');
  expect(finding?.fix?.edits.map(({ cell, after }) => `${cell} ${String(after)}`)).toEqual([
    'C6 =SUM(C3:C5)',
    'D6 =SUM(D3:D5)',
    'E6 =SUM(E3:E5)',
  ]);
});

test('one figure and nothing else is as well the total of its total: no sum is made of either', () => {
  const lines = Array.from({ length: 12 }, (_, at) => 100 + at * 7);
  const sum = lines.reduce((all, line) => all + line, 0);
  const text = [
    'Đơn vị: triệu đồng',
    'TT | Nội dung | Tổng thuê ngoài | Tự làm | Thu | Tổng số',
    ...lines.map((line, at) => `${String(at + 1)} | Dự án ${String(at + 1)} | ${String(line)} | 0 | 0 | ${String(line)}`),
    ` | Tổng cộng | =SUM(C3:C14)→${String(sum)} | =SUM(D3:D14)→0 | =SUM(E3:E14)→0 | =SUM(F3:F14)→${String(sum)}`,
  ].join('\n');
  const edits = checkText(text).findings.flatMap(({ fix }) => (fix?.kind === 'safe' ? fix.edits : []));
  expect(edits).toEqual([]);
});
