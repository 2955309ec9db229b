/** What a person says about a table beats what was inferred, and is dropped with a word where its place is gone. */
import path from 'node:path';
import { checkWorkbook } from '../../../../src/core/check/check';
import type { Correction } from '../../../../src/core/table/model/corrections';
import { marksOfEdges } from '../../../../src/core/table/said/corrected-area';
import { SheetView } from '../../../../src/core/table/seeing/sheet-view';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { columnAt, confirmed, explained, lineAt, sayColumn, sayLine, understood } from '../../../support/corrections';
import { briefly, readText } from '../../../support/tables';
import { ruleExamples } from '../../../../tools/docs/rule-examples';

const read = (text: string): WorkbookSnapshot => readText(text).workbook;

/** Headings that no lexicon knows, a total that does not follow. */
const ODD_HEADINGS = `Đơn vị: triệu đồng
TT | Nội dung | Đợt A | Đợt B | Đợt C | Gộp
1 | Đào tạo nghề | 100 | 200 | 300 | 600
2 | Máy móc | 110 | 210 | 310 | 630
3 | Hội chợ | 120 | 220 | 320 | 670
  | Tổng cộng | 330 | 630 | 930 | 1900`;

describe('columns', () => {
  const workbook = read(ODD_HEADINGS);
  const before = understood(workbook);
  const said = [
    sayColumn(before, 'C', { year: 2026 }),
    sayColumn(before, 'D', { year: 2027 }),
    sayColumn(before, 'E', { year: 2028 }),
    sayColumn(before, 'F', { year: 'period' }),
  ];

  test('columns that a person names as years and their total are added up', () => {
    expect(briefly(explained(workbook))).toEqual([]);
    expect(explained(workbook, said).tables[0]).toMatchObject({ kind: 'activity-by-year', period: { from: 2026, to: 2028 } });
    expect(briefly(explained(workbook, said))).toEqual(['error SB101 F5']);
  });

  test('they are sure, and a person is the reason', () => {
    expect(columnAt(before, 'F')).not.toMatchObject({ confidence: 'sure' });
    expect(columnAt(understood(workbook, said), 'F')).toMatchObject({ confidence: 'sure', reasons: [{ why: 'person' }] });
  });

  test('years alone let their neighbour be recognised as the total', () => {
    const named = read(ODD_HEADINGS.replace('Gộp', 'Tổng số'));
    const table = understood(named);
    const years = [2026, 2027, 2028].map((year, at) => sayColumn(table, 'CDE'.charAt(at), { year }));
    expect(columnAt(understood(named, years), 'F').value).toMatchObject({ year: 'period' });
  });

  test('a column that a person takes out of the sums is added up no more', () => {
    const wrong = read(ODD_HEADINGS.replace('| Đợt A | Đợt B | Đợt C | Gộp', '| 2026 | 2027 | 2028 | Tổng cộng').replace('1900', '1899'));
    const table = understood(wrong);
    expect(briefly(explained(wrong)).some((line) => line.startsWith('error'))).toBe(true);
    const taken = explained(wrong, [sayColumn(table, 'F', { role: 'not-additive' })]);
    expect(briefly(taken).filter((line) => line.startsWith('error'))).toEqual([]);
  });
});

