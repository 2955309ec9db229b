/** A total that counts a group beside its lines is a slip, not another way in which the lines nest. */
import { checkText } from '../../../support/tables';

const ESTIMATE = (total: string): string => `
DỰ TOÁN KINH PHÍ ĐỀ ÁN NĂM 2026
Đơn vị tính: triệu đồng
TT | Hạng mục | ĐVT | Số lượng | Đơn giá | Kinh phí
  | Tổng kinh phí | | | | ${total}
I | Chi khác của đề án | | | | 34.9
1 | Tủ điện điều khiển | bộ | 3 | 3.8 | 11.4
2 | In tài liệu | bộ | 5 | 4.7 | 23.5
II | Chi nhân công | | | | 89.7
1 | Phông trang trí | cái | 8 | 8.4 | 67.2
2 | Thù lao báo cáo viên | buổi | 3 | 1.3 | 3.9
3 | Máy cắt lát | máy | 3 | 6.2 | 18.6`;

const told = (text: string): string[] => checkText(text).findings.map(({ severity, cell }) => `${severity} ${cell}`);

test('each group once is right', () => {
  expect(told(ESTIMATE('124.6'))).toEqual([]);
  expect(checkText(ESTIMATE('124.6')).verdicts.sums).toBe('pass');
});

// 124,6 and the 34,9 of the first group once more, or the 89,7 of the second.
test.each(['159.5', '214.3'])('%s counts a group and its lines', (total) => {
  expect(told(ESTIMATE(total))).toEqual(['error F4']);
});

test('lines of one look that happen to add up to one above them are lines all the same', () => {
  const list = `
DANH MỤC ĐỀ ÁN NĂM 2026
Đơn vị tính: triệu đồng
TT | Tên đề án | Kinh phí
1 | Hỗ trợ máy sấy nông sản tại xã Bình Minh | 500
2 | Đào tạo nghề may công nghiệp cho lao động | 300
3 | Tổ chức hội chợ triển lãm vùng Đông Bắc | 200
4 | Xây dựng mô hình trình diễn chế biến chè | 450
  | Tổng cộng | 1450`;
  expect(told(list)).toEqual([]);
});
