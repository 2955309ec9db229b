/** Totals in stages, rounded totals, totals that name subtotals, and groups that figures alone set apart. Every expectation is added up by hand. */
import { briefly, checkText } from '../../../support/tables';

const found = (text: string): string[] => briefly(checkText(`Đơn vị tính: nghìn đồng\n${text.trim()}`));
const claims = (text: string): string[] =>
  checkText(`Đơn vị tính: nghìn đồng\n${text.trim()}`, { equations: true }).tables.flatMap(({ equationList = [] }) =>
    equationList.map(({ total, parts }) => `${total}=${parts.join('+')}`),
  );

describe('the sum before tax, the tax, the sum after it', () => {
  const quote = (before: string, tax: string, after: string, figures: readonly number[]): string => `
    TT | Nội dung | Thành tiền
    1 | Lò nung | ${String(figures[0])}
    2 | Khuôn in | ${String(figures[1])}
     | ${before} | ${String(figures[2])}
     | ${tax} | ${String(figures[3])}
     | ${after} | ${String(figures[4])}`;

  test.each([
    ['Cộng trước thuế', 'Thuế VAT 10%', 'Tổng cộng sau thuế'],
    ['Tổng trước thuế', 'Thuế GTGT (10%)', 'Tổng sau thuế'],
    ['Tổng cộng (chưa VAT)', 'VAT 10%', 'Tổng cộng (đã có VAT)'],
    ['Cộng', 'Thuế giá trị gia tăng 10%', 'Tổng cộng'],
    ['Cộng tiền hàng', 'Tiền thuế GTGT 10%', 'Tổng cộng tiền thanh toán'],
    ['Cộng', 'Chi phí dự phòng (10%)', 'Tổng cộng'],
    ['Cộng (1+2)', 'Tiền thuế GTGT', 'Tổng cộng'],
  ])('%s · %s · %s', (before, tax, after) => {
    // 81 300 + 24 700 = 106 000; and 10 600 of tax make 116 600.
    const text = quote(before, tax, after, [81300, 24700, 106000, 10600, 116600]);
    expect(found(text)).toEqual([]);
    expect(claims(text)).toEqual(['C5=C3:C4', 'C7=C5:C6']);
    expect(found(quote(before, tax, after, [81300, 24700, 106000, 10600, 118600]))).toEqual(['error SB102 C7']);
    expect(found(quote(before, tax, after, [81300, 24700, 108000, 10600, 116600]))).toEqual(['error SB103 C5']);
    // Which of the two is wrong the figures do not say; that one of them is, they do.
    expect(found(quote(before, tax, after, [83300, 24700, 106000, 10600, 116600]))).toEqual(['error SB110 C3']);
  });

  test('a sum and a tax in each of two groups are two groups, and no stage of the whole', () => {
    // 81 300 + 8 130 + 24 700 + 2 470 = 116 600.
    const text = `
    TT | Nội dung | Thành tiền
    1 | Lò nung | 81300
     | Cộng | 81300
     | Thuế VAT 10% | 8130
    2 | Khuôn in | 24700
     | Cộng | 24700
     | Thuế VAT 10% | 2470
     | Tổng cộng | 116600`;
    expect(found(text).filter((one) => one.includes('C9'))).toEqual([]);
  });

  test('groups above it are added up, not their lines', () => {
    const text = `
    TT | Nội dung | Thành tiền
    I | Thiết bị | 930
    1 | Máy cắt | 610
    2 | Máy hàn | 320
    II | Lắp đặt | 145
    1 | Nhân công | 85
    2 | Vật tư | 60
     | Tổng cộng trước thuế | 1075
     | Thuế GTGT 8% | 86
     | Tổng cộng sau thuế | 1161`;
    expect(found(text)).toEqual([]);
    expect(claims(text)).toContain('C9=C3+C6');
  });
});

describe('a total that says it was rounded', () => {
  const rounded = (label: string, total: number, figure: number): string => `
    TT | Nội dung | Thành tiền
    1 | Lò nung | 81340
    2 | Khuôn in | 24725
     | Tổng cộng | ${String(total)}
     | ${label} | ${String(figure)}`;

  test.each(['Làm tròn', 'Tổng cộng (làm tròn)', 'Số tiền làm tròn'])('%s', (label) => {
    // 81 340 + 24 725 = 106 065.
    expect(found(rounded(label, 106065, 106100)).filter((one) => !one.startsWith('info'))).toEqual([]);
    expect(found(rounded(label, 106065, 106000)).filter((one) => !one.startsWith('info'))).toEqual([]);
    expect(found(rounded(label, 106065, 109100))).toEqual(['error SB102 C6']);
    expect(found(rounded(label, 109065, 106100))).toContain('error SB102 C5');
  });

  test('the only total of its table', () => {
    const text = (figure: number): string => `
    TT | Nội dung | Thành tiền
    1 | Lò nung | 81340
    2 | Khuôn in | 24725
    3 | Bao bì | 7130
     | Tổng cộng (làm tròn) | ${String(figure)}`;
    // 113 195.
    expect(found(text(113200)).filter((one) => !one.startsWith('info'))).toEqual([]);
    expect(found(text(118200))).toEqual(['error SB102 C6']);
  });

  test('an amount that puts the total right is one of its lines', () => {
    expect(
      found(`
    TT | Nội dung | Thành tiền
    1 | Lò nung | 81340
    2 | Khuôn in | 24725
     | Làm tròn | 35
     | Tổng cộng | 106100`),
    ).toEqual([]);
  });
});

