/** Several files of one unit: the same figure in two of them is one equation. */
import { checkWorkbook } from '../../../src/core/check/check';
import { reportsTogether, type Member } from '../../../src/core/check/submission';
import { wordsOf } from '../../../src/core/messages/findings/of';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeDocument, p, tableOf } from '../../support/made-document';
import { sheetOf, workbookOf } from '../../support/sheets';

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
