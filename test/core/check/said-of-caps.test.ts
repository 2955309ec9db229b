/** What was said of caps: kept in the workbook's memory, read back with whatever cannot be used left out. */
import { parseMemory, sectionOf, serializeMemory, withSection, EMPTY_MEMORY } from '../../../src/core/check/memory';
import { capsSection, NOTHING_SAID, optionsOf, withActivity, withCondition } from '../../../src/core/check/said-of-caps';
import { checkText } from '../../support/tables';

const at = { sheet: 'Biểu 1', cell: 'B5' };

test('what was said comes back from the text in the workbook', () => {
  const said = withCondition(withActivity({ ...NOTHING_SAID, province: 'cao-bang' }, at, 'equipment'), at, 'line', 'đã thẩm định');
  const text = serializeMemory(withSection(EMPTY_MEMORY, capsSection, said));
  expect(sectionOf(parseMemory(text).memory, capsSection)).toEqual(said);
});

test('a choice replaces the one before, and can be taken back', () => {
  const twice = withActivity(withActivity(NOTHING_SAID, at, 'equipment'), at, 'media');
  expect(twice.activities).toEqual([{ at, activity: 'media' }]);
  expect(withActivity(twice, at, null)).toEqual(NOTHING_SAID);
  expect(capsSection.write(NOTHING_SAID)).toBeUndefined();
});

test.each([
  ['no document', undefined],
  ['a province that is none', { province: 'atlantis' }],
  ['an activity that is none', { activities: [{ at, activity: 'flying' }] }],
  ['a confirmation without a reason', { confirmed: [{ at, condition: 'line', reason: '' }] }],
  ['no lists', { picked: 'all', activities: 7, confirmed: null }],
])('left out: %s', (_what, stored) => {
  expect(capsSection.read(stored)).toEqual(NOTHING_SAID);
});

test('a confirmed condition turns the question into a remark', () => {
  const plan = `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2021
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
1 | Hỗ trợ 01 cơ sở đầu tư dây chuyền công nghệ sản xuất gạch | 1000 | 430 | 570`;
  const line = { sheet: 'Biểu 1', cell: 'B4' };
  const said = withCondition(NOTHING_SAID, line, 'line', 'đã thẩm định');
  expect(checkText(plan).findings.map(({ severity }) => severity)).toEqual(['warning']);
  const report = checkText(plan, { exact: false, ...optionsOf(said) });
  expect(report.findings.map(({ severity }) => severity)).toEqual(['info']);
  expect(report.caps?.conditions).toMatchObject([{ ...line, condition: 'line', reason: 'đã thẩm định' }]);
});
