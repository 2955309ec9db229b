/** The row of column numbers in all its writings: it is no line, adds to nothing and gives no finding (realities 1). */
import { checkWorkbook } from '../../../../src/core/check/check';
import { numbersColumns } from '../../../../src/core/table/areas/number-row';
import { outlinesOf } from '../../../support/reading';
import { sheetOf, workbookOf, type Content } from '../../../support/sheets';

const row = (text: string): Content[] =>
  text.split('|').map((cell) => {
    const trimmed = cell.trim();
    if (trimmed === '') return null;
    return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed.replace(/^"(.*)"$/, '$1');
  });

/** Two banners over "ngành", "đơn vị" and their sum, with the column numbers in between; figures made up, sums worked out by hand. */
function workbook(numbers: string) {
  return workbookOf(
    sheetOf(
      [
        ['SỐ KIỂM TRA VÀ DỰ TOÁN NĂM 2027'],
        ['Đơn vị: triệu đồng'],
        ['TT', 'Nội dung', 'Số kiểm tra', null, null, 'Dự toán', null, null],
        [null, null, 'Tại ngành', 'Tại đơn vị', 'Cộng', 'Tại ngành', 'Tại đơn vị', 'Cộng'],
        row(numbers),
        [1, 'Chi thường xuyên', 12, 23, 35, 14, 21, 35],
        [2, 'Chi đầu tư', 30, 41, 71, 33, 45, 78],
        [3, 'Chi khác', 7, 9, 16, 8, 6, 14],
        [null, 'Tổng cộng', 49, 73, 122, 55, 72, 127],
      ],
      { merges: ['A3:A4', 'B3:B4', 'C3:E3', 'F3:H3'] },
    ),
  );
}

const WRITINGS = [
  '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8',
  '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)',
  '"1" | "2" | "3" | "4" | "5" | "6" | "7" | "8"',
  '-1 | -2 | -3 | -4 | -5 | -6 | -7 | -8',
  'A | B | 1 | 2 | 3 | 4 | 5 | 6',
  'A | B | 1 | 2 | 3 | 1 | 2 | 3',
  'a | b | 1 | 2 | 3 | 1 | 2 | 3',
  '(A) | (B) | (1) | (2) | (3) | (1) | (2) | (3)',
  '1 | 2 | 1 | 2 | 3 | 1 | 2 | 3',
  'A | B | C | 1 | 2 | 3 | 4 | 5',
  'A | B | 1 | 2 | 3=1+2 | 4 | 5 | 6=4+5',
  'A | B | 1 | 2 | 3=1+2 | 1 | 2 | 3=1+2',
  '(1) | (2) | (3) | (4) | (5)=(3)+(4) | (6) | (7) | (8)=(6)+(7)',
  '1 | 2 | 3 | 4 | 5 = 3 + 4 | 6 | 7 | 8 = 6 + 7',
  'A | B | 1 | 2 | =1+2 | 3 | 4 | =3+4',
  'I | II | III | IV | V | VI | VII | VIII',
  'A | B | I | II | III | IV | V | VI',
  'A | B | C | D | E=C+D | F | G | H=F+G',
  'A | B | C | D | Đ | E | G | H',
  ' | | 1 | 2 | 3 | 4 | 5 | 6',
  ' | A | 1 | 2 | 3 | 4 | 5 | 6',
  '1 | 2 | 3 | 4 | 5 | 7 | 8 | 9',
  'A | B | 1 | 2 | 5 | 9 | 10 | 14',
  'A | B | 7 | 8 | 9 | 10 | 11 | 12',
  '1 | 2 | 3.1 | 3.2 | 3 | 4 | 5 | 6'.replace('3.1 | 3.2 | 3 | 4', '3 | 3.1 | 3.2 | 4'),
  '1 | 2 | 3a | 3b | 4 | 5a | 5b | 6',
  'A | B | 1 | 2 | 3 | x | 4 | 5',
  'Cột 1 | Cột 2 | Cột 3 | Cột 4 | Cột 5 | Cột 6 | Cột 7 | Cột 8',
  'A | B | 2 | 1 | 4=6+7 | 5 | 3=2-1 | 10',
  'A | B | 1 | 2 = 1 - 3 | 3 = (BT + …) | BT | 4 | <#So>',
  'Ma1 | Ma2 | 1 | 2 | 3 | 4 | 5 | 6',
  ' | <#trang> | 1 | 2 | 3=1+2 | 4 | 5 | 6=4+5',
  '[1] | [2] | [3] | [4] | [5] | [6] | [7] | [8]',
  'A | B | 1 | 2 | | 3 | 4 |',
];

test.each(WRITINGS)('%s', (numbers) => {
  const book = workbook(numbers);
  const [outline, ...more] = outlinesOf(book);
  expect(more).toEqual([]);
  expect(outline?.range).toBe('A3:H9');
  expect(outline?.lines).toEqual(['9 grand']);
  expect(outline?.sums.filter((sum) => sum.includes('5') && /[A-H]5\b/.test(sum))).toEqual([]);
  const { findings } = checkWorkbook(book, { exact: false });
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test.each(WRITINGS)('a wrong total below %s', (numbers) => {
  const book = workbook(numbers);
  const [sheet] = book.sheets;
  const rows = sheet?.rows.map((cells, at) =>
    at === 8 ? cells.map((cell, column) => (column === 3 && cell ? { ...cell, value: 37, text: '37' } : cell)) : cells,
  );
  const wrong = { sheets: sheet === undefined || rows === undefined ? [] : [{ ...sheet, rows }] };
  const { findings } = checkWorkbook(wrong, { exact: false });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ cell }) => cell)).toEqual(['D9']);
});

test('lines of small figures are none', () => {
  const cells = (text: string) => row(text).flatMap((cell) => (typeof cell === 'number' || typeof cell === 'string' ? [cell] : []));
  for (const line of [
    '1 | Lớp học | 2 | 3',
    '2 | B | 30 | 40 | 70',
    '1 | A | 10 | 20 | 30',
    '1 | A | 1 | 2 | 3',
    '5 | 7 | 12',
    '3 | 2 | 5',
    '2026 | 2027 | 2028',
    'Lớp | 1 | 2 | 3 | 6',
    'Cơ sở | lớp | 2 | 3 | 4 | 5 | 14',
  ])
    expect([line, numbersColumns(cells(line))]).toEqual([line, false]);
});

test('column numbers again at the top of a printed page are no line either', () => {
  const [outline] = outlinesOf(
    workbookOf(
      sheetOf([
        ['Đơn vị: triệu đồng'],
        ['TT', 'Nội dung', 2027, 2028, 'Tổng cộng'],
        ['A', 'B', 1, 2, 3],
        [1, 'Chi thường xuyên', 12, 23, 35],
        ['A', 'B', 1, 2, 3],
        [2, 'Chi đầu tư', 30, 41, 71],
        [null, 'Tổng cộng', 42, 64, 106],
      ]),
    ),
  );
  expect(outline).toMatchObject({ range: 'A2:E7', lines: ['7 grand'] });
  expect(outline?.sums).toHaveLength(6);
});
