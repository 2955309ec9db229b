/** What was said of caps: kept in the workbook's memory, read back with whatever cannot be used left out. */
import { parseMemory, sectionOf, serializeMemory, withSection, EMPTY_MEMORY } from '../../../src/core/check/memory';
import { amountFromInteger, toPlainText } from '../../../src/core/money/amount';
import {
  capsSection,
  NOTHING_SAID,
  optionsOf,
  withAct,
  withActivity,
  withCeiling,
  withCondition,
} from '../../../src/core/check/said-of-caps';
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
  ['a ceiling without a figure', { ceilings: [{ source: 'local', year: 2026, amount: 'many', unit: 'million-vnd' }] }],
  ['a ceiling of no year', { ceilings: [{ source: 'local', year: 2026.5, amount: '5', unit: 'million-vnd' }] }],
  ['a ceiling of no source', { ceilings: [{ source: 'other', year: 2026, amount: '5', unit: 'million-vnd' }] }],
  ['no lists', { picked: 'all', activities: 7, confirmed: null, ceilings: {} }],
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

test('an act picked and a ceiling given come back, replace what was said before and can be taken back', () => {
  const key = { source: 'local', year: 2026 } as const;
  const said = withCeiling(
    withCeiling(withAct(NOTHING_SAID, 'hoa-binh-qd-20-2019', true), key, amountFromInteger(5)),
    key,
    amountFromInteger(7),
  );
  const text = serializeMemory(withSection(EMPTY_MEMORY, capsSection, said));
  expect(sectionOf(parseMemory(text).memory, capsSection)).toEqual(said);
  expect(said.ceilings).toEqual([{ ...key, amount: amountFromInteger(7), unit: 'million-vnd' }]);
  expect(withAct(withCeiling(said, key, null), 'hoa-binh-qd-20-2019', false)).toEqual(NOTHING_SAID);
});

test('a ceiling is held against what the workbook adds up, and shown beside it', () => {
  const plan = `
TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026 - 2027
Đơn vị: tỷ đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 6.13 | 7.25 | 13.38
2 | Đối ứng của cơ sở | 8.13 | 9.25 | 17.38
  | Tổng cộng | 14.26 | 16.5 | 30.76`;
  const said = withCeiling(NOTHING_SAID, { source: 'national', year: 2027 }, amountFromInteger(7000));
  const { findings, caps } = checkText(plan, { exact: false, ...optionsOf(said) });
  expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['SB508 D4']);
  expect(
    caps?.sources.map(({ source, year, cell, total, ceiling }) => [
      source,
      year,
      cell,
      toPlainText(total),
      ceiling && toPlainText(ceiling),
    ]),
  ).toEqual([
    ['national', 2026, 'C4', '6130', null],
    ['national', 2027, 'D4', '7250', '7000'],
    ['national', null, 'E4', '13380', null],
  ]);
});

test('another budget, which knows no khuyến công, is asked for no ceilings', () => {
  const plan = `
TỔNG HỢP DỰ TOÁN CHI NGÂN SÁCH NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | Ngân sách trung ương | Ngân sách địa phương | Tổng cộng
1 | Chi đầu tư phát triển | 613 | 725 | 1338
2 | Chi thường xuyên | 813 | 925 | 1738
  | Tổng cộng | 1426 | 1650 | 3076`;
  expect(checkText(plan).caps).toBeUndefined();
});
