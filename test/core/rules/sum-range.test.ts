/** SB404: what must be found, and honest look-alikes that must stay silent. */
import { briefly, checkText } from '../../support/tables';
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB404', {
  speaks: {
    'a group that takes in the total before it, and is then as long as that group': `
Receipts and assets
Line | A | B | C | D | E
Fees | 317 | 421 | 530 | 610 | 655
Rents | 215 | 333 | 409 | 420 | 433
Fines | 111 | 123 | 135 | 140 | 152
Own receipts | =SUM(B3:B5)→643 | =SUM(C3:C5)→877 | =SUM(D3:D5)→1074 | =SUM(E3:E5)→1170 | =SUM(F3:F5)→1240
Land | 70 | 80 | 90 | 95 | 99
Houses | 45 | 52 | 61 | 66 | 73
Fixed assets | =SUM(B6:B8)→758 !SB404=115 | =SUM(C7:C8)→132 | =SUM(D7:D8)→151 | =SUM(E7:E8)→161 | =SUM(F7:F8)→172`,
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
    'lines between the range and its sum are forgotten, though nothing counts on': `
Receipts of the fund
Line | Amount
Fees | 317
Rents | 215
Fines | 111
Dues | 70
Sales | 80
Gifts | 45
In all | =SUM(B3:B6)→713 !SB404=838`,
    'the sum of a line of sums leaves out the last of them': `
Receipts of the fund
Line | A | B | C | D | E
Fees | 317 | 421 | 530 | 610 | 655
Rents | 215 | 333 | 409 | 420 | 433
In all | =SUM(B3:B4)→532 | =SUM(C3:C4)→754 | =SUM(D3:D4)→939 | =SUM(E3:E4)→1030 | =SUM(F3:F4)→1088

All of them | =SUM(B5:E5)→3255 !SB404=4343`,
    'two of five stop a line before the sum, the others do not': `
Earnings a share
Line | A | B | C | D | E
First | 5 | 7 | 8 | 6 | 9
Second | 1 | 2 | 1 | 3 | 2
Third | 0 | 0 | 4 | 5 | 6
In all | =SUM(B3:B4)→6 !SB404:warning | =SUM(C3:C4)→9 | =SUM(D3:D5)→13 | =SUM(E3:E5)→14 | =SUM(F3:F5)→17`,
    'a range that begins in the heading line: a remark': `
Receipts of the fund
Line | A | B
Own receipts |  |
Fees | 317 | 421
Rents | 215 | 333
Fines | 111 | 123
In all | =SUM(B3:B6)→643 !SB404:info | =SUM(C3:C6)→877`,
    'a blank line above the total in the range: a remark': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | 2029
1 | Máy móc, thiết bị | 317 | 421 | 530 | 610
2 | Hội chợ triển lãm | 215 | 333 | 409 | 420

  | Tổng cộng | =SUM(C3:C5)→532 !SB404:info | =SUM(D3:D4)→754 | =SUM(E3:E4)→939 | =SUM(F3:F4)→1030`,
  },
  silent: {
    'groups of two lines among lines of three sources, each added with plus signs': `
Đơn vị: triệu đồng
TT | Nội dung / nguồn kinh phí | Năm 2026
1 | Nhóm thứ nhất | =C4+C8→1804
a | Việc thứ 1 | =C5+C6+C7→952
  | Khuyến công quốc gia | 352
  | Khuyến công địa phương | 175
  | Đối ứng của cơ sở | 425
b | Việc thứ 2 | =C9+C10+C11→852
  | Khuyến công quốc gia | 687
  | Khuyến công địa phương | 70
  | Đối ứng của cơ sở | 95
2 | Nhóm thứ hai | =C13+C17→2639
a | Việc thứ 3 | =C14+C15+C16→1547
  | Khuyến công quốc gia | 861
  | Khuyến công địa phương | 569
  | Đối ứng của cơ sở | 117
b | Việc thứ 4 | =C18+C19+C20→1092
  | Khuyến công quốc gia | 395
  | Khuyến công địa phương | 617
  | Đối ứng của cơ sở | 80
3 | Nhóm thứ ba | =C22+C26+C30+C34→4326
a | Việc thứ 5 | =C23+C24+C25→1732
  | Khuyến công quốc gia | 952
  | Khuyến công địa phương | 540
  | Đối ứng của cơ sở | 240
b | Việc thứ 6 | =C27+C28+C29→633
  | Khuyến công quốc gia | 59
  | Khuyến công địa phương | 109
  | Đối ứng của cơ sở | 465
c | Việc thứ 7 | =C31+C32+C33→808
  | Khuyến công quốc gia | 449
  | Khuyến công địa phương | 92
  | Đối ứng của cơ sở | 267
d | Việc thứ 8 | =C35+C36+C37→1153
  | Khuyến công quốc gia | 113
  | Khuyến công địa phương | 585
  | Đối ứng của cơ sở | 455`,
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
    'a range drawn from blank line to blank line, so that lines can be put in anywhere': `
Receipts of the fund
Line | A | B

Fees | 317 | 421
Rents | 215 | 333
Fines | 111 | 123

In all | =SUM(B3:B7)→643 | =SUM(C3:C7)→877`,
    'lines behind the range that have a sum of their own': `
Receipts of the fund
Line | Amount
Fees | 317
Rents | 215
Fines | 111
Dues | 70
Sales | 80
Gifts | 45
Own receipts | =SUM(B3:B6)→713
Others | =SUM(B7:B8)→125`,
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
