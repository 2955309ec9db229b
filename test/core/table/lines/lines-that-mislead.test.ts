/** Lines of real forms that look like something else: splits below a total, amounts that look like years, forms nobody has filled in. */
import { readTables } from '../../../../src/core/table/read-workbook';
import type { Table } from '../../../../src/core/table/model/table';
import { readText } from '../../../support/tables';

function tableOf(text: string): Table {
  const { tables } = readTables(readText(text).workbook);
  expect(tables).toHaveLength(1);
  return tables[0] as Table;
}

const relationsOf = ({ lines, lineRelations }: Table): string[] =>
  lineRelations.map(({ total, parts }) => `${lines[total]?.label ?? ''} = ${parts.map((part) => lines[part]?.label ?? '').join(' + ')}`);

test('sources lettered a), b) below "Gồm:" split the total above them', () => {
  const table = tableOf(`
    Đơn vị: triệu đồng
    TT | Nội dung | 2026 | 2027 | Tổng cộng
    1 | Tập huấn | 30 | 50 | 80
     | - Khuyến công quốc gia | 10 | 20 | 30
     | - Khuyến công địa phương | 20 | 30 | 50
    2 | Hội chợ | 11 | 7 | 18
     | - Khuyến công quốc gia | 4 | 2 | 6
     | - Khuyến công địa phương | 7 | 5 | 12
     | Tổng cộng | 41 | 57 | 98
     | Gồm: | | |
    a) | Khuyến công quốc gia | 14 | 22 | 36
    b) | Khuyến công địa phương | 27 | 35 | 62
  `);
  const relations = relationsOf(table);
  expect(relations).toContain('Tổng cộng = Tập huấn + Hội chợ');
  expect(relations).toContain('Tổng cộng = Khuyến công quốc gia + Khuyến công địa phương');
  expect(relations).toContain('Khuyến công quốc gia = - Khuyến công quốc gia + - Khuyến công quốc gia');
});

test.each([1991, 2000, 2049])('an amount of %i in the only year column is no heading', (amount) => {
  const total = amount + 6230;
  const table = tableOf(`
    Đơn vị: triệu đồng
    TT | Nội dung | Năm 2026
    1 | Tờ rơi, tờ gấp | ${String(total)}
     | - Khuyến công quốc gia | ${String(amount)}
     | - Khuyến công địa phương | 6230
     | Tổng cộng | ${String(total)}
  `);
  expect(table.lines).toHaveLength(4);
});

test('a heading row of sources keeps its year', () => {
  const table = tableOf(`
    Đơn vị: triệu đồng
    TT | Nội dung | Khuyến công quốc gia | Khuyến công địa phương
     |  | 2026 | 2026
    1 | Tập huấn | 30 | 50
    2 | Hội chợ | 11 | 7
     | Tổng cộng | 41 | 57
  `);
  expect(table.figureColumns.map(({ year }) => year)).toEqual([2026, 2026]);
});

test('a summary that nobody has filled in is told by its labels', () => {
  const table = tableOf(`
    Đơn vị: triệu đồng
    TT | Nguồn kinh phí | 2026
    1 | Khuyến công quốc gia |
    2 | Khuyến công địa phương |
     | Tổng cộng | 0
  `);
  expect(table.kind).toBe('source-by-year');
  expect(table.sources).toEqual(['national', 'local']);
});

test('a list of caps is no cost estimate, an estimate with quantity, price and amount is one', () => {
  const caps = tableOf(`
    Đơn vị: triệu đồng
    TT | Nội dung hoạt động | Số lượng | Tổng chi phí hợp lệ | Mức hỗ trợ tối đa | Mức đề nghị hỗ trợ
    1 | Mua máy | 2 | 700 | 300 | 250
    2 | Mở lớp | 3 | 90 | 45 | 40
    3 | Hội chợ | 1 | 80 | 50 | 50
  `);
  expect(caps.kind).toBe('other');
  const estimate = tableOf(`
    Đơn vị: triệu đồng
    TT | Nội dung chi | Số lượng | Mức chi tối đa | Thành tiền
    1 | Mua máy | 2 | 100 | 200
    2 | Mở lớp | 3 | 30 | 90
     | Tổng cộng | | | 290
  `);
  expect(estimate.kind).toBe('cost-estimate');
});

test('interest on a loan is a purpose, not a source', () => {
  const table = tableOf(`
    Đơn vị: triệu đồng
    TT | Nội dung | 2026 | 2027
    1 | Hỗ trợ lãi suất vốn vay cho cơ sở di dời | 30 | 50
    2 | Hội chợ | 11 | 7
     | Tổng cộng | 41 | 57
  `);
  expect(table.lines[0]?.source).toBeNull();
});