describe('lines', () => {
  /** Nothing shows that row 3 adds up rows 4 and 5, and it does not. */
  const workbook = read(`Đơn vị: triệu đồng
Nội dung | 2026 | 2027 | Tổng cộng
Hỗ trợ thiết bị | 500 | 600 | 1100
Cơ sở An Phú | 200 | 250 | 450
Cơ sở Bình Minh | 300 | 340 | 640
Hội chợ | 50 | 60 | 110`);

  test('a parent that a person names must be the sum of its lines', () => {
    expect(explained(workbook).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const said = [sayLine(understood(workbook), 3, 'parent', 5)];
    const report = explained(workbook, said);
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ sheet }) => sheet)).toEqual(['Biểu 1']);
    expect(lineAt(understood(workbook, said), 3)).toMatchObject({ value: 'parent', adds: 2, until: 5, confidence: 'sure' });
    expect([4, 5, 6].map((row) => lineAt(understood(workbook, said), row).level)).toEqual([1, 1, 0]);
  });

  test('a total in words of its own is tested once a person says so', () => {
    const whole = read(`Đơn vị: triệu đồng
Nội dung | 2026 | 2027 | Tổng cộng
Cơ sở An Phú | 200 | 250 | 450
Cơ sở Bình Minh | 300 | 340 | 640
Toàn tỉnh | 500 | 580 | 1080`);
    expect(briefly(explained(whole))).not.toContain('error SB102 C5');
    const report = explained(whole, [sayLine(understood(whole), 5, 'total')]);
    expect(report.findings.filter(({ severity, cell }) => severity === 'error' && /^[CD]/.test(cell)).length).toBeGreaterThan(0);
    expect(lineAt(understood(whole, [sayLine(understood(whole), 5, 'total')]), 5).value).toBe('total');
  });

  test('a part is counted within the line above and not beside it', () => {
    const within = read(`Đơn vị: triệu đồng
Nội dung | 2026 | 2027 | Tổng cộng
Hỗ trợ thiết bị | 500 | 600 | 1100
Riêng máy móc | 200 | 250 | 450
Hội chợ | 50 | 60 | 110
Tổng cộng | 550 | 670 | 1220`);
    const said = [sayLine(understood(within), 4, 'part')];
    const report = explained(within, said);
    expect(briefly(report)).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({ severity: 'error' });
    expect(report.findings[0]?.related.join()).not.toContain('C3:C5');
    expect(lineAt(understood(within, said), 4)).toMatchObject({ value: 'part', level: 1 });
  });

  test('an ignored line is no line of the table, an item adds up nothing', () => {
    const noted = read(`Đơn vị: triệu đồng
Nội dung | 2026 | 2027 | Tổng cộng
Máy móc | 200 | 250 | 450
Dự kiến vốn chuyển tiếp | 40 | 50 | 90
Hội chợ | 50 | 60 | 110
Tổng cộng | 250 | 310 | 560`);
    expect(explained(noted).verdict).not.toBe('pass');
    const report = explained(noted, [sayLine(understood(noted), 4, 'ignored')]);
    expect(report.verdict).toBe('pass');
    expect(report.tables[0]?.understanding?.lines.map(({ row }) => row)).toEqual([3, 5, 6]);
  });
});

describe('the unit, kind and period', () => {
  const workbook = read(
    ODD_HEADINGS.replace('Đơn vị: triệu đồng\n', '').replace('Đợt A | Đợt B | Đợt C | Gộp', '2026 | 2027 | 2028 | Tổng'),
  );
  const { mark } = understood(workbook);

  test('a stated unit stands, and nothing is missing any more', () => {
    expect(briefly(explained(workbook))).toContain('warning SB301 A1');
    const report = explained(workbook, [{ what: 'unit', table: mark, as: 'million-vnd' }]);
    expect(report.tables[0]?.unit).toBe('million-vnd');
    expect(briefly(report)).not.toContain('warning SB301 A1');
  });

  test('kind and period are what a person says', () => {
    const said: Correction[] = [
      { what: 'kind', table: mark, as: 'other' },
      { what: 'period', table: mark, as: { from: 2026, to: 2030 } },
    ];
    expect(explained(workbook, said).tables[0]).toMatchObject({ kind: 'other', period: { from: 2026, to: 2030 } });
  });
});