describe('“Tổng cộng (1+2)” beside subtotals “Cộng 1” and “Cộng 2”', () => {
  const text = (total: number): string => `
    TT | Nội dung | Kinh phí
    1 | Máy cắt | 610
    2 | Máy hàn | 320
     | Cộng 1 | 930
    3 | Nhân công | 85
    4 | Vật tư | 60
    5 | Vận chuyển | 27
     | Cộng 2 | 172
     | Tổng cộng (1+2) | ${String(total)}`;

  test('the subtotals are meant', () => {
    expect(found(text(1102))).toEqual([]);
    expect(claims(text(1102))).toContain('C10=C5+C9');
    expect(found(text(1402))).toEqual(['error SB102 C10']);
  });

  test('the numbered lines are meant where the figures say so', () => {
    expect(
      found(`
    TT | Nội dung | Kinh phí
    1 | Máy cắt | 610
     | Trung tâm | 410
     | Hợp tác xã | 200
     | Cộng 1 | 610
    2 | Máy hàn | 320
     | Tổng cộng (1+2) | 930`),
    ).toEqual([]);
  });
});

describe('groups that nothing but figures sets apart', () => {
  /** 2 873 = 2 146 + 727, 419 = 183 + 236, 2 873 + 419 = 3 292. */
  const RIGHT = [2873, 2146, 727, 419, 183, 236, 3292];
  const groups = (figures: readonly number[]): string => `
    Nội dung | Kinh phí
    Chi nhân công | ${String(figures[0])}
    Tiền lương | ${String(figures[1])}
    Các khoản đóng góp | ${String(figures[2])}
    Chi hội nghị | ${String(figures[3])}
    Hội trường | ${String(figures[4])}
    Nước uống | ${String(figures[5])}
    Tổng cộng | ${String(figures[6])}`;

  test('2 873 = 2 146 + 727 and 419 = 183 + 236, together 3 292', () => {
    expect(found(groups(RIGHT))).toEqual([]);
    expect(claims(groups(RIGHT))).toEqual(['B3=B4:B5', 'B6=B7:B8', 'B9=B3+B6']);
  });

  test.each([
    [0, 2573, 'error SB103 B3'],
    [1, 2176, 'error SB110 B4'],
    [3, 449, 'error SB103 B6'],
    [5, 286, 'error SB110 B7'],
    [6, 3592, 'error SB102 B9'],
  ])('figure %i turned into %i: %s', (at, wrong, expected) => {
    expect(found(groups(RIGHT.map((figure, place) => (place === at ? wrong : figure))))).toEqual([expected]);
  });

  test('one wrong column leaves the other standing', () => {
    const text = (wrong: number): string => `
    Nội dung | Dự toán 2026 | Dự toán 2027
    Chi nhân công | 2873 | 3011
    Tiền lương | ${String(wrong)} | 2258
    Các khoản đóng góp | 727 | 753
    Chi hội nghị | 419 | 437
    Hội trường | 183 | 190
    Nước uống | 236 | 247
    Tổng cộng | 3292 | 3448`;
    expect(found(text(2146))).toEqual([]);
    expect(found(text(2746))).toEqual(['error SB110 B4']);
  });

  test('codes of the budget index number no lines', () => {
    const text = (wrong: number): string => `
    Mục | Tiểu mục | Nội dung | Dự toán
    6000 | | Tiền lương | 2873
     | 6001 | Lương theo ngạch, bậc | ${String(wrong)}
     | 6003 | Lương hợp đồng | 727
    6650 | | Hội nghị | 419
     | 6651 | In, mua tài liệu | 183
     | 6657 | Các khoản thuê mướn khác | 236
     | | Tổng cộng | 3292`;
    expect(found(text(2146))).toEqual([]);
    expect(found(text(2186))).toEqual(['error SB110 D4']);
  });

  test('a few small figures that happen to add up are no groups', () => {
    // 5 = 3 + 2 and 8 = 6 + 2 are chance; all together they are 26, and the total is simply wrong.
    expect(found(groups([5, 3, 2, 8, 6, 2, 56]))).toEqual(['error SB102 B9']);
    expect(claims(groups([5, 3, 2, 8, 6, 2, 56]))).toEqual(['B9=B3:B8']);
  });
});

test('rent below the total is no tax that is added to it', () => {
  expect(
    found(`
    TT | Nội dung | ĐVT | Khối lượng | Mức chi | Kinh phí
      | Tổng cộng | | | | 107.2
    1 | Thuê phòng học | ngày | 2 | 6 | 12
    2 | Giải khát | người | 8 | 3.2 | 25.6
    3 | Phông trang trí | cái | 12 | 5.8 | 69.6
      | Tổng cộng | | | | 107.2`),
  ).toEqual([]);
});
