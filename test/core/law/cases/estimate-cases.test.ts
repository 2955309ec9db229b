/** Caps of cost estimates: the support of the whole estimate against the activity that its title names, and items that have a ceiling each. */
import { expectAnswer } from '../../../support/rule-cases';

interface Of {
  readonly head?: string;
  readonly project?: string;
  readonly province?: string;
  readonly lines: readonly string[];
}

const estimate = ({ head = 'DỰ TOÁN KINH PHÍ ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM 2022', project = '', province = '', lines }: Of): string =>
  [
    province,
    head,
    project,
    'Đơn vị: triệu đồng',
    'TT | Nội dung chi | ĐVT | Số lượng | Đơn giá | Thành tiền | KCQG hỗ trợ | Đối ứng',
    ...lines,
  ]
    .filter((line) => line !== '')
    .join('\n');

const MACHINES = 'Đề án: Hỗ trợ ứng dụng máy móc thiết bị trong sản xuất đồ gỗ tại Công ty TNHH Hải Hà';
const machines = (support: string, own: string, mark = '', ownMark = ''): string[] => [
  '1 | Máy bào bốn mặt | máy | 2 | 200 | 400 | 200 | 200',
  `2 | Máy cưa | máy | 1 | 240 | 240 | ${String(Number(support) - 200)} | ${String(Number(own) - 200)}`,
  `  | Tổng cộng | | | | 640 | ${support}${mark} | ${own}${ownMark}`,
];

