/** A plan whose headings and lines leave something to ask: two columns without a year, a group that nothing marks. */
import { PLAIN_STYLE, type Cell, type CellValue, type WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { valueText } from '../../../../src/core/workbook/value-text';

const ROWS: readonly (readonly (CellValue | null)[])[] = [
  ['KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG ĐỊA PHƯƠNG GIAI ĐOẠN 2026-2030'],
  [],
  ['TT', 'Nội dung hoạt động', 'Đợt đầu', 'Đợt sau', 'Tổng cộng', 'Ghi chú'],
  ['I', 'Hỗ trợ ứng dụng máy móc, thiết bị tiên tiến vào sản xuất', 1200, 1500, 2700],
  [1, 'Cơ sở chế biến gỗ An Phú', 700, 800, 1500],
  [2, 'Cơ sở may Bình Minh', 500, 700, 1200, 'chuyển tiếp'],
  ['II', 'Tổ chức hội chợ, triển lãm', 300, 350, 650],
  ['', 'Hỗ trợ gian hàng', 200, 250, 450],
  ['', 'Truyền thông', 100, 100, 200],
  ['III', 'Đào tạo nghề', 150, 150, 300],
  ['', 'Toàn tỉnh', 1650, 2000, 3650],
];

const cell = (value: CellValue): Cell => ({ value, text: valueText(value), style: PLAIN_STYLE });

export const UNCLEAR_WORKBOOK: WorkbookSnapshot = {
  sheets: [
    {
      name: 'Biểu 1',
      visibility: 'visible',
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      rows: ROWS.map((row) => row.map((value) => (value === null || value === '' ? undefined : cell(value)))),
    },
  ],
};
