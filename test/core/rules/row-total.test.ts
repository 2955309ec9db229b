/** SB101: the years, or the parts, of a line against the line's total. */
import { ruleCases } from '../../support/rule-cases';
import { briefly, checkText } from '../../support/tables';

ruleCases('SB101', {
  speaks: {
    'a typed total is too low, and the line of totals shows the same hundred missing': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | 2025 | Tổng cộng
1 | Khuyến công quốc gia | 2800 | 4700 | 6900 | 6200 | 7100 | 27700
2 | Khuyến công địa phương | 5000 | 5500 | 6100 | 6800 | 7500 | 30800 !SB101=30900
3 | Đối ứng của cơ sở | 38800 | 47830 | 51060 | 52200 | 61110 | 251000
  | Tổng cộng | 46600 | 58030 | 64060 | 65200 | 75710 | 309600`,
    'the column of totals stands before the years': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | Tổng số | 2026 | 2027 | 2028
1 | Khuyến công quốc gia | 9150 !SB101=9510 | 2510 | 3300 | 3700
2 | Khuyến công địa phương | 6420 | 1920 | 2100 | 2400
  | Tổng cộng | 15930 | 4430 | 5400 | 6100`,
    'a formula that stops a year short, with everything else following it': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 3700 | =SUM(C3:E3)→9510
2 | Khuyến công địa phương | 1920 | 2100 | 2400 | =SUM(C4:D4)→4020 !SB101=6420
3 | Đối ứng của cơ sở | 5070 | 6600 | 7530 | =SUM(C5:E5)→19200
  | Tổng cộng | =SUM(C3:C5)→9500 | =SUM(D3:D5)→12000 | =SUM(E3:E5)→13630 | =SUM(F3:F5)→32730`,
    'sources side by side in one year': `
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thực hiện | Tổng kinh phí | KCQG | KCĐP | Đối ứng
1 | Máy cắt đá | Cơ sở An Phú | 700 | 300 | 0 | 400
2 | Lò sấy điện | Cơ sở Bình Minh | 930 !SB101=903 | 0 | 250 | 653
3 | Máy dệt kim | Cơ sở Cẩm Tú | 617 | 200 | 0 | 417
  | Tổng cộng | | 2220 | 500 | 250 | 1470`,
    'a single line without a line of totals: several cells may be wrong, so no value is named': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Hội chợ triển lãm | 317 | 421 | 759 !SB101=?
2 | Đào tạo nghề | 215 | 333 | 548`,
    'the note below the table accounts for the difference: information only': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Hội chợ triển lãm | 317 | 421 | 1238 !SB101:info
2 | Đào tạo nghề | 215 | 333 | 548
3 | Máy móc, thiết bị | 409 | 530 | 939
4 | Tư vấn | 111 | 123 | 234
  | Tổng cộng | 1052 | 1407 | 2959

Ghi chú: tổng cộng đã bao gồm 500 triệu đồng dự phòng chưa phân bổ cho từng năm.`,
    'two lines only, and the total repeats the fault of the formula that stops short': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 530 | =SUM(C3:D3)→738 !SB101=1268
2 | Hội chợ triển lãm | 215 | 333 | 409 | =SUM(C4:E4)→957
  | Tổng cộng | =SUM(C3:C4)→532 | =SUM(D3:D4)→754 | =SUM(E3:E4)→939 | =SUM(F3:F4)→1695`,
  },
  silent: {
    'the outcome of the year before stands among the planned years and is not added': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026-2028
Đơn vị: triệu đồng
TT | Nội dung | TH 2025 | KH 2026 | KH 2027 | KH 2028 | Tổng cộng
1 | Máy móc, thiết bị | 301 | 317 | 421 | 444 | 1182
2 | Hội chợ triển lãm | 210 | 215 | 333 | 231 | 779
  | Tổng cộng | 511 | 532 | 754 | 675 | 1961`,
    'every sum is exact': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 3700 | 9510
2 | Khuyến công địa phương | 1920 | 2100 | 2400 | 6420
  | Tổng cộng | 4430 | 5400 | 6100 | 15930`,
    'the columns are numbered below the headings': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
A | B | 1 | 2 | 3=1+2
1 | Khuyến công quốc gia | 2510 | 3300 | 5810
2 | Khuyến công địa phương | 1920 | 2100 | 4020
  | Tổng cộng | 4430 | 5400 | 9830`,
    'shares, averages and comparisons stand beside the years': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng | Bình quân | So sánh (%) | Tỷ lệ (%)
1 | Máy móc, thiết bị | 300 | 420 | 720 | 360 | 140 | 60
2 | Hội chợ triển lãm | 200 | 280 | 480 | 240 | 140 | 40
  | Tổng cộng | 500 | 700 | 1200 | 600 | 140 | 100`,
    'quantity and money take turns under each year': `
Đơn vị: triệu đồng
@merge A2:A3 B2:B3 C2:D2 E2:F2 G2:H2
TT | Nội dung | 2026 | | 2027 | | Tổng cộng |
   |          | Số lượng | Kinh phí | Số lượng | Kinh phí | Số lượng | Kinh phí
1 | Hỗ trợ máy móc | 2 | 600 | 3 | 900 | 5 | 1500
2 | Mô hình trình diễn | 1 | 400 | 1 | 500 | 2 | 900
  | Tổng cộng | | 1000 | | 1400 | | 2400`,
    'figures in billions, each rounded for itself': `
Đơn vị: tỷ đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 1.4 | 2.4 | 3.9 !SB108
2 | Hội chợ triển lãm | 0.8 | 1.1 | 1.9
  | Tổng cộng | 2.2 | 3.5 | 5.8`,
    'dashes, crosses and blanks are nothing': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | - | 420 | x | 420
2 | Hội chợ triển lãm | 200 | | 280 | 480
3 | Đào tạo nghề | 111 | 222 | – | 333
  | Tổng cộng | 311 | 642 | 280 | 1233`,
    'the total of a line was not filled in, and the corner added up without it': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 300 | 420 | 720
2 | Hội chợ triển lãm | 200 | 280 |
  | Tổng cộng | 500 | 700 | 720 !SB104=?`,
    'the total of a line was not filled in: the blank cell is the entry that is missing': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | !SB110=548
3 | Đào tạo nghề | 409 | 530 | 939
  | Tổng cộng | 941 | 1284 | 2225`,
  },
});

test('the cause is named where the figures show it', () => {
  const short = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 530 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | 409 | =SUM(C4:E4)→957
3 | Đào tạo nghề | 111 | 123 | 135 | =SUM(C5:E5)→369
  | Tổng cộng | =SUM(C3:C5)→643 | =SUM(D3:D5)→877 | =SUM(E3:E5)→1074 | =SUM(F3:F5)→2064`);
  expect(briefly(short)).toEqual(['error SB101 F3']);
  expect(short.findings[0]).toMatchObject({
    cause: { kind: 'range-short', cell: 'F3' },
    fix: { kind: 'review', edits: [{ cell: 'F3', after: '=SUM(C3:E3)' }] },
  });

  const swapped = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 530 | 1286
2 | Hội chợ triển lãm | 215 | 333 | 409 | 957
  | Tổng cộng | 532 | 754 | 939 | 2225`);
  expect(swapped.findings[0]).toMatchObject({
    code: 'SB101',
    cell: 'F3',
    related: ['C3:E3', 'F4:F5'],
    label: 'Máy móc, thiết bị › Tổng cộng',
    cause: { kind: 'transposed-digits' },
    fix: { kind: 'review', edits: [{ sheet: 'Biểu 1', cell: 'F3', before: 1286, after: 1268 }] },
  });
});

test('a total typed wrong among formulas is put right by their formula, not by a number', () => {
  const [finding] = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | 845
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
4 | Tư vấn | 70 | 80 | =SUM(C6:D6)→150
  | Tổng cộng | =SUM(C3:C6)→713 | =SUM(D3:D6)→957 | =SUM(E3:E6)→1967`).findings;
  expect(finding).toMatchObject({ code: 'SB101', cell: 'E4' });
  expect(finding?.fix?.edits[0]?.after).toBe('=SUM(C4:D4)');
});
