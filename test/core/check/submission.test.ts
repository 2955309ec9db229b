/** Several files of one unit: the same figure in two of them is one equation. */
import { checkWorkbook } from '../../../src/core/check/check';
import { reportsTogether, type Member } from '../../../src/core/check/submission';
import { wordsOf } from '../../../src/core/messages/findings/of';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeDocument, p, tableOf } from '../../support/made-document';
import { sheetOf, workbookOf, type Content } from '../../support/sheets';

const member = (name: string, snapshot: WorkbookSnapshot): Member => ({
  name,
  snapshot,
  report: checkWorkbook(snapshot, { exact: false }),
  corrections: [],
});

/** Rows and columns add up whatever the counterpart of 2027 is. */
const table = (counterpart2027: number): readonly (readonly (string | number)[])[] => [
  ['TỔNG HỢP KINH PHÍ GIAI ĐOẠN 2026-2028'],
  ['Đơn vị: triệu đồng'],
  ['TT', 'Nguồn kinh phí', '2026', '2027', '2028', 'Tổng cộng'],
  ['1', 'Khuyến công địa phương', 512, 600, 700, 1812],
  ['2', 'Đối ứng của cơ sở', 766, counterpart2027, 930, 1696 + counterpart2027],
  ['', 'Tổng cộng', 1278, 600 + counterpart2027, 1630, 3508 + counterpart2027],
];

const asText = (rows: ReturnType<typeof table>): string => rows.map((row) => row.join(' | ')).join('\n');

const annex = (counterpart2027: number): Member => member('phụ lục.xlsx', workbookOf(sheetOf(table(counterpart2027), { name: 'Biểu 1' })));

async function plan(counterpart2027: number, name = 'kế hoạch.docx'): Promise<Member> {
  const [title = [], unit = [], ...rows] = table(counterpart2027);
  const bytes = madeDocument({ body: p(title.join('')) + p(unit.join('')) + tableOf(asText(rows)) });
  return member(name, await (await openWorkbookFile(bytes, name)).readWorkbook());
}

const found = (members: readonly Member[], oneUnit: boolean): (readonly [string, string, string])[] =>
  reportsTogether(members, oneUnit).flatMap(({ findings }, at) =>
    findings.flatMap(({ code, severity, cell }) => (code === 'SB201' ? [[members[at]?.name ?? '', severity, cell] as const] : [])),
  );

test('a plan in Word and its annex: told once, at the plan, with the place in the annex; the plan no longer passes', async () => {
  const members = [await plan(840), annex(850)];
  expect(members.map(({ report }) => report.verdicts.sums)).toEqual(['pass', 'pass']);
  const [ofPlan, ofAnnex] = reportsTogether(members, false);
  expect(found(members, false)).toEqual([['kế hoạch.docx', 'error', 'D3']]);
  expect(ofPlan?.verdicts.sums).toBe('fail');
  expect(ofPlan?.reasons).toEqual(['error']);
  expect(ofAnnex).toBe(members[1]?.report);
  const finding = ofPlan?.findings.find(({ code }) => code === 'SB201');
  expect(finding?.related).toContain('phụ lục.xlsx › Biểu 1!D5');
  expect(finding === undefined ? '' : wordsOf(finding, 'vi').message).toBe(
    'Số “Đối ứng của cơ sở › 2027” ở Bảng 1, dòng 3, cột “2027” là 840 triệu đồng, nhưng biểu ở tệp “phụ lục.xlsx” ghi 850 triệu đồng (“phụ lục.xlsx › Biểu 1!D5”).',
  );
});

test('what agrees is not spoken of', async () => {
  const members = [await plan(840), annex(840)];
  expect(reportsTogether(members, true)).toEqual(members.map(({ report }) => report));
});

test('two workbooks in a folder may be two versions; sent by one unit they must agree', () => {
  const other = { ...annex(840), name: 'kế hoạch.xlsx' };
  expect(found([other, annex(850)], false)).toEqual([]);
  expect(found([other, annex(850)], true)).toEqual([['kế hoạch.xlsx', 'error', 'D5']]);
});

