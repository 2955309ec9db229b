/** A total written into one cell is tested like any other, and its cell is never written over. */
import { expectAnswer } from '../../../support/rule-cases';
import { checkText } from '../../../support/tables';

const LIST = (total: string): string => `
Đơn vị: triệu đồng
TT | Đơn vị | Kinh phí
1 | Xã An Phú | 1240
2 | Xã Bình Minh | 2315
3 | Phường Cẩm Tú | 1861
${total}`;

test.each(['Tổng cộng: 5.416 triệu đồng', 'Cộng (1+2+3): 5.416 tr.đ', 'TỔNG SỐ: 5.416.000.000 đồng', '| Tổng kinh phí = 5,416 tỷ đồng'])(
  'it agrees: %s',
  (total) => {
    expectAnswer(LIST(total));
    expect(checkText(LIST(total)).verdicts.sums).toBe('pass');
  },
);

test('it does not: the finding stands there, and offers no figure in the place of the words', () => {
  const { findings } = checkText(LIST('Tổng cộng: 5.461 triệu đồng'));
  expect(findings.map(({ code, cell, severity, fix }) => [code, cell, severity, fix])).toEqual([['SB102', 'A6', 'error', null]]);
});

test('it says nothing of the columns that it does not name', () => {
  expectAnswer(`
    Đơn vị: triệu đồng
    TT | Đơn vị | 2026 | 2027 | Cộng
    1 | Xã An Phú | 1240 | 1310 | 2550
    2 | Xã Bình Minh | 2315 | 2405 | 4720
    3 | Phường Cẩm Tú | 1861 | 1930 | 3791
    Tổng cộng hai năm: 11.061 triệu đồng`);
});
