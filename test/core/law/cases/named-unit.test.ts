/** Whether a line names one facility, so that it counts as one without a number. */
import { namesOneUnit } from '../../../../src/core/law/cases/named-unit';

test.each([
  'Công ty TNHH MTV Hoàng Gia',
  'CÔNG TY TNHH HOÀNG GIA',
  'Công ty Cổ phần Sản xuất Gạch Minh Hà',
  'Công ty TNHH sản xuất và thương mại Tân Phát',
  'Hợp tác xã chè Sao Mai',
  'Xưởng mộc Đại Phú',
  'Tổ hợp tác mây tre Phú Lộc',
  'Hộ ông Nguyễn Văn A, thôn Đoài',
  'Công ty TNHH Thành Công',
  'HTX Thành Nhân',
  'Cơ sở sản xuất Trường Thịnh, xã Tân Mỹ',
])('one: %s', (beneficiary) => {
  expect(namesOneUnit('Hỗ trợ ứng dụng máy móc thiết bị', [beneficiary], 'equipment')).toBe(true);
});

test.each([
  '05 cơ sở CNNT huyện Sơn Hà',
  'Cơ sở CNNT huyện Sơn Hà',
  'Cơ sở sản xuất gạch huyện Sơn Hà',
  'Các cơ sở trên địa bàn huyện Sơn Hà',
  'Công ty A và Công ty B',
  'Hai cơ sở: Tám Lý và Chín Nên',
  'Cơ sở sản xuất Huyện Sơn Hà',
  'Hợp tác xã nông nghiệp tại xã Tân Mỹ',
  '20 hộ làng nghề Phú Lộc',
  'xã Tân Mỹ',
])('not one: %s', (beneficiary) => {
  expect(namesOneUnit('Hỗ trợ ứng dụng máy móc thiết bị', [beneficiary], 'equipment')).toBe(false);
});

test('a cluster by its name, and one that is none', () => {
  expect(namesOneUnit('Hạ tầng cụm công nghiệp Tân Dân', [], 'cluster-infrastructure')).toBe(true);
  expect(namesOneUnit('Hạ tầng cụm công nghiệp trên địa bàn', [], 'cluster-infrastructure')).toBe(false);
  expect(namesOneUnit('Hạ tầng cụm công nghiệp Tân Dân', ['Ban quản lý CCN Tân Dân'], 'cluster-infrastructure')).toBe(true);
});