test('a figure that its own table denies is one finding, there', async () => {
  const [title = [], unit = [], head = [], local = [], , total = []] = table(840);
  const wrong = ['2', 'Đối ứng của cơ sở', 766, 860, 930, 2536];
  const members = [
    await plan(840),
    member('phụ lục.xlsx', workbookOf(sheetOf([title, unit, head, local, wrong, total], { name: 'Biểu 1' }))),
  ];
  expect(found(members, true)).toEqual([]);
  expect(members[1]?.report.findings.map(({ code, cell }) => [code, cell])).toEqual([['SB110', 'D5']]);
});

/** "Tên đề án | Đơn vị thụ hưởng | Kinh phí" with a total, as a workbook of its own. */
function list(name: string, title: string, ...projects: readonly (readonly [string, string, number])[]): Member {
  const rows = projects.map(([what, who, money], at) => [String(at + 1), what, who, money]);
  const total = projects.reduce((sum, [, , money]) => sum + money, 0);
  const head = ['TT', 'Tên đề án', 'Đơn vị thụ hưởng', 'Kinh phí hỗ trợ'];
  return member(name, workbookOf(sheetOf([[title], ['Đơn vị: triệu đồng'], head, ...rows, ['', 'Tổng cộng', '', total]], { name: 'DM' })));
}

const BRICKS = 'Hỗ trợ máy móc, thiết bị sản xuất gạch không nung';
const others = (from: number): readonly (readonly [string, string, number])[] =>
  ['sợi nấm khô', 'chè shan tuyết', 'bún gạo lứt', 'mật ong rừng', 'tinh dầu quế', 'gỗ ép tấm']
    .slice(from, from + 3)
    .map((what, at) => [
      `Hỗ trợ dây chuyền thiết bị sản xuất ${what}`,
      `HTX ${['An', 'Bình', 'Cát', 'Dương', 'Giang', 'Hà'][from + at] ?? ''} Lâm`,
      211 + 17 * (from + at),
    ]);

const inSubmission = (members: readonly Member[], ...codes: readonly string[]): string[] =>
  reportsTogether(members, true).flatMap(({ findings }, at) =>
    findings.flatMap((finding) =>
      codes.includes(finding.code)
        ? [`${members[at]?.name ?? ''} ${finding.severity} ${finding.code} ${finding.cell}: ${finding.related.join(', ')}`]
        : [],
    ),
  );

test('one beneficiary paid nationally in one file and locally in another, for the same content, is asked about', () => {
  const members = [
    list('1 quốc gia.xlsx', 'DANH MỤC ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM 2026', [BRICKS, 'Công ty TNHH An Phú', 212], ...others(0)),
    list('2 địa phương.xlsx', 'DANH MỤC ĐỀ ÁN KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2026', ...others(3), [BRICKS, 'Cty TNHH An Phú', 195]),
  ];
  expect(inSubmission(members, 'SB205', 'SB206')).toEqual([
    '2 địa phương.xlsx warning SB206 C7: 1 quốc gia.xlsx › DM!C4, D7, 1 quốc gia.xlsx › DM!D4',
  ]);
  const finding = reportsTogether(members, true)[1]?.findings.find(({ code }) => code === 'SB206');
  const words = finding === undefined ? null : wordsOf(finding, 'vi');
  expect(words?.message).toBe(
    '“Cty TNHH An Phú” ở ô C7 nhận khuyến công địa phương, trong khi ở “1 quốc gia.xlsx › DM!C4” nhận khuyến công quốc gia cho cùng nội dung.',
  );
  expect(words?.why).toContain('Ô D7 ghi 195 triệu đồng, “1 quốc gia.xlsx › DM!D4” ghi 212 triệu đồng.');
});

test('one project in two lists of one unit stands twice; a list that repeats another does not', () => {
  const twice: readonly [string, string, number] = [BRICKS, 'Công ty TNHH An Phú', 212];
  const title = 'DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2026';
  const [first, second] = [list('đợt 1.xlsx', title, twice, ...others(0)), list('đợt 2.xlsx', title, ...others(3), twice)];
  expect(inSubmission([first, second], 'SB205', 'SB206')).toEqual(['đợt 2.xlsx warning SB205 C7: đợt 1.xlsx › DM!C4']);
  const finding = reportsTogether([first, second], true)[1]?.findings.find(({ code }) => code === 'SB205');
  expect(finding === undefined ? '' : wordsOf(finding, 'vi').message).toBe(
    '“Công ty TNHH An Phú” ở ô C7 đã có ở “đợt 1.xlsx › DM!C4” với cùng nội dung.',
  );
  // The annex lists what the plan lists.
  expect(inSubmission([first, { ...first, name: 'phụ lục.xlsx' }], 'SB205', 'SB206')).toEqual([]);
  // The next year's list goes on with it.
  expect(inSubmission([first, list('năm sau.xlsx', 'DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2027', ...others(3), twice)], 'SB205')).toEqual([]);
  // Workbooks that merely lie in one folder may be of two units.
  expect(reportsTogether([first, second], false).flatMap(({ findings }) => findings.filter(({ code }) => code === 'SB205'))).toEqual([]);
});

