/** SB013: TT numbers that jump or repeat. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const LINES = (ordinals: readonly string[]): string => {
  const lines = ordinals.map((ordinal, at) => `${ordinal} | Nội dung khuyến công ${String(at + 1)} | ${String(101 + 13 * at)}`);
  const total = ordinals.reduce((sum, _, at) => sum + 101 + 13 * at, 0);
  return `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí
${lines.join('\n')}
  | Tổng cộng | ${String(total)}`;
};

ruleCases('SB013', {
  speaks: {
    'a number is left out': LINES(['1', '2', '4 !SB013', '5']),
    'a number stands twice': LINES(['1', '2', '2 !SB013', '3']),
    'Roman numbers jump': LINES(['I', 'II', 'IV !SB013']),
    'letters jump over one that is used': LINES(['A', 'B', 'D !SB013']),
    'letters stand twice': LINES(['a', 'b', 'b !SB013', 'c']),
    'inside a group': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
I | Mô hình trình diễn kỹ thuật | 613 | 725
1 | Cơ sở An Phú | 352 | 307
3 !SB013 | Cơ sở Bình Minh | 261 | 418
II | Hỗ trợ máy móc, thiết bị | 391 | 513
1 | Cơ sở Cầu Vồng | 153 | 204
2 | Cơ sở Đại Phát | 238 | 309
  | Tổng cộng | 1004 | 1238`,
  },
  silent: {
    'one after the other': LINES(['1', '2', '3', '4']),
    'Vietnamese letters: Đ follows D, E follows Đ': LINES(['A', 'B', 'C', 'D', 'Đ', 'E', 'G']),
    'Đ left out, as many do': LINES(['A', 'B', 'C', 'D', 'E']),
    'F used, which the Vietnamese alphabet lacks': LINES(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
    'Roman numbers, where I and V are letters too': LINES(['I', 'II', 'III', 'IV', 'V', 'VI']),
    'I after H is a letter': LINES(['A', 'B', 'C', 'D', 'Đ', 'E', 'G', 'H', 'I', 'K']),
    'numbers with dots and brackets': LINES(['1.', '2.', '3.']),
    'the numbering starts again in each group': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
I | Mô hình trình diễn kỹ thuật | 613 | 725
1 | Cơ sở An Phú | 352 | 307
2 | Cơ sở Bình Minh | 261 | 418
II | Hỗ trợ máy móc, thiết bị | 391 | 513
1 | Cơ sở Cầu Vồng | 153 | 204
2 | Cơ sở Đại Phát | 238 | 309
  | Tổng cộng | 1004 | 1238`,
    'the numbering runs on through the groups': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
I | Mô hình trình diễn kỹ thuật | 613 | 725
1 | Cơ sở An Phú | 352 | 307
2 | Cơ sở Bình Minh | 261 | 418
II | Hỗ trợ máy móc, thiết bị | 391 | 513
3 | Cơ sở Cầu Vồng | 153 | 204
4 | Cơ sở Đại Phát | 238 | 309
  | Tổng cộng | 1004 | 1238`,
    'dashes and lines without a number': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Mô hình trình diễn kỹ thuật | 613 | 725
- | Khuyến công địa phương | 352 | 307
- | Đối ứng của cơ sở | 261 | 418
2 | Hỗ trợ máy móc, thiết bị | 391 | 513
- | Khuyến công địa phương | 153 | 204
- | Đối ứng của cơ sở | 238 | 309
  | Tổng cộng | 1004 | 1238`,
    'a row of column numbers is no line': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | 2 | 3 | 4 | 5=3+4
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
  },
});

test('several places are said once, with their count', () => {
  const { findings } = checkText(LINES(['1', '3', '4', '4', '5']));
  expect(findings).toMatchObject([{ code: 'SB013', cell: 'A4', facts: { found: '3', expected: '2', count: 2 } }]);
});
