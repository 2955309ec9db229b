/** Names of beneficiaries: one name in many spellings, and what is no name. */
import { contentWords, namedIn, nameKey } from '../../../src/core/prose/names';

test.each([
  ['Công ty TNHH MTV An Phú', 'CTY TNHH một thành viên An Phú'],
  ['HTX Bình Minh', 'Hợp tác xã  BÌNH MINH'],
  ['CSSX Đại Phát', 'Cơ sở sản xuất Đại Phát'],
  ['DNTN Hoà Bình', 'Doanh nghiệp tư nhân Hòa Bình'],
  ['HTX An Bình (xã Yên Dũng)', 'HTX An Bình, xã Yên Dũng'],
  ['Công ty CP Thủy Sản', 'Công ty cổ phần Thuỷ Sản'],
])('“%s” and “%s” are one', (one, other) => {
  expect(nameKey(one)).not.toBeNull();
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each(['Các cơ sở CNNT', 'Cơ sở', 'Doanh nghiệp tư nhân', 'Trung tâm Khuyến công tỉnh', 'UBND xã Yên Dũng', 'Sở Công Thương', ''])(
  '“%s” is nobody in particular',
  (text) => {
    expect(nameKey(text)).toBeNull();
  },
);

test('two names in one cell are not the first of them', () => {
  expect(nameKey('HTX An Bình, HTX Bình Minh')).not.toBe(nameKey('HTX An Bình'));
});

test('two firms of one name but another form are two', () => {
  expect(nameKey('Công ty TNHH An Phú')).not.toBe(nameKey('HTX An Phú'));
});

test.each([
  ['Hỗ trợ Công ty TNHH An Phú ứng dụng máy móc', 'Công ty TNHH An Phú'],
  ['HTX nông nghiệp Bình Minh, xã Yên Dũng', 'HTX nông nghiệp Bình Minh'],
  ['Cơ sở sản xuất An Phú', 'Cơ sở sản xuất An Phú'],
  ['Tập huấn quản trị xưởng nhỏ tại xã Thạch Đà', null],
  ['Hỗ trợ thành lập doanh nghiệp tại Lâm Đồng', null],
  ['Hỗ trợ cơ sở công nghiệp nông thôn', null],
  ['HTX Bình Minh và Công ty TNHH An Phú', null],
])('“%s” names %s', (label, name) => {
  expect(namedIn(label)?.name ?? null).toBe(name);
});

test('contents are compared by what they are, not by how or where', () => {
  expect(contentWords('Hỗ trợ ứng dụng máy móc, thiết bị sản xuất gạch tại xã Yên Dũng')).toEqual(
    contentWords('Ứng dụng máy móc thiết bị tiên tiến trong sản xuất gạch'),
  );
  expect(contentWords('Hỗ trợ máy móc sản xuất gạch')).not.toEqual(contentWords('Hỗ trợ mẫu mã sản xuất gạch'));
});
