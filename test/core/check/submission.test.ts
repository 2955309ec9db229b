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