test('plan and annex in two kinds of file: a wrong digit in either is found at its place, whichever it is', async () => {
  const right = table(840);
  const missed: string[] = [];
  for (const [row, column] of [
    [3, 2],
    [3, 4],
    [4, 3],
    [5, 5],
  ] as const) {
    const rows = right.map((line) => [...line]);
    const figure = rows[row]?.[column];
    if (typeof figure !== 'number' || rows[row] === undefined) throw new Error('no figure');
    rows[row][column] = figure + 20;
    const annexes = [await plan(840), member('phụ lục.xlsx', workbookOf(sheetOf(rows, { name: 'Biểu 1' })))];
    const found = reportsTogether(annexes, true).flatMap(({ findings }, at) =>
      findings.filter(({ severity }) => severity === 'error').map(({ cell }) => `${String(at)} ${cell}`),
    );
    const expected = `1 ${'ABCDEF'[column] ?? ''}${String(row + 1)}`;
    if (found.join() !== expected) missed.push(`${expected}: ${found.join()}`);
  }
  expect(missed).toEqual([]);
});

/** Sources down, three years and their total across; everything is added up from these, so each table is sound by itself. */
type Plan = readonly (readonly [source: string, ...years: number[]])[];

const PLAN: Plan = [
  ['Khuyến công quốc gia', 410, 520, 630],
  ['Khuyến công địa phương', 95, 105, 115],
  ['Đối ứng của cơ sở', 270, 280, 290],
];

const total = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0);

function planRows(lines: Plan, title = 'KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2026-2028', unit = 'triệu đồng'): (string | number)[][] {
  const body = lines.map(([source, ...years], at) => [String(at + 1), source, ...years, total(years)]);
  const sums = [2, 3, 4, 5].map((column) => total(body.map((row) => Number(row[column]))));
  return [[title], [`Đơn vị: ${unit}`], ['TT', 'Nguồn kinh phí', '2026', '2027', '2028', 'Tổng cộng'], ...body, ['', 'Tổng cộng', ...sums]];
}

/** The plan with figures put in other places: line, year from 0, figure. */
const withFigures = (...slips: readonly (readonly [line: number, year: number, figure: number])[]): Plan =>
  PLAN.map(([source, ...years], line) => [
    source,
    ...years.map((figure, year) => slips.find(([at, when]) => at === line && when === year)?.[2] ?? figure),
  ]);

const book = (name: string, lines: Plan, title?: string, unit?: string): Member =>
  member(name, workbookOf(sheetOf(planRows(lines, title, unit), { name: 'Biểu' })));

async function paper(name: string, lines: Plan): Promise<Member> {
  const [title = [], unit = [], ...rows] = planRows(lines);
  const bytes = madeDocument({ body: p(title.join('')) + p(unit.join('')) + tableOf(rows.map((row) => row.join(' | ')).join('\n')) });
  return member(name, await (await openWorkbookFile(bytes, name)).readWorkbook());
}

function apart(members: readonly Member[]): {
  readonly places: string[];
  readonly verdict: string;
  readonly message: string;
  readonly why: string;
} {
  const reports = reportsTogether(members, true);
  const [finding, ...more] = reports.flatMap(({ findings }) => findings.filter(({ code }) => code === 'SB201'));
  const verdicts = reports.map(({ verdict }) => verdict);
  const verdict = verdicts.find((one) => one !== 'pass') ?? 'pass';
  if (finding === undefined) return { places: [], verdict, message: '', why: '' };
  const { message, why } = wordsOf(finding, 'vi');
  return { places: [finding, ...more].map(({ severity, cell }) => `${severity} ${cell}`), verdict, message, why };
}

