/** The measures of real books on hand-made sums, claims and findings: a slip in them would be taken for one in the reader. */
import type { ListedEquation, WorkbookReport } from '../../src/core/check/report';
import type { Finding } from '../../src/core/rules/common/finding';
import { parseA1 } from '../../src/core/workbook/address';
import { cellKey } from '../../src/core/workbook/address';
import { readText } from '../support/tables';
import { numberOf, scoreOf, workbookOf, type AnnotatedTable } from '../../bench/measure/real/annotated-sums';
import { sheetSums } from '../../bench/measure/real/book-sums';
import { isAmong, saySame, SumIndex, type CellSum } from '../../bench/measure/real/cell-sum';
import { cellsOf, claimedSums } from '../../bench/measure/real/claimed-sums';
import { digitChanges, judge, withChange, withOneDigitChanged, type DigitChange } from '../../bench/measure/real/one-digit';
import { recover } from '../../bench/measure/real/recovery';
import { trueFaultsIn } from '../../bench/measure/real/silence-page';
import { shapeOf } from '../../bench/measure/real/sum-shape';
import { measuresOf } from '../../bench/measure/real/sums-page';
import { thirdOf } from '../../bench/measure/real/thirds';

const key = (place: string): number => {
  const address = parseA1(place);
  if (address === null) throw new Error(`${place} is no cell`);
  return cellKey(address.row, address.column);
};

/** "H7 = C7:G7" as a sum. */
function sumOf(text: string): CellSum {
  const [total = '', parts = ''] = text.split('=').map((side) => side.trim());
  const cells = parts.split('+').flatMap((part) => cellsOf(part.trim()));
  const isRow = cells.every((cell) => Math.floor(cell / 16384) === Math.floor(key(total) / 16384));
  return { direction: isRow ? 'row' : 'column', total: key(total), parts: cells };
}

const index = (...texts: string[]): SumIndex => new SumIndex(texts.map(sumOf));

function reportOf(equations: readonly string[], findings: readonly Finding[] = []): WorkbookReport {
  const equationList = equations.map((text): ListedEquation => {
    const { direction } = sumOf(text);
    const [total = '', parts = ''] = text.split('=').map((side) => side.trim());
    return { kind: direction, total, parts: parts.split('+'), verdict: 'exact', because: ['figures'] };
  });
  const table = { sheet: 'Table', equationList };
  return { tables: [table], findings } as unknown as WorkbookReport;
}

describe('two sums that say the same', () => {
  const values: Readonly<Record<string, number>> = { B1: 10, B2: 4, B3: 6, B4: 20, B5: 15, B6: 5, B7: 0, B8: 30, B9: 7 };
  const valueOf = (cell: number): number => Object.entries(values).find(([place]) => key(place) === cell)?.[1] ?? 0;
  const same = (one: string, own: SumIndex, other: string, others: SumIndex): boolean =>
    saySame(sumOf(one), own, sumOf(other), others, valueOf);
  const none = index();

  test('the same cells, in whatever order; zeros and blanks are no parts', () => {
    expect(same('B8=B1+B4', none, 'B8=B4+B1', none)).toBe(true);
    expect(same('B8=B1+B4+B7', none, 'B8=B1+B4+B20', none)).toBe(true);
    expect(same('B8=B1+B4', none, 'B8=B1+B5', none)).toBe(false);
    expect(same('B8=B1+B4', none, 'B8=B1', none)).toBe(false);
  });

  test('totals among the parts are taken apart by the sums of their own side', () => {
    const subtotals = index('B1=B2:B3', 'B4=B5:B6');
    expect(same('B8=B1+B4', subtotals, 'B8=B2+B3+B5+B6', none)).toBe(true);
    expect(same('B8=B2+B3+B5+B6', none, 'B8=B1+B4', subtotals)).toBe(true);
    expect(same('B8=B1+B4', none, 'B8=B2+B3+B5+B6', subtotals)).toBe(false);
  });

  test('each side may go down another way', () => {
    expect(same('B8=B1+B5+B6', index('B1=B2:B3'), 'B8=B2+B3+B4', index('B4=B5:B6'))).toBe(true);
    // Whether 10 is 4 and 6 is known to one side only: what is common to both need not be taken apart.
    expect(same('B8=B1+B5+B6', index('B1=B2:B3'), 'B8=B1+B4', index('B4=B5:B6'))).toBe(true);
    expect(same('B20=B1+B4', index('B1=B2:B3'), 'B20=B8', index('B8=B1+B4'))).toBe(true);
  });

  test('what counts twice on one side counts twice', () => {
    expect(same('B8=B1+B2', index('B1=B2:B3'), 'B8=B2+B3', none)).toBe(false);
  });

  test('another total or another direction is another sum', () => {
    expect(same('B8=B1+B4', none, 'B9=B1+B4', none)).toBe(false);
    expect(saySame({ ...sumOf('B8=B1+B4'), direction: 'row' }, none, sumOf('B8=B1+B4'), none, valueOf)).toBe(false);
  });

  test('sums that go round in a circle come to an end', () => {
    const circle = index('B1=B2:B3', 'B2=B1+B3');
    expect(same('B8=B1+B4', circle, 'B8=B5+B6', circle)).toBe(false);
  });

  test('of several claims at a total one is enough', () => {
    expect(isAmong(sumOf('B8=B1+B4'), none, index('B8=B5+B6', 'B8=B4+B1'), valueOf)).toBe(true);
  });
});

