/** Headings and labels in Vietnamese with their English behind or below. */
import { withoutTranslation } from '../../../../src/core/table/seeing/bilingual';
import { outlineOfText, outlinesOf } from '../../../support/reading';
import { expectAnswer } from '../../../support/rule-cases';
import { sheetOf, workbookOf } from '../../../support/sheets';

test.each([
  ['STT / No.', 'STT'],
  ['Stt\nNo.', 'Stt'],
  ['Tổng số - Total', 'Tổng số'],
  ['Năm 2027 (Year 2027)', 'Năm 2027'],
  ['Quyết toán\nFinal accounts 2009', 'Quyết toán'],
  ['Trong đó - of which', 'Trong đó'],
  ['Nguồn vốn -Source of funds', 'Nguồn vốn'],
])('“%s” is matched as “%s”', (text, own) => {
  expect(withoutTranslation(text)).toBe(own);
});

test.each([
  'KCQG / KCĐP',
  'Tổng cộng (triệu đồng)',
  'Hỗ trợ máy CNC - Công ty TNHH A',
  'Total',
  'Funding source / Nguồn vốn',
  'Vốn vay ODA (WB, ADB)',
  'Máy in 3D / laser',
])('“%s” is left whole', (text) => {
  expect(withoutTranslation(text)).toBe(text);
});

const TABLE = `
Đơn vị tính/Unit: triệu đồng/million VND
STT / No. | Nguồn kinh phí / Funding source | Năm 2027 / Year 2027 | Năm 2028 / Year 2028 | Tổng cộng / Total
1 | Khuyến công quốc gia / National fund | 350 | 420 | 770
2 | Khuyến công địa phương / Local fund | 600 | 700 | 1300
 | Tổng cộng / Total | 950 | 1120 | 2070`;

test('a table in two languages reads like one in Vietnamese', () => {
  expect(outlineOfText(TABLE)).toMatchObject({
    kind: 'source-by-year',
    period: '2027-2028',
    unit: 'million-vnd',
    sources: ['national', 'local'],
    columns: ['A ordinal', 'B description', 'C 2027', 'D 2028', 'E period'],
  });
  expectAnswer(TABLE);
  expectAnswer(TABLE.replace('420', '402 !SB110=420'));
});

test('headings merged from above beside the row that was found belong to the table: it is not cut in two', () => {
  const sheet = sheetOf(
    [
      ['QUYẾT TOÁN CHI NĂM 2026'],
      ['Đơn vị: triệu đồng'],
      ['Ký hiệu riêng', 'Cơ quan', 'Quyết toán', 'Chi đầu tư', null, null, 'Chi thường xuyên'],
      [null, null, null, 'Tổng số', 'Trong nước', 'Ngoài nước'],
      ['A', 'B', '1', '2=3+4', '3', '4', '5'],
      ['a', 'Bộ thứ nhất', 61, 30, 20, 10, 31],
      ['b', 'Bộ thứ hai', 83, 41, 26, 15, 42],
      ['c', 'Bộ thứ ba', 105, 52, 33, 19, 53],
    ],
    { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4'] },
  );
  const [outline, ...more] = outlinesOf(workbookOf(sheet));
  expect(more).toEqual([]);
  expect(outline?.range).toBe('A3:G8');
});
