/** SB205: one project or beneficiary twice in a list; honest repetitions are left alone. */
import { ruleCases } from '../../support/rule-cases';

const list = (lines: string): string => `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2026
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thụ hưởng | Địa điểm | Tổng kinh phí | Khuyến công địa phương | Đối ứng của cơ sở
${lines}`;

const units = (lines: string): string => `
TỔNG HỢP ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG NĂM 2026 THEO ĐƠN VỊ
Đơn vị: triệu đồng
TT | Tên đơn vị | Tổng kinh phí | Khuyến công địa phương | Đối ứng của cơ sở
${lines}`;

ruleCases('SB205', {
  speaks: {
    'the same project under two spellings of the name':
      list(`1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH MTV An Phú | xã Yên Dũng | 712 | 211 | 501
2 | Hỗ trợ mẫu mã, bao bì sản phẩm sợi nấm | HTX Bình Minh | xã Cẩm Lý | 233 | 93 | 140
3 | Hỗ trợ máy móc thiết bị trong sản xuất gạch không nung | CTY TNHH một thành viên An Phú !SB205 | xã Yên Dũng | 655 | 195 | 460
  | Tổng cộng | | | 1600 | 499 | 1101`),
    'in two groups of the list': list(`I | Mô hình trình diễn kỹ thuật | | | 945 | 304 | 641
1 | Xây dựng mô hình sản xuất gạch không nung | Hợp tác xã Bình Minh | | 712 | 211 | 501
2 | Xây dựng mô hình chế biến sợi nấm | HTX Đại Phát | | 233 | 93 | 140
II | Ứng dụng máy móc tiên tiến | | | 867 | 295 | 572
1 | Mô hình sản xuất gạch không nung | HTX Thiên Phú | | 212 | 100 | 112
2 | Xây dựng mô hình sản xuất gạch không nung | HTX Bình Minh !SB205 | | 655 | 195 | 460
  | Tổng cộng | | | 1812 | 599 | 1213`),
    'a list of names: one facility twice in one group, with other amounts': `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | Khuyến công địa phương | Đối ứng của cơ sở
I | Hỗ trợ máy móc, thiết bị | 499 | 1101
1 | Cơ sở sản xuất An Phú | 211 | 501
2 | HTX Bình Minh | 93 | 140
3 | CSSX An Phú !SB205 | 195 | 460
  | Tổng cộng | 499 | 1101`,
    'a district and the commune that follows it, with the same figures': units(`1 | UBND huyện Lạng Giang | 713 | 213 | 500
2 | UBND xã Yên Dũng | 412 | 150 | 262
3 | Uỷ ban nhân dân xã Lạng Giang !SB205 | 713 | 213 | 500
  | Tổng cộng | 1838 | 576 | 1262`),
  },
  silent: {
    'one beneficiary with two contents':
      list(`1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | | 712 | 211 | 501
2 | Hỗ trợ thiết kế mẫu mã, bao bì gạch không nung | Công ty TNHH An Phú | | 655 | 195 | 460
  | Tổng cộng | | | 1367 | 406 | 961`),
    'one content for two beneficiaries':
      list(`1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | | 712 | 211 | 501
2 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Bình | | 655 | 195 | 460
  | Tổng cộng | | | 1367 | 406 | 961`),
    'the same in two places':
      list(`1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | xã Yên Dũng | 712 | 211 | 501
2 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | xã Cẩm Lý | 655 | 195 | 460
  | Tổng cộng | | | 1367 | 406 | 961`),
    'the same in two years': `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG GIAI ĐOẠN 2026-2027
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thụ hưởng | Thời gian thực hiện | Khuyến công địa phương | Đối ứng của cơ sở
1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | 2026 | 211 | 501
2 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | 2027 | 195 | 460
  | Tổng cộng | | | 406 | 961`,
    'those who run projects for others': list(`1 | Tổ chức lớp đào tạo nghề may công nghiệp | Trung tâm Khuyến công tỉnh | | 712 | 211 | 501
2 | Tổ chức lớp đào tạo nghề may công nghiệp | Trung tâm Khuyến công tỉnh | | 655 | 195 | 460
  | Tổng cộng | | | 1367 | 406 | 961`),
    'names that are none': list(`1 | Hỗ trợ máy móc, thiết bị | Các cơ sở CNNT | | 712 | 211 | 501
2 | Hỗ trợ máy móc, thiết bị | Các cơ sở CNNT | | 655 | 195 | 460
3 | Hỗ trợ máy móc, thiết bị | Cơ sở CNNT | | 100 | 50 | 50
4 | Hỗ trợ máy móc, thiết bị | Cơ sở CNNT | | 120 | 60 | 60
  | Tổng cộng | | | 1587 | 516 | 1071`),
    'labels without a name': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Hỗ trợ máy móc cho cơ sở công nghiệp nông thôn | 317 | 421 | 738
2 | Hỗ trợ máy móc cho cơ sở công nghiệp nông thôn | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'one facility in two groups': `
Đơn vị: triệu đồng
TT | Nội dung | Khuyến công địa phương | Đối ứng của cơ sở
I | Mô hình trình diễn kỹ thuật | 304 | 641
1 | Cơ sở sản xuất An Phú | 211 | 501
2 | HTX Bình Minh | 93 | 140
II | Hỗ trợ máy móc, thiết bị | 295 | 572
1 | Cơ sở sản xuất An Phú | 195 | 460
2 | HTX Đại Phát | 100 | 112
  | Tổng cộng | 599 | 1213`,
    'a line equal in every figure is one finding, of the line':
      list(`1 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung | Công ty TNHH An Phú | | 712 | 211 | 501
2 | Hỗ trợ mẫu mã, bao bì sản phẩm sợi nấm | HTX Bình Minh | | 233 | 93 | 140
3 | Hỗ trợ máy móc, thiết bị sản xuất gạch không nung !SB016 | Công ty TNHH An Phú | | 712 | 211 | 501
  | Tổng cộng | | | 1657 | 515 | 1142`),
    'every unit gets the same': units(`1 | UBND huyện Lạng Giang | 100 | 50 | 50
2 | UBND xã Yên Dũng | 100 | 50 | 50
3 | UBND xã Lạng Giang | 100 | 50 | 50
  | Tổng cộng | 300 | 150 | 150`),
    'a district and a commune of one name with other figures': units(`1 | UBND huyện Lạng Giang | 713 | 213 | 500
2 | UBND xã Yên Dũng | 412 | 150 | 262
3 | UBND xã Lạng Giang | 612 | 200 | 412
  | Tổng cộng | 1737 | 563 | 1174`),
  },
});