describe('edges', () => {
  const text = `Đơn vị: triệu đồng
Khoản | Đợt 1 | Đợt 2 | Gộp
Máy móc | 200 | 250 | 450
Hội chợ | 50 | 60 | 110
Tổng cộng | 250 | 310 | 560
Số liệu năm trước | 99 | 98 | 97`;
  const workbook = read(text);
  const edges = { headerRow: 1, headerRows: 1, lastRow: 4, left: 0, right: 3 };
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const marks = marksOfEdges(new SheetView(sheet), edges);
  if (marks === null) throw new Error('no edges');
  const said: Correction = { what: 'edges', table: { sheet: 'Biểu 1', headings: [], title: '', nth: 0, of: 1 }, ...marks };

  test('a table that no word heads is read where a person lays it out', () => {
    // By figures alone it is found, the line of last year among its lines.
    expect(explained(workbook).tables.map(({ kind }) => kind)).toEqual(['other']);
    const report = explained(workbook, [said]);
    expect(report.tables.map(({ range }) => range)).toEqual(['A2:D5']);
    // Three columns by words, three lines by figures.
    expect(report.tables[0]?.equations).toMatchObject({ total: 6, exact: 6 });
  });

  test('the edges move with the table', () => {
    expect(explained(read(`Phòng Kinh tế\n${text}`), [said]).tables.map(({ range }) => range)).toEqual(['A3:D6']);
    const longer = read(text.replace('Hội chợ', 'Hội thảo | 0 | 0 | 0\nHội chợ'));
    expect(explained(longer, [said]).tables.map(({ range }) => range)).toEqual(['A2:D6']);
  });

  test('where the heading is another one, nothing is laid out and it is said', () => {
    const report = explained(read(text.replace('Đợt 2', 'Đợt hai')), [said]);
    expect(report.tables.map(({ kind }) => kind)).toEqual(['other']);
    expect(report.stale.map(({ missing }) => missing)).toEqual(['line']);
  });

  test('edges that cross make no marks', () => {
    expect(marksOfEdges(new SheetView(sheet), { ...edges, lastRow: 1 })).toBeNull();
    expect(marksOfEdges(new SheetView(sheet), { ...edges, right: -1 })).toBeNull();
    expect(marksOfEdges(new SheetView(sheet), { ...edges, headerRow: 40 })).toBeNull();
  });
});

