/** SB110: a single entry, and no total, is what breaks the sums. */
import { wordsOf } from '../../../src/core/messages/findings/of';
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

ruleCases('SB110', {
  speaks: {
    'one entry breaks its line and its column': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | Tổng cộng
1 | Khuyến công quốc gia | 2800 | 4700 | 6900 | 14400
2 | Khuyến công địa phương | 5000 | 5500 | 6100 | 16600
3 | Đối ứng của cơ sở | 38800 | 48730 !SB110=47830 | 51060 | 137690
  | Tổng cộng | 46600 | 58030 | 64060 | 168690`,
    'a source of an activity below the wrong year': `
Đơn vị: triệu đồng
@merge A2:A3 B2:B3 C2:E2 F2:H2
TT | Nội dung | 2026 | | | 2027 | |
   |          | Tổng số | KCĐP | Đối ứng | Tổng số | KCĐP | Đối ứng
1 | Máy móc, thiết bị | 940 | 307 | 633 | 1007 | 351 | 656
2 | Mô hình trình diễn | 618 | 205 | 413 | 727 | 272 !SB110=227 | 500
3 | Đào tạo nghề | 411 | 411 | 0 | 433 | 433 | 0
  | Tổng cộng | 1969 | 923 | 1046 | 2167 | 1011 | 1156`,
    'a wrong entry in the first line of a group': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
I | Mô hình trình diễn kỹ thuật | 613 | 725 | 1338
1 | Cơ sở An Phú | 325 !SB110=352 | 307 | 659
2 | Cơ sở Bình Minh | 261 | 418 | 679
II | Hỗ trợ máy móc, thiết bị | 391 | 513 | 904
1 | Cơ sở Cầu Vồng | 153 | 204 | 357
2 | Cơ sở Đại Phát | 238 | 309 | 547
  | Tổng cộng | 1004 | 1238 | 2242`,
    'the sign is turned round': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | -215 !SB110=215 | 333 | 548
3 | Đào tạo nghề | 409 | 530 | 939
  | Tổng cộng | 941 | 1284 | 2225`,
  },
  silent: {
    'the sums hold': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'an unusual entry that all sums bear out': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 42100 | 42417
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 42433 | 42965`,
    'a decrease is negative and right': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Điều chỉnh giảm dự toán | -15 | -33 | -48
  | Tổng cộng | 302 | 388 | 690`,
    'the total of a line is wrong, not an entry': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 783 !SB101=738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
  },
});

test('two wrong entries are two findings, each at its cell', () => {
  const report = checkText(`
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | Tổng cộng
1 | Khuyến công quốc gia | 2810 | 4720 | 6930 | 6240 | 20700
2 | Khuyến công địa phương | 5000 | 5500 | 6100 | 6900 | 23400
3 | Đối ứng của cơ sở | 38800 | 48730 | 51060 | 52200 | 189890
  | Tổng cộng | 46610 | 58050 | 64090 | 65240 | 233990`);
  expect(report.findings.map(({ code, cell, cause }) => `${code} ${cell} ${String(cause?.kind)}`)).toEqual([
    'SB110 F4 mistyped-part',
    'SB110 D5 transposed-digits',
  ]);
});

test('a cross in the blamed cell is told as what stands there, and filled', () => {
  const [finding] = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | x | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 409 | 530 | 939
  | Tổng cộng | 941 | 1284 | 2225`).findings;
  if (finding === undefined) throw new Error('nothing was found');
  const { message, todo } = wordsOf(finding, 'vi');
  expect(message).toContain('Ô D3 “Máy móc, thiết bị › 2027” đang ghi “x”, phải là 421 triệu đồng');
  expect(todo).toContain('điền 421 triệu đồng vào ô D3');
});
