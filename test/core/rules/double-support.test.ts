/** SB206: national and local money for one content of one beneficiary: a question, asked only where name and content are plain. */
import { ruleCases } from '../../support/rule-cases';

const HEAD =
  'Đơn vị: triệu đồng\nTT | Tên đề án | Đơn vị thụ hưởng | Tổng kinh phí | Khuyến công quốc gia | Khuyến công địa phương | Đối ứng của cơ sở';
const year = (number: number, budget: string, line: string): string => `
@sheet ${budget} ${String(number)}
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG ${budget} NĂM ${String(number)}
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thụ hưởng | Tổng kinh phí | Kinh phí hỗ trợ | Đối ứng
${line}
2 | Xây dựng mô hình trình diễn kỹ thuật sản xuất ngói | HTX Bình Minh ${budget} | 533 | 93 | 440
  | Tổng cộng | | 1345 | 304 | 1041`;
const BRICKS = '1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | 812 | 211 | 601';

ruleCases('SB206', {
  speaks: {
    'two lines of one list, each with its own budget': `
${HEAD}
1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | 712 | 211 | | 501
2 | Hỗ trợ thiết kế mẫu mã, bao bì sản phẩm sợi nấm | HTX Bình Minh | 233 | | 93 | 140
3 | Ứng dụng máy móc, thiết bị tiên tiến trong sản xuất gạch không nung | Cty TNHH An Phú !SB206:warning | 655 | | 195 | 460
  | Tổng cộng | | 1600 | 211 | 288 | 1101`,
    'the very same words, however general': `
${HEAD}
1 | Hỗ trợ ứng dụng máy móc tiên tiến | HTX Hòa Bình | 712 | 211 | | 501
2 | Hỗ trợ thiết kế mẫu mã, bao bì sản phẩm sợi nấm | HTX Bình Minh | 233 | | 93 | 140
3 | Hỗ trợ ứng dụng máy móc tiên tiến | HTX Hòa Bình !SB206:warning | 655 | | 195 | 460
  | Tổng cộng | | 1600 | 211 | 288 | 1101`,
    'a section for each budget': `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2022
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thụ hưởng | Kinh phí hỗ trợ
A | KHUYẾN CÔNG QUỐC GIA | | 304
1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | 211 !SB502:info
2 | Đào tạo nghề đan lát | HTX Bình Minh | 93
B | KHUYẾN CÔNG ĐỊA PHƯƠNG | | 315
1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú !SB206:warning | 195
2 | Xây dựng mô hình trình diễn kỹ thuật sản xuất ngói | HTX Đại Phát | 120
  | Tổng cộng | | 619`,
    'lists of neighbouring years': `${year(2021, 'QUỐC GIA', BRICKS)}${year(2022, 'ĐỊA PHƯƠNG', BRICKS.replace('An Phú', 'An Phú !SB206:warning'))}`,
  },
  silent: {
    'general words that differ': `
${HEAD}
1 | Hỗ trợ máy móc | HTX Hòa Bình | 712 | 211 | | 501
2 | Hỗ trợ thiết kế mẫu mã, bao bì sản phẩm sợi nấm | HTX Bình Minh | 233 | | 93 | 140
3 | Hỗ trợ bao bì | HTX Hòa Bình | 655 | | 195 | 460
  | Tổng cộng | | 1600 | 211 | 288 | 1101`,
    'both budgets in one line pay for it together': `
${HEAD}
1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | 812 | 211 | 100 | 501
2 | Hỗ trợ thiết kế mẫu mã, bao bì sản phẩm sợi nấm | HTX Bình Minh | 233 | | 93 | 140
  | Tổng cộng | | 1045 | 211 | 193 | 641`,
    'other contents': `
${HEAD}
1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | 712 | 211 | | 501
2 | Hỗ trợ thiết kế mẫu mã, bao bì gạch không nung | Công ty TNHH An Phú | 233 | | 93 | 140
  | Tổng cộng | | 945 | 211 | 93 | 641`,
    'other beneficiaries': `
${HEAD}
1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | 712 | 211 | | 501
2 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Bình | 233 | | 93 | 140
  | Tổng cộng | | 945 | 211 | 93 | 641`,
    'those who run projects for others': `
${HEAD}
1 | Tổ chức lớp đào tạo nghề may công nghiệp | Trung tâm Khuyến công tỉnh | 712 | 211 | | 501
2 | Tổ chức lớp đào tạo nghề may công nghiệp | Trung tâm Khuyến công tỉnh | 233 | | 93 | 140
  | Tổng cộng | | 945 | 211 | 93 | 641`,
    'activities of a plan, without a beneficiary': `
Đơn vị: triệu đồng
TT | Nội dung | Khuyến công quốc gia | Khuyến công địa phương
1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | 211 |
2 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | | 195
  | Tổng cộng | 211 | 195`,
    'years that do not follow each other': `${year(2021, 'QUỐC GIA', BRICKS)}${year(2024, 'ĐỊA PHƯƠNG', BRICKS)}`,
    'the same budget in the next year: a project of more than one year': `${year(2021, 'QUỐC GIA', BRICKS)}${year(2022, 'QUỐC GIA', BRICKS)}`,
  },
});
