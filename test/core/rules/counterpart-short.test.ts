/** SB503: the counterpart is less than what the share of the cap leaves to the beneficiary. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB503', {
  speaks: {
    'two budgets, each within its cap, leave the beneficiary too little to pay': `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2022
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thụ hưởng | Tổng kinh phí | KCQG hỗ trợ | KCĐP hỗ trợ | Đối ứng
1 | Ứng dụng máy móc thiết bị chế biến gỗ | HTX Hoa Mai | 500 | 250 | 150 | 100 !SB503:warning
2 | Ứng dụng máy móc thiết bị chế biến chè | HTX Sao Khuê | 600 | 200 | 100 | 300`,
    'sources as lines, over the years of the plan': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Mô hình trình diễn kỹ thuật | 613 | 725 | 1338
- | Khuyến công quốc gia | 352 | 307 | 659
- | Đối ứng của cơ sở | 261 !SB503:warning | 418 | 679`,
    'a project without any counterpart': `
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2021
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí đề án | KCQG | Đối ứng
1 | Ứng dụng máy móc thiết bị cho 01 cơ sở | 250 | 250 | 0 !SB503:warning
2 | Ứng dụng máy móc thiết bị cho 01 cơ sở khác | 500 | 200 | 300`,
  },
  silent: {
    'one year lacks what another has': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Ứng dụng máy móc thiết bị | 413 | 925 | 1338
- | Khuyến công quốc gia | 352 | 107 | 459
- | Đối ứng của cơ sở | 61 | 818 | 879`,
    'no counterpart in the table at all': `
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Ứng dụng máy móc thiết bị | 413 | 925 | 1338
- | Khuyến công quốc gia | 352 | 807 | 1159
- | Khuyến công địa phương | 61 | 118 | 179`,
  },
});
