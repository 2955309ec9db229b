/** Tables as Vietnamese offices write them, each right in itself: nothing is said of them, and one changed figure is. All worked out by hand. */
import { briefly, checkText } from '../../support/tables';

const found = (text: string): string[] => briefly(checkText(text.trim())).filter((one) => !one.startsWith('info'));
const sums = (text: string): string => checkText(text.trim()).verdicts.sums;

describe('an estimate whose lines leave one factor or another blank', () => {
  /** 1 × 4 × 500 = 2 000; 2 × 3 × 550 = 3 300; 3 × 4 000 = 12 000; 50 × 45 = 2 250; 50 × 3 × 100 = 15 000; together 34 550. */
  const text = (hall: string, lecturers: string): string => `
Đơn vị tính: nghìn đồng
STT | Nội dung | Đơn vị | SL | Thời gian | Đơn giá | Thành tiền
1 | Thù lao giảng viên | Buổi | 1 | 4 | 500 | 2000
2 | Tiền ở giảng viên | Người | ${lecturers} | 3 | 550 | 3300
3 | Hội trường | Ngày | | 3 | 4000 | ${hall}
4 | Tài liệu | Bộ | 50 | | 45 | 2250
5 | Tiền ăn học viên | Người | 50 | 3 | 100 | 15000
 | Tổng cộng | | | | | 34550`;

  test('“Thời gian” beside a price is a number of days, and a hall is taken for so many', () => {
    expect(found(text('12000', '2'))).toEqual([]);
    expect(sums(text('12000', '2'))).toBe('pass');
  });

  test('a wrong factor is told', () => {
    expect(found(text('12000', '4'))).not.toEqual([]);
    expect(sums(text('12000', '4'))).toBe('fail');
  });

  test('where nothing is said of how many, the line is left open and not called wrong', () => {
    // Two halls, as the text of the estimate says: 24 000, and the total is right with it.
    const two = text('24000', '2').replace('34550', '46550');
    expect(found(two).filter((one) => one.startsWith('error'))).toEqual([]);
    expect(sums(two)).toBe('undecided');
  });

  test('formulas that multiply what is filled in are like the others', () => {
    // 2 × 3 × 550 = 3 300; 6 × 2 × 150 = 1 800; 3 × 4 000 = 12 000; 5 × 2 × 90 = 900; 8 × 3 × 20 = 480.
    const lines = `
Đơn vị tính: nghìn đồng
STT | Nội dung | SL | Số ngày | Đơn giá | Thành tiền
1 | Chỗ ở | 2 | 3 | 550 | =C3*D3*E3→3300
2 | Xe đưa đón | 6 | 2 | 150 | =C4*D4*E4→1800
3 | Hội trường | | 3 | 4000 | =D5*E5→12000
4 | Phiên dịch | 5 | 2 | 90 | =C6*D6*E6→900
5 | Nước uống | 8 | 3 | 20 | =C7*D7*E7→480
 | Tổng cộng | | | | =SUM(F3:F7)→18480`;
    expect(found(lines)).toEqual([]);
    expect(found(lines.replace('=D5*E5→12000', '=C5*E5→0').replace('→18480', '→6480'))).not.toEqual([]);
  });
});

test('a group whose lines have days in the same columns adds up its amounts, and a wrong one is told', () => {
  // 2 × 3 500 + 60 × 2 × 20 + 1 500 = 7 000 + 2 400 + 1 500 = 10 900; 4 × 2 × 300 + 8 × 2 × 200 = 5 600.
  const text = (other: string): string => `
ĐVT: 1.000 đồng
TT | Nội dung | ĐVT | Số lượng | Số ngày/buổi | Đơn giá | Thành tiền
I | Chi họp Hội đồng | | | | | 5600
1 | Chủ tịch | người | 4 | 2 | 300 | 2400
2 | Thành viên | người | 8 | 2 | 200 | 3200
II | Chi khác | | | | | 10900
1 | Thuê hội trường | ngày | | 2 | 3500 | 7000
2 | Nước uống | người | 60 | 2 | 20 | 2400
3 | Chi phát sinh | | | | | ${other}
 | TỔNG CỘNG | | | | | 16500`;
  expect(found(text('1500'))).toEqual([]);
  expect(sums(text('1500'))).toBe('pass');
  expect(sums(text('1900'))).toBe('fail');
});

describe('people × coefficient × days × base salary', () => {
  // 1 × 0.79 × 22 × 1 800 000 = 31 284 000; 3 × 0.49 × 60 × 1 800 000 = 158 760 000; 2 × 0.16 × 45 × 1 800 000 = 25 920 000.
  const text = (days: number): string => `
Đơn vị tính: đồng
STT | Chức danh | Số người | Hệ số tiền công ngày | Số ngày công | Lương cơ sở | Thành tiền
1 | Chủ nhiệm | 1 | 0.79 | 22 | 1800000 | 31284000
2 | Thành viên chính | 3 | 0.49 | ${String(days)} | 1800000 | 158760000
3 | Kỹ thuật viên | 2 | 0.16 | 45 | 1800000 | 25920000
Cộng | | | | | | 215964000`;

  test('coefficients are no amounts, and their products hold', () => {
    expect(briefly(checkText(text(60).trim()))).toEqual([]);
    expect(sums(text(60))).toBe('pass');
  });

  test('a wrong number of days does not pass', () => {
    expect(sums(text(66))).not.toBe('pass');
  });
});

