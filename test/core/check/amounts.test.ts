/** What counts as an amount, and what of it counts as tested: by hand, table by table. */
import type { WorkbookReport } from '../../../src/core/check/report';
import { checkText } from '../../support/tables';

/** "tested/amounts" of each table, and of areas that were not read. */
const counted = ({ tables, coverage }: WorkbookReport): string =>
  [
    ...tables.map((table) => `${String(table.coverage.provenCells)}/${String(table.coverage.amountCells)}`),
    `+${String(coverage.unreadAmounts)}`,
  ].join(' ');

test.each<[string, string, string]>([
  [
    'zeros, dashes, blanks and what is still to come are no amounts',
    `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 2813 | 0 | - | 2813
2 | Khuyến công địa phương | 5019 |  | x | 5019
  | Tổng cộng | 7832 | 0 | 0 | 7832`,
    '6/6 +0',
  ],
  [
    'a quantity that nothing adds up is none',
    `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG
Đơn vị: triệu đồng
TT | Tên đề án | Số lượng | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
1 | Sản xuất gạch | 2 | 900 | 300 | 600
2 | Chế biến chè | 3 | 700 | 250 | 450
  | Tổng cộng | | 1600 | 550 | 1050`,
    '9/9 +0',
  ],
  [
    'a quantity and a price that are multiplied are amounts',
    `
DỰ TOÁN KINH PHÍ
Đơn vị: nghìn đồng
TT | Nội dung chi | ĐVT | Số lượng | Đơn giá | Thành tiền
1 | Thuê hội trường | ngày | 2 | 1500 | 3000
2 | Nước uống | người | 50 | 40 | 2000
  | Tổng cộng | | | | 5000`,
    '7/7 +0',
  ],
  [
    'in a table of targets the targets are what is counted',
    `
MỤC TIÊU KHUYẾN CÔNG
TT | Nội dung | ĐVT | 2026 | 2027 | Tổng cộng
1 | Mô hình trình diễn | mô hình | 2 | 3 | 5
2 | Đào tạo nghề | lớp | 4 | 5 | 9`,
    '6/6 +0',
  ],
  [
    'targets that nothing adds up are not tested',
    `
MỤC TIÊU KHUYẾN CÔNG NĂM 2026
TT | Nội dung | ĐVT | Số lượng
1 | Mô hình trình diễn | mô hình | 2
2 | Đào tạo nghề | lớp | 4
3 | Hội chợ | hội chợ | 1`,
    '0/3 +0',
  ],
])('%s', (_, text, expected) => {
  expect(counted(checkText(text))).toBe(expected);
});

test.each<[string, string, number]>([
  ['figures with a label', 'điện | 4120\nnước | 1380\nđi lại | 2250\nkhác | 975', 4],
  ['numbers of lines are none', '1 | điện | 4120\n2 | nước | 1380\n3 | đi lại | 2250\n4 | khác | 975', 4],
  ['numbers of columns are none', '(a) | 1 | 2 | 3 | 4\nđiện | 4120 | 0 | 0 | 11\nnước | 1380 | 7 | 0 | 12', 5],
  ['years are none', 'sinh | 1998\nsinh | 2001\nsinh | 1990\nđiện | 4120\nnước | 1380\nđi lại | 2250\nkhác | 975', 4],
  ['texts of grouped digits are, numbers of lines are not', '"1.1" | "4.120"\n"1.2" | "1.380"\n"1.3" | "2.250"\n"1.4" | "97.500"', 4],
  ['a zero says that there is nothing', 'điện | 0\nnước | 1380\nđi lại | 2250\nkhác | 975\nnữa | 11', 4],
])('in an area from which no table was read: %s', (_, text, amounts) => {
  expect(counted(checkText(text))).toBe(`+${String(amounts)}`);
});

test('shares shown as percent are no amounts there', () => {
  expect(counted(checkText('@format B1:B3 0%\nđiện | 0.4\nnước | 0.35\nđi lại | 0.25\nkhác | 975\nnữa | 11'))).toBe('+2');
});

test('what two tables share is no sum, and tests nothing', () => {
  const list = (name: string): string => `
DANH SÁCH ĐỀ ÁN ${name}
Đơn vị: triệu đồng
TT | Tên đề án | 2026 | 2027
1 | Sản xuất gạch Hoàng Long | 310 | 415
2 | Chế biến chè Tân Cương | 475 | 520
3 | Mây tre đan Phú Nghĩa | 290 | 335`;
  const report = checkText(`@sheet Một\n${list('A').trim()}\n@sheet Hai\n${list('A').trim()}`);
  expect(report.tables.map(({ equations }) => equations.total)).toEqual([0, 0]);
  expect(counted(report)).toBe('0/6 0/6 +0');
});

const CAPS = (figures: string): string => `
BẢNG THUYẾT MINH MỨC CHI ÁP DỤNG
Đơn vị: triệu đồng
TT | Nội dung hoạt động | Nguồn áp dụng | ĐVT | Số lượng | Tổng chi phí hợp lệ | Tỷ lệ tối đa (%) | Mức tối đa cho một đơn vị | Mức đề nghị hỗ trợ | Căn cứ | Tình trạng kiểm chứng
1 | Ứng dụng máy móc, thiết bị | KCĐP | cơ sở | ${figures} | Nghị quyết | do đơn vị nhập
2 | Đào tạo nghề | KCĐP | lớp | ${figures} | Nghị quyết | do đơn vị nhập`;

test('limits on a sheet of own caps are rates, and what it asks for stands in the plan', () => {
  expect(checkText(CAPS(' |  | 50 | 300 | ')).reasons).toEqual(['empty']);
  expect(checkText(CAPS('1 | 900 | 50 | 300 | 300')).reasons).toEqual(['untested']);
  const plan = `
TỔNG HỢP KINH PHÍ
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công địa phương | 5019 | 5523 | 10542
2 | Đối ứng | 2813 | 4727 | 7540
  | Tổng cộng | 7832 | 10250 | 18082`;
  expect(checkText(`${plan}\n@sheet Mức chi\n${CAPS('1 | 900 | 50 | 300 | 300').trim()}`).verdicts.sums).toBe('pass');
});
