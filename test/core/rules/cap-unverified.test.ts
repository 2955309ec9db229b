/** SB507: lines keep within caps whose text nobody has verified, or that was amended since. */
import { ruleCases } from '../../support/rule-cases';

const plan = (year: number, ...lines: readonly string[]): string => `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM ${String(year)}
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
${lines.join('\n')}`;

ruleCases('SB507', {
  speaks: {
    'a figure that is only remembered': plan(2022, '1 | Hỗ trợ 01 cơ sở thiết kế mẫu mã, bao bì | 66 | 33 !SB507 | 33'),
    'read word for word, but amended since': plan(2026, '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 290 !SB507 | 350'),
    'once for the whole workbook': `${plan(2026, '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 290 !SB507 | 350')}
@sheet Biểu 2
${plan(2027, '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 610 | 280 | 330').trim()}`,
  },
  silent: {
    'read word for word and not amended': plan(2022, '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 290 | 350'),
    'no cap could be applied': plan(2026, '1 | Hội nghị tổng kết công tác khuyến công | 50 | 50 | 0'),
    'above the cap: that is reported by itself': plan(2022, '1 | Hỗ trợ 01 cơ sở thiết kế mẫu mã, bao bì | 100 | 45 !SB501:warning | 55'),
  },
});