test('“2 chuyến” in a column of numbers is two', () => {
  // 4 × 12 = 48; 2 × 6.5 = 13; 3 × 8 = 24; 48 + 13 + 24 + 9.8 = 94.8.
  const text = (trips: string): string => `
Đơn vị: triệu đồng
STT | Khoản chi | Số lượng | Đơn giá | Thành tiền
1 | Thuê mặt bằng | 4 | 12 | 48
2 | Vận chuyển | ${trips} | 6.5 | 13
3 | Dàn dựng | 3 | 8 | 24
4 | Công tác phí | | | 9.8
 | Cộng | | | 94.8`;
  expect(briefly(checkText(text('2 chuyến').trim()))).toEqual([]);
  expect(sums(text('2 chuyến'))).toBe('pass');
  expect(found(text('3 chuyến'))).not.toEqual([]);
});

test('“Cộng”, a tax and “Tổng thanh toán”: the words say what is to be paid', () => {
  // 2 × 18 500 000 + 165 000 000 = 202 000 000; 8 % = 16 160 000; together 218 160 000.
  const text = (words: string): string => `
ĐVT: VNĐ
STT | Tên thiết bị | SL | Đơn giá | Thành tiền
1 | Máy xay | 2 | 18500000 | 37000000
2 | Máy sấy | 1 | 165000000 | 165000000
Cộng | | | | 202000000
VAT 8% | | | | 16160000
Tổng thanh toán | | | | 218160000
(Bằng chữ: ${words})`;
  expect(found(text('Hai trăm mười tám triệu một trăm sáu mươi nghìn đồng'))).toEqual([]);
  expect(found(text('Hai trăm mười chín triệu một trăm sáu mươi nghìn đồng'))).toEqual(['warning SB202 A8']);
});

describe('tables that count', () => {
  /** 105 + 140 = 245, 35 + 70 = 105; 140 + 210 = 350. */
  const people = (second: string): string => `
MỤC TIÊU ĐÀO TẠO NGHỀ
Đơn vị tính: người
TT | Ngành nghề | Tổng số | 2026 | 2027
1 | May công nghiệp | 245 | 105 | 140
2 | Đan lát | 105 | 35 | ${second}
 | Tổng số | 350 | 140 | 210`;

  test('“Đơn vị tính: người” is a unit, and no unit of money is missing', () => {
    expect(briefly(checkText(people('70').trim()))).toEqual([]);
  });

  test('people are not rounded: one too many is an error', () => {
    expect(sums(people('71'))).toBe('fail');
  });

  /** 27.5 + 22 + 41.5 = 91; 26 + 23.5 + 38.5 = 88; 22 + 19 + 33.5 = 74.5. */
  const points = (total: string): string => `
ĐIỂM BÌNH CHỌN SẢN PHẨM
TT | Tên sản phẩm | Chất lượng | Bao bì | Thị trường | Tổng điểm
1 | Miến dong | 27.5 | 22 | 41.5 | 91
2 | Chè | 26 | 23.5 | 38.5 | ${total}
3 | Rượu ngô | 22 | 19 | 33.5 | 74.5
4 | Thạch đen | 20 | 18 | 30 | 68`;

  test('“Tổng điểm” adds up points, and they are tested', () => {
    expect(found(points('88'))).toEqual([]);
    expect(sums(points('88'))).toBe('pass');
    expect(sums(points('98'))).not.toBe('pass');
  });

  test('“Tổng số” beside its split under one banner of counts', () => {
    // 86 + 412 = 498, 24 + 356 = 380, 11 + 287 = 298; 498 + 380 + 298 = 1 176, 121, 1 055.
    const text = (total: string): string => `
STT | Huyện | Số cơ sở | |
 | | Tổng số | DN, HTX | Hộ cá thể
1 | Hòa An | 498 | 86 | 412
2 | Hà Quảng | ${total} | 24 | 356
3 | Trùng Khánh | 298 | 11 | 287
 | Toàn tỉnh | 1176 | 121 | 1055
@merge C1:E1 A1:A2 B1:B2`;
    expect(found(text('380'))).toEqual([]);
    expect(found(text('330'))).toEqual(['error SB101 C4']);
  });
});

test('“Kinh phí tính bằng triệu đồng” states the unit', () => {
  const report = checkText(
    `
Kinh phí tính bằng triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng
1 | Máy móc | 1250 | 1560 | 2810
2 | Hội chợ | 95 | 120 | 215
 | Cộng | 1345 | 1680 | 3025`.trim(),
  );
  expect(briefly(report)).toEqual([]);
  expect(report.tables.map(({ unit }) => unit)).toEqual(['million-vnd']);
});

test('“Mã NDKT” numbers no lines', () => {
  const report = checkText(
    `
Đơn vị: đồng
Mã NDKT | Nội dung | Dự toán giao | Đã rút | Còn lại
113 | Nguồn tự chủ | 2140000 | 2098000 | 42000
112 | Nguồn không tự chủ | 3250000 | 3120000 | 130000
114 | Nguồn cải cách tiền lương | 168000 | 168000 | 0
 | Cộng | 5558000 | 5386000 | 172000`.trim(),
  );
  expect(briefly(report)).toEqual([]);
});
