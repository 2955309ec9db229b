/** Reality 18: several lines in one cell are held against the amount beside them, and are never figures of the table. */
import { checkWorkbook } from '../../src/core/check/check';
import { outlinesOf } from '../support/reading';
import { sheetOf, workbookOf } from '../support/sheets';

const book = (whole: number): ReturnType<typeof workbookOf> =>
  workbookOf(
    sheetOf([
      ['DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2026'],
      ['Đơn vị: triệu đồng'],
      ['TT', 'Tên đề án', 'Nguồn kinh phí', 'Tổng kinh phí'],
      [1, 'Hỗ trợ máy móc, thiết bị sản xuất gạch', '- KCQG: 300\n- KCĐP: 200\n- Đối ứng: 500', whole],
      [2, 'Hỗ trợ mẫu mã, bao bì sản phẩm sợi nấm', 'KCĐP', 233],
      [null, 'Tổng cộng', null, whole + 233],
    ]),
  );

const found = (whole: number): string[] =>
  checkWorkbook(book(whole), { exact: false }).findings.flatMap(({ code, severity, cell }) =>
    severity === 'info' ? [] : [`${severity} ${code} ${cell}`],
  );

test('the table has one column of figures, and one sum', () => {
  const [outline, ...more] = outlinesOf(book(1000));
  expect(more).toEqual([]);
  expect(outline).toMatchObject({ range: 'A3:D6', period: '2026', unit: 'million-vnd', sums: ['D6 = D4:D5'] });
});

test('lines that add up to the cell beside them are silent', () => {
  expect(found(1000)).toEqual([]);
});

test('lines that do not are a warning at their cell', () => {
  expect(found(900)).toEqual(['warning SB202 C4']);
});
