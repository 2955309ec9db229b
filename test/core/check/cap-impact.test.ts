/** Which lines of a plan come off otherwise by the caps that were entered and the acts that were picked, and how that is said. */
import type { ChangedLine } from '../../../src/core/check/caps-report';
import { changesTitle, changeWords } from '../../../src/core/messages/caps/cap-changes';
import { checkText } from '../../support/tables';

const OWN_SHEET = `
@sheet Mức chi
BẢNG THUYẾT MINH MỨC CHI ÁP DỤNG
Đơn vị: triệu đồng
TT | Nội dung hoạt động | Nguồn áp dụng | ĐVT | Số lượng | Tổng chi phí hợp lệ | Tỷ lệ tối đa (%) | Mức tối đa cho một đơn vị | Căn cứ | Hiệu lực | Tình trạng kiểm chứng | Điều kiện, ghi chú
1 | Ứng dụng máy móc, thiết bị tiên tiến vào sản xuất | KCĐP Cao Bằng | cơ sở |  |  | 50 | 200 | Nghị quyết số 07/2025/NQ-HĐND, Điều 3 khoản 2 | từ 01/01/2026 | do đơn vị nhập | Người nhập: Nguyễn Văn An, ngày 12/01/2026`;

const PLAN = (year: number): string => `
@sheet Biểu 1
KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG TỈNH CAO BẰNG NĂM ${String(year)}
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCĐP hỗ trợ | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị chế biến gỗ | 900 | 250 | 650
2 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị chế biến chè | 500 | 180 | 320
3 | Hội nghị tổng kết công tác khuyến công | 30 | 30 | 0
  | Tổng cộng | 1430 | 460 | 970`;

const changesOf = (text: string, impact = true): readonly ChangedLine[] => checkText(text, { exact: false, impact }).caps?.changes ?? [];
const told = (changes: readonly ChangedLine[]): string[] => changes.map((one) => `${one.cell} ${changeWords(one, 'vi')}`);

test('lines under a cap that was entered, and no others', () => {
  expect(told(changesOf(PLAN(2026) + OWN_SHEET))).toEqual([
    'B4 “Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị chế biến gỗ”: trước là chưa có mức chi, nay là vượt 50 triệu đồng.',
    'B5 “Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị chế biến chè”: trước là chưa có mức chi, nay là đạt.',
  ]);
});

test.each([
  ['before the cap begins', PLAN(2025) + OWN_SHEET],
  ['without a cap of one’s own', PLAN(2026)],
])('nothing changes %s', (_when, text) => {
  expect(changesOf(text)).toEqual([]);
});

test('an act that was picked changes what its start left open', () => {
  const plan = `
@province hoa-binh
@pick hoa-binh-qd-20-2019
KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2020
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCĐP hỗ trợ | Đối ứng
1 | 01 mô hình thí điểm áp dụng sản xuất sạch hơn | 1500 | 480 | 1020`;
  const changes = changesOf(plan);
  expect(told(changes)).toEqual([
    'B4 “01 mô hình thí điểm áp dụng sản xuất sạch hơn”: trước là chưa đủ căn cứ, nay là có thể vượt 30 triệu đồng.',
  ]);
  expect(changes[0] && changeWords(changes[0], 'en')).toContain('was not enough to judge, is now perhaps 30 million đồng above its cap.');
});

test('only told when asked for, and how many lines it is', () => {
  expect(changesOf(PLAN(2026) + OWN_SHEET, false)).toEqual([]);
  expect(changesTitle(1, 'vi')).toBe('Mức chi đã nhập, văn bản đã chọn làm đổi kết quả của 1 dòng so với danh mục có sẵn.');
  expect(changesTitle(2, 'en')).toContain('2 lines');
});
