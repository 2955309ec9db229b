/** Reality 20: names of places and sources in their variants; a district and a commune of one name may be one submission. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';

const UNITS = `
Đơn vị: triệu đồng
TT | Đơn vị | Kinh phí
1 | UBND huyện Lạng Sơn Hạ | 300
2 | UBND xã Lạng Sơn Hạ !SB205 | 300
3 | Ủy ban nhân dân huyện Yên Lập | 250
4 | UBND phường Tân Hòa | 120
 | Tổng cộng | 970`;

test('one name, two levels, one amount: perhaps submitted twice', () => {
  expectAnswer(UNITS);
});

test.each([
  ['different amounts', (text: string) => text.replace('| 300\n3', '| 310\n3').replace('970', '980')],
  ['an amount that others get as well', (text: string) => text.replace('| 250', '| 300').replace('970', '1020')],
  ['different names', (text: string) => text.replace('xã Lạng Sơn Hạ', 'xã Mai Trung')],
])('silent: %s', (_name, change) => {
  expectAnswer(change(UNITS).replace(' !SB205', ''));
});

test.each([
  ['Kinh phí khuyến công quốc gia', 'Khuyến công địa phương', 'Đối ứng của cơ sở CNNT'],
  ['KCQG', 'KCĐP', 'Vốn đối ứng'],
  ['Nguồn KC QG', 'KP KCĐP', 'Đối ứng doanh nghiệp'],
  ['Ngân sách trung ương', 'Ngân sách tỉnh', 'Vốn tự có'],
  ['NSTW', 'NSĐP', 'Chủ đầu tư đối ứng'],
  ['Khuyến công Quốc gia hỗ trợ', 'Khuyến công cấp tỉnh', 'Cơ sở CNNT đóng góp'],
])('sources under other names: %s, %s, %s', (national, local, counterpart) => {
  const text = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | ${national} | 100 | 90 | 190
2 | ${local} | 50 | 45 | 95
3 | ${counterpart} | 70 | 80 | 150
 | Tổng cộng | 220 | 215 | 435`;
  expect(outlineOfText(text)).toMatchObject({ kind: 'source-by-year', sources: ['national', 'local', 'counterpart'] });
  expectAnswer(text);
});
