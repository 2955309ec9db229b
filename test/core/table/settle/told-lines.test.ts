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
