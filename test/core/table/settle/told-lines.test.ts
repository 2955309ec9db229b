/** Formulas tell how lines nest where a single figure would deny it: a typed amount on a line that its sources make up is found. */
import { checkWorkbook } from '../../../../src/core/check/check';
import { wordsOf } from '../../../../src/core/messages/findings/of';
import { outlineOfText } from '../../../support/reading';
import { expectAnswer } from '../../../support/rule-cases';
import { readText } from '../../../support/tables';

const FORM = `
KINH PHÍ THEO NỘI DUNG VÀ NGUỒN VỐN GIAI ĐOẠN 2026-2027
Đơn vị: triệu đồng
TT | Nội dung / nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Đào tạo nghề | 500 !SB110=0 | =SUM(D5:D6)→0 | =SUM(E5:E6)→0
  | - Khuyến công quốc gia | | | =SUM(C5:D5)→0
  | - Khuyến công địa phương | | | =SUM(C6:D6)→0
2 | Máy móc, thiết bị | =SUM(C8:C9)→0 | =SUM(D8:D9)→0 | =SUM(E8:E9)→0
  | - Khuyến công quốc gia | | | =SUM(C8:D8)→0
  | - Khuyến công địa phương | | | =SUM(C9:D9)→0`;

test('an amount typed over the sum of a blank form', () => {
  expectAnswer(FORM);
  expect(outlineOfText(FORM).sums).toEqual(expect.arrayContaining(['D4 = D5:D6', 'E7 = E8:E9']));
});

test('the same form, filled as it was meant', () => {
  expectAnswer(
    FORM.replace('500 !SB110=0', '=SUM(C5:C6)→500')
      .replace('=SUM(E5:E6)→0', '=SUM(E5:E6)→500')
      .replace('- Khuyến công quốc gia | | | =SUM(C5:D5)→0', '- Khuyến công quốc gia | 500 | | =SUM(C5:D5)→500'),
  );
});

test('money typed there is never offered to be wiped out', () => {
  const { workbook, options } = readText(FORM);
  const [finding] = checkWorkbook(workbook, options).findings.filter(({ code }) => code === 'SB110');
  expect(finding?.fix).toBeNull();
  expect(finding && wordsOf(finding, 'vi').todo).toBe(
    'Nếu 500 triệu đồng là tiền của các dòng, các năm khác thì ghi vào đúng chỗ của nó rồi để ô C4 theo các chỗ đó; nếu không có khoản này thì xóa số ở ô C4.',
  );
});

test('a total whose formula takes in lines above a heading that nobody understands is not held against its own lines alone', () => {
  // 98.5 stands above the second heading; 98.5 + 21.6 + 93.6 = 213.7.
  expectAnswer(`
Đơn vị: triệu đồng
Khối lượng | Thành tiền | Khối lượng | Thành tiền | Ghi chú | TT
I | Chi khác | | | | =SUM(F4:F5)→98.5
1 | In tài liệu | bộ | 5 | 7.5 | =D4*E4→37.5
2 | Máy cắt | máy | 10 | 6.1 | =D5*E5→61
Đơn vị tính | Ghi chú | Mức chi | Mức chi | Nội dung | Nội dung
II | Tổ chức lớp | | | | =SUM(F8:F9)→21.6
1 | Báo cáo viên | buổi | 8 | 0.7 | =D8*E8→5.6
2 | Giải khát | người | 8 | 2 | =D9*E9→16
III | Nhân công | | | | =SUM(F11:F12)→93.6
1 | Phông | cái | 12 | 6.8 | =D11*E11→81.6
2 | Nghiệm thu | lần | 12 | 1 | =D12*E12→12
 | Tổng cộng | | | | =SUM(F3,F7,F10)→213.7`);
});
