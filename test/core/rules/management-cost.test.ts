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

const estimate = (year: number, cost: string, total = '800000'): string => `
DỰ TOÁN KINH PHÍ ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM ${String(year)}
Đơn vị: nghìn đồng
TT | Nội dung chi | ĐVT | Số lượng | Đơn giá | Thành tiền | KCQG hỗ trợ | Đối ứng
1 | Đào tạo nghề may công nghiệp | học viên | 250 | 3000 | 750000 | 750000 | 0
2 | Chi tuyển sinh | đợt | 1 | 25000 | 25000 | 25000 | 0
3 | Chi quản lý đề án | đề án | 1 | ${cost.split(' ')[0] ?? ''} | ${cost.split(' ')[0] ?? ''} | ${cost} | 0
  | Tổng cộng |  |  |  | ${total} | ${total} | 0`;

ruleCases('SB504', {
  speaks: {
    'by the circular that was read word for word': plan(2016, '60 !SB504'),
    'each year by itself, with sources as lines': `
KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2015 - 2017
Đơn vị: triệu đồng
TT | Nội dung | 2015 | 2016 | 2017 | Tổng cộng
1 | Đào tạo nghề, truyền nghề | 2000 | 2400 | 2600 | 7000
- | Khuyến công quốc gia | 2000 | 2400 | 2600 | 7000
2 | Chi quản lý chương trình khuyến công | 30 | 60 | 39 | 129
- | Khuyến công quốc gia | 30 | 60 !SB504 | 39 | 129
  | Tổng cộng | 2030 | 2460 | 2639 | 7129`,
    'the words of the circular name money, and are no source of it': plan(2016, '60 !SB504').replace(
      'Chi quản lý chương trình khuyến công của Sở Công Thương',
      'Chi quản lý của cơ quan quản lý kinh phí khuyến công (Sở Công Thương)',
    ),
    'the implementing unit, of the estimate of its project': estimate(2016, '25000 !SB504'),
    'the implementing unit by a share that nobody has verified': estimate(2021, '25000 !SB504:warning'),
    'by one that nobody has verified': plan(2020, '60 !SB504:warning'),
  },
  silent: {
    'just the share': plan(2016, '41', '2781'),
    'just the share of an estimate': estimate(2016, '19800', '794800'),
    'other lines of an estimate are what one project buys': estimate(2021, '20000', '795000').replace(
      'Chi tuyển sinh',
      'Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị',
    ),
    'nobody says whose management it is': plan(2016, '60 !SB506:info').replace('chương trình khuyến công của Sở Công Thương', 'chung'),
    'no total to take the share of': plan(2016, '60')
      .split('\n')
      .slice(0, -1)
      .join('\n')
      .replace('3 | Chi quản lý', '3 !SB014 | Chi quản lý'),
  },
});