describe('finding the place again', () => {
  const workbook = read(ODD_HEADINGS);
  const table = understood(workbook);
  const said = [sayColumn(table, 'F', { role: 'not-additive' }), sayLine(table, 4, 'ignored')];
  const placesIn = (text: string) => {
    const report = explained(read(text), said);
    const { understanding, corrections } = report.tables[0] ?? {};
    const byPerson = ({ reasons }: { reasons: readonly { why: string }[] }): boolean => reasons.some(({ why }) => why === 'person');
    return {
      applied: corrections?.length,
      stale: report.stale.map(({ missing }) => missing),
      column: understanding?.columns.filter(byPerson).map(({ column }) => column),
      lines: understanding?.lines.map(({ row }) => row),
    };
  };

  test('as it was', () => {
    expect(placesIn(ODD_HEADINGS)).toEqual({ applied: 2, stale: [], column: ['F'], lines: [3, 5, 6] });
  });

  test('after rows above, a line and a column were put in', () => {
    const moved = `Sở Công Thương\n\n${ODD_HEADINGS}`
      .replace('1 | Đào tạo nghề', '1 | Khảo sát | 0 | 0 | 0 | 0\n2 | Đào tạo nghề')
      .replace('2 | Máy móc', '3 | Máy móc');
    expect(placesIn(moved)).toEqual({ applied: 2, stale: [], column: ['F'], lines: [5, 6, 8, 9] });
    const wider = ODD_HEADINGS.replaceAll(/^(.*?\|.*?)\|/gm, '$1 | x |').replace('Đơn vị', 'Đơn vị');
    expect(placesIn(wider.replace('Nội dung  | x', 'Nội dung | Ghi chú')).column).toEqual(['G']);
  });

  test('not where the column or line is gone', () => {
    expect(placesIn(ODD_HEADINGS.replace('Gộp', 'Chung'))).toMatchObject({ applied: 1, stale: ['column'], column: [] });
    expect(placesIn(ODD_HEADINGS.replace('Máy móc', 'Thiết bị'))).toMatchObject({ applied: 1, stale: ['line'], lines: [3, 4, 5, 6] });
  });

  test('not where it could be either of two', () => {
    const twice = ODD_HEADINGS.replace('3 | Hội chợ', '2 | Máy móc | 1 | 1 | 1 | 3\n3 | Hội chợ');
    // The line before tells the first one from the second.
    expect(placesIn(twice)).toMatchObject({ applied: 2, lines: [3, 5, 6, 7] });
    const between = ODD_HEADINGS.replace('2 | Máy móc', '1 | Đào tạo nghề | 1 | 1 | 1 | 3\n2 | Máy móc | 1 | 1 | 1 | 3\n2 | Máy móc');
    expect(placesIn(between).lines).toEqual([3, 4, 6, 7, 8]);
    const same = ODD_HEADINGS.replace('3 | Hội chợ', '1 | Đào tạo nghề | 1 | 1 | 1 | 3\n2 | Máy móc | 1 | 1 | 1 | 3\n3 | Hội chợ');
    expect(placesIn(same)).toMatchObject({ applied: 1, stale: ['line'], lines: [3, 4, 5, 6, 7, 8] });
  });

  test('not where the table or the sheet is another one', () => {
    const other = ODD_HEADINGS.replace(
      'TT | Nội dung | Đợt A | Đợt B | Đợt C | Gộp',
      'STT | Tên đề án | Năm 2026 | Năm 2027 | Năm 2028 | Tổng',
    );
    expect(placesIn(other)).toMatchObject({ applied: 0, stale: ['table', 'table'] });
    expect(placesIn(`@sheet Biểu 7\n${ODD_HEADINGS}`)).toMatchObject({ applied: 0, stale: ['sheet', 'sheet'] });
  });

  test('of two tables with the same headings the titled one is meant', () => {
    const [year26, year27] = ['2026', '2027'].map((year) => `Kế hoạch kinh phí năm ${year}\n${ODD_HEADINGS}`);
    const both = read(`${year26 ?? ''}\n\n\n${year27 ?? ''}`);
    const report = explained(both, [sayColumn(understood(both, [], 1), 'F', { role: 'not-additive' })]);
    expect(report.tables.map(({ corrections }) => corrections.length)).toEqual([0, 1]);
  });
});

describe('what was settled', () => {
  const examples = ruleExamples(path.resolve(__dirname, '../../../..'));

  test('a total that words claim and figures deny is settled by a person, one way or the other', () => {
    const { workbook } = readText(examples.find(({ file }) => file === 'unclear-structure/example.txt')?.text ?? '');
    expect(briefly(explained(workbook))).toEqual(['undecided SB002 C6']);
    expect(lineAt(understood(workbook), 6).confidence).toBe('open');
    const meant = explained(workbook, [sayLine(understood(workbook), 6, 'total')]);
    expect(briefly(meant)).toEqual(['error SB102 C6', 'error SB102 D6', 'error SB102 E6']);
    expect(briefly(explained(workbook, [sayLine(understood(workbook), 6, 'ignored')]))).not.toContain('undecided SB002 C6');
  });

  test.each(examples.map(({ file, text }) => [file, text]))('stays as it is when a person says the same: %s', (_file, text) => {
    const { workbook, exact } = readText(text);
    const plain = checkWorkbook(workbook, { exact, explain: true });
    const corrections = plain.tables.flatMap(({ understanding }) => (understanding === null ? [] : confirmed(understanding)));
    const again = checkWorkbook(workbook, { exact, explain: true, corrections });
    expect(again.stale).toEqual([]);
    const bare = ({ tables, ...rest }: typeof plain) => ({
      ...rest,
      tables: tables.map((table) => ({ ...table, understanding: null, corrections: [] })),
    });
    expect(bare(again)).toEqual(bare(plain));
  });
});
