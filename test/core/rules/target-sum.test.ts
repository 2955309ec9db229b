/** SB203: targets split up in words or in lines of one unit. */
import { ruleCases } from '../../support/rule-cases';

const TABLE = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công địa phương | 512 | 600 | 1112
2 | Đối ứng của cơ sở | 766 | 841 | 1607
  | Tổng cộng | 1278 | 1441 | 2719`;

const targets = (group: string, closing = ''): string => `
NỘI DUNG VÀ KHỐI LƯỢNG HOẠT ĐỘNG KHUYẾN CÔNG GIAI ĐOẠN 2026-2028
TT | Nội dung hoạt động | Đơn vị tính | 2026 | 2027 | 2028 | Tổng cộng
${group}
1 | Mô hình trình diễn kỹ thuật | cơ sở | 1 | 2 | 1 | 4
2 | Ứng dụng máy móc, thiết bị | cơ sở | 5 | 6 | 8 | 19
3 | Sản xuất sạch hơn | cơ sở | 3 | 3 | 3 | 9
II | Đào tạo nghề | lớp | 2 | 3 | 1 | 6${closing}`;

ruleCases('SB203', {
  speaks: {
    'a part was left out of the sentence': `Hỗ trợ 32 cơ sở CNNT, gồm: 04 cơ sở xây dựng mô hình trình diễn kỹ thuật; 19 cơ sở ứng dụng máy móc, thiết bị; 02 cơ sở áp dụng sản xuất sạch hơn. !SB203=25${TABLE}`,
    'parts parted by commas, one of them with a comma of its own': `Hỗ trợ 30 cơ sở: 04 mô hình trình diễn kỹ thuật, 19 cơ sở ứng dụng máy móc, thiết bị, 02 cơ sở xử lý ô nhiễm. !SB203=25${TABLE}`,
    'the parts do not reach the least': `Hỗ trợ ít nhất 32 cơ sở thông qua các hoạt động: 04 cơ sở xây dựng mô hình; 19 cơ sở ứng dụng máy móc. !SB203=23${TABLE}`,
    'the parts stand in bullets': `Hỗ trợ 32 cơ sở CNNT, cụ thể: !SB203=28
- 04 cơ sở xây dựng mô hình trình diễn kỹ thuật;
- 24 cơ sở ứng dụng máy móc, thiết bị.
${TABLE.trim()}`,
    'one part exceeds the whole': `Đào tạo 100 lao động, trong đó: 120 lao động nữ; 40 lao động dân tộc thiểu số. !SB203=120${TABLE}`,
    'in a description of the table': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Hỗ trợ 12 cơ sở, gồm: 4 cơ sở xây dựng mô hình; 7 cơ sở ứng dụng máy móc !SB203=11 | 317 | 421
2 | Tổ chức hội chợ triển lãm | 215 | 333
  | Tổng cộng | 532 | 754`,
    'lines of one unit below their group': targets('I | Hỗ trợ cơ sở công nghiệp nông thôn | cơ sở | 9 | 12 !SB203=11 | 12 | 33'),
    'what is measured is off by more than rounding gives': `
SẢN LƯỢNG NGÀNH NÔNG NGHIỆP 2026-2027
TT | Chỉ tiêu | Đơn vị tính | 2026 | 2027
I | Sản lượng lương thực | Tấn | 1035.1 | 1210.6
1 | Lúa | Tấn | 195.4 | 310.3
2 | Ngô | Tấn | 839.7 | 900.3
II | Sản lượng thủy sản | Tấn | 88.1 | 99.6 !SB203=96.6
1 | Nuôi trồng | Tấn | 50.6 | 55.2
2 | Đánh bắt | Tấn | 37.5 | 41.4`,
  },
  silent: {
    'everything adds up; a model is set up in a facility': `Hỗ trợ ít nhất 32 cơ sở CNNT thông qua các hoạt động: 04 cơ sở xây dựng mô hình; 19 cơ sở ứng dụng máy móc, thiết bị; 02 cơ sở sản xuất sạch hơn; 03 cơ sở xử lý ô nhiễm; 04 mô hình trình diễn kỹ thuật.${TABLE}`,
    'only what counts in the unit of the whole adds up': `Hỗ trợ 23 cơ sở, gồm: 04 cơ sở đổi mới công nghệ; 19 cơ sở ứng dụng máy móc; 02 mô hình trình diễn kỹ thuật.${TABLE}`,
    'more than the least': `Hỗ trợ ít nhất 20 cơ sở, gồm: 04 cơ sở xây dựng mô hình; 19 cơ sở ứng dụng máy móc.${TABLE}`,
    'some of the whole': `Hỗ trợ 32 cơ sở, trong đó: 04 cơ sở ở địa bàn khó khăn; 19 cơ sở do phụ nữ làm chủ.${TABLE}`,
    'parts that overlap': `Đào tạo 100 lao động, trong đó: 60 lao động nữ; 70 lao động dân tộc thiểu số.${TABLE}`,
    'about so many': `Hỗ trợ khoảng 32 cơ sở, gồm: 04 cơ sở xây dựng mô hình; 19 cơ sở ứng dụng máy móc.${TABLE}`,
    'a range': `Đào tạo 1.000 lao động, gồm: 300 - 400 lao động may công nghiệp; 400 lao động cơ khí.${TABLE}`,
    'counts of different things': `Tổ chức 10 lớp đào tạo: 350 học viên; 5 xã tham gia.${TABLE}`,
    'so many for each': `Tổ chức 03 lớp đào tạo nghề (35 học viên/1 lớp), gồm: 02 lớp may công nghiệp; 01 lớp mây tre đan.${TABLE}`,
    'items with another figure': `Hỗ trợ 10 cơ sở, gồm: 4 cơ sở với 300 triệu đồng; 5 cơ sở với 200 triệu đồng.${TABLE}`,
    'one item': `Hỗ trợ 10 cơ sở: ứng dụng máy móc, thiết bị cho 04 cơ sở.${TABLE}`,
    'a list without a whole': `Bình chọn trên 40 sản phẩm cấp tỉnh; 10 sản phẩm cấp khu vực; 5 sản phẩm cấp quốc gia.${TABLE}`,
    'what is measured is rounded, each figure for itself': `
SẢN LƯỢNG NGÀNH NÔNG NGHIỆP 2026-2027
TT | Chỉ tiêu | Đơn vị tính | 2026 | 2027
I | Sản lượng lương thực | Tấn | 1035.0606352563 | 1210.5
1 | Lúa | Tấn | 195.41063525635 | 310.3
2 | Ngô | Tấn | 839.65 | 900.3`,
    'targets of a table add up': targets('I | Hỗ trợ cơ sở công nghiệp nông thôn | cơ sở | 9 | 11 | 12 | 32'),
    'the group counts in another unit': targets('I | Hỗ trợ cơ sở công nghiệp nông thôn | đề án | 2 | 3 | 2 | 7'),
    'a group that adds up nowhere counts something of its own': targets(
      'I | Hỗ trợ cơ sở công nghiệp nông thôn | cơ sở | 20 | 21 | 22 | 63',
    ),
  },
});
