/** SB506: supported lines that could not be matched to an activity. */
import { ruleCases } from '../../support/rule-cases';

const plan = (...lines: readonly string[]): string => `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
${lines.join('\n')}`;
const matched = '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 290 | 350';

ruleCases('SB506', {
  speaks: {
    'two activities in one line': `@on 2022-01-01${plan(matched, '2 | Mô hình trình diễn kỹ thuật, đăng ký nhãn hiệu | 300 | 90 !SB506 | 210')}`,
    'unasked it is a remark': plan(matched, '2 | Hỗ trợ phát triển sản xuất | 300 | 90 !SB506:info | 210'),
    'all lines of a table are one finding': plan(
      matched,
      '2 | Ứng dụng máy móc thiết bị cho 02 cơ sở | 900 | 440 | 460',
      '3 | Hỗ trợ phát triển sản xuất | 300 | 90 !SB506:info | 210',
      '4 | Hỗ trợ khác | 200 | 60 | 140',
      '  | Tổng cộng | 2040 | 880 | 1160',
    ),
  },
  silent: {
    'every line is known': plan(matched),
    'a list of places': plan(
      matched,
      '2 | Xã Tân Lập | 300 | 90 | 210',
      '3 | Xã Long Hòa | 310 | 91 | 219',
      '  | Tổng cộng | 1250 | 471 | 779',
    ),
    'a person chose the activity': `@choose B5 review-conference${plan(matched, '2 | Hỗ trợ phát triển sản xuất | 300 | 90 | 210')}`,
    'no line of the table is under a cap': plan('1 | Hội nghị tổng kết khuyến công | 60 | 60 | 0', '2 | Hỗ trợ khác | 30 | 30 | 0'),
  },
});
