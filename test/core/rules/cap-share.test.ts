/** SB502: support above the share of the cost that the cap allows. */
import { ruleCases } from '../../support/rule-cases';

const plan = (year: number, ...lines: readonly string[]): string => `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM ${String(year)}
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí đề án | KCQG | Đối ứng
${lines.join('\n')}`;

ruleCases('SB502', {
  speaks: {
    'thirty percent of a demonstration model': plan(2021, '1 | Xây dựng 01 mô hình trình diễn kỹ thuật | 1500 | 500 !SB502 | 1000'),
    'the share of a group that nobody counted: a percentage needs no number': plan(
      2021,
      '1 | Ứng dụng máy móc thiết bị | 500 | 260 !SB502 | 240',
    ),
    'support and counterpart are the cost where no column adds them up': `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2021
Đơn vị: triệu đồng
TT | Nội dung | KCQG | Đối ứng
1 | Xây dựng 01 mô hình trình diễn kỹ thuật | 500 !SB502 | 1000`,
    'no word calls a column the total of all sources, and it adds them up': `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2021
Đơn vị: triệu đồng
TT | Nội dung | Tổng KP | KCQG | ĐƯ
1 | Xây dựng 01 mô hình trình diễn kỹ thuật sản xuất mắm | 1480 | 490 !SB502 | 990
2 | Đào tạo nghề đan lát | 133 | 95 | 38
3 | Ứng dụng máy móc thiết bị cho 01 cơ sở | 715 | 260 | 455
  | Tổng cộng | 2328 | 845 | 1483`,
    'years with an unread amendment': plan(2026, '1 | Xây dựng 01 mô hình trình diễn kỹ thuật | 1500 | 500 !SB502:warning | 1000'),
    'a group within its amount, of which the table gives no cost': `
KẾ HOẠCH KHUYẾN CÔNG NĂM 2023
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí KCQG hỗ trợ
1 | Hỗ trợ 19 cơ sở ứng dụng máy móc thiết bị | 5200 !SB502:info
2 | Xây dựng 02 mô hình trình diễn kỹ thuật | 900
  | Tổng cộng | 6100`,
    'the rent of booths is what its percentage is taken of': plan(
      2021,
      '1 | Thuê gian hàng cho cơ sở tham gia hội chợ | 200 | 170 !SB502:warning | 30',
    ),
    'the total leaves out the counterpart, so it is no cost and the share stays open': `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2021
Đơn vị: triệu đồng
TT | Nội dung | Tổng số | KCQG | KCĐP
1 | Xây dựng 01 mô hình trình diễn kỹ thuật | 600 | 500 !SB502:info | 100
2 | Xây dựng 01 mô hình trình diễn chế biến chè | 400 | 300 | 100`,
    'a cap that nobody has verified': plan(2021, '1 | Mô hình thí điểm sản xuất sạch hơn | 1500 | 480 !SB502:warning | 1020'),
  },
  silent: {
    'without a counterpart nobody knows the cost': `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2021
Đơn vị: triệu đồng
TT | Nội dung | KCQG | Đối ứng
1 | Xây dựng 01 mô hình trình diễn kỹ thuật | 500 |
2 | Hội nghị tổng kết công tác khuyến công | 40 |`,
    'just the share': plan(2021, '1 | Xây dựng 01 mô hình trình diễn kỹ thuật | 1500 | 450 | 1050'),
    'the cost is itself in doubt: that sum is reported first': plan(
      2021,
      '1 | Xây dựng 01 mô hình trình diễn kỹ thuật | 1500 !SB101 | 500 | 1100',
      '2 | Ứng dụng máy móc thiết bị cho 01 cơ sở | 500 | 200 | 300',
      '3 | Hội nghị tổng kết khuyến công | 50 | 50 | 0',
      '  | Tổng cộng | 2150 | 750 | 1400',
    ),
    'no share in the law': plan(2021, '1 | Hội nghị tổng kết công tác khuyến công | 50 | 50 | 0'),
  },
});
