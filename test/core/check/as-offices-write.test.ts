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
