/** SB404: what must be found, and honest look-alikes that must stay silent. */
import { briefly, checkText } from '../../support/tables';
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB404', {
  speaks: {
    'a line still blank lies outside one of the sums': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | 2029
1 | Máy móc, thiết bị | 317 | 421 | 530 | 610
2 | Hội chợ triển lãm | 215 | 333 | 409 | 420
3 | Đào tạo nghề |  | 123 | 135 | 140
  | Tổng cộng | =SUM(C3:C4)→532 !SB404:warning | =SUM(D3:D5)→877 | =SUM(E3:E5)→1074 | =SUM(F3:F5)→1170`,
    'years that go on behind the range are forgotten': `
Vehicle registrations
Year | Cars
2013 | 317
2014 | 421
2015 | 530
2016 | 610
2017 | 655
2018 | 702
2019 | 744
2020 | 751
Total | =SUM(B3:B8)→3235 !SB404=4730`,
  },
  silent: {
    'half of a block that holds its own subtotals is its total': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
I | Khuyến công quốc gia | =SUM(C4:C5)→532 | =SUM(D4:D5)→754
1 | Máy móc, thiết bị | 317 | 421
2 | Hội chợ triển lãm | 215 | 333
II | Khuyến công địa phương | =SUM(C7:C8)→181 | =SUM(D7:D8)→203
1 | Đào tạo nghề | 111 | 123
2 | Tư vấn | 70 | 80
  | Tổng cộng | =SUM(C3:C8)/2→713 | =SUM(D3:D8)/2→957`,
    'a blank line above the total may stand in the range or not': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | 2029
1 | Máy móc, thiết bị | 317 | 421 | 530 | 610
2 | Hội chợ triển lãm | 215 | 333 | 409 | 420

  | Tổng cộng | =SUM(C3:C5)→532 | =SUM(D3:D4)→754 | =SUM(E3:E4)→939 | =SUM(F3:F4)→1030`,
    'a sum that is wrong today is said once, with its figures': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | 2029
1 | Máy móc, thiết bị | 317 | 421 | 530 | 610
2 | Hội chợ triển lãm | 215 | 333 | 409 | 420
3 | Đào tạo nghề | 111 | 123 | 135 | 140
  | Tổng cộng | =SUM(C3:C4)→532 !SB102=643 | =SUM(D3:D5)→877 | =SUM(E3:E5)→1074 | =SUM(F3:F5)→1170`,
  },
});

test('a subtotal counted beside what it adds up is an error, in all columns at once', () => {
  const report = checkText(`
Receipts of the fund
Line | First half | Second half
Fees | 317 | 421
Rents | 215 | 333
Own receipts | =SUM(B3:B4)→532 | =SUM(C3:C4)→754
Grants | 111 | 123
Loans | 70 | 80
All receipts | =SUM(B3:B7)→1245 | =SUM(C3:C7)→1711`);
  const [finding, ...more] = report.findings.filter(({ code }) => code.startsWith('SB40'));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    code: 'SB404',
    cell: 'B8',
    severity: 'error',
    fix: {
      kind: 'review',
      edits: [
        { cell: 'B8', after: '=SUM(B5:B7)' },
        { cell: 'C8', after: '=SUM(C5:C7)' },
      ],
    },
  });
});

test('the mend is what kin write, to be reviewed', () => {
  const report = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | 2029
1 | Máy móc, thiết bị | 317 | 421 | 530 | 610
2 | Hội chợ triển lãm | 215 | 333 | 409 | 420
3 | Đào tạo nghề |  | 123 | 135 | 140
  | Tổng cộng | =SUM(C3:C4)→532 | =SUM(D3:D5)→877 | =SUM(E3:E5)→1074 | =SUM(F3:F5)→1170`);
  expect(briefly(report)).toEqual(['warning SB404 C6']);
  expect(report.findings[0]?.fix).toEqual({
    kind: 'review',
    edits: [{ sheet: 'Biểu 1', cell: 'C6', before: '=SUM(C3:C4)', after: '=SUM(C3:C5)' }],
  });
});
