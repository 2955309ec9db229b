/** Reality 9: the unit of money, stated above, in headings, in the title, with or without Vietnamese marks; what is no unit of money. */
import { unitOfLine } from '../../src/core/table/seeing/unit-words';
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

test.each([
  ['Đơn vị: Triệu đồng', 'million-vnd'],
  ['Don vi: trieu dong', 'million-vnd'],
  ['Don vi tinh: 1000 dong', 'thousand-vnd'],
  ['DVT: trd', 'million-vnd'],
  ['ĐVT: 1.000 đồng', 'thousand-vnd'],
  ['(Đơn vị tính: 1.000đ)', 'thousand-vnd'],
  ['Đơn vị: 1.000 VNĐ', 'thousand-vnd'],
  ['ĐVT: triệu VNĐ', 'million-vnd'],
  ['Đơn vị tính: triệu đồng, %', 'million-vnd'],
  ['Đơn vị: tỷ đồng', 'billion-vnd'],
  ['Đơn vị tính: Đồng', 'vnd'],
  ['Đơn vị tính: Triệu đồng (VNĐ)', 'million-vnd'],
  ['Đơn vị: tỷ đồng [VND].', 'billion-vnd'],
  ['Đơn vị tính: VNĐ (triệu đồng)', 'million-vnd'],
  ['ĐVT: Triệu đồng - VNĐ', 'million-vnd'],
  ['Đơn vị tính: Nghìn đồng (1.000đ)', 'thousand-vnd'],
  ['Đơn vị tính: Đồng (VNĐ)', 'vnd'],
  ['Đơn vị tính: Triệu đồng Việt Nam', 'million-vnd'],
  ['Đơn vị tiền tệ: triệu đồng', 'million-vnd'],
  ['ĐV: trđ', 'million-vnd'],
  ['Biểu số 2. ĐVT: triệu đồng', 'million-vnd'],
  ['Unit: VND million', 'million-vnd'],
  ['Đơn vị tính: Triệu đồng/năm', 'million-vnd'],
  ['Đơn vị tính: 1000 USD', 'other'],
  ['Đơn vị báo cáo: Sở Công Thương', null],
  ['Đơn vị: xã Đông Lỗ', null],
  ['Đơn vị: Huyện Đồng Hỷ', null],
  ['Đơn vị: Trung tâm Khuyến công', null],
  ['ĐVT: mô hình', null],
])('“%s” states %s', (text, unit) => {
  expect(unitOfLine(text)).toBe(unit);
});

const body = (heading: string): string => `
TT | Nội dung | ${heading} | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 500 | 500 | 1000
2 | Hội chợ triển lãm | 215 | 333 | 548
 | Tổng cộng | 715 | 833 | 1548`;

test('a table typed without any marks is read like any other', () => {
  const text = `
Don vi: trieu dong
TT | Noi dung | 2026 | 2027 | Tong cong
1 | May moc, thiet bi | 500 | 500 | 1000
2 | Hoi cho trien lam | 215 | 333 | 548
 | Tong cong | 715 | 833 | 1548`;
  expect(outlineOfText(text)).toMatchObject({ kind: 'activity-by-year', unit: 'million-vnd', lines: ['5 grand'] });
  expectAnswer(text);
});

test('the column of units of count is no unit of money', () => {
  const text = `
ĐVT: 1.000 đồng
TT | Nội dung | ĐVT | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | cơ sở | 300 | 400 | 700
2 | Hội chợ triển lãm | lần | 90 | 80 | 170
 | Tổng cộng | | 390 | 480 | 870`;
  expect(outlineOfText(text)).toMatchObject({ unit: 'thousand-vnd', columns: expect.arrayContaining(['C unit-of-measure']) as string[] });
  expectAnswer(text);
});

