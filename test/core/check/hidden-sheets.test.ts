/** Hidden sheets: what is wrong on them says so, and what an old copy on them says is no fault of what can be seen. */
import { checkWorkbook } from '../../../src/core/check/check';
import { wordsOf } from '../../../src/core/messages/findings/of';
import type { SheetVisibility, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readText } from '../../support/tables';

const TABLE = `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026 - 2027
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 203 | 211 | 414
2 | Khuyến công địa phương | 512 | 600 | 1112
3 | Đối ứng của cơ sở | 766 | 841 | 1607
  | Tổng cộng | 1481 | 1652 | 3133`;
/** Another 512, with every total that follows from it. */
const OLDER = TABLE.replace('512 | 600 | 1112', '521 | 600 | 1121').replace('1481 | 1652 | 3133', '1490 | 1652 | 3142');

/** The first sheet as text, the second hidden. */
function twoSheets(first: string, second: string, visibility: SheetVisibility): WorkbookSnapshot {
  const { workbook } = readText(`${first.trim()}\n@sheet Nháp\n${second.trim()}`);
  return { sheets: workbook.sheets.map((sheet, at) => (at === 1 ? { ...sheet, visibility } : sheet)) };
}

const check = (first: string, second: string, visibility: SheetVisibility = 'hidden') =>
  checkWorkbook(twoSheets(first, second, visibility), { exact: false }).findings;

test('two tables that can be seen are held against each other', () => {
  expect(check(TABLE, OLDER, 'visible').map(({ code }) => code)).toEqual(['SB201']);
});

test.each<SheetVisibility>(['hidden', 'very-hidden'])('an older copy on a %s sheet accuses nothing', (visibility) => {
  expect(check(TABLE, OLDER, visibility)).toEqual([]);
  // All of it in nghìn under a unit line that says triệu: another scale is no fault of the table that can be seen either.
  const thousands = TABLE.replace(/\b(\d{3,4})\b(?=[^\n]*$)/gm, (digits) => (digits.startsWith('202') ? digits : `${digits}000`));
  expect(check(TABLE, thousands, visibility).filter(({ sheet }) => sheet !== 'Nháp')).toEqual([]);
});

test('a sentence that can be seen is not held against a hidden table', () => {
  const sentence = 'Tổng kinh phí dự kiến triển khai thực hiện Kế hoạch giai đoạn 2026 - 2027 là 3.313 triệu đồng.';
  expect(check(sentence, TABLE, 'visible').map(({ code }) => code)).toEqual(['SB202']);
  expect(check(sentence, TABLE)).toEqual([]);
});

test('a wrong sum on a hidden sheet says that the sheet is hidden', () => {
  const [finding, ...more] = check(TABLE, TABLE.replace('| 600 |', '| 606 |'));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ sheet: 'Nháp', cell: 'D5', onHiddenSheet: true });
  if (finding === undefined) return;
  expect(wordsOf(finding, 'vi').message).toMatch(/Trang tính này đang ẩn\.$/);
  expect(wordsOf(finding, 'en').message).toMatch(/This sheet is hidden\.$/);
  const [seen] = check(TABLE.replace('| 600 |', '| 606 |'), TABLE);
  expect(seen?.sheet).toBe('Biểu 1');
  if (seen !== undefined) expect(wordsOf(seen, 'vi').message).not.toContain('ẩn');
});