describe('the sums of a book', () => {
  const sumsIn = (text: string): ReturnType<typeof sheetSums> => {
    const [sheet] = readText(text).workbook.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    return sheetSums(sheet);
  };
  const totals = (text: string): number[] => sumsIn(text).asked.map(({ total }) => total);

  test('what adds along its row or column and comes out is asked for', () => {
    const { asked } = sumsIn('1 | 2 | =SUM(A1:B1)→3\n3 | 4 | =A2+B2→7\n=A1+A2→4 | =SUM(B1,B2)→6 | 10');
    expect(asked).toEqual([sumOf('C1=A1:B1'), sumOf('C2=A2+B2'), sumOf('A3=A1+A2'), sumOf('B3=B1:B2')]);
  });

  test('blank cells in the range are parts as well', () => {
    expect(sumsIn('1 | | =SUM(A1:B1)→1').asked).toEqual([sumOf('C1=A1:B1')]);
  });

  test.each([
    ['a difference', '=A1-B1→-1'],
    ['a typed number in it', '=A1+B1+1→4'],
    ['a part twice', '=A1+B1+A1→4'],
    ['a product', '=A1*B1→2'],
    ['another sheet', '=A1+Nguồn!B1→3'],
    ['a single cell', '=A1→1'],
    ['a result that is not that of its parts', '=A1+B1→4'],
    ['cells elsewhere', '=A1+A2→4'],
    ['itself', '=A1+C1→3'],
  ])('not %s', (_what, formula) => {
    expect(totals(`1 | 2 | ${formula}\n3 | 4`)).toEqual([]);
  });

  test('nor a sum of zero, which is sound all the same', () => {
    const { asked, sound } = sumsIn('0 | 0 | =A1+B1→0');
    expect(asked).toEqual([]);
    expect([...sound]).toEqual([key('C1')]);
  });

  test('the noise of doubles is no difference', () => {
    expect(totals('0.1 | 0.2 | =A1+B1→0.30000000000000004')).toHaveLength(1);
    expect(totals('0.1 | 0.2 | =A1+B1→0.3001')).toHaveLength(0);
    expect(sumsIn('-0.00000000000005 | 2 | =A1+B1→2').valueOf(key('A1'))).toBe(0);
  });
});

describe('claims', () => {
  test('along rows and columns, each once; ranges become cells', () => {
    const sums = claimedSums(reportOf(['D2=B2:C2', 'B5=B2:B3+B4', 'D2=C2+B2'])).get('Table');
    expect(sums).toEqual([sumOf('D2=B2:C2'), sumOf('B5=B2:B4')]);
  });

  test('those that hold come first, since they take totals apart', () => {
    const report = reportOf(['D2=B2:C2', 'D2=A2:C2']);
    const [first] = report.tables;
    const failed = first?.equationList?.map((one, at) => ({ ...one, verdict: at === 0 ? ('failed' as const) : one.verdict }));
    const sums = claimedSums({ ...report, tables: [{ ...first, equationList: failed }] as unknown as WorkbookReport['tables'] });
    expect(sums.get('Table')).toEqual([sumOf('D2=A2:C2'), sumOf('D2=B2:C2')]);
  });
});

