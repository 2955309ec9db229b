/** Products that only figures tell, costs beside years that are none of their sum, lines that are the total without saying so; all figures worked out by hand. */
import { briefly, checkText } from '../../../support/tables';

const found = (text: string): string[] => briefly(checkText(text.trim()));

describe('people × days × rate below headings that name only the rate and the amount', () => {
  /** 40 × 2 × 130 = 10 400, 15 × 3 × 420 = 18 900, 3 × 6 × 800 = 14 400; together 43 700. */
  const text = (people: number, amount: number, total: number): string => `
Đơn vị tính: nghìn đồng
TT | Nội dung | Số người | Số ngày | Mức chi | Thành tiền
1 | Nước uống | 40 | 2 | 130 | 10400
2 | Chỗ nghỉ | ${String(people)} | 3 | 420 | ${String(amount)}
3 | Báo cáo viên | 3 | 6 | 800 | 14400
 | Tổng cộng | | | | ${String(total)}`;

  test('all of it holds', () => {
    const report = checkText(text(15, 18900, 43700).trim());
    expect(briefly(report)).toEqual([]);
    expect(report.verdicts.sums).toBe('pass');
  });
  test('a total that agrees with nothing', () => {
    expect(found(text(15, 18900, 46700))).toEqual(['error SB102 F6']);
  });
  test('an amount that is neither the product nor what the total adds up', () => {
    expect(found(text(15, 19900, 43700))).toEqual(['error SB106 F4']);
  });
  test('a factor that does not give the amount', () => {
    expect(found(text(18, 18900, 43700))).toEqual(['error SB106 C4']);
  });
});

describe('quantity × price, and days in some lines only', () => {
  /** 1 × 2 × 8 000 = 16 000, 120 × 2 × 40 = 9 600, 130 × 100 = 13 000, 2 × 1 000 = 2 000, 10 × 400 = 4 000; together 44 600. */
  const text = (days: string, sets: number, total: number): string => `
Đơn vị tính: nghìn đồng
TT | Nội dung | Số lượng | Số ngày | Đơn giá | Thành tiền
1 | Thuê hội trường | 1 | 2 | 8000 | 16000
2 | Nước uống | 120 | ${days} | 40 | 9600
3 | Tài liệu | 130 | | 100 | ${String(sets)}
4 | Thuê xe | 2 | 1 | 1000 | 2000
5 | Băng rôn | 10 | - | 400 | 4000
 | Tổng cộng | | | | ${String(total)}`;

  test('a line without days is of one; none is called wrong', () => {
    const report = checkText(text('2', 13000, 44600).trim());
    expect(briefly(report)).toEqual([]);
    expect(report.coverage).toMatchObject({ amountCells: report.coverage.testedCells });
  });
  test('an amount of a line without days', () => {
    expect(found(text('2', 31000, 44600))).toEqual(['error SB106 F5']);
  });
  test('days that do not give the amount', () => {
    expect(found(text('7', 13000, 44600))).toEqual(['error SB106 D4']);
  });
});

describe('“TMĐT” beside the years of a plan', () => {
  const text = (second: number): string => `
Đơn vị tính: triệu đồng
TT | Danh mục dự án | TMĐT | KH 2026-2027 | Năm 2026 | Năm 2027
1 | Trạm bơm | 6100 | 2370 | 1140 | 1230
2 | Kè sông | 9400 | 3290 | 1520 | ${String(second)}
3 | Chợ trung tâm | 3900 | 1580 | 730 | 850
 | Tổng cộng | 19400 | 7240 | 3390 | 3850`;

  test('is no sum of them; the plan is', () => {
    expect(found(text(1770))).toEqual([]);
  });
  test('a year of the plan is wrong', () => {
    expect(found(text(1470))).toEqual(['error SB110 F4']);
  });
  test('one project alone', () => {
    expect(
      found(`
Đơn vị tính: triệu đồng
TT | Danh mục dự án | Tổng mức đầu tư | Năm 2026 | Năm 2027
1 | Trạm bơm | 6100 | 1140 | 1230`).filter((one) => one.startsWith('error')),
    ).toEqual([]);
  });
});

