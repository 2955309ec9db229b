/** Reality 12: hidden lines are counted and said; a total that is right only without them is a warning. */
import { wordsOf } from '../../src/core/messages/findings/of';
import { expectAnswer } from '../support/rule-cases';
import { checkText } from '../support/tables';

const PLAN = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | Tổng cộng
1 | Khuyến công quốc gia | 100 | 90 | 190
2 | Khuyến công địa phương | 50 | 45 | 95
3 | Đối ứng của cơ sở | 70 | 80 | 150
4 | Nguồn khác | 11 | 13 | 24
 | Tổng cộng | 231 | 228 | 459`;

test('a total that counts the hidden line is right, and that is said', () => {
  expectAnswer(`@hide 4${PLAN.replace('| 50 |', '| 50 !SB015 |')}`);
});

test.each([
  ['one line is hidden', '@hide 4', '181 !SB102 | 183 | 364'],
  ['two lines are hidden', '@hide 4 6', '170 !SB102 | 170 | 340'],
])('the total is right only for what can be seen: %s', (_name, hide, totals) => {
  const text = `${hide}${PLAN.replace('231 | 228 | 459', totals).replace('!SB102', '!SB102:warning')}`;
  expectAnswer(text);
  expect(checkText(text).findings.map(({ cause }) => cause?.kind)).toEqual(['hidden-lines']);
});

test('it is said where the hidden ones begin, in both languages', () => {
  const [finding] = checkText(`@hide 4 6${PLAN.replace('231 | 228 | 459', '170 | 170 | 340')}`).findings;
  if (finding === undefined) throw new Error('nothing was found');
  expect(wordsOf(finding, 'vi').message).toContain('bỏ các ô đang ẩn, bắt đầu từ ô C4');
  expect(wordsOf(finding, 'en').message).toContain('without the hidden cells, the first being C4');
});

test('neither with nor without the hidden line: an ordinary error, and the hidden line is said', () => {
  expectAnswer(`@hide 4${PLAN.replace('231 | 228 | 459', '239 !SB102=231 | 228 | 459').replace('| 50 |', '| 50 !SB015 |')}`);
});
