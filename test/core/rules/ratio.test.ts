/** SB107: percentages, shares, growth and means against the figures of their line. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const COMPARED = (third: string, heading = 'So sánh 27/26 (%)'): string => `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng | ${heading}
1 | Máy móc, thiết bị | 660 | 828 | 1488 | 125.5
2 | Mô hình trình diễn | 618 | 612 | 1230 | 99.0
3 | Hội chợ triển lãm | 211 | 233 | 444 | ${third}
4 | Đào tạo nghề | 118 | 147 | 265 | 124.6
  | Tổng cộng | 1607 | 1820 | 3427 | 113.3`;

const SPENT = (national: string): string => `
Đơn vị: triệu đồng
TT | Nội dung | Dự toán | Thực hiện | Tỷ lệ (%)
1 | Chi đầu tư phát triển | 977310 | 870952.7 | ${national}
2 | Chi thường xuyên | 502660 | 310673.3 | 61.8
3 | Chi quốc phòng | 29060 | 29658.6 | 102.1
4 | Chi sự nghiệp | 88410 | 80629.9 | 91.2`;

ruleCases('SB107', {
  speaks: {
    'a line of shares below its lines, one of them typed wrong': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng
1 | Ngân sách nhà nước | 412 | 435 | 468 | 1315
2 | Đối ứng | 824 | 865 | 907 | 2596
  | Tổng cộng | 1236 | 1300 | 1375 | 3911
  | Tỷ lệ ngân sách (%) | 33.3 | 35.3 !SB107=33.5 | 34 | 33.6`,
    'growth of the total, year by year': `
Đơn vị: triệu đồng
TT | Nội dung | 2025 | 2026 | 2027 | 2028 | 2029
1 | Ngân sách nhà nước | 412 | 435 | 468 | 501 | 538
2 | Đối ứng | 824 | 865 | 907 | 960 | 1022
  | Tổng cộng | 1236 | 1300 | 1375 | 1461 | 1560
  | Tốc độ tăng (%) | - | 5.18 | 5.77 | 2.65 !SB107=6.25 | 6.78`,
    'an amount of round shares: three lines that are just so much tell the fourth': `
Đơn vị: triệu đồng
TT | Cơ sở | Tổng chi phí | Tỷ lệ hỗ trợ (%) | Kinh phí hỗ trợ | Vốn tự có
1 | HTX Hoa Sen | 450 | 50 | 225 | 225
2 | HTX Sông Hồng | 620 | 40 | 248 | 372
3 | Công ty Mai Lan | 980 | 33 !SB107=30 | 294 | 686
4 | Hộ bà Tư | 240 | 50 | 120 | 120
  | Tổng cộng | 2290 | | 887 | 1403`,
    'one year against the other': COMPARED('101.4 !SB107=110.4'),
    growth: `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tốc độ tăng (%)
1 | Máy móc, thiết bị | 660 | 828 | 25.5
2 | Mô hình trình diễn | 618 | 712 | 15.2
3 | Hội chợ triển lãm | 211 | 233 | 20.4 !SB107=10.4
4 | Đào tạo nghề | 118 | 147 | 24.6
  | Tổng cộng | 1607 | 1920 | 19.5`,
    'a share of the total': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí | Cơ cấu (%)
1 | Máy móc, thiết bị | 660 | 41.1
2 | Mô hình trình diễn | 618 | 38.5
3 | Hội chợ triển lãm | 211 | 31.1 !SB107=13.1
4 | Đào tạo nghề | 118 | 7.3
  | Tổng cộng | 1607 | 100`,
    'a mean over the years': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng | Bình quân năm
1 | Máy móc, thiết bị | 660 | 828 | 912 | 2400 | 800
2 | Mô hình trình diễn | 618 | 612 | 645 | 1875 | 625
3 | Hội chợ triển lãm | 211 | 233 | 252 | 696 | 322 !SB107=232
4 | Đào tạo nghề | 118 | 147 | 149 | 414 | 138
  | Tổng cộng | 1607 | 1820 | 1958 | 5385 | 1795`,
    'a rule of the row of column numbers': `
Đơn vị: triệu đồng
TT | Nội dung | Dự toán | Thực hiện | Tỷ lệ
1 | 2 | 3 | 4 | 5=4/3*100
1 | Máy móc, thiết bị | 660 | 528 | 80
2 | Mô hình trình diễn | 618 | 412 | 66.7
3 | Hội chợ triển lãm | 211 | 133 | 73 !SB107=63
4 | Đào tạo nghề | 118 | 97 | 82.2`,
    'fractions shown as percentages': `
Đơn vị: triệu đồng
@format E3:E6 0.0%
TT | Nội dung | Dự toán | Thực hiện | Tỷ lệ (%)
1 | Máy móc, thiết bị | 660 | 528 | 0.8
2 | Mô hình trình diễn | 618 | 412 | 0.6666666
3 | Hội chợ triển lãm | 211 | 133 | 0.73 !SB107=63
4 | Đào tạo nghề | 118 | 97 | 0.8220338`,
  },
  silent: {
    'all lines follow, rounded to one decimal': COMPARED('110.4'),
    'cut off instead of rounded': COMPARED('110.4').replace('125.5', '125.4').replace('113.3', '113.2'),
    'amounts rounded coarsely leave room': SPENT('89.1'),
    'a line that is held against another figure': `
Đơn vị: triệu đồng
TT | Nội dung | Tỉnh giao | Xã giao | Thực hiện | Tỷ lệ (%)
1 | Thu nội địa | 3993010 | 4681290 | 4316764.3 | 108.1
2 | Thu từ đất | 1193010 | 1281290 | 1116764.3 | 93.6
3 | Thu phí | 93010 | 81290 | 76764.3 | 94.4
4 | Thu khác | 55010 | 61290 | 41764.3 | 75.9`,
    'too few lines to know what the column is': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | So sánh (%)
1 | Máy móc, thiết bị | 660 | 828 | 125.5
2 | Mô hình trình diễn | 618 | 612 | 108.0`,
    'a rate that follows from nothing in the table': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tỷ lệ hỗ trợ (%)
1 | Máy móc, thiết bị | 660 | 828 | 50
2 | Mô hình trình diễn | 618 | 612 | 30
3 | Hội chợ triển lãm | 211 | 233 | 80
4 | Đào tạo nghề | 118 | 147 | 70
  | Tổng cộng | 1607 | 1820 |`,
    'a figure that its sums dispute: the ratio is right for what it should be': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng | So sánh 27/26 (%)
1 | Máy móc, thiết bị | 660 | 828 | 1488 | 125.5
2 | Mô hình trình diễn | 618 | 612 | 1230 | 99.0
3 | Hội chợ triển lãm | 211 | 323 !SB110=233 | 444 | 110.4
4 | Đào tạo nghề | 118 | 147 | 265 | 124.6
  | Tổng cộng | 1607 | 1820 | 3427 | 113.3`,
  },
});

const SHARES = (third: string): string => `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng | Tỷ trọng (%)
1 | Máy móc, thiết bị | 300 | 300 | 600 | =E3/E$7*100→30
2 | Mô hình trình diễn | 200 | 200 | 400 | =E4/E$7*100→20
3 | Hội chợ triển lãm | 150 | 150 | 300 | ${third}
4 | Đào tạo nghề | 350 | 350 | 700 | =E6/E$7*100→35
  | Tổng cộng | 1000 | 1000 | 2000 | =E7/E$7*100→100`;

test.each([
  ['a formula that divides by another line gets the formula of its kin', '=E5/E6*100→42.857142857', [['F5', '=E5/E6*100', '=E5/E$7*100']]],
  ['a typed rate is nobody’s to replace', '42.8', undefined],
])('%s', (_, third, edits) => {
  const found = checkText(SHARES(third)).findings.filter(({ code }) => code === 'SB107');
  expect(found.map(({ cell }) => cell)).toEqual(['F5']);
  expect(found[0]?.fix?.edits.map(({ cell, before, after }) => [cell, before, after])).toEqual(edits);
});