describe('a book read without its formulas', () => {
  const PLAN = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2813 | 4727 | =C3+D3→7540
2 | Khuyến công địa phương | 5019 | 5523 | =C4+D4→10542
  | Tổng cộng | =SUM(C3:C4)→7832 | =SUM(D3:D4)→10250 | =C5+D5→18082`;

  test('all of its sums are found, nothing is wrong, and a changed digit is seen', () => {
    const { asked, wrong, held, accused, changes, tables } = recover('plan.xlsx', readText(PLAN).workbook, 3);
    expect(asked.map(({ miss }) => miss)).toEqual([null, null, null, null, null]);
    expect([tables, wrong.length, accused.length]).toEqual([1, 0, 0]);
    // The corner's own formula adds its row; that its column is claimed as well is neither right nor wrong.
    expect(held).toBe(5);
    expect(changes).toHaveLength(3);
    expect(changes.map(({ blind }) => blind)).toEqual(
      [1, 2, 3].map(() => ({ noticed: true, noticedAtAll: true, located: true, locatedAsRead: true })),
    );
  });

  test('where the formula adds other cells, the claim is wrong and the sum is missed', () => {
    // C5 adds a copy of C4 that stands below the table: the same value, but not the lines that it seems to add.
    const copied = `${PLAN.replace('=SUM(C3:C4)', '=C3+C8')}\n\n\n | | 5019`;
    const { asked, wrong } = recover('plan.xlsx', readText(copied).workbook, 0);
    expect(asked.find(({ sum }) => sum.total === key('C5'))?.miss).toBe('other parts');
    expect(wrong.map(({ sum }) => sum)).toEqual([sumOf('C5=C3:C4')]);
  });

  test('a table that nobody sees is told apart from a sum that nobody claims', () => {
    const { asked, tables } = recover('notes.xlsx', readText('1 | 2 | =A1+B1→3').workbook, 0);
    expect(tables).toBe(0);
    expect(asked.map(({ miss, alone, rich }) => [miss, alone, rich])).toEqual([['no table there', true, true]]);
  });
});

describe('one digit', () => {
  test.each([
    [30800, 0, 0, 10800],
    [30800, 0, 0.99, 90800],
    [30800, 0.5, 0, 31800],
    [7, 0.9, 0.5, 5],
    [-12, 0, 0, -22],
    [0.052, 0, 0, 0.012],
    [1234.5, 0.99, 0, 1204.5],
  ])('%d, the digit at %d turned into the one at %d: %d', (value, which, into, changed) => {
    expect(withOneDigitChanged(value, which, into)).toBe(changed);
  });

  const PLAN = '10 | 20 | =A1+B1→30\n1 | 2 | =A2+B2→3\n=A1+A2→11 | 5 | =C1+C2→33';

  test('changes are the same each time, at typed parts where a sum has some, and at no figure twice', () => {
    const { workbook } = readText(PLAN);
    const book = workbook.sheets.map(sheetSums);
    const changes = digitChanges(workbook, book, 10, 7);
    expect(digitChanges(workbook, book, 10, 7)).toEqual(changes);
    expect(new Set(changes.map(({ cell }) => cell)).size).toBe(changes.length);
    const typed = ['A1', 'B1', 'A2', 'B2'].map(key);
    const ofCorner = ['C1', 'C2'].map(key);
    for (const { cell, before, after, sums } of changes) {
      expect([...typed, ...ofCorner]).toContain(cell);
      expect(after).not.toBe(before);
      expect(sums.every(({ total, parts }) => total === cell || parts.includes(cell))).toBe(true);
    }
  });

  test('the figure is typed over, everything else stays', () => {
    const { workbook } = readText(PLAN);
    const [sheet] = workbook.sheets;
    const change = { sheet: sheet?.name ?? '', cell: key('C1'), before: 30, after: 80, sums: [] };
    const [changed] = withChange(workbook, change).sheets;
    expect(changed?.rows[0]?.[2]).toMatchObject({ value: 80, text: '80' });
    expect(changed?.rows[0]?.[2]).not.toHaveProperty('formula');
    expect(changed?.rows[1]).toBe(sheet?.rows[1]);
  });

  const finding = (severity: Finding['severity'], cell: string, related: readonly string[] = [], code = 'SB101'): Finding =>
    ({ severity, code, sheet: 'Biểu', cell, related }) as unknown as Finding;
  const changeIn = (...sums: string[]): DigitChange => ({
    sheet: 'Biểu',
    cell: key('D7'),
    before: 1,
    after: 2,
    sums: sums.map(sumOf),
  });
  const told = (change: DigitChange, after: readonly Finding[], before: readonly Finding[] = [], claims: readonly string[] = []): string =>
    Object.entries(judge(change, claims.map(sumOf), before, after))
      .flatMap(([name, is]) => (is ? [name] : []))
      .join(' ');
  const NOTICED = 'noticed noticedAtAll';

  test('an error at the figure locates it', () => {
    expect(told(changeIn('H7=C7:G7', 'D9=D5:D8'), [finding('error', 'D7')])).toBe(`${NOTICED} located locatedAsRead`);
  });

  test('an error at a total names a range around it: enough where one sum speaks for it, in the book or as claimed', () => {
    const atTotal = [finding('error', 'H7', ['C7:G7'])];
    expect(told(changeIn('H7=C7:G7'), atTotal)).toBe(`${NOTICED} located`);
    expect(told(changeIn('H7=C7:G7', 'D9=D5:D8'), atTotal)).toBe(NOTICED);
    expect(told(changeIn('H7=C7:G7', 'D9=D5:D8'), atTotal, [], ['H7=C7:G7'])).toBe(`${NOTICED} locatedAsRead`);
    expect(told(changeIn('H7=C7:G7'), [finding('error', 'K7', ['C7:G7'])])).toBe(NOTICED);
  });

  test('what is only undecided is noticed at all; information is not', () => {
    expect(told(changeIn('H7=C7:G7'), [finding('undecided', 'A5', ['A5:H9'])])).toBe('noticedAtAll');
    expect(told(changeIn('H7=C7:G7'), [finding('info', 'D7')])).toBe('');
  });

  test('what was said before of the figure is no notice, what stood elsewhere is', () => {
    const error = finding('error', 'D7');
    expect(told(changeIn('H7=C7:G7'), [error], [error])).toBe('');
    expect(told(changeIn('H7=C7:G7'), [finding('error', 'H7', ['C7:G7'])], [finding('error', 'H7', ['E7'])])).toBe(`${NOTICED} located`);
  });

  test('places in other sheets are told apart', () => {
    const elsewhere = { ...finding('error', 'D7'), sheet: 'Phụ lục' };
    expect(told(changeIn('H7=C7:G7'), [elsewhere])).toBe('');
    expect(told(changeIn('H7=C7:G7'), [{ ...elsewhere, cell: 'B2', related: ['Biểu!D7'] }])).toBe(NOTICED);
  });
});

describe('annotated tables', () => {
  test.each([
    ['1,234.5', 'Comma Point', 1234.5],
    ['1 234,5', 'Space Comma', 1234.5],
    ['1.234,5', 'None Comma', 1234.5],
    ['(12)', 'None Point', -12],
    ['$ 5', 'None Point', 5],
    ['-', 'None Point', 0],
    ['12.5%', 'None Point', 12.5],
    ['A1', 'None Point', null],
    ['2001-02', 'None Point', null],
    ['.', 'None Point', null],
  ])('“%s” (%s) is %s', (text, notation, value) => {
    expect(numberOf(text, notation)).toBe(value);
  });

  const TABLE: AnnotatedTable = {
    file_name: 'made.xls',
    number_format: 'Comma Point',
    table_array: [
      ['', 'a', 'b', 'all', 'share'],
      ['x', '1,000.5', '2', '1,002.5', '12.5%'],
      ['y', '3', '', '3', '-'],
      ['z', '4', '5', '9', ''],
    ],
    aggregation_annotations: [
      {
        operator: 'Sum',
        aggregator_index: [1, 3],
        aggregatee_indices: [
          [1, 2],
          [1, 1],
        ],
      },
      {
        operator: 'Sum',
        aggregator_index: [2, 3],
        aggregatee_indices: [
          [2, 1],
          [2, 2],
        ],
      },
      {
        operator: 'Sum',
        aggregator_index: [3, 3],
        aggregatee_indices: [
          [3, 1],
          [3, 2],
        ],
      },
      {
        operator: 'Average',
        aggregator_index: [3, 1],
        aggregatee_indices: [
          [1, 1],
          [2, 1],
        ],
      },
    ],
  };

  test('become a sheet whose figures are numbers, shown as they were written', () => {
    const [sheet] = workbookOf(TABLE).sheets;
    const shown = (row: number, column: number): unknown[] => {
      const cell = sheet?.rows[row]?.[column];
      return [cell?.value, cell?.text, cell?.style.numberFormat];
    };
    expect(shown(1, 1)).toEqual([1000.5, '1,000.5', '#,##0.0']);
    expect(shown(1, 4)).toEqual([0.125, '12.5%', '0.0%']);
    expect(shown(2, 4)).toEqual([0, '-', '#,##0;-#,##0;"-"']);
    expect(shown(0, 1)).toEqual(['a', 'a', 'General']);
    expect(sheet?.rows[2]?.[2]).toBeUndefined();
  });

  test('right are claims with the same total and parts, blank cells aside; averages are not asked for', () => {
    const { right, missed, wrong, unread } = scoreOf(TABLE, reportOf(['D2=B2:C2', 'D3=B3', 'D4=B4+A4', 'B4=B2:B3']));
    const totals = (sums: readonly { total: number }[]): number[] => sums.map(({ total }) => total);
    expect(totals(right)).toEqual([key('D2'), key('D3')]);
    expect(totals(missed)).toEqual([key('D4')]);
    expect(totals(wrong)).toEqual([key('D4'), key('B4')]);
    expect(unread).toBe(false);
    expect(right.map(({ shape, alone }) => [shape, alone])).toEqual([
      ['run before', false],
      ['one part', true],
    ]);
  });

  test('precision and recall', () => {
    expect(measuresOf({ right: 2, missed: 1, wrong: 2 })).toEqual({
      precision: 0.5,
      recall: 2 / 3,
      f1: (2 * 0.5 * (2 / 3)) / (0.5 + 2 / 3),
    });
    expect(measuresOf({ right: 0, missed: 0, wrong: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

test.each([
  ['run before', 4, [2, 3], [1, 2, 3, 4], []],
  ['run after', 1, [2, 3], [1, 2, 3, 4], []],
  ['run before', 6, [1, 3], [1, 3, 6], []],
  ['run apart', 6, [1, 2], [1, 2, 3, 6], []],
  ['totals of totals', 6, [1, 3], [1, 2, 3, 4, 6], [1, 3, 6]],
  ['totals among others', 6, [1, 3], [1, 2, 3, 4, 6], [1, 6]],
  ['stride', 9, [1, 3, 5], [1, 2, 3, 4, 5, 6, 9], []],
  ['both sides', 3, [2, 4], [1, 2, 3, 4, 5], []],
  ['scattered', 9, [1, 2, 5], [1, 2, 3, 4, 5, 9], []],
  ['one part', 3, [2], [1, 2, 3], []],
])('%s: %d out of %j among %j', (shape, total, parts, filled, totals) => {
  expect(shapeOf(total, parts, filled, new Set(totals))).toBe(shape);
});

test('a third is kept aside by the hash of the name', () => {
  // sha256("abc") begins with ba = 186 = 3 × 62, sha256("a") with ca = 202.
  expect([thirdOf('abc'), thirdOf('a')]).toEqual(['kept aside', 'worked with']);
});

test('true faults are read from the page of the folder', () => {
  expect(trueFaultsIn('no error but for two: `…Made_Book.xlsx` (F8, G14 differ from their parts: true) and so on (A1)')).toEqual([
    { nameEnds: 'Made_Book.xlsx', cells: ['F8', 'G14'] },
  ]);
  expect(trueFaultsIn('nothing here')).toEqual([]);
});
