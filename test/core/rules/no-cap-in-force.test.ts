/** SB505: no cap is known for this source, province and year. */
import { ruleCases } from '../../support/rule-cases';

const plan = (year: number, ...lines: readonly string[]): string => `
KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM ${String(year)}
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCĐP hỗ trợ | Đối ứng
${lines.join('\n')}`;
const line = (mark = '') => `1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 600 | 350${mark} | 250`;

ruleCases('SB505', {
  speaks: {
    'the act is known, its figures are not': `@province cao-bang${plan(2026, line(' !SB505'))}`,
    'all lines of one cause are one finding': `@province cao-bang${plan(
      2026,
      line(' !SB505'),
      '2 | Hỗ trợ 02 cơ sở thiết kế mẫu mã, bao bì | 60 | 30 | 30',
      '3 | Xây dựng 01 mô hình trình diễn kỹ thuật | 900 | 270 | 630',
      '  | Tổng cộng | 1560 | 650 | 910',
    )}`,
    'the act of the province is known, and this activity is not in it': `@province hoa-binh\n@pick hoa-binh-qd-20-2019${plan(2020, '1 | Hỗ trợ 01 cơ sở di dời, lãi suất vốn vay | 600 | 350 !SB505 | 250')}`,
    'a province without any act in the list': `@province lam-dong${plan(2026, line(' !SB505'))}`,
    'unasked, in a province of which no act is known: a remark': plan(2026, line(' !SB505:info')).replace(
      '\nKẾ HOẠCH',
      '\nUBND TỈNH LÂM ĐỒNG\nKẾ HOẠCH',
    ),
    'national money of a year before the first act with figures': `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2013
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 600 | 150 !SB505:info | 450`,
    'a province merged in 2025, of whose parts acts are known': `@province an-giang${plan(2026, line(' !SB505'))}`,
    'two causes in one table and source are one finding': `@province hoa-binh${plan(
      2020,
      '1 | Mô hình thí điểm sản xuất sạch hơn | 1500 | 480 !SB505 | 1020',
      '2 | Hỗ trợ 01 cơ sở di dời, lãi suất vốn vay | 600 | 350 | 250',
    )}`,
    'unasked it is a remark that names the act': plan(2026, line(' !SB505:info')).replace('\nKẾ HOẠCH', '\nUBND TỈNH CAO BẰNG\nKẾ HOẠCH'),
    'an act whose start is not known is offered, never chosen': `@province hoa-binh${plan(
      2020,
      '1 | Mô hình thí điểm sản xuất sạch hơn | 1500 | 480 !SB505 | 1020',
    )}`,
  },
  silent: {
    'unasked, with no province named: the verdict on caps counts the lines': plan(2026, line()),
    'the act was picked, so its caps are tested': `@province hoa-binh\n@pick hoa-binh-qd-20-2019${plan(
      2020,
      '1 | Mô hình thí điểm sản xuất sạch hơn | 1500 | 480 !SB502:warning | 1020',
    )}`,
    'a table of sources has nothing to test': `
@province cao-bang
TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026 - 2027
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công địa phương | 613 | 725 | 1338
2 | Đối ứng của cơ sở | 813 | 925 | 1738
  | Tổng cộng | 1426 | 1650 | 3076`,
  },
});
