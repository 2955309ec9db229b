/** A plan in which caps have something to say: one line above its cap, one to confirm, one of unknown activity, one act to pick. */
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { readText } from '../../../support/tables';

export function planWithCaps(): WorkbookSnapshot {
  return readText(`
UBND TỈNH HÒA BÌNH
KẾ HOẠCH KHUYẾN CÔNG NĂM 2020
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | KCĐP hỗ trợ | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị chế biến miến dong | 640 | 320 | 0 | 320
2 | Hỗ trợ 01 cơ sở đầu tư dây chuyền công nghệ sản xuất gạch không nung | 1000 | 430 | 0 | 570
3 | Mô hình trình diễn kỹ thuật, đăng ký nhãn hiệu | 300 | 90 | 0 | 210
4 | Hỗ trợ 02 cơ sở thiết kế mẫu mã, bao bì | 120 | 0 | 60 | 60
5 | Hội nghị tổng kết công tác khuyến công | 50 | 0 | 50 | 0
6 | Xây dựng 01 mô hình thí điểm áp dụng sản xuất sạch hơn | 1500 | 0 | 480 | 1020
  | Tổng cộng | 3610 | 840 | 590 | 2180`).workbook;
}
