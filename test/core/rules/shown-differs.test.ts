/** SB109: what is printed does not add up, what is stored does. */
import { toPlainText } from '../../../src/core/money/amount';
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

ruleCases('SB109', {
  speaks: {
    'stored with two decimals, shown with one': `
Đơn vị: tỷ đồng
@format C3:C5 0.0
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 4.66
2 | Hội chợ triển lãm | 5.66
  | Tổng cộng | 10.32 !SB109:info`,
    'once a table, at the largest difference': `
Đơn vị: tỷ đồng
@format C3:E6 0
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 4.4 | 5.4 | 9.8 !SB109:info
2 | Hội chợ triển lãm | 3.4 | 2.4 | 5.8
3 | Đào tạo nghề | 1.4 | 1.4 | 2.8
  | Tổng cộng | 9.2 | 9.2 | 18.4`,
    'in a published table it is a warning': `
@exact
Đơn vị: tỷ đồng
@format C4:C6 0.0
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 4.66
2 | Hội chợ triển lãm | 5.66
  | Tổng cộng | 10.32 !SB109`,
  },
  silent: {
    'shown as stored': `
Đơn vị: tỷ đồng
@format C3:C5 0.00
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 4.66
2 | Hội chợ triển lãm | 5.66
  | Tổng cộng | 10.32`,
    'rounded, and the rounded figures add up all the same': `
Đơn vị: tỷ đồng
@format C3:C5 0.0
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 4.61
2 | Hội chợ triển lãm | 5.72
  | Tổng cộng | 10.33`,
    'the stored figures are off as well: SB108 says it': `
Đơn vị: tỷ đồng
@format C3:C5 0.0
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 4.66
2 | Hội chợ triển lãm | 5.66
  | Tổng cộng | 10.3 !SB108`,
    'a broken sum is an error and not a matter of what is shown': `
Đơn vị: tỷ đồng
@format C3:C5 0.0
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 4.66
2 | Hội chợ triển lãm | 5.66
  | Tổng cộng | 12.4 !SB102=?`,
  },
});

test('both sums are stated: as shown and as stored', () => {
  const [finding] = checkText(`
Đơn vị: tỷ đồng
@format C3:C5 0.0
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 4.66
2 | Hội chợ triển lãm | 5.66
  | Tổng cộng | 10.32`).findings;
  if (finding?.code !== 'SB109') throw new Error('SB109 was not found.');
  const { count, sample, stored } = finding.facts;
  expect([count, ...[sample.given, sample.total.amount, stored].map(toPlainText)]).toEqual([1, '10.4', '10.3', '10.32']);
});
