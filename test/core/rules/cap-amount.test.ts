/** SB501: support above the absolute cap of its activity, level and year. */
import { ruleCases } from '../../support/rule-cases';

const plan = (year: number, ...lines: readonly string[]): string => `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM ${String(year)}
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
${lines.join('\n')}`;

ruleCases('SB501', {
  speaks: {
    'the circular was read word for word and nothing has changed it since': plan(
      2022,
      '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 320 !SB501 | 320',
    ),
    'a day earlier than the unread amendment is under the text that was read': `@on 2024-08-27${plan(
      2024,
      '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 320 !SB501 | 320',
    )}`,
    'from the day of the unread amendment on it is a question': `@on 2024-08-28${plan(
      2024,
      '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 320 !SB501:warning | 320',
    )}`,
    'NSTW may pay for more than khuyến công: a question, unless the title says so': plan(
      2022,
      '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 320 !SB501:warning | 320',
    )
      .replace('KCQG hỗ trợ', 'NSTW')
      .replace('KHUYẾN CÔNG QUỐC GIA', 'KHUYẾN CÔNG'),
    'a plan of khuyến công quốc gia says whose NSTW is': plan(
      2022,
      '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 320 !SB501 | 320',
    ).replace('KCQG hỗ trợ', 'NSTW'),
    'before May 2018 the older circular allows less': `@on 2018-05-10${plan(
      2018,
      '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 500 | 210 !SB501 | 290',
    )}`,
    'the words of a line ask for a confirmation': plan(
      2021,
      '1 | Hỗ trợ 01 cơ sở đầu tư dây chuyền công nghệ sản xuất gạch | 1000 | 430 !SB501:warning | 570',
    ),
    'even the multiplied cap is too low': plan(
      2021,
      '1 | Hỗ trợ 01 cơ sở đầu tư dây chuyền công nghệ sản xuất gạch | 1200 | 480 !SB501 | 720',
    ),
    'a confirmed condition passes with a remark': `@confirm B5 line đã thẩm định hồ sơ${plan(
      2021,
      '1 | Hỗ trợ 01 cơ sở đầu tư dây chuyền công nghệ sản xuất gạch | 1000 | 430 !SB501:info | 570',
    ).replace('\nĐơn vị', '\n\nĐơn vị')}`,
    'those helped are counted in their own column': `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2022
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thụ hưởng | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
1 | Ứng dụng máy sấy trong chế biến hoa quả | 05 cơ sở CNNT huyện Sơn Hà | 3200 | 1520 !SB501 | 1680`,
    'a company that is named, and how many machines it gets': `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2021
Đơn vị: triệu đồng
TT | Tên đề án | ĐVT | Số lượng | Đơn vị thụ hưởng | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
1 | Ứng dụng máy móc thiết bị dệt thảm | máy | 5 | Công ty TNHH Sao Khuê | 900 | 350 !SB501 | 550`,
    'machines are counted in the words, and one co-operative is named': plan(
      2022,
      '1 | Ứng dụng 04 máy sấy thăng hoa cho HTX Suối Vàng | 900 | 335 !SB501 | 565',
    ),
    'a total that leaves out a line by its own formula casts no doubt on the lines': `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | Số lượng | Tổng kinh phí | KCQG | Đối ứng
1 | Ứng dụng máy móc thiết bị sản xuất miến | 1 | 755 | 315 !SB501 | 440
2 | Ứng dụng máy móc thiết bị sản xuất giày | 1 | 610 | 270 | 340
3 | Ứng dụng máy móc thiết bị đóng hộp | 1 | 433 | 180 | 253
  | Tổng cộng | | =SUM(D4:D6)→1798 | =SUM(E4:E5)→585 !SB102 | =SUM(F4:F6)→1033`,
    'a column says the source of each line': `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2022
Đơn vị: triệu đồng
TT | Tên đề án | Nguồn vốn | Số cơ sở | Kinh phí hỗ trợ
1 | Ứng dụng máy móc thiết bị in lụa | Khuyến công quốc gia | 2 | 610 !SB501
2 | Đào tạo nghề may | Khuyến công quốc gia | 1 | 95
3 | Thông tin tuyên truyền | Khuyến công quốc gia | 1 | 60
  | Tổng cộng | | 4 | 765`,
    'a line says its source behind its activity': `
KẾ HOẠCH KHUYẾN CÔNG NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | Số lượng | ĐVT | Kinh phí
1 | Hỗ trợ ứng dụng máy móc thiết bị (nguồn khuyến công quốc gia) | 2 | cơ sở | 617 !SB501
2 | Đào tạo nghề may (nguồn khuyến công quốc gia) | 2 | lớp | 190
  | Tổng cộng | | | 807`,
    'the heading of a group says whose money the State pays': `
KẾ HOẠCH KHUYẾN CÔNG NĂM 2021
Đơn vị: triệu đồng
TT | Nội dung | Số lượng | Tổng kinh phí | Kinh phí hỗ trợ | Đối ứng
A | Nguồn kinh phí khuyến công quốc gia | | 1630 | 585 | 1045
1 | Ứng dụng máy móc thiết bị làm hương | 1 | 880 | 325 !SB501 | 555
2 | Ứng dụng máy móc thiết bị xay xát | 1 | 750 | 260 | 490
  | Tổng cộng | | 1630 | 585 | 1045`,
    'a heading with the name of the programme, and one column that may be more than support: a question': `
KẾ HOẠCH KHUYẾN CÔNG NĂM 2021
Đơn vị: triệu đồng
TT | Nội dung | Số lượng | Kinh phí
A | KHUYẾN CÔNG QUỐC GIA | | 595
1 | Ứng dụng máy móc thiết bị làm hương | 1 | 325 !SB501:warning
2 | Thông tin tuyên truyền | 3 | 270
B | NGUỒN KHÁC | | 90
1 | Hội nghị khách hàng | 1 | 90
  | Tổng cộng | | 685`,
    'the quantity stands beside the activity, the sources below it': `
KẾ HOẠCH KHUYẾN CÔNG NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | ĐVT | Số lượng | Tổng kinh phí
1 | Ứng dụng máy móc thiết bị tiên tiến | cơ sở | 2 | 1610
- | Khuyến công quốc gia | | | 640 !SB501
- | Đối ứng của cơ sở | | | 970`,
    'the sources stand below “Trong đó”': `
KẾ HOẠCH KHUYẾN CÔNG NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | Số lượng | Kinh phí
1 | Ứng dụng máy móc, thiết bị tiên tiến | 3 | 2150
  | Trong đó: | |
+ | Nguồn khuyến công quốc gia | | 965 !SB501
+ | Đối ứng của cơ sở | | 1185`,
    'projects with a price each look like an estimate, and each line is one': `
DANH MỤC NHIỆM VỤ KHUYẾN CÔNG QUỐC GIA NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | ĐVT | Số lượng | Mức hỗ trợ | Kinh phí KCQG
1 | Ứng dụng máy móc thiết bị sản xuất bột đá | cơ sở | 2 | 315 | 630 !SB501
2 | Đào tạo nghề đan lát | lớp | 3 | 45 | 135
  | Tổng cộng | | | | 765`,
    'the number stands outside the columns of the one year': `
NHIỆM VỤ KHUYẾN CÔNG QUỐC GIA
Đơn vị: triệu đồng
TT | Nội dung | Số lượng | KH 2022: Tổng | KH 2022: KCQG | KH 2022: Đối ứng
1 | Ứng dụng máy móc thiết bị in vải | 1 | 735 | 318 !SB501 | 417
2 | Ứng dụng máy móc thiết bị dệt chiếu | 1 | 211 | 95 | 116`,
    'a heading says what it counts in brackets': `
DANH MỤC NHIỆM VỤ KHUYẾN CÔNG QUỐC GIA NĂM 2022
TT | Nhiệm vụ | Quy mô (cơ sở) | Tổng kinh phí (triệu đồng) | KCQG hỗ trợ (triệu đồng) | Đối ứng (triệu đồng)
1 | Hỗ trợ máy móc thiết bị chế biến dược liệu | 1 | 725 | 313 !SB501 | 412
2 | Hỗ trợ máy móc thiết bị sơ chế rau | 1 | 463 | 204 | 259
  | Tổng cộng | 2 | 1188 | 517 | 671`,
    'one year above what the words allow for it, whatever the other years': `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA GIAI ĐOẠN 2021 - 2023
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | 2023 | Tổng cộng
1 | Mỗi năm hỗ trợ 02 cơ sở ứng dụng máy móc thiết bị | 1200 | 1300 | 1100 | 3600
- | Khuyến công quốc gia | 590 | 640 !SB501 | 480 | 1710
- | Đối ứng của cơ sở | 610 | 660 | 620 | 1890`,
    'one year above its own count is a question: it may be paid in another': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | ĐVT | 2021 | | | 2022 | |
   |          |     | Số lượng | KCQG | Đối ứng | Số lượng | KCQG | Đối ứng
1 | Ứng dụng máy móc thiết bị | cơ sở | 2 | 500 | 700 | 2 | 640 !SB501:warning | 870`,
    'several lines of a list, each an error by itself': plan(
      2022,
      '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị chế biến gỗ | 700 | 330 !SB501 | 370',
      '2 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị chế biến chè | 600 | 290 | 310',
      '3 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị dệt vải | 800 | 340 !SB501 | 460',
      '4 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị xay bột | 500 | 240 | 260',
      '  | Tổng cộng | 2600 | 1200 | 1400',
    ),
    'all of it in one year of several': `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA GIAI ĐOẠN 2021 - 2023
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | 2023 | Tổng cộng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 0 | 800 | 0 | 800
- | Khuyến công quốc gia | 0 | 330 !SB501 | 0 | 330
- | Đối ứng của cơ sở | 0 | 470 | 0 | 470`,
    'a group is tested by its number': plan(2023, '1 | Hỗ trợ 19 cơ sở ứng dụng máy móc thiết bị | 12000 | 5800 !SB501 | 6200'),
    'a facility that is named stands for one': `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2022
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thụ hưởng | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
1 | Ứng dụng máy sấy lạnh chế biến hoa quả | HTX Hoa Mai | 700 | 310 !SB501 | 390
2 | Ứng dụng máy cắt trong cơ khí | Công ty TNHH Sao Khuê | 700 | 290 | 410`,
    'several lines above a cap that nobody has verified are one question': plan(
      2022,
      '1 | Hỗ trợ 01 cơ sở thiết kế mẫu mã, bao bì | 100 | 40 | 60',
      '2 | Hỗ trợ 01 cơ sở thuê tư vấn lập dự án đầu tư | 100 | 45 !SB501:warning | 55',
      '3 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 500 | 250 | 250',
      '  | Tổng cộng | 700 | 335 | 365',
    ),
    'a mostly unlawful table is doubted, not condemned': plan(
      2022,
      '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 6400 | 3200 !SB501:warning | 3200',
      '2 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị ngành gỗ | 6200 | 3100 | 3100',
      '3 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị ngành chè | 6000 | 3000 | 3000',
      '4 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị ngành dệt | 5800 | 2900 | 2900',
      '5 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị ngành gạch | 5600 | 2800 | 2800',
      '  | Tổng cộng | 30000 | 15000 | 15000',
    ),
    'what is paid in one year may be counted in another': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | ĐVT | 2021 | | | 2022 | |
   |          |     | Số lượng | KCQG | Đối ứng | Số lượng | KCQG | Đối ứng
1 | Ứng dụng máy móc thiết bị | cơ sở | 1 | 350 !SB501:warning | 450 | 3 | 640 | 870`,
  },
  silent: {
    'so many each year, and each year within': `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA GIAI ĐOẠN 2021 - 2023
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | 2023 | Tổng cộng
1 | Mỗi năm hỗ trợ 02 cơ sở ứng dụng máy móc thiết bị | 1200 | 1300 | 1210 | 3710
- | Khuyến công quốc gia | 590 | 580 | 600 | 1770
- | Đối ứng của cơ sở | 610 | 720 | 610 | 1940`,
    'nobody says whether the number is of each year or of all': `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Hỗ trợ 02 cơ sở ứng dụng máy móc thiết bị | 1200 | 1300 | 2500
- | Khuyến công quốc gia | 590 | 580 | 1170
- | Đối ứng của cơ sở | 610 | 720 | 1330`,
    'at least so many, about so many': plan(
      2022,
      '1 | Hỗ trợ ít nhất 05 cơ sở ứng dụng máy móc thiết bị | 3200 | 1580 | 1620',
      '2 | Hỗ trợ khoảng 10 cơ sở ứng dụng máy móc thiết bị | 6400 | 3100 | 3300',
    ),
    'facilities of a district are nobody by name': `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2022
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thụ hưởng | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
1 | Ứng dụng máy sấy trong chế biến hoa quả | Cơ sở CNNT huyện Sơn Hà | 1700 | 800 | 900`,
    'just the cap': plan(2022, '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 300 | 340'),
    'nobody says how many': plan(2022, '1 | Hỗ trợ các cơ sở ứng dụng máy móc thiết bị | 6400 | 3200 | 3200'),
    'the number counts something else': plan(2022, '1 | Hỗ trợ 02 đề án ứng dụng máy móc thiết bị | 6400 | 3200 | 3200'),
    'taking part in a selection is not organising it': plan(
      2022,
      '1 | Tham gia 01 kỳ bình chọn sản phẩm CNNT tiêu biểu cấp khu vực | 900 | 900 | 0',
    ),
    'national caps do not bind local money': `
@province cao-bang
KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCĐP hỗ trợ | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 800 | 390 !SB505 | 410`,
    'money that is not split names no level': `
KẾ HOẠCH KHUYẾN CÔNG NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | NSNN | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 800 | 390 | 410`,
    'a person says that it is something else': `@choose B4 review-conference${plan(
      2022,
      '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 320 | 320',
    )}`,
    'a table of another trade': `
DỰ TOÁN CHI NGÂN SÁCH NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | Tổng số | Ngân sách trung ương | Vốn đối ứng
1 | Ứng dụng máy móc thiết bị cho 01 doanh nghiệp | 6400 | 3200 | 3200`,
  },
  limits: {
    'sources of which the support is the sum of two levels are tested level by level': plan(
      2022,
      '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 300 | 340',
      '2 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị khác | 500 | 200 | 300',
    ),
  },
});
