/** Layouts in which people submit the same papers: each is read right, everything in it is proven, and nothing in it is accused. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';
import { checkText } from '../support/tables';

interface Layout {
  readonly kind: string;
  readonly period: string;
  readonly unit: string;
  /** Left out where the paper itself leaves it open. */
  readonly sources?: readonly string[];
  readonly text: string;
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'activities with their sources as lines, groups above, “Gồm:” below the total': {
    kind: 'activity-by-source-by-year',
    period: '2026-2027',
    unit: 'million-vnd',
    sources: ['national', 'local', 'other'],
    text: `
Đơn vị: triệu đồng
TT | Nội dung / nguồn kinh phí | Năm thực hiện | | Tổng cộng | Ghi chú
 | | 2026 | 2027 | |
(1) | (2) | (3) | (4) | (5)=(3)+(4) | (6)
I | Đào tạo nghề | 300 | 330 | 630 |
1 | Lớp may | 180 | 200 | 380 |
 | - Khuyến công quốc gia | 100 | 120 | 220 |
 | - Khuyến công địa phương | 50 | 40 | 90 |
 | - Nguồn khác | 30 | 40 | 70 |
2 | Lớp mộc | 120 | 130 | 250 |
 | - Khuyến công quốc gia | 60 | 70 | 130 |
 | - Khuyến công địa phương | 40 | 30 | 70 |
 | - Nguồn khác | 20 | 30 | 50 |
II | Tư vấn | 77 | 88 | 165 |
1 | Tư vấn lập dự án | 77 | 88 | 165 |
 | - Khuyến công quốc gia | 7 | 8 | 15 |
 | - Khuyến công địa phương | 30 | 40 | 70 |
 | - Nguồn khác | 40 | 40 | 80 |
 | Tổng cộng | 377 | 418 | 795 |
 | Gồm: | | | |
a) | Khuyến công quốc gia | 167 | 198 | 365 |
b) | Khuyến công địa phương | 120 | 110 | 230 |
c) | Nguồn khác | 90 | 110 | 200 |
 | Bằng chữ: Bảy trăm chín mươi lăm triệu đồng`,
  },
  'the yearly register: long texts, two streams, one total': {
    kind: 'project-list',
    period: 'none',
    unit: 'million-vnd',
    sources: ['national', 'local', 'counterpart', 'other'],
    text: `
@merge J7:N7
Đơn vị: triệu đồng
TT | Tên đề án, nhiệm vụ | Nội dung, quy mô | Đơn vị thực hiện | Đơn vị thụ hưởng, phối hợp | Địa điểm thực hiện | Thời gian thực hiện | Số lượng | ĐVT | Kinh phí thực hiện | | | | | Căn cứ mức chi | Ghi chú
 | | | | | | | | | Tổng số | KCQG hỗ trợ | KCĐP hỗ trợ | Đối ứng | Khác | |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)=(11)+…+(14) | (11) | (12) | (13) | (14) | (15) | (16)
A | KHUYẾN CÔNG QUỐC GIA | | | | | | | | 900 | 400 | | 450 | 50 | |
I | Mô hình trình diễn | | | | | | | | 900 | 400 | | 450 | 50 | |
1 | Mô hình A | 01 dây chuyền | Trung tâm | HTX An | Xã An | 3-11/2027 | 1 | mô hình | 500 | 250 | | 230 | 20 | TT 28 |
2 | Mô hình B | 01 máy | Trung tâm | HTX Bình | Xã Bình | 3-11/2027 | 1 | mô hình | 400 | 150 | | 220 | 30 | TT 28 |
B | KHUYẾN CÔNG ĐỊA PHƯƠNG | | | | | | | | 600 | | 300 | 280 | 20 | |
I | Máy móc | | | | | | | | 600 | | 300 | 280 | 20 | |
1 | Máy C | 01 máy | Trung tâm | HTX Cư | Xã Cư | 3-11/2027 | 2 | cơ sở | 320 | | 160 | 150 | 10 | NQ 07 |
2 | Máy D | 01 máy | Trung tâm | HTX Đại | Xã Đại | 3-11/2027 | 1 | cơ sở | 280 | | 140 | 130 | 10 | NQ 07 |
 | Tổng cộng | | | | | | | | 1500 | 400 | 300 | 730 | 70 | |`,
  },
  'a cost estimate with sections, sources nobody filled in, and (A+B)': {
    kind: 'cost-estimate',
    period: 'none',
    unit: 'vnd',
    sources: ['national', 'local', 'counterpart', 'other'],
    text: `
@merge G2:J2
Đơn vị: đồng
TT | Nội dung chi | ĐVT | Số lượng | Đơn giá | Thành tiền | Nguồn kinh phí | | | | Căn cứ, định mức | Ghi chú
 | | | | | | KCQG hỗ trợ | KCĐP hỗ trợ | Đối ứng | Khác | |
A | Chi trực tiếp thực hiện đề án | | | | 330000000 | 150000000 | | 180000000 | | |
I | Máy móc, thiết bị, xây dựng | | | | 310000000 | 150000000 | | 160000000 | | |
1 | Máy trộn | máy | 2 | 120000000 | 240000000 | 120000000 | | 120000000 | | TT 28 |
2 | Máy cắt | máy | 1 | 70000000 | 70000000 | 30000000 | | 40000000 | | TT 28 |
II | Tài liệu, hội nghị | | | | 20000000 | | | 20000000 | | |
1 | In tài liệu | bộ | 100 | 200000 | 20000000 | | | 20000000 | | |
B | Chi quản lý đề án | | | | 5000000 | 5000000 | | | | |
 | Tổng cộng (A+B) | | | | 335000000 | 155000000 | | 180000000 | | |`,
  },
  'units down the side, what each asked for across': {
    kind: 'project-list',
    period: 'none',
    unit: 'million-vnd',
    sources: ['national', 'local', 'counterpart', 'other'],
    text: `
@merge D2:H2
Đơn vị: triệu đồng
TT | Đơn vị | Số đề án | Kinh phí đăng ký | | | | | Tình trạng
 | | | Tổng số | KCQG | KCĐP | Đối ứng | Khác |
1 | Xã An Phú | 2 | 730 | 200 | 150 | 330 | 50 | đã gửi
2 | Xã Yên Sơn | 1 | 410 | 100 | 110 | 190 | 10 | đã gửi
3 | Trung tâm Khuyến công | 3 | 900 | 300 | 250 | 300 | 50 | đã gửi
 | Tổng cộng | 6 | 2040 | 600 | 510 | 820 | 110 |`,
  },
  'money in and money out under one heading': {
    kind: 'activity-by-source-by-year',
    period: '2026-2027',
    unit: 'million-vnd',
    sources: ['national', 'local'],
    text: `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
A | NGUỒN KINH PHÍ | 532 | 754 | 1286
1 | Khuyến công quốc gia | 317 | 421 | 738
2 | Khuyến công địa phương | 215 | 333 | 548
B | NỘI DUNG CHI | 532 | 754 | 1286
1 | Máy móc, thiết bị | 300 | 500 | 800
2 | Hội chợ triển lãm | 232 | 254 | 486`,
  },
  'activities below each source, and (I+II)': {
    kind: 'activity-by-source-by-year',
    period: '2026-2027',
    unit: 'million-vnd',
    sources: ['national', 'local'],
    text: `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
I | Kinh phí khuyến công quốc gia | 317 | 421 | 738
1 | Máy móc, thiết bị | 200 | 300 | 500
2 | Hội chợ triển lãm | 117 | 121 | 238
II | Kinh phí khuyến công địa phương | 215 | 333 | 548
1 | Máy móc, thiết bị | 115 | 133 | 248
2 | Hội chợ triển lãm | 100 | 200 | 300
 | TỔNG CỘNG (I+II) | 532 | 754 | 1286`,
  },
  'projects grouped by district': {
    kind: 'project-list',
    period: 'none',
    unit: 'million-vnd',
    sources: ['national', 'local', 'counterpart'],
    text: `
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thụ hưởng | Tổng kinh phí | Trong đó | | 
 | | | | KCQG | KCĐP | Vốn đối ứng
I | Huyện Yên Lập | | 1100 | 300 | 200 | 600
1 | Hỗ trợ máy chè | HTX Chè | 500 | 300 | | 200
2 | Hỗ trợ máy gỗ | DNTN Gỗ | 600 | | 200 | 400
II | Huyện Tân Hòa | | 700 | 200 | 100 | 400
1 | Hỗ trợ máy gạch | Cty Gạch | 700 | 200 | 100 | 400
 | Tổng cộng | | 1800 | 500 | 300 | 1000`,
  },
  'ten years, their total and two halves': {
    kind: 'source-by-year',
    period: '2021-2030',
    unit: 'billion-vnd',
    sources: ['national', 'local'],
    text: `
Đơn vị: tỷ đồng
TT | Nguồn | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | Tổng | Giai đoạn 2021-2025 | Giai đoạn 2026-2030
1 | KCQG | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 55 | 15 | 40
2 | KCĐP | 2 | 2 | 3 | 3 | 4 | 4 | 5 | 5 | 6 | 6 | 40 | 14 | 26
 | Cộng | 3 | 4 | 6 | 7 | 9 | 10 | 12 | 13 | 15 | 16 | 95 | 29 | 66`,
  },
  'turned round: years down, sources across': {
    kind: 'source-by-year',
    period: '2026-2028',
    unit: 'million-vnd',
    sources: ['national', 'local', 'counterpart'],
    text: `
Đơn vị: triệu đồng
Năm | KCQG | KCĐP | Đối ứng | Tổng cộng
2026 | 100 | 90 | 300 | 490
2027 | 120 | 95 | 310 | 525
2028 | 130 | 97 | 330 | 557
Cộng | 350 | 282 | 940 | 1572`,
  },
  'units down, activities across': {
    kind: 'other',
    period: 'none',
    unit: 'million-vnd',
    sources: [],
    text: `
Đơn vị: triệu đồng
STT | Đơn vị | Đào tạo nghề | Máy móc | Hội chợ | Tổng cộng
1 | Xã An Phú | 50 | 300 | 20 | 370
2 | Xã Yên Sơn | 40 | 250 | 30 | 320
 | Tổng cộng | 90 | 550 | 50 | 690`,
  },
  'an annex with the total first and sources without numbers below every line': {
    kind: 'activity-by-source-by-year',
    period: '2026-2030',
    unit: 'million-vnd',
    sources: ['local', 'counterpart'],
    text: `
Phụ lục 02
TỔNG HỢP KINH PHÍ CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2026 - 2030
(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 12/3/2025 của UBND tỉnh)
 | | | | | | Đơn vị tính: Triệu đồng
TT | Nội dung | Tổng kinh phí 2026-2030 | Phân kỳ thực hiện | | | |
 | | | Năm 2026 | Năm 2027 | Năm 2028 | Năm 2029 | Năm 2030
 | Tổng cộng | 1500 | 300 | 300 | 300 | 300 | 300
 | Trong đó: | | | | | |
 | Ngân sách tỉnh | 1000 | 200 | 200 | 200 | 200 | 200
 | Vốn đối ứng | 500 | 100 | 100 | 100 | 100 | 100
1 | Máy móc | 900 | 200 | 180 | 170 | 180 | 170
 | Ngân sách tỉnh | 600 | 130 | 120 | 110 | 120 | 120
 | Vốn đối ứng | 300 | 70 | 60 | 60 | 60 | 50
2 | Hội chợ | 600 | 100 | 120 | 130 | 120 | 130
 | Ngân sách tỉnh | 400 | 70 | 80 | 90 | 80 | 80
 | Vốn đối ứng | 200 | 30 | 40 | 40 | 40 | 50`,
  },
  'sources below each year, the block of totals first': {
    kind: 'activity-by-source-by-year',
    period: '2026-2027',
    unit: 'million-vnd',
    sources: ['national', 'local', 'counterpart', 'other'],
    text: `
@merge C2:G2 H2:L2 M2:Q2
Đơn vị: triệu đồng
TT | Nội dung | Tổng giai đoạn | | | | | Năm 2026 | | | | | Năm 2027 | | | | | Ghi chú
 | | Tổng số | KCQG | KCĐP | Đối ứng | Khác | Tổng số | KCQG | KCĐP | Đối ứng | Khác | Tổng số | KCQG | KCĐP | Đối ứng | Khác |
I | Đào tạo nghề | 1000 | 400 | 300 | 200 | 100 | 550 | 210 | 170 | 110 | 60 | 450 | 190 | 130 | 90 | 40 |
1 | Lớp may | 600 | 250 | 180 | 110 | 60 | 330 | 130 | 100 | 60 | 40 | 270 | 120 | 80 | 50 | 20 |
2 | Lớp mộc | 400 | 150 | 120 | 90 | 40 | 220 | 80 | 70 | 50 | 20 | 180 | 70 | 50 | 40 | 20 |
 | Tổng cộng | 1000 | 400 | 300 | 200 | 100 | 550 | 210 | 170 | 110 | 60 | 450 | 190 | 130 | 90 | 40 |`,
  },
  'a decision that divides money by executing unit': {
    kind: 'project-list',
    period: 'none',
    unit: 'vnd',
    sources: ['counterpart'],
    text: `
Đơn vị tính: đồng
STT | Tên đề án/Đơn vị thực hiện | Thời gian thực hiện | Tổng kinh phí | Trong đó |
 | | | | Kinh phí khuyến công hỗ trợ | Kinh phí của cơ sở CNNT
I | Trung tâm Khuyến công | | 900000000 | 400000000 | 500000000
1 | Hỗ trợ máy A | T3-T10/2026 | 500000000 | 200000000 | 300000000
2 | Hỗ trợ máy B | T3-T10/2026 | 400000000 | 200000000 | 200000000
II | UBND xã Tân Lập | | 300000000 | 100000000 | 200000000
1 | Hỗ trợ máy C | 2026 | 300000000 | 100000000 | 200000000
 | CỘNG | | 1200000000 | 500000000 | 700000000`,
  },
  'targets and money line by line in one table': {
    kind: 'activity-by-year',
    period: '2026-2028',
    unit: 'million-vnd',
    sources: [],
    text: `
Đơn vị: triệu đồng
TT | Nội dung | Đơn vị tính | Tổng số | Năm 2026 | Năm 2027 | Năm 2028
1 | Đào tạo nghề | lớp | 6 | 2 | 2 | 2
 | Kinh phí | triệu đồng | 600 | 200 | 200 | 200
2 | Mô hình trình diễn | mô hình | 3 | 1 | 1 | 1
 | Kinh phí | triệu đồng | 1500 | 500 | 500 | 500
 | Tổng kinh phí | triệu đồng | 2100 | 700 | 700 | 700`,
  },
  'last year’s plan and outcome beside next year’s plan': {
    kind: 'activity-by-year',
    period: '2026',
    unit: 'million-vnd',
    sources: [],
    text: `
Đơn vị: triệu đồng
STT | Nội dung | Dự toán năm 2025 | Ước thực hiện năm 2025 | Dự toán năm 2026 | So sánh (%)
A | B | 1 | 2 | 3 | 4=3/1
 | TỔNG CHI | 1000 | 950 | 1200 | 120
I | Chi đầu tư phát triển | 600 | 580 | 700 | 116.7
II | Chi thường xuyên | 400 | 370 | 500 | 125
1 | Chi giáo dục | 250 | 240 | 300 | 120
2 | Chi sự nghiệp kinh tế | 150 | 130 | 200 | 133.3`,
  },
  'the total of each group below it': {
    kind: 'project-list',
    period: 'none',
    unit: 'million-vnd',
    sources: ['national', 'counterpart'],
    text: `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí | KCQG | Đối ứng
I | Mô hình | | |
1 | Cơ sở A | 500 | 200 | 300
2 | Cơ sở B | 400 | 150 | 250
 | Cộng I | 900 | 350 | 550
II | Máy móc | | |
1 | Cơ sở C | 300 | 100 | 200
2 | Cơ sở D | 200 | 70 | 130
 | Cộng II | 500 | 170 | 330
 | Tổng cộng (I+II) | 1400 | 520 | 880`,
  },
  '“Cộng” below each group, “Tổng cộng” below all': {
    kind: 'activity-by-year',
    period: '2026-2027',
    unit: 'million-vnd',
    text: `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng
A | Khuyến công quốc gia | | |
1 | Đề án 1 | 100 | 200 | 300
2 | Đề án 2 | 150 | 250 | 400
 | Cộng | 250 | 450 | 700
B | Khuyến công địa phương | | |
1 | Đề án 3 | 80 | 70 | 150
2 | Đề án 4 | 60 | 50 | 110
 | Cộng | 140 | 120 | 260
 | Tổng cộng | 390 | 570 | 960`,
  },
  'sources in a column of their own beside a merged activity': {
    kind: 'activity-by-source-by-year',
    period: '2026-2027',
    unit: 'million-vnd',
    sources: ['national', 'local'],
    text: `
@merge A3:A5 B3:B5 A6:A8 B6:B8
Đơn vị: triệu đồng
TT | Nội dung | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | KCQG | 100 | 120 | 220
 | | KCĐP | 80 | 90 | 170
 | | Cộng | 180 | 210 | 390
2 | Hội chợ | KCQG | 50 | 55 | 105
 | | KCĐP | 40 | 45 | 85
 | | Cộng | 90 | 100 | 190
 | Tổng cộng | | 270 | 310 | 580`,
  },
  'quantity times support is the amount': {
    kind: 'cost-estimate',
    period: 'none',
    unit: 'million-vnd',
    sources: [],
    text: `
TT | Nội dung hoạt động | Đơn vị tính | Số lượng | Mức hỗ trợ (trđ) | Kinh phí (triệu đồng) | Ghi chú
1 | Đào tạo nghề | lớp | 3 | 50 | 150 |
2 | Mô hình | mô hình | 2 | 300 | 600 |
3 | Hội chợ | gian | 10 | 8 | 80 |
 | Tổng cộng | | | | 830 |`,
  },
  'quarters and the whole year': {
    kind: 'other',
    period: 'none',
    unit: 'million-vnd',
    sources: [],
    text: `
Đơn vị: triệu đồng
TT | Nội dung | Cả năm | Quý I | Quý II | Quý III | Quý IV
1 | Máy móc | 400 | 50 | 100 | 150 | 100
2 | Hội chợ | 200 | 20 | 60 | 70 | 50
 | Cộng | 600 | 70 | 160 | 220 | 150`,
  },
  'sources of one year': {
    kind: 'source-by-year',
    period: '2026',
    unit: 'million-vnd',
    sources: ['national', 'local', 'counterpart'],
    text: `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | Năm 2026
1 | Khuyến công quốc gia | 300
2 | Khuyến công địa phương | 200
3 | Đối ứng | 900
 | Tổng cộng | 1400`,
  },
};

test.each(Object.entries(LAYOUTS))('%s', (_sentence, { text, ...read }) => {
  expect(outlineOfText(text)).toMatchObject(read);
  expectAnswer(text);
  const [coverage] = checkText(text).tables.map((table) => table.coverage);
  expect(coverage?.amountCells).toBeGreaterThan(0);
  expect(coverage?.provenCells).toBe(coverage?.amountCells);
});
