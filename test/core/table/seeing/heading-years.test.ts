/** Year headings in every writing, and what stands beside them: a property over writings, layouts and columns (realities 2). */
import { checkWorkbook } from '../../../../src/core/check/check';
import { headingYears } from '../../../../src/core/table/seeing/heading-years';
import { fold } from '../../../../src/core/table/seeing/fold';
import { PLAIN_STYLE } from '../../../../src/core/workbook/snapshot';
import { outlinesOf } from '../../../support/reading';
import { shownText } from '../../../support/shown-text';
import { sheetOf, workbookOf, type Content, type SheetOptions } from '../../../support/sheets';

const YEARS = [2027, 2028, 2029, 2030];
/** Lines of made-up figures and their sums, worked out by hand. */
const LINES: readonly (readonly [string, ...number[]])[] = [
  ['Khuyến công quốc gia', 310, 425, 540, 655, 1930],
  ['Khuyến công địa phương', 2027, 1130, 1245, 1360, 5762],
  ['Đối ứng của cơ sở', 905, 870, 835, 800, 3410],
];
const TOTALS = [3242, 2425, 2620, 2815, 11102];

/** Serial days of the first of January. */
const FIRST_DAYS = [46388, 46753, 47119, 47484];
const FULL_WIDTH = (year: number): string =>
  Array.from(String(year), (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
const RAISED = '¹²³⁴';
const TURNS = ['nhất', 'hai', 'ba', 'tư'];

interface Writing {
  readonly of: (year: number, at: number) => Content;
  readonly format?: string;
}

const WRITINGS: Readonly<Record<string, Writing>> = {
  'a number': { of: (year) => year },
  'a formula that counts on': { of: (year, at) => (at === 0 ? year : { formula: `=${'BCDEFGH'.charAt(at)}1+1`, value: year }) },
  'formulas throughout': { of: (year, at) => ({ formula: `='Bìa'!A1+${String(at)}`, value: year }) },
  'a formula that gives a text': { of: (year) => ({ formula: '="Năm "&A1', value: `Năm ${String(year)}` }) },
  'a date shown as its year': { of: (_year, at) => FIRST_DAYS[at] ?? 0, format: 'yyyy' },
  'a date with a word before it': { of: (_year, at) => (FIRST_DAYS[at] ?? 0) + 40, format: '"Năm "yyyy' },
  'the first of January': { of: (_year, at) => FIRST_DAYS[at] ?? 0, format: 'dd/mm/yyyy' },
  'any other day, the same each year': { of: (_year, at) => (FIRST_DAYS[at] ?? 0) + 180, format: 'dd/mm/yyyy' },
  'a number with a word in its format': { of: (year) => year, format: '"KH "0' },
  'a number grouped': { of: (year) => year, format: '#,##0' },
  '31/12/2027 as text': { of: (year) => `31/12/${String(year)}` },
  '2027-01-01 as text': { of: (year) => `${String(year)}-01-01` },
  'from the first to the last day': { of: (year) => `01/01/${String(year)} - 31/12/${String(year)}` },
  'digits of full width': { of: FULL_WIDTH },
  'the letter O for a zero': { of: (year) => String(year).replace('0', 'O') },
  'a raised mark that became a digit': { of: (year, at) => (at === 1 ? `${String(year)}1` : year) },
  'a raised mark': { of: (year, at) => `${String(year)}${RAISED.charAt(at)}` },
  'Năm thứ …': { of: (year, at) => `Năm thứ ${TURNS[at] ?? ''} (${String(year)})` },
  'two digits with a word': { of: (year) => `Năm ${String(year % 100)}` },
  'two digits with an apostrophe': { of: (year) => `'${String(year % 100)}` },
  'two digits alone': { of: (year) => year % 100 },
  'words nobody foresaw': { of: (year) => `Mức vốn phương án B cho ${String(year)}` },
  ...Object.fromEntries(
    [
      'Năm #',
      'NĂM #',
      'năm#',
      'Năm#',
      'Năm\n#',
      'Năm: #',
      'KH #',
      'KH#',
      'KH-#',
      'KH/#',
      'K/H #',
      'KHV#',
      'KH_#',
      'N.#',
      'N#',
      'N #',
      '#F',
      '# F',
      'FY#',
      'FY #',
      'Y#',
      'Year #',
      '#E',
      '#*',
      '#**',
      '# (*)',
      '#(1)',
      '# (2)',
      '#[1]',
      '# 1)',
      '# (a)',
      'Năm # (1)',
      'KH# (*)',
      'KH#¹',
      'N.#(1)',
      '#†',
      'Dự toán #',
      'DT#',
      'Kế hoạch năm #',
      'Kế hoạch\n#',
      '# (KH)',
      '#(KH)',
      '#KH',
      '# (dự kiến)',
      'Dự kiến #',
      'DK#',
      'Đ/K #',
      'Kinh phí năm #',
      'KP#',
      'Nhu cầu #',
      'Nhu cầu # (triệu đồng)',
      'Vốn #',
      'NS #',
      'Niên độ #',
      'Năm 1: #',
      'Kế hoạch vốn trung hạn năm #',
      '#.',
      '- # -',
      '“#”',
      'Trong năm #',
      'Đề nghị bố trí năm #',
      '\u00A0#',
      '#\u200B',
    ].map((pattern) => [pattern.replace('\n', '⏎'), { of: (year: number) => pattern.replace('#', String(year)) }]),
  ),
};

interface Heads {
  readonly rows: Content[][];
  readonly merges: readonly string[];
  /** The row the years stand in, from 0. */
  readonly yearRow: number;
}

/** The same heading on one row, and on two under a banner. */
const LAYOUTS: Readonly<Record<string, (years: readonly Content[]) => Heads>> = {
  'one row': (years) => ({ rows: [['TT', 'Nguồn kinh phí', ...years, 'Tổng cộng']], merges: [], yearRow: 2 }),
  'under a merged banner': (years) => ({
    rows: [
      ['TT', 'Nguồn kinh phí', 'Kế hoạch vốn', null, null, null, 'Tổng cộng'],
      [null, null, ...years],
    ],
    merges: ['A3:A4', 'B3:B4', 'C3:F3', 'G3:G4'],
    yearRow: 3,
  }),
};

function workbook(writing: Writing, layout: string, change: (rows: Content[][], yearRow: number) => void = () => undefined) {
  const heads = LAYOUTS[layout]?.(YEARS.map((year, at) => writing.of(year, at)));
  if (heads === undefined) throw new Error(layout);
  const rows: Content[][] = [
    ['KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2027-2030'],
    [null, null, null, null, null, 'Đơn vị tính: triệu đồng'],
    ...heads.rows,
    ...LINES.map((line, at): Content[] => [at + 1, ...line]),
    [null, 'Tổng cộng', ...TOTALS],
  ];
  change(rows, heads.yearRow);
  const styleOf: SheetOptions['styleOf'] = (row, column) =>
    row === heads.yearRow && column >= 2 && column <= 5 && writing.format !== undefined ? { numberFormat: writing.format } : {};
  return workbookOf(sheetOf(rows, { merges: heads.merges, styleOf }));
}

const everywhere = Object.keys(LAYOUTS).flatMap((layout) => Object.entries(WRITINGS).map(([name, writing]) => ({ layout, name, writing })));

test.each(everywhere)('$name, $layout: four years and their total', ({ layout, writing }) => {
  const book = workbook(writing, layout);
  const [outline, ...more] = outlinesOf(book);
  expect(more).toEqual([]);
  expect(outline).toMatchObject({
    kind: 'source-by-year',
    period: '2027-2030',
    columns: ['A ordinal', 'B description', 'C 2027', 'D 2028', 'E 2029', 'F 2030', 'G period'],
  });
  expect(outline?.sums).toHaveLength(9);
  expect(checkWorkbook(book, { exact: false }).findings).toEqual([]);
});

test.each(everywhere)('$name, $layout: a wrong digit is found in its cell', ({ layout, writing }) => {
  const book = workbook(writing, layout, (rows, yearRow) => {
    // 540 of 2029 typed as 504.
    (rows[yearRow + 1] ?? [])[4] = 504;
  });
  const cell = layout === 'one row' ? 'E4' : 'E5';
  expect(checkWorkbook(book, { exact: false }).findings.map((finding) => `${finding.severity} ${finding.cell}`)).toEqual([`error ${cell}`]);
});

const STRAYS: Readonly<Record<string, { readonly content: Content; readonly format?: string }>> = {
  'a factor': { content: 1.05 },
  'an amount': { content: 125000 },
  'a percentage': { content: 0.1, format: '0%' },
  'a date': { content: 46310, format: 'dd/mm/yyyy' },
  'a date as text': { content: '15/10/2026' },
  'a result': { content: { formula: '=G8-11102', value: 0 } },
  'an error': { content: { error: '#REF!' } },
  'a year of its own': { content: 2026 },
};

const beside = Object.keys(LAYOUTS).flatMap((layout) =>
  ['a number', 'Năm #', 'KH#', 'formulas throughout', 'a date shown as its year'].flatMap((name) =>
    Object.entries(STRAYS).flatMap(([stray, what]) => [8, 9, 10, 14].map((column) => ({ layout, name, stray, what, column }))),
  ),
);

test.each(beside)('$stray beside the heading, in column $column ($name, $layout)', ({ layout, name, what, column }) => {
  const writing = WRITINGS[name];
  if (writing === undefined) throw new Error(name);
  const book = workbook(writing, layout, (rows, yearRow) => {
    (rows[yearRow] ?? [])[column] = what.content;
  });
  const [outline, ...more] = outlinesOf(book);
  expect(more).toEqual([]);
  expect(outline?.columns.slice(0, 7)).toEqual(['A ordinal', 'B description', 'C 2027', 'D 2028', 'E 2029', 'F 2030', 'G period']);
  expect(outline?.sums).toHaveLength(9);
  const { findings } = checkWorkbook(book, { exact: false });
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

/** Writings that say a year only where all say it so: "NS 2030" alone among others is the budget's money of that year. */
const LEANS_ON_ITS_KIN = /digits (?:with|alone)|any other day|foresaw|^NS #$/;

/** Every year in another writing, by turns; with and without a figure and a date beside, a year left of "TT" and a row of column numbers. */
test.each(Array.from({ length: 60 }, (_, turn) => turn))('writings mixed in one heading, turn %i', (turn) => {
  const names = Object.keys(WRITINGS).filter((name) => !LEANS_ON_ITS_KIN.test(name));
  const chosen = YEARS.map((_, at) => WRITINGS[names[(turn * 7 + at * (3 + (turn % 5))) % names.length] ?? 'a number']);
  const layout = Object.keys(LAYOUTS)[turn % 2] ?? 'one row';
  const formats = chosen.map((writing) => writing?.format);
  const mixed: Writing = { of: (year, at) => chosen[at]?.of(year, at) ?? year };
  const book = workbook(mixed, layout, (rows, yearRow) => {
    if (turn % 3 === 0) (rows[yearRow] ?? [])[8 + (turn % 4)] = turn % 2 === 0 ? 1.05 : '15/10/2026';
    if (turn % 4 === 1) rows.splice(yearRow + 1, 0, ['A', 'B', 1, 2, 3, 4, '5=1+2+3+4']);
  });
  const yearRow = layout === 'one row' ? 2 : 3;
  const [sheet] = book.sheets;
  const rows = sheet?.rows.map((cells, row) =>
    row !== yearRow
      ? cells
      : cells.map((cell, column) => {
          const numberFormat = formats[column - 2];
          return cell === undefined || numberFormat === undefined || typeof cell.value !== 'number'
            ? cell
            : { ...cell, text: shownText(cell.value, numberFormat), style: { ...cell.style, numberFormat } };
        }),
  );
  const dressed = { sheets: sheet === undefined || rows === undefined ? [] : [{ ...sheet, rows }] };
  const [outline, ...more] = outlinesOf(dressed);
  expect(more).toEqual([]);
  expect(outline).toMatchObject({ kind: 'source-by-year', period: '2027-2030' });
  expect(outline?.columns.slice(0, 7)).toEqual(['A ordinal', 'B description', 'C 2027', 'D 2028', 'E 2029', 'F 2030', 'G period']);
  expect(checkWorkbook(dressed, { exact: false }).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a plan as changed names its year where no other column does', () => {
  const yearsOf = (...texts: string[]): readonly (number | null)[] =>
    headingYears(texts.map((text) => ({ text, folded: fold(text), cell: { value: text, text, style: PLAIN_STYLE } })));
  expect(yearsOf('KH năm 2026 (điều chỉnh)', 'KH năm 2027 (dự kiến)', 'KH năm 2028')).toEqual([2026, 2027, 2028]);
  expect(yearsOf('Dự toán 2026 lần 2', 'Dự toán 2027')).toEqual([2026, 2027]);
  expect(yearsOf('KH 2026', 'KH 2026 điều chỉnh', 'KH 2027')).toEqual([2026, null, 2027]);
  expect(yearsOf('Chuyển nguồn 2025 sang', 'KH 2026')).toEqual([null, 2026]);
});

test('months, days, column numbers and spans are no years', () => {
  const yearsOf = (...texts: string[]): readonly (number | null)[] =>
    headingYears(texts.map((text) => ({ text, folded: fold(text), cell: { value: text, text, style: PLAIN_STYLE } })));
  const none = (...texts: string[]): void => {
    expect(yearsOf(...texts)).toEqual(texts.map(() => null));
  };
  none('Quý I/2026', 'Quý I/2027');
  none('Tháng 1/2026', 'Tháng 1/2027');
  none('2026-2030');
  none('Giai đoạn 2021-2025', 'Giai đoạn 2026-2030');
  none(...Array.from({ length: 31 }, (_, at) => String(at + 1)));
  none('Thông tư 28/2018/TT-BTC', 'Tổng');
  none('26', 'Tổng');
  none('Thu năm 2026', 'Chi năm 2026');
  none('Tuổi 25', 'Tuổi 26');
});

test('amounts that look like years stay amounts', () => {
  const [outline] = outlinesOf(
    workbookOf(
      sheetOf([
        ['Đơn vị: triệu đồng'],
        ['Nguồn kinh phí', 2027, 2028, 'Tổng cộng'],
        ['Khuyến công quốc gia', 2010, 2011, 4021],
        ['Khuyến công địa phương', { formula: '=B10', value: 2020 }, { formula: '=C10', value: 2021 }, 4041],
        ['Tổng cộng', 4030, 4032, 8062],
      ]),
    ),
  );
  expect(outline).toMatchObject({ range: 'A2:D5', period: '2027-2028' });
  expect(outline?.sums).toHaveLength(6);
});
