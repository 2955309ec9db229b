/** One slip in a table and in its copy on another sheet is one finding; what it names stands where it says. */
import { checkText } from '../../support/tables';

const PLAN = `
KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | KCQG | KCĐP | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 365 | 299 | 664
2 | Mô hình trình diễn kỹ thuật | 300 | 318 | 681
3 | Hội chợ triển lãm | 100 | 17 | 117
  | Tổng cộng | 765 | 634 | 1399`;

test('cells of the copy are named with their sheet, and its sums are not told again', () => {
  const [finding, ...more] = checkText(`@sheet Bản 1${PLAN}\n@sheet Bản 2${PLAN}`).findings;
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: 'SB101', severity: 'error', sheet: 'Bản 1', cell: 'E5' });
  const related = finding?.related ?? [];
  // The line's two sources, the lines above and below with their total: all of the sheet itself.
  expect(related.filter((cell) => !cell.includes('!'))).toEqual(['E4', 'C5:D5', 'E6:E7']);
  expect(related).toContain('Bản 2!E5');
  expect(new Set(related).size).toBe(related.length);
});