const CASES: Readonly<Record<string, string>> = {
  'above the amount of its cap, one facility named': estimate({ project: MACHINES, lines: machines('320', '320', ' !SB501') }),
  'within both': estimate({ project: MACHINES, lines: machines('300', '340') }),
  'a model above its share of the cost': estimate({
    project: 'Xây dựng 01 mô hình trình diễn kỹ thuật sản xuất gạch không nung',
    lines: [
      '1 | Xây dựng nhà xưởng | đợt | 1 | 900 | 900 | 200 | 700',
      '2 | Thiết bị | bộ | 1 | 600 | 600 | 300 | 300',
      '  | Tổng cộng | | | | 1500 | 500 !SB502 | 1000',
    ],
  }),
  'an estimate is of one project, though nothing counts it: its share is certain': estimate({
    project: 'Xây dựng mô hình trình diễn kỹ thuật sản xuất ngói màu',
    lines: [
      '1 | Khuôn ép | bộ | 1 | 700 | 700 | 240 | 460',
      '2 | Lò sấy | bộ | 1 | 500 | 500 | 150 | 350',
      '  | Tổng cộng | | | | 1200 | 390 !SB502 | 810',
    ],
  }),
  'after the amendment that nobody has read, a question': estimate({
    head: 'DỰ TOÁN KINH PHÍ ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM 2026',
    project: MACHINES,
    lines: machines('320', '320', ' !SB501:warning'),
  }),
  'the activity stands in the title itself': estimate({
    head: 'DỰ TOÁN ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM 2022: HỖ TRỢ 01 CƠ SỞ ỨNG DỤNG MÁY MÓC THIẾT BỊ',
    lines: machines('320', '320', ' !SB501'),
  }),
  'two facilities have two amounts': estimate({
    project: 'Tên đề án: Hỗ trợ 02 cơ sở ứng dụng máy móc thiết bị',
    lines: machines('320', '320'),
  }),
  'more than two amounts for two': estimate({
    project: 'Tên đề án: Hỗ trợ 02 cơ sở ứng dụng máy móc thiết bị',
    lines: [
      '1 | Máy bào bốn mặt | máy | 2 | 600 | 1200 | 600 | 600',
      '2 | Máy cưa | máy | 1 | 240 | 240 | 20 | 220',
      '  | Tổng cộng | | | | 1440 | 620 !SB501 | 820',
    ],
  }),
  'a line of technology may have more: to be confirmed': estimate({
    project: 'Hỗ trợ 01 cơ sở đầu tư dây chuyền công nghệ sản xuất gạch không nung',
    lines: ['1 | Dây chuyền ép | bộ | 1 | 1000 | 1000 | 430 | 570', '  | Tổng cộng | | | | 1000 | 430 !SB501:warning | 570'],
  }),
  'management cost is no support of the facility': estimate({
    project: MACHINES,
    lines: [
      'A | Chi trực tiếp | | | | 640 | 300 | 340',
      '1 | Máy bào bốn mặt | máy | 2 | 200 | 400 | 200 | 200',
      '2 | Máy cưa | máy | 1 | 240 | 240 | 100 | 140',
      'B | Chi quản lý đề án | | | | 6 | 6 | 0',
      '  | Tổng cộng (A+B) | | | | 646 | 306 | 340',
    ],
  }),
  'and beside it too much is too much': estimate({
    project: MACHINES,
    lines: [
      'A | Chi trực tiếp | | | | 640 | 320 !SB501 | 320',
      '1 | Máy bào bốn mặt | máy | 2 | 200 | 400 | 200 | 200',
      '2 | Máy cưa | máy | 1 | 240 | 240 | 120 | 120',
      'B | Chi quản lý đề án | | | | 6 | 6 | 0',
      '  | Tổng cộng (A+B) | | | | 646 | 326 | 320',
    ],
  }),
  'no counterpart where the share asks for one': estimate({
    project: MACHINES,
    lines: [
      '1 | Máy bào bốn mặt | máy | 1 | 200 | 200 | 200 | 0',
      '2 | Máy cưa | máy | 1 | 90 | 90 | 90 | 0',
      '  | Tổng cộng | | | | 290 | 290 | 0 !SB503:warning',
    ],
  }),
  'money of a province of which no act is known: a remark at the support': estimate({
    province: 'UBND TỈNH LÂM ĐỒNG',
    head: 'DỰ TOÁN KINH PHÍ ĐỀ ÁN KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2022',
    project: MACHINES,
    lines: machines('320', '320', ' !SB505:info'),
  }).replace('KCQG hỗ trợ', 'KCĐP hỗ trợ'),
  'a title that names no activity asks nothing': estimate({
    project: 'Nội dung: Các hoạt động khuyến công 6 tháng cuối năm',
    lines: machines('320', '320'),
  }),
  'without a year no law is chosen': estimate({
    head: 'DỰ TOÁN KINH PHÍ ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA',
    project: MACHINES,
    lines: machines('320', '320'),
  }),
  'an estimate of something else': estimate({
    head: 'DỰ TOÁN MUA SẮM NĂM 2022',
    project: 'Mua sắm máy móc thiết bị văn phòng',
    lines: machines('320', '320'),
  })
    .replace('KCQG hỗ trợ', 'Ngân sách hỗ trợ')
    .replace('Đối ứng', 'Tự có'),
  'sources as lines below the total': `
DỰ TOÁN KINH PHÍ ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM 2022
${MACHINES}
Đơn vị: triệu đồng
TT | Nội dung chi | ĐVT | Số lượng | Đơn giá | Thành tiền
1 | Máy bào bốn mặt | máy | 2 | 200 | 400
2 | Máy cưa | máy | 1 | 240 | 240
  | Tổng cộng | | | | 640
  | Trong đó: | | | |
- | Khuyến công quốc gia | | | | 320 !SB501
- | Đối ứng của cơ sở | | | | 320`,
  'a plan with prices is none: each of its lines is held by itself': estimate({
    head: 'KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG QUỐC GIA NĂM 2022',
    lines: [
      '1 | Hỗ trợ xây dựng mô hình trình diễn kỹ thuật | mô hình | 1 | 2000 | 2000 | 500 | 1500',
      '2 | Hỗ trợ ứng dụng máy móc thiết bị tiên tiến vào sản xuất | cơ sở | 2 | 960 | 1920 | 960 !SB501 | 960',
      '3 | Hỗ trợ thành lập doanh nghiệp sản xuất công nghiệp nông thôn | doanh nghiệp | 4 | 10 | 40 | 40 !SB507 | 0',
      '  | Tổng cộng | | | | 3960 | 1500 | 2460',
    ],
  }),
  'an item with a ceiling of its own: awards': estimate({
    head: 'DỰ TOÁN KINH PHÍ ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM 2016',
    project: 'Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp khu vực',
    lines: [
      '1 | Thuê hội trường | ngày | 2 | 10 | 20 | 20 | 0',
      '2 | Thưởng sản phẩm công nghiệp nông thôn tiêu biểu cấp khu vực | sản phẩm | 10 | 6 | 60 | 60 !SB501 | 0',
      '  | Tổng cộng | | | | 80 | 80 | 0',
    ],
  }),
};

test.each(Object.entries(CASES))('%s', (_sentence, text) => {
  expectAnswer(text);
});
