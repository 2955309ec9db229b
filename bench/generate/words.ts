/** Invented names and the trade's usual words, for headings and lines. No name here belongs to a real facility or document. */
import type { SourceId } from '../../src/core/table/model/dimensions';

export const PROVINCES = ['Hải Lâm', 'Tân Giang', 'Bình Sơn', 'An Thủy', 'Phú Khê', 'Vĩnh Hòa'] as const;

export const SOURCE_WORDS: Readonly<Record<SourceId, readonly string[]>> = {
  national: ['Khuyến công quốc gia', 'Kinh phí khuyến công quốc gia', 'KCQG', 'Nguồn KCQG', 'Kinh phí KCQG', 'Ngân sách trung ương'],
  local: ['Khuyến công địa phương', 'Kinh phí khuyến công địa phương', 'KCĐP', 'Nguồn KCĐP', 'Ngân sách tỉnh', 'Ngân sách địa phương'],
  counterpart: ['Đối ứng', 'Vốn đối ứng', 'Đối ứng của cơ sở CNNT', 'Vốn đối ứng của đơn vị thụ hưởng', 'Kinh phí đối ứng của cơ sở'],
  integrated: ['Vốn lồng ghép', 'Lồng ghép các chương trình khác'],
  other: ['Nguồn khác', 'Nguồn hợp pháp khác', 'Vốn khác'],
};
export const STATE_BUDGET_WORDS = ['Ngân sách nhà nước', 'NSNN', 'Vốn ngân sách nhà nước'] as const;

export const GROUPS = [
  'Đào tạo nghề và truyền nghề',
  'Hỗ trợ mô hình trình diễn và máy móc mới',
  'Phát triển sản phẩm tiêu biểu',
  'Tư vấn cho cơ sở sản xuất',
  'Thông tin và tuyên truyền',
  'Liên kết và hạ tầng cụm công nghiệp',
  'Hợp tác quốc tế',
  'Tăng cường năng lực tổ chức thực hiện',
  'Nâng cao năng lực quản lý cho doanh nghiệp nhỏ',
] as const;

/** Activities with the unit their targets are counted in. */
export const ACTIVITIES: readonly (readonly [label: string, unit: string])[] = [
  ['Mở lớp dạy nghề đan lát', 'lớp'],
  ['Mở lớp may gia công', 'lớp'],
  ['Truyền nghề chạm khắc gỗ', 'lớp'],
  ['Tập huấn kỹ năng bán hàng', 'lớp'],
  ['Tập huấn quản trị xưởng nhỏ', 'lớp'],
  ['Hỗ trợ máy sấy nông sản', 'cơ sở'],
  ['Hỗ trợ máy đóng gói', 'cơ sở'],
  ['Hỗ trợ lò nung tiết kiệm điện', 'cơ sở'],
  ['Mô hình trình diễn chế biến tinh bột', 'mô hình'],
  ['Mô hình sản xuất sạch hơn tại xưởng dệt', 'mô hình'],
  ['Chuyển giao công nghệ ép dầu', 'cơ sở'],
  ['Bình chọn sản phẩm tiêu biểu trong tỉnh', 'lần'],
  ['Dự hội chợ ngoài tỉnh', 'gian hàng'],
  ['Mở phòng giới thiệu sản phẩm', 'phòng'],
  ['Đăng ký nhãn hiệu hàng hóa', 'nhãn hiệu'],
  ['Thiết kế bao bì', 'cơ sở'],
  ['Lập trang tin điện tử', 'trang'],
  ['In tờ gấp giới thiệu chính sách', 'số'],
  ['Phát chuyên mục truyền hình', 'chuyên đề'],
  ['Khảo sát học tập mô hình', 'đoàn'],
  ['Hội nghị giao ban hằng năm', 'cuộc'],
  ['Kiểm tra tiến độ đề án', 'đợt'],
  ['Xử lý nước thải làng nghề', 'cơ sở'],
  ['Lập quy hoạch cụm công nghiệp', 'cụm'],
  ['Tư vấn lập dự án đầu tư', 'cơ sở'],
  ['Bồi dưỡng cộng tác viên', 'người'],
];

export const SECTIONS = ['HOẠT ĐỘNG CẤP TỈNH', 'HOẠT ĐỘNG CẤP XÃ', 'HOẠT ĐỘNG CỦA TRUNG TÂM', 'HOẠT ĐỘNG PHỐI HỢP'] as const;
export const WORKS = ['Hỗ trợ dây chuyền', 'Hỗ trợ máy móc', 'Mô hình trình diễn', 'Chuyển giao công nghệ', 'Hỗ trợ bao bì'] as const;
export const GOODS = [
  'bún gạo',
  'tinh dầu sả',
  'ghế mây',
  'gạch men',
  'chè búp',
  'nước chấm',
  'khăn dệt',
  'nón lá',
  'mứt gừng',
  'giá để hàng',
] as const;
export const FIRMS = ['Công ty TNHH', 'HTX', 'Cơ sở sản xuất', 'Hộ kinh doanh', 'DNTN'] as const;
export const FIRM_NAMES = [
  'Sao Khuê',
  'Mộc Lan',
  'Đại Thủy',
  'Thanh Trì Bắc',
  'Ngân Hà',
  'Kim Ngưu',
  'Phúc Sinh',
  'Trúc Xanh',
  'Hoàng Lộc',
] as const;
export const PLACES = [
  'xã Thạch Đà',
  'xã Vân Lũng',
  'phường Cửa Nam Hà',
  'xã Mai Đình Thượng',
  'xã Yên Lãng Tây',
  'phường Hồ Sen',
] as const;

/** Cost items with their unit of count. */
export const COST_ITEMS: readonly (readonly [label: string, unit: string])[] = [
  ['Máy trộn nguyên liệu', 'máy'],
  ['Máy cắt lát', 'máy'],
  ['Tủ điện điều khiển', 'bộ'],
  ['Khung giá đỡ', 'bộ'],
  ['Công lắp đặt', 'công'],
  ['Vận chuyển thiết bị', 'chuyến'],
  ['Chạy thử và hiệu chỉnh', 'lần'],
  ['Thù lao báo cáo viên', 'buổi'],
  ['Thuê phòng học', 'ngày'],
  ['In tài liệu', 'bộ'],
  ['Giải khát', 'người'],
  ['Văn phòng phẩm', 'bộ'],
  ['Phông trang trí', 'cái'],
  ['Nghiệm thu kỹ thuật', 'lần'],
];
export const COST_GROUPS = ['Chi thiết bị', 'Chi nhân công', 'Chi tổ chức lớp', 'Chi khác của đề án'] as const;

export const REMARKS = ['Chờ thẩm định', 'Làm tiếp năm trước', 'Ưu tiên vùng khó', 'Đã ký hợp đồng'] as const;
export const NOTES = [
  'Ghi chú: Số liệu sẽ được rà soát khi giao dự toán',
  '(*) Chưa tính phần vốn vay của cơ sở',
  'Ghi chú: Làm theo mức chi đang áp dụng',
] as const;
