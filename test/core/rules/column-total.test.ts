/** SB102: the lines of a column against the column's grand total. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

ruleCases('SB102', {
  speaks: {
    'the typed total of one year is wrong': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 3700 | 9510
2 | Khuyến công địa phương | 1920 | 2100 | 2400 | 6420
3 | Đối ứng của cơ sở | 5070 | 6600 | 7530 | 19200
  | Tổng cộng | 9500 | 12300 !SB102=12000 | 13630 | 35130`,
    'the line of totals stands above the lines it adds up': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
  | TỔNG SỐ | 4340 !SB102=4430 | 5400 | 9830
1 | Khuyến công quốc gia | 2510 | 3300 | 5810
2 | Khuyến công địa phương | 1920 | 2100 | 4020`,
    'a formula leaves out the line that was inserted last': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | =C3+D3→5810
2 | Khuyến công địa phương | 1920 | 2100 | =C4+D4→4020
3 | Nguồn khác | 310 | 405 | =C5+D5→715
  | Tổng cộng | =SUM(C3:C4)→4430 !SB102=4740 | =SUM(D3:D5)→5805 | =SUM(E3:E5)→10545`,
    'one column of money only: any of its figures may be wrong': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
3 | Đào tạo nghề | 409
  | Tổng cộng | 991 !SB102=?`,
    'a list without numbering, in another unit, further down the sheet': `
SỞ CÔNG THƯƠNG

DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2026
ĐVT: nghìn đồng
Nội dung | Địa điểm | Kinh phí hỗ trợ | Vốn đối ứng
Máy cắt đá | Xã An Phú | 300000 | 417500
Lò sấy điện | Xã Bình Minh | 250000 | 653250
Máy dệt kim | Phường Cẩm Tú | 200000 | 417125
Cộng | | 700000 !SB102=? | 1487875`,
  },
  silent: {
    'years down the side, sources across': `
Đơn vị: triệu đồng
Năm | KCQG | KCĐP | Tổng cộng
2026 | 310 | 220 | 530
2027 | 317 | 231 | 548
2028 | 333 | 245 | 578
Tổng cộng | 960 | 696 | 1656`,
    '"trong đó" lines are part of another line and not added beside it': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
  | Trong đó: chuyển tiếp | 100 | 120 | 220
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'the total stands first and last': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
  | TỔNG SỐ | 532 | 754 | 1286
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'shares and unit prices are not added down the lines': `
Đơn vị: triệu đồng
TT | Nội dung | Số lượng | Đơn giá | Thành tiền | Tỷ lệ (%)
1 | Lớp đào tạo nghề | 3 | 120 | 360 | 60
2 | Hội thảo | 4 | 60 | 240 | 40
  | Tổng cộng | | | 600 | 100`,
    'targets are counted in different units and have no total': `
TT | Nội dung | Đơn vị tính | 2026 | 2027 | Tổng cộng
1 | Mô hình trình diễn | mô hình | 2 | 3 | 5
2 | Máy móc, thiết bị | cơ sở | 10 | 12 | 22
3 | Đào tạo nghề | lớp | 3 | 4 | 7`,
    'lettered groups where Đ follows D': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
A | Đào tạo nghề | 111 | 121 | 232
B | Máy móc, thiết bị | 212 | 222 | 434
C | Hội chợ triển lãm | 313 | 323 | 636
D | Tư vấn | 414 | 424 | 838
Đ | Thông tin | 515 | 525 | 1040
E | Quản lý | 616 | 626 | 1242
  | Tổng cộng | 2181 | 2241 | 4422`,
    'the heading is repeated after a page break': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
TT | Nội dung | 2026 | 2027 | Tổng cộng
3 | Đào tạo nghề | 409 | 530 | 939
  | Tổng cộng | 941 | 1284 | 2225`,
    'a figure noted below the table without a label': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286

  | | 531 | |`,
    'three figures rounded one by one': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
1 | Máy móc, thiết bị | 101
2 | Hội chợ triển lãm | 203
3 | Đào tạo nghề | 307
  | Tổng cộng | 612 !SB108`,
  },
  limits: {},
});

test('the line that a formula leaves out is named', () => {
  const report = checkText(`
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 5810
2 | Khuyến công địa phương | 1920 | 2100 | 4020
3 | Nguồn khác | 310 | 405 | 715
  | Tổng cộng | 4430 | 5805 | 10545`);
  expect(report.findings).toMatchObject([
    { code: 'SB102', cell: 'C6', cause: { kind: 'missing-line', cell: 'C5' }, facts: { part: { label: 'Nguồn khác › 2026' } } },
  ]);
});

test('sums that stop short in the same way are each mended', () => {
  const report = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028
1 | Máy móc, thiết bị | 317 | 421 | 88
2 | Hội chợ triển lãm | 215 | 333 | 77
3 | Đào tạo nghề | 111 | 123 | 66
4 | Tư vấn | 70 | 80 | 55
  | Tổng cộng | =SUM(C3:C5)→643 | =SUM(D3:D5)→877 | =SUM(E3:E5)→231`);
  const wrong = report.findings.filter(({ severity }) => severity === 'error');
  expect(wrong).toMatchObject([{ code: 'SB102', cell: 'C7', cause: { kind: 'range-short' } }]);
  expect(wrong[0]?.fix?.edits).toMatchObject([
    { cell: 'C7', after: '=SUM(C3:C6)' },
    { cell: 'D7', after: '=SUM(D3:D6)' },
    { cell: 'E7', after: '=SUM(E3:E6)' },
  ]);
});