test('a heading beats the line above; both are told', () => {
  const text = `Đơn vị: đồng !SB302
TT | Nội dung | Kinh phí 2026 (triệu đồng) | Kinh phí 2027 (triệu đồng) | Tổng (triệu đồng)
1 | Máy móc, thiết bị | 300 | 400 | 700
2 | Hội chợ triển lãm | 90 | 80 | 170
 | Tổng cộng | 390 | 480 | 870`;
  expect(outlineOfText(text)).toMatchObject({ unit: 'million-vnd', period: '2026-2027' });
  expectAnswer(text);
});

test('without any unit the sums are tested all the same', () => {
  expectAnswer(body('2026').trim().replace('TT |', 'TT !SB301 |'));
});

test('“(D)” numbers a column and “(đ)” is money', () => {
  expect(outlineOfText(body('2026 (đ)')).unit).toBe('vnd');
  expect(outlineOfText(`Đơn vị: triệu đồng${body('2026')}`.replace('1 |', '(A) | (B) | (C) | (D) | (E)=(C)+(D)\n1 |')).unit).toBe(
    'million-vnd',
  );
});

test('Ð and ð are Đ and đ wherever they stand', () => {
  const text = `
KẾ HOẠCH GIAI ÐOẠN 2026-2027
Ðơn vị tính: triệu ðồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công ðịa phương | 500 | 500 | 1000
2 | Ðối ứng của cơ sở | 215 | 333 | 548
 | Tổng cộng | 715 | 833 | 1548
Tổng kinh phí thực hiện giai ðoạn 2026-2027 là 1.548 triệu ðồng.`;
  expect(outlineOfText(text)).toMatchObject({ kind: 'source-by-year', unit: 'million-vnd', sources: ['local', 'counterpart'] });
  expectAnswer(text);
  expectAnswer(text.replace('là 1.548 triệu', 'là 1.584 triệu').replace('triệu ðồng.', 'triệu ðồng. !SB202=1548'));
});

test.each([
  ['beside its label', ' | | Đơn vị tính: | triệu đồng'],
  ['alone at the right', ' | | | | triệu đồng'],
  ['in brackets below the title', '(Triệu đồng - VNĐ)'],
])('the unit %s', (_name, line) => {
  expect(outlineOfText(`${line}${body('2026')}`)).toMatchObject({ unit: 'million-vnd' });
});

const OUTPUT = `
TT | Chỉ tiêu | Đơn vị tính | 2026 | 2027 | 2028
1 | Giá trị sản xuất | Tỷ đồng | 812.53 | 905.27 | 990.1
 | - Công nghiệp | Tỷ đồng | 512.31 | 560.16 | 611.4
 | - Xây dựng | Tỷ đồng | 300.22 | 345.11 | 378.7
2 | Lao động | Người | 1250 | 1340 | 1420
3 | Thu nhập bình quân | Triệu đồng/người | 62.5 | 66.1 | 70.2`;

test('a unit that only the column of units states is the unit; lines counted otherwise are added to nothing', () => {
  expect(outlineOfText(OUTPUT)).toMatchObject({ unit: 'billion-vnd', sums: ['D2 = D3:D4', 'E2 = E3:E4', 'F2 = F3:F4'] });
  expectAnswer(OUTPUT);
  expectAnswer(OUTPUT.replace('812.53', '821.53 !SB103=?'));
});

test('lines say more of their unit than the line above the table', () => {
  const text = `Đơn vị tính: triệu đồng
TT | Chỉ tiêu | ĐVT | 2026 | 2027
1 | Vốn đầu tư | Triệu đồng | 800 | 900
 | - Trong nước | Triệu đồng | 500 | 560
 | - Ngoài nước | Triệu đồng | 300 | 340
2 | Giá trị xuất khẩu | 1000 USD | 120 | 130
3 | Giá trị sản xuất | Tỷ đồng | 812 | 905
 | Tổng số lao động | Người | 5100 | 5300`;
  expect(outlineOfText(text)).toMatchObject({ unit: 'million-vnd', sums: ['D3 = D4:D5', 'E3 = E4:E5'] });
  expectAnswer(text);
});
