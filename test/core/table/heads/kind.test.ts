/** What a table is about where its whole is numbered among its lines. */
import { readTables } from '../../../../src/core/table/read-workbook';
import { readText } from '../../../support/tables';

test('sources below “A. Tổng nhu cầu kinh phí” are a table of sources', () => {
  const { workbook } = readText(`
Biểu 1. Tổng hợp nhu cầu kinh phí khuyến công giai đoạn 2026 - 2028
Đơn vị: triệu đồng
TT | Chỉ tiêu | 2026 | 2027 | 2028 | Cộng
A | Tổng nhu cầu kinh phí | 600 | 630 | 660 | 1890
1 | Ngân sách Trung ương | 100 | 110 | 120 | 330
2 | Ngân sách địa phương | 200 | 210 | 220 | 630
3 | Doanh nghiệp đóng góp | 300 | 310 | 320 | 930`);
  const [table, ...more] = readTables(workbook).tables;
  expect(more).toEqual([]);
  expect(table).toMatchObject({ kind: 'source-by-year', sources: ['national', 'local', 'counterpart'] });
});
