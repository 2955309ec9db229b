/** Counts that a line's words give. */
import { countsIn, countUnitOf } from '../../../../src/core/law/activity/units';

test.each([
  ['Hỗ trợ 19 cơ sở CNNT ứng dụng máy móc', ['19 facility']],
  ['Tổ chức 02 kỳ bình chọn', ['2 occasion']],
  ['Tổ chức 03 lớp cho 105 học viên', ['3 class', '105 trainee']],
  ['03 lớp, 35 học viên/1 lớp', ['3 class']],
  ['Bình chọn 02 năm/lần', []],
  ['Lập quy hoạch tỷ lệ 1/500 cụm công nghiệp', []],
  ['Giai đoạn 2021 - 2025', []],
  ['Máy ép 100 tấn', []],
  ['Hỗ trợ hai cơ sở', ['2 facility']],
  ['Hỗ trợ một số cơ sở', []],
  ['Mỗi năm hỗ trợ 02 cơ sở', ['2 facility']],
  ['Hỗ trợ ít nhất 05 cơ sở', []],
  ['Hỗ trợ khoảng 10 cơ sở', []],
  ['Hỗ trợ trên 40 sản phẩm', []],
  ['Hỗ trợ không quá 05 cơ sở', ['5 facility']],
])('%s', (text, wanted) => {
  expect(countsIn(text).map(({ count, unit }) => `${count} ${unit}`)).toEqual(wanted);
});

test.each([
  ['cơ sở', 'facility'],
  ['CS', 'facility'],
  ['Mô hình', 'model'],
  ['lượt cơ sở', 'turn'],
  ['phòng', 'showroom'],
  ['', null],
  ['tấn', null],
])('unit “%s”', (text, wanted) => {
  expect(countUnitOf(text)).toBe(wanted);
});

test('a bare “cụm” is what the line is about', () => {
  expect(countUnitOf('cụm')).toBe('industrialCluster');
  expect(countUnitOf('Cụm', 'clusterLinkage')).toBe('clusterLinkage');
  expect(countUnitOf('cơ sở', 'clusterLinkage')).toBe('facility');
});
