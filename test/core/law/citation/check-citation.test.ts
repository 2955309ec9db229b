/** Citations of acts as papers write them, and what is said of each. */
import { SHIPPED } from '../../../../src/core/law/catalogue';
import { checkCitation, namedBy, registerOf, type Paper } from '../../../../src/core/law/citation/check-citation';
import { readCitations } from '../../../../src/core/law/citation/grammar';

const register = registerOf(SHIPPED.acts);
const named = namedBy(SHIPPED.acts);

/** "missing-year → 235/2025/NĐ-CP" for every fault of every citation in the text. */
function said(text: string, plannedFrom: string | null = null, more: Partial<Paper> = {}): string[] {
  const citations = readCitations(text);
  const cited = new Set(citations.map(({ number }) => number));
  return citations.flatMap((citation) =>
    checkCitation(citation, text, { register, named, cited, plannedFrom, province: null, ...more }).map(({ check, proposed }) =>
      proposed === null || proposed === citation.number ? check : `${check} → ${proposed}`,
    ),
  );
}

test.each([
  ['Nghị định số 45/2012/NĐ-CP ngày 21/5/2012'],
  ['Nghị định số 235/2025/NĐ-CP ngày 27 tháng 8 năm 2025'],
  ['Thông tư số 28/2018/TT-BTC ngày 28/3/2018'],
  ['Thông tư số 26/2014/TT-BCT ngày 28/08/2014'],
  ['Nghị quyết số 07/2025/NQ-HĐND ngày 09 tháng 7 năm 2025'],
  ['Quyết định số 2036/QĐ-UBND'],
  ['Chỉ thị số 04/CT-BCT'],
  ['Công văn số 1462/BCT-ĐCK'],
  ['570/ĐCK-KC'],
  ['Luật số 89/2025/QH15'],
  ['Nghị quyết 343/2017/UBTVQH14'],
  ['Nghị quyết 30a/2008/NQ-CP'],
])('%s is good', (text) => {
  expect(readCitations(text)).toHaveLength(1);
  expect(said(text)).toEqual([]);
});

