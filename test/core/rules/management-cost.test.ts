/** SB504: management cost above its share. */
import { ruleCases } from '../../support/rule-cases';

const plan = (year: number, cost: string, total = '2800'): string => `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM ${String(year)}
Đơn vị: triệu đồng
TT | Nội dung | KCQG | Đối ứng
1 | Hỗ trợ 10 cơ sở ứng dụng máy móc thiết bị | 1740 | 2960
2 | Hội nghị tổng kết công tác khuyến công | 1000 | 0
3 | Chi quản lý chương trình khuyến công của Sở Công Thương | ${cost} | 0
  | Tổng cộng | ${total} | 2960`;

ruleCases('SB504', {
  speaks: {
    'by the circular that was read word for word': plan(2016, '60 !SB504'),
    'by one that nobody has verified': plan(2020, '60 !SB504:warning'),
  },
  silent: {
    'just the share': plan(2016, '41', '2781'),
    'nobody says whose management it is': plan(2016, '60 !SB506:info').replace('chương trình khuyến công của Sở Công Thương', 'chung'),
    'no total to take the share of': plan(2016, '60')
      .split('\n')
      .slice(0, -1)
      .join('\n')
      .replace('3 | Chi quản lý', '3 !SB014 | Chi quản lý'),
  },
});