describe('a line that adds up all others is the total, whatever it is called', () => {
  const text = (label: string, total: number): string => `
Đơn vị tính: triệu đồng
TT | Đơn vị | 2026 | 2027 | Cộng
1 | Xã An Lạc | 140 | 163 | 303
2 | Xã Bình Yên | 275 | 291 | 566
3 | Xã Cẩm Sơn | 88 | 97 | 185
 | ${label} | 503 | 551 | ${String(total)}`;

  test.each(['Toàn tỉnh', 'Các xã'])('%s', (label) => {
    expect(found(text(label, 1054))).toEqual([]);
    expect(found(text(label, 1084))).not.toContain('warning SB014 A6');
    expect(found(text(label, 1084))[0]).toMatch(/^error SB10[0-9] E6$/);
  });

  test('of two columns one is wrong', () => {
    expect(
      found(`
Đơn vị tính: triệu đồng
TT | Đơn vị | 2026 | 2027
1 | Xã An Lạc | 140 | 163
2 | Xã Bình Yên | 275 | 291
3 | Xã Cẩm Sơn | 88 | 97
 | Toàn tỉnh | 503 | 581`),
    ).toEqual(['error SB102 D6']);
  });
});

test('a broken total makes no cap judge a share worse: the cost of a year in doubt is not nothing', () => {
  // 600 of 1 880 and 650 of 1 980, 1 000 of 3 450 and 1 000 of 3 610: well below half.
  const text = (total: number): string => `
KẾ HOẠCH KHUYẾN CÔNG 2026-2027
Đơn vị: triệu đồng
TT | Nội dung | Năm 2026 | | Năm 2027 | | Tổng
 | | KCQG | Đối ứng | KCQG | Đối ứng
1 | Máy móc thiết bị | 600 | 1280 | 650 | 1330 | 3860
2 | Mô hình trình diễn kỹ thuật | 1000 | 2450 | 1000 | 2610 | 7060
 | Tổng cộng | 1600 | 3730 | 1650 | ${String(total)} | 10920
@merge A3:A4 B3:B4 C3:D3 E3:F3 G3:G4`;
  expect(found(text(3940)).filter((one) => one.includes('SB5'))).toEqual([]);
  expect(found(text(4940)).filter((one) => one.includes('SB5'))).toEqual([]);
});

test('“4.000” among texts with three decimals is no round figure: what it lacks is no rounding', () => {
  // 4,700 + 5,125 = 9,825; 12,345 + 4,700 + 0,830 = 17,875.
  const text = (figure: string): string => `
VỐN ĐẦU TƯ
Đơn vị: tỷ đồng
TT | Nội dung | 2026 | 2027 | Cộng
1 | Hạ tầng | "12.345" | "13.520" | "25.865"
2 | Thiết bị | "${figure}" | "5.125" | "9.825"
3 | Khác | "0.830" | "0.915" | "1.745"
 | Cộng | "17.875" | "19.560" | "37.435"`;
  expect(found(text('4.700')).filter((one) => !one.startsWith('info'))).toEqual([]);
  expect(found(text('4.000'))).toContain('error SB110 C5');
  expect(found(text('4.000'))).not.toContain('info SB108 E5');
});

test('“Tổng dự toán chi” above groups is their total, also where it is wrong', () => {
  // 930 = 610 + 320, 145 = 85 + 60, 930 + 145 = 1 075.
  const text = (total: number): string => `
Đơn vị tính: triệu đồng
TT | Nội dung | Kinh phí
 | TỔNG DỰ TOÁN CHI | ${String(total)}
I | Thiết bị | 930
1 | Máy cắt | 610
2 | Máy hàn | 320
II | Lắp đặt | 145
1 | Nhân công | 85
2 | Vật tư | 60`;
  expect(found(text(1075))).toEqual([]);
  expect(found(text(1375))).toEqual(['error SB102 C3']);
});

test('“Tổng cộng (I+II-III)” adds up no lines and is accused of nothing', () => {
  expect(
    found(`
Đơn vị tính: triệu đồng
TT | Nội dung | Kinh phí
I | Chi thường xuyên | 1250
II | Chi không thường xuyên | 780
III | Tiết kiệm 10% | 203
 | Tổng cộng (I+II-III) | 1827`).filter((one) => one.startsWith('error')),
  ).toEqual([]);
});