test.each([
  ['Nghị định số 235/NĐ-CP', 'missing-year → 235/2025/NĐ-CP'],
  ['Thông tư 28/TT-BTC', 'missing-year → 28/2018/TT-BTC'],
  ['Thông tư số 28/2018/TT-BTC ngày 28/3/2019', 'date-year'],
  ['Thông tư số 28/2018/TT-BTC ngày 28/8/2018', 'date-mismatch'],
  ['Nghị định số 28/2018/TT-BTC', 'type-word'],
  ['Thông tư 28/2018/TT/BTC', 'slash'],
  ['Thông tư liên tịch số 26/2014/TTLT/BTC-BCT', 'slash'],
  ['Thông tư số 112/2010/TTLT-BTC-BLĐTBXH', 'type-word'],
  ['Nghị định 45/2012/ND-CP', 'no-diacritics'],
  ['Nghị định 45/2012/NÐ-CP', 'lookalike'],
  ['Nghị định 45 /2012/ NĐ- CP', 'spacing'],
  ['Nghị định 45/2012/NĐ–CP', 'dash'],
  ['Nghị định số 45/12/NĐ-CP', 'short-year'],
  ['Nghị quyết số 07/2025/NQ-HDND', 'no-diacritics'],
  ['Thông tư 05/2026/TT-BCT', 'not-in-register'],
])('%s: %s', (text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test('in a plan for 2022 the joint circular of 2014 has ended', () => {
  expect(said('Thông tư liên tịch số 26/2014/TTLT-BTC-BCT', '2022-01-01')).toEqual(['expired → 28/2018/TT-BTC']);
});

test('in a plan for 2026-2030 the programme of the years before is out of date', () => {
  expect(said('Quyết định số 1881/QĐ-TTg', '2026-01-01')).toEqual(['expired → 2646/QĐ-BCT']);
});

test('in a plan for 2026 the circular of 2018 alone lacks its amendment', () => {
  expect(said('Thông tư số 28/2018/TT-BTC', '2026-01-01')).toEqual(['amendment-missing → 64/2024/TT-BTC']);
  expect(said('Thông tư số 28/2018/TT-BTC; Thông tư số 64/2024/TT-BTC', '2026-01-01')).toEqual([]);
  expect(said('Thông tư số 28/2018/TT-BTC', '2022-01-01')).toEqual([]);
});

test.each([
  'ngày 28/3/2018',
  'tỷ lệ 1/2 - 3/4',
  '300/350 triệu',
  'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
  'KH 2026/TH 2025',
  'số      /KH-UBND',
])('“%s” cites no act by number', (text) => {
  expect(readCitations(text)).toEqual([]);
});

describe('what only looks like a fault', () => {
  test.each([
    ['the number of another province', 'Quyết định số 09/2021/QĐ-UBND ngày 12/02/2021 của UBND tỉnh Lào Cai'],
    ['a decision without year, of another year', 'Quyết định số 1881/QĐ-TTg ngày 20/10/2017'],
    ['a code that is no act', 'Gói thầu 3/A - B'],
    ['a letter of a centre', 'Công văn số 15/TT-KC'],
    ['a gap to be filled in by hand', 'Kế hoạch số 12     /KH-UBND'],
    ['what the act is about', 'Quyết định về việc giao kế hoạch số 152/QĐ-UBND'],
    ['the law in general', 'theo quy định của pháp luật 45/2012/NĐ-CP'],
    ['an act that the register knows as replaced', 'Thông tư số 342/2016/TT-BTC'],
    ['a date that does not exist', 'Thông tư số 28/2018/TT-BTC ngày 31/2/2018'],
    ['a resolution of the National Assembly', 'Nghị quyết số 202/2025/QH15'],
  ])('%s', (_what, text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ['what the paper replaces', 'Thông tư số 28/2018/TT-BTC thay thế Thông tư liên tịch số 26/2014/TTLT-BTC-BCT'],
    ['what was achieved under the programme before', 'Kết quả thực hiện Quyết định số 1881/QĐ-TTg'],
    ['the programme named with its own years', 'Chương trình khuyến công quốc gia giai đoạn 2021-2025 (Quyết định số 1881/QĐ-TTg)'],
    ['an act cited as amended', 'Nghị định số 45/2012/NĐ-CP được sửa đổi, bổ sung'],
  ])('%s', (_what, text) => {
    expect(said(text, '2022-01-01').filter((check) => check.startsWith('expired'))).toEqual([]);
  });
});

test.each([
  ['NGHỊ ĐỊNH SỐ 45/2012/NĐ-CP NGÀY 21/5/2012', []],
  ['NĐ số 45/2012/NĐ-CP, ngày 21-5-2012 của Chính phủ', []],
  ['TTLT 26/2014/TTLT-BTC-BCT', []],
  ['QĐ số 28/2018/TT-BTC', ['type-word']],
  ['Thông tư liên tịch số 28/2018/TT-BTC', ['type-word']],
  ['Quyết định số 45/2012/NĐ-CP', ['type-word']],
  ['Nghị định số 45/2012/NĐ-CP của Chính phủ về khuyến công (ngày 22/5/2012)', ['date-mismatch']],
  ['Luật số 89/QH15', ['missing-year → 89/2025/QH15']],
  ['Quyết định số 1881/QĐ-TTG ngày 21/11/2020', ['date-mismatch']],
])('as offices write it: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('two acts with the same number and year are two acts', () => {
  expect(readCitations('26/2014/TT-BCT và 26/2014/TTLT-BTC-BCT').map(({ number }) => number)).toEqual([
    '26/2014/TT-BCT',
    '26/2014/TTLT-BTC-BCT',
  ]);
});

test('the full number is proposed from the same paper where the register has none', () => {
  expect(said('Nghị định 17/NĐ-CP và Nghị định số 17/2019/NĐ-CP')).toEqual(['missing-year → 17/2019/NĐ-CP', 'not-in-register']);
});
