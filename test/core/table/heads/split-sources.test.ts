/** A table of sources stays one, however its sources are split below them: a property over headings, markers, numbering and what the parts are called. */
import { checkWorkbook } from '../../../../src/core/check/check';
import { outlinesOf } from '../../../support/reading';
import { sheetOf, workbookOf, type Content } from '../../../support/sheets';

const HEADINGS = [
  'Nguồn kinh phí',
  'Nguồn vốn',
  'NGUỒN',
  'Nội dung',
  'Diễn giải',
  'Chỉ tiêu',
  'Nguồn vốn / Funding source',
  'Danh mục nguồn vốn',
];
const MARKERS = ['Trong đó:', 'Gồm:', 'Bao gồm:', 'Chia ra:', 'Tr.đó:', 'Trong đó', 'TRONG ĐÓ:', 'Cụ thể:', 'in the line above', null];
/** How a part is numbered or marked, and where. */
const PARTS: readonly ((at: number, name: string) => readonly [string | null, string])[] = [
  (_at, name) => [null, `- ${name}`],
  (_at, name) => ['-', name],
  (_at, name) => [null, `+ ${name}`],
  (at, name) => ['abc'.charAt(at), name],
  (at, name) => [`${'abc'.charAt(at)})`, name],
  (at, name) => [`2.${String(at + 1)}`, name],
  (_at, name) => [null, `• ${name}`],
];
const NAMES = [
  ['Cấp tỉnh', 'Cấp xã'],
  ['Ngân sách tỉnh', 'Ngân sách xã'],
  ['Vốn đầu tư phát triển', 'Vốn sự nghiệp'],
  ['Hỗ trợ máy móc', 'Đào tạo nghề'],
  ['Chuyển nguồn năm trước', 'Giao trong năm'],
];
const NUMBERS = [
  ['1', '2', '3'],
  ['I', 'II', 'III'],
  ['A', 'B', 'C'],
  [null, null, null],
];
/** Figures by hand: two years and their total. */
const [NATIONAL, LOCAL, OWN, TOTAL] = [
  [350, 420, 770],
  [600, 700, 1300],
  [110, 120, 230],
  [1060, 1240, 2300],
];
const SPLIT = [
  [380, 410, 790],
  [220, 290, 510],
];

interface Choice {
  readonly heading: string;
  readonly marker: string | null;
  readonly part: (at: number, name: string) => readonly [string | null, string];
  readonly names: readonly string[];
  readonly numbers: readonly (string | null)[];
  readonly totalFirst: boolean;
}

function rowsOf({ heading, marker, part, names, numbers, totalFirst }: Choice): Content[][] {
  const [one = null, two = null, three = null] = numbers;
  const inLine = marker === 'in the line above';
  const total: Content[] = [null, 'Tổng cộng', ...TOTAL];
  return [
    ['Đơn vị: triệu đồng'],
    ['TT', heading, 'Năm 2027', 'Năm 2028', 'Tổng cộng'],
    ...(totalFirst ? [total] : []),
    [one, 'Kinh phí khuyến công quốc gia', ...NATIONAL],
    [two, `Kinh phí khuyến công địa phương${inLine ? ', trong đó:' : ''}`, ...LOCAL],
    ...(marker === null || inLine ? [] : [[null, marker]]),
    ...SPLIT.map((figures, at): Content[] => [...part(at, names[at] ?? ''), ...figures]),
    [three, 'Đối ứng của cơ sở', ...OWN],
    ...(totalFirst ? [] : [total]),
  ];
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const choices = Array.from({ length: 280 }, (_, at): Choice => {
  const marker = pick(MARKERS, at);
  const part = pick(PARTS, Math.floor(at / MARKERS.length));
  const numbers = pick(NUMBERS, at + Math.floor(at / 4));
  return {
    heading: pick(HEADINGS, at * 3 + Math.floor(at / 8)),
    marker,
    part,
    names: pick(NAMES, at * 2 + Math.floor(at / 5)),
    numbers,
    totalFirst: at % 3 === 0,
  };
}).filter(({ heading, marker, numbers, part, names }) => {
  // "2.1 Hỗ trợ máy móc" below a source with nothing said above it may as well be an activity of its own.
  const isSaid = marker !== null || /nguồn/iu.test(heading);
  const isFree = numbers[0] === null && /^[a-c2]/.test(part(0, '')[0] ?? '');
  return !isFree && (isSaid || names[0] === 'Ngân sách tỉnh' || names[0] === 'Cấp tỉnh');
});

test('there are hundreds of them', () => {
  expect(choices.length).toBeGreaterThan(200);
});

test.each(
  choices.map(
    (choice) =>
      [
        rowsOf(choice)
          .map((row) =>
            row
              .slice(0, 2)
              .map((text) => (typeof text === 'string' ? text : ''))
              .join(' ')
              .trim(),
          )
          .join(' / '),
        choice,
      ] as const,
  ),
)('%s', (_text, choice) => {
  const book = workbookOf(sheetOf(rowsOf(choice)));
  const [outline, ...more] = outlinesOf(book);
  expect(more).toEqual([]);
  expect(outline).toMatchObject({ kind: 'source-by-year', period: '2027-2028', unit: 'million-vnd' });
  expect(outline?.sources).toEqual(['national', 'local', 'counterpart']);
  expect(checkWorkbook(book, { exact: false }).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