test('a line that happens to equal the two below it does not undo the numbering, whatever stands in "trong đó"', () => {
  const table = tableOf(`
    Đơn vị: triệu đồng
    TT | Nội dung | Năm 2031 | Tổng cộng
    1 | Thông tin tuyên truyền | 250 | 250
    1.1 | Bồi dưỡng cộng tác viên | 150 | 150
     | Trong đó: vùng khó khăn | 30 | 30
    1.2 | Phòng giới thiệu sản phẩm | 100 | 100
    2 | Tư vấn cho cơ sở | 550 | 550
    2.1 | Mở lớp may | 370 | 370
    2.2 | Thiết kế bao bì | 130 | 130
     | Trong đó: vùng khó khăn | 40 | 40
    2.3 | Bình chọn sản phẩm | 50 | 50
    3 | Phát triển sản phẩm | 860 | 860
    3.1 | In tờ gấp | 130 | 130
    3.2 | Truyền nghề | 80 | 80
    3.3 | Tập huấn quản trị | 50 | 50
    3.4 | Tư vấn lập dự án | 140 | 140
     | Trong đó: vùng khó khăn | 70 | 70
    3.5 | Kiểm tra tiến độ | 380 | 380
    3.6 | Khảo sát mô hình | 80 | 80
     | Tổng cộng | 1660 | 1660
  `);
  expect(relationsOf(table)).toEqual(
    expect.arrayContaining([
      'Tổng cộng = Thông tin tuyên truyền + Tư vấn cho cơ sở + Phát triển sản phẩm',
      'Phát triển sản phẩm = In tờ gấp + Truyền nghề + Tập huấn quản trị + Tư vấn lập dự án + Kiểm tra tiến độ + Khảo sát mô hình',
    ]),
  );
});

test('lines set out by dashes nest below their numbers where sources with dashes stand below each of them', () => {
  const table = tableOf(`
    Đơn vị: triệu đồng
    TT | Nội dung | 2026 | 2027 | Tổng cộng
    I | Cấp tỉnh | 73 | 84 | 157
     | - Khuyến công quốc gia | 34 | 39 | 73
     | - Đối ứng | 39 | 45 | 84
    1 | Đào tạo | 41 | 57 | 98
     | - Khuyến công quốc gia | 14 | 22 | 36
     | - Đối ứng | 27 | 35 | 62
    - | Lớp may | 30 | 50 | 80
     | - Khuyến công quốc gia | 10 | 20 | 30
     | - Đối ứng | 20 | 30 | 50
    - | Lớp mộc | 11 | 7 | 18
     | - Khuyến công quốc gia | 4 | 2 | 6
     | - Đối ứng | 7 | 5 | 12
    2 | Hội chợ | 32 | 27 | 59
     | - Khuyến công quốc gia | 20 | 17 | 37
     | - Đối ứng | 12 | 10 | 22
    - | Trong tỉnh | 13 | 15 | 28
     | - Khuyến công quốc gia | 9 | 8 | 17
     | - Đối ứng | 4 | 7 | 11
    - | Ngoài tỉnh | 19 | 12 | 31
     | - Khuyến công quốc gia | 11 | 9 | 20
     | - Đối ứng | 8 | 3 | 11
    II | Cấp xã | 15 | 16 | 31
     | - Khuyến công quốc gia | 9 | 9 | 18
     | - Đối ứng | 6 | 7 | 13
    1 | Tư vấn | 15 | 16 | 31
     | - Khuyến công quốc gia | 9 | 9 | 18
     | - Đối ứng | 6 | 7 | 13
    - | Hồ sơ | 8 | 9 | 17
     | - Khuyến công quốc gia | 5 | 4 | 9
     | - Đối ứng | 3 | 5 | 8
    - | Tập huấn | 7 | 7 | 14
     | - Khuyến công quốc gia | 4 | 5 | 9
     | - Đối ứng | 3 | 2 | 5
     | Tổng cộng | 88 | 100 | 188
     | - Khuyến công quốc gia | 43 | 48 | 91
     | - Đối ứng | 45 | 52 | 97
  `);
  const relations = relationsOf(table);
  expect(relations).toContain('Tổng cộng = Cấp tỉnh + Cấp xã');
  expect(relations).toContain('Cấp tỉnh = Đào tạo + Hội chợ');
  expect(relations).toContain('Đào tạo = Lớp may + Lớp mộc');
  expect(relations).toContain('Lớp may = - Khuyến công quốc gia + - Đối ứng');
});
