/** Figures that are others added and taken off, as the form states or as lines are called: proved where they hold, told where one is off. */
import { expectAnswer } from '../../../support/rule-cases';
import { briefly, checkText } from '../../../support/tables';

const FUND = (left: string, spent = '610'): string => `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
I | Mang sang từ kỳ trước | 124
II | Nhận trong kỳ | 780
1 | Ngân sách cấp | 530
2 | Tài trợ | 250
III | Sử dụng trong kỳ | ${spent}
1 | Hội nghị | 215
2 | Trao thưởng | 395
IV | Để lại kỳ sau (I+II-III) | ${left}`;

test('a rule over lines that adds and takes off: all amounts are tested', () => {
  expectAnswer(FUND('294'));
  expect(checkText(FUND('294')).verdicts.sums).toBe('pass');
});

test('what the rule gives was typed wrong', () => {
  expectAnswer(FUND('264 !SB111=?'));
});

test('a part of a group whose sum the rule bears out is what is wrong', () => {
  const { findings } = checkText(FUND('294').replace('| 215', '| 251'));
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
});

test('one line less another, by letters', () => {
  expectAnswer(`
    Đơn vị: triệu đồng
    TT | Nội dung | Năm 2026 | Năm 2027
    A | Tổng thu | 1250 | 1310
    1 | Phí | 820 | 865
    2 | Lệ phí | 430 | 445
    B | Tổng chi | 1175 | 1240
    1 | Lương | 640 | 690
    2 | Hoạt động | 535 | 550
    C | Chênh lệch thu chi (A-B) | 57 !SB111=75 | 70`);
});

test('"(1-3)" behind a total means from 1 to 3', () => {
  expectAnswer(`
    Đơn vị: triệu đồng
    TT | Nội dung | Năm 2026 | Năm 2027
    1 | Máy móc | 820 | 865
    2 | Hội chợ | 430 | 445
    3 | Đào tạo | 115 | 120
      | Tổng cộng (1-3) | 1365 | 1430`);
});

const DEBT = (borrowed: string): string => `
Đơn vị: tỷ đồng
TT | Chỉ tiêu | 2026 | 2027 | 2028
1 | Dư nợ đầu năm | 450 | 495 | 548
2 | Vay trong năm | ${borrowed} | 135 | 90
3 | Trả nợ gốc | 75 | 82 | 96
4 | Dư nợ cuối năm | 495 | 548 | 542`;

test('what is left at the end of a year, and at the beginning of the next', () => {
  expectAnswer(DEBT('120'));
  expect(checkText(DEBT('120')).verdicts.sums).toBe('pass');
  expect(checkText(DEBT('150')).verdicts.sums).toBe('fail');
});

test('a beginning that is not the end before', () => {
  expectAnswer(DEBT('120').replace('495 | 548\n', '459 !SB111=495 | 548\n'));
});

test('a rule over columns that adds and takes off', () => {
  expectAnswer(`
    Đơn vị: triệu đồng
    TT | Đơn vị | Năm trước | Được giao | Đã chi | Còn lại
    A | B | 1 | 2 | 3 | 4=1+2-3
    1 | Phòng Công Thương | 125 | 2340 | 2400 | 65
    2 | Phòng Kinh tế | 86 | 1875 | 1902 | 95 !SB111=59
    3 | Trung tâm | 213 | 2056 | 2187 | 82
      | Tổng cộng | 424 | 6271 | 6489 | 206`);
});

test('headings that carry their own numbers state the rule', () => {
  expectAnswer(`
    Đơn vị: triệu đồng
    TT | Công trình | Vốn chuyển sang (1) | Vốn giao (2) | Đã chi (3) | Chuyển năm sau (4=1+2-3)
    1 | Nhà văn hóa | 125 | 2340 | 2400 | 65
    2 | Trạm y tế | 86 | 1875 | 1902 | 95 !SB111=59
    3 | Kênh mương | 213 | 2056 | 2187 | 82
      | Tổng số | 424 | 6271 | 6489 | 206`);
});

describe('“Lũy kế” below the totals of quarters', () => {
  /** 250, then 250 + 620 = 870, 870 + 730 = 1600, 1600 + 600 = 2200. */
  const text = (second: number, whole = ''): string => `
Đơn vị: triệu đồng
TT | Nội dung | Quý I | Quý II | Quý III | Quý IV | Cả năm
1 | Đào tạo nghề | 50 | 120 | 130 | 100 | 400
2 | Hỗ trợ máy móc | 200 | 500 | 600 | 500 | 1800
  | Tổng | 250 | 620 | 730 | 600 | 2200
  | Lũy kế | 250 | ${String(second)} | 1600 | 2200 | ${whole}`;

  test('is each quarter on top of those before it; the whole year beside them is none', () => {
    for (const whole of ['', '2200']) expect(briefly(checkText(text(870, whole).trim()))).toEqual([]);
  });
  test('one that counts from years before', () => {
    expect(briefly(checkText(text(870).replace('250 | 870 | 1600 | 2200', '7150 | 7770 | 8500 | 9100').trim()))).toEqual([]);
  });
  test('a wrong figure', () => {
    expect(briefly(checkText(text(970).trim())).map((one) => one.replace(/^(\S+) \S+/, '$1'))).toEqual(['error D6']);
  });
});