describe('several figures differ between two files of one unit', () => {
  test('two of them, in other years and sources: asked about, both named, and nobody can say which file is right', async () => {
    const told = apart([await paper('kế hoạch.docx', PLAN), book('phụ lục.xlsx', withFigures([0, 0, 440], [1, 2, 171]))]);
    expect(told.places).toEqual(['warning C2']);
    expect(told.verdict).toBe('undecided');
    expect(told.message).toContain('ghi khác nhau ở 2 số');
    expect(told.message).toContain('410 triệu đồng, bên kia ghi 440 triệu đồng (“phụ lục.xlsx › Biểu!C4”)');
    expect(told.why).toContain('Còn khác ở dòng 3, cột “2028” (Khuyến công địa phương) (115 triệu đồng, bên kia 171 triệu đồng).');
    // Two totals of lines, two of years and the corner.
    expect(told.why).toContain('5 số tổng khác theo');
  });

  test('in one line, and in one year', () => {
    for (const [slips, cells] of [
      [
        [
          [0, 0, 440],
          [0, 2, 671],
        ],
        ['C4', 'E4'],
      ],
      [
        [
          [0, 1, 540],
          [2, 1, 333],
        ],
        ['D4', 'D6'],
      ],
    ] as const) {
      const told = apart([book('1.xlsx', PLAN), book('2.xlsx', withFigures(...slips))]);
      expect([told.places, told.verdict]).toEqual([[`warning ${cells[0]}`], 'undecided']);
      expect(told.why).toContain(`ở ô ${cells[1]} `);
    }
  });

  test('money moved from one source to another: both are named, though no sum of all changes', () => {
    const told = apart([book('1.xlsx', PLAN), book('2.xlsx', withFigures([0, 1, 490], [1, 1, 135]))]);
    expect(told.places).toEqual(['error D4']);
    expect(told.message).toContain('520 triệu đồng');
    expect(told.why).toContain('Còn khác ở ô D5 “Khuyến công địa phương › 2027” (105 triệu đồng, bên kia 135 triệu đồng).');
    expect(told.why).toContain('2 số tổng khác theo.');
  });

  test('by one, two and three in one line, which is less than rounding might leave in totals: these follow all the same', () => {
    const told = apart([book('1.xlsx', PLAN), book('2.xlsx', withFigures([0, 0, 411], [0, 1, 522], [0, 2, 633]))]);
    expect(told.places).toHaveLength(1);
    expect(told.why).toContain('ở ô D4 ');
    expect(told.why).toContain('ở ô E4 ');
    // The line's total, three years, the corner.
    expect(told.why).toContain('5 số tổng khác theo.');
    expect(told.why).toContain('8 số khác.');
  });

  test('all of them, in tables headed alike', async () => {
    const other: Plan = PLAN.map(([source, ...years], line) => [source, ...years.map((figure, at) => figure + 7 + 5 * line + 11 * at)]);
    const told = apart([await paper('kh.docx', PLAN), book('pl.xlsx', other)]);
    expect([told.places, told.verdict]).toEqual([['warning C2'], 'undecided']);
    expect(told.message).toContain('ghi khác nhau ở 9 số');
    // Eight with both amounts are told behind the first.
    expect(told.why.match(/bên kia/g)).toHaveLength(8);
  });

  test('sources in one file, activities in the other: totals of two years differ, and one agrees', () => {
    const activities: Plan = [
      ['Hỗ trợ máy móc, thiết bị tiên tiến', 420, 500, 600],
      ['Xây dựng mô hình trình diễn kỹ thuật', 375, 405, 468],
    ];
    const told = apart([book('nguồn.xlsx', PLAN), book('nội dung.xlsx', activities)]);
    // 775 against 795, 905 in both, 1035 against 1068; the corner follows.
    expect([told.places, told.verdict]).toEqual([['warning C7'], 'undecided']);
    expect(told.message).toContain('ghi khác nhau ở 2 số');
    expect(told.why).toContain('ở ô E7 “Tổng cộng › 2028” (1.035 triệu đồng, bên kia 1.068 triệu đồng)');
    expect(told.why).toContain('chỉ khớp nhau ở 1 số');
    expect(told.why).toContain('1 số tổng khác theo');
  });

  test('all years in one file, the first two of them in the other', () => {
    const first: Content[][] = [
      ['KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2026-2027'],
      ['Đơn vị: triệu đồng'],
      ['TT', 'Nguồn kinh phí', '2026', '2027', 'Tổng cộng'],
      ['1', 'Khuyến công quốc gia', 430, 540, 970],
      ['2', 'Khuyến công địa phương', 106, 118, 224],
      ['3', 'Đối ứng của cơ sở', 270, 280, 550],
      ['', 'Tổng cộng', 806, 938, 1744],
    ];
    const told = apart([book('kế hoạch.xlsx', PLAN), member('hai năm đầu.xlsx', workbookOf(sheetOf(first, { name: 'Biểu' })))]);
    // The name of the file tells of a part of the plan: nothing is held against it that hardly agrees.
    expect(told.places).toEqual([]);
    const plainly = apart([book('kế hoạch.xlsx', PLAN), member('phụ lục.xlsx', workbookOf(sheetOf(first, { name: 'Biểu' })))]);
    expect([plainly.places, plainly.verdict]).toEqual([['warning C4'], 'undecided']);
    expect(plainly.message).toContain('ghi khác nhau ở 4 số');
    expect(plainly.why).toContain('ở ô C5 “Khuyến công địa phương › 2026” (95 triệu đồng, bên kia 106 triệu đồng)');
  });

  test('the same digits in millions and in billions', () => {
    const told = apart([book('a.xlsx', PLAN), book('b.xlsx', PLAN, undefined, 'tỷ đồng')]);
    expect([told.places, told.verdict]).toEqual([['warning C4'], 'undecided']);
    expect(told.message).toContain('410 triệu đồng, bên kia là 410 tỷ đồng');
    expect(told.why).toContain('16 số giống nhau từng chữ số');
  });

  test('what is about something else is no contradiction', () => {
    const other: Plan = PLAN.map(([source, ...years], line) => [source, ...years.map((figure, at) => figure + 7 + 5 * line + 11 * at)]);
    const title = 'KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2026-2028';
    for (const [first, second] of [
      // Another stage, said by title or by the name of the file.
      [book('1.xlsx', PLAN), book('2.xlsx', withFigures([0, 0, 440], [1, 2, 171]), `${title} (ĐIỀU CHỈNH)`)],
      [book('kế hoạch.xlsx', PLAN), book('bản cũ.xlsx', withFigures([0, 0, 440], [1, 2, 171]))],
      // Other years.
      [book('1.xlsx', PLAN), book('2.xlsx', other, title.replace('2026-2028', '2029-2031'))],
      // Another kind of work, another place, another part of the plan, another annex.
      [book('1.xlsx', PLAN, `${title} HỖ TRỢ MÁY MÓC`), book('2.xlsx', other, `${title} HỘI CHỢ`)],
      [book('xã An Sơn.xlsx', PLAN), book('xã Bình Lâm.xlsx', other)],
      [book('tổng hợp.xlsx', PLAN), book('xã A.xlsx', other)],
      [book('đợt 1.xlsx', PLAN), book('đợt 2.xlsx', other)],
      [book('phụ lục 1.xlsx', PLAN), book('phụ lục 2.xlsx', other)],
    ] as const)
      expect([first.name, second.name, ...apart([first, second]).places]).toEqual([first.name, second.name]);
    // The same in đồng, and within what rounding to millions leaves.
    const exact: Plan = PLAN.map(([source, ...years]) => [source, ...years.map((figure, at) => figure * 1_000_000 + 1000 * at)]);
    expect(apart([book('1.xlsx', PLAN), book('2.xlsx', exact, undefined, 'đồng')]).places).toEqual([]);
  });

  test('within one workbook they may be two versions, which is only said', () => {
    const rows = [planRows(PLAN), planRows(withFigures([0, 0, 440], [1, 2, 171]))];
    const { findings, verdict } = member(
      'hai bản.xlsx',
      workbookOf(...rows.map((one, at) => sheetOf(one, { name: `B${String(at)}` }))),
    ).report;
    expect([verdict, ...findings.filter(({ code }) => code === 'SB201').map(({ severity }) => severity)]).toEqual(['pass', 'info']);
  });
});
