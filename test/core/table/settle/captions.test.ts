/** Tables stacked below captions: whose money their lines are, however the captions are written, and where there is no stack at all. */
import { checkWorkbook } from '../../../../src/core/check/check';
import { figuresOfUnit, amountsOfUnit } from '../../../../src/core/forms/consolidate';
import { toPlainText } from '../../../../src/core/money/amount';
import { readTables } from '../../../../src/core/table/read-workbook';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { openWorkbookFile } from '../../../../src/hosts/files/open-workbook-file';
import { madeDocument, p, tableOf } from '../../../support/made-document';
import { readText } from '../../../support/tables';

const MACHINE = 'Hỗ trợ 01 cơ sở ứng dụng máy móc tiên tiến';
const FAIR = 'Tổ chức 01 hội chợ triển lãm';

/** "5 national": each line with figures, by its row, and the source of the caption above it. */
const sourcesOf = (workbook: WorkbookSnapshot): string[] =>
  readTables(workbook).tables.flatMap(({ lines }) =>
    lines.flatMap(({ row, counted, total, caption }) =>
      counted && total === null ? [`${String(row + 1)} ${caption?.source ?? '-'}`] : [],
    ),
  );

const summed = (workbook: WorkbookSnapshot): unknown => {
  const { origins, unplaced, differing } = figuresOfUnit([{ file: 'a.xlsx', workbook, reading: readTables(workbook) }], 'million-vnd');
  const [year] = amountsOfUnit(origins, { from: 2026, to: 2026 });
  const amounts = Object.entries(year?.amounts ?? {}).map(([source, amount]) => `${source} ${toPlainText(amount)}`);
  return [...amounts.sort(), unplaced.length, differing.length];
};

const NATIONAL = `1 | ${MACHINE} | 250\n2 | Hỗ trợ 01 mô hình trình diễn kỹ thuật | 900`;
const LOCAL = `1 | ${MACHINE} | 100\n2 | ${FAIR} | 200`;
const HEADING = 'TT | Nội dung | Kinh phí';
const TITLE = 'DỰ TOÁN KINH PHÍ KHUYẾN CÔNG NĂM 2026\nĐơn vị tính: triệu đồng';

/** Of each its lines by row; all of them hold 1150 of national and 300 of local money in 2026. */
const STACKS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'numbered, the heading repeated, a total each',
    `${TITLE}
I. Kinh phí khuyến công quốc gia
${HEADING}
${NATIONAL}
 | Tổng cộng | 1150
II. Kinh phí khuyến công địa phương
${HEADING}
${LOCAL}
 | Tổng cộng | 300`,
    ['5 national', '6 national', '10 local', '11 local'],
  ],
  [
    'the heading once, totals by name and a joint one',
    `${TITLE}
I. Kinh phí khuyến công quốc gia
${HEADING}
${NATIONAL}
 | Cộng I | 1150
II. Kinh phí khuyến công địa phương
${LOCAL}
 | Cộng II | 300
 | Tổng cộng (I+II) | 1450`,
    ['5 national', '6 national', '9 local', '10 local'],
  ],
  [
    'letters in the column of numbers, “Cộng” alone and a joint total',
    `${TITLE}
A | KHUYẾN CÔNG QUỐC GIA
${HEADING}
${NATIONAL}
 | Cộng | 1150
B | KHUYẾN CÔNG ĐỊA PHƯƠNG
${LOCAL}
 | Cộng | 300
 | Tổng cộng | 1450`,
    ['5 national', '6 national', '9 local', '10 local'],
  ],
  [
    'no numbers, merged over the table, the unit stated twice, a blank row between',
    `KẾ HOẠCH KHUYẾN CÔNG NĂM 2026

Nguồn kinh phí khuyến công quốc gia
Đơn vị tính: triệu đồng
${HEADING}
${NATIONAL}
 | Tổng cộng | 1150

Nguồn kinh phí khuyến công địa phương
Đơn vị tính: triệu đồng
${HEADING}
${LOCAL}
 | Tổng cộng | 300
@merge A1:C1 A3:C3 A4:C4 A10:C10 A11:C11`,
    ['6 national', '7 national', '13 local', '14 local'],
  ],
  [
    'numbered like their lines',
    `${TITLE}
1. Kinh phí khuyến công quốc gia năm 2026
${HEADING}
${NATIONAL}
 | Cộng | 1150

2. Kinh phí khuyến công địa phương năm 2026
${HEADING}
${LOCAL}
 | Cộng | 300`,
    ['5 national', '6 national', '11 local', '12 local'],
  ],
  [
    'both among the lines, one total for all',
    `${TITLE}
${HEADING}
I | Kinh phí khuyến công quốc gia |
${NATIONAL}
II | Kinh phí khuyến công địa phương |
${LOCAL}
 | Tổng cộng | 1450`,
    ['5 national', '6 national', '8 local', '9 local'],
  ],
  [
    'a heading of its own for each, and a joint total below the second',
    `${TITLE}
I. Kinh phí khuyến công quốc gia
${HEADING}
${NATIONAL}
 | Cộng I | 1150
II. Kinh phí khuyến công địa phương
TT | Nội dung chi | Kinh phí | Ghi chú
${LOCAL}
 | Cộng II | 300
 | Tổng cộng (I+II) | 1450`,
    ['5 national', '6 national', '10 local', '11 local'],
  ],
  [
    'levels below “Ngân sách nhà nước”',
    `${TITLE}
${HEADING}
A | Ngân sách nhà nước |
I | Kinh phí khuyến công quốc gia |
${NATIONAL}
 | Cộng I | 1150
II | Kinh phí khuyến công địa phương |
${LOCAL}
 | Cộng II | 300
 | Tổng cộng | 1450`,
    ['6 national', '7 national', '10 local', '11 local'],
  ],
];

describe.each(STACKS)('%s', (_sentence, text, lines) => {
  const { workbook } = readText(text);

  test('every line is of its caption, for the reading, the summary and the caps', () => {
    expect(sourcesOf(workbook)).toEqual(lines);
    expect([...new Set(readTables(workbook).tables.flatMap(({ sources }) => sources))]).toEqual(['national', 'local']);
    expect(summed(workbook)).toEqual(['local 300', 'national 1150', 0, 0]);
    const { findings, capLines, verdicts } = checkWorkbook(workbook, { exact: false });
    // National lines have caps; what the province gives is not known.
    expect([capLines.held, capLines.withoutCap]).toEqual([2, 2]);
    expect(verdicts).toMatchObject({ sums: 'pass', caps: 'undecided' });
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });
});

test('groups below the captions, a third part of other money, and a line that no caption heads', () => {
  const { workbook } = readText(`${TITLE}
I. Nguồn khuyến công quốc gia
${HEADING}
1 | Hỗ trợ máy móc | 250
1.1 | ${MACHINE} tại xã A | 120
1.2 | ${MACHINE} tại xã B | 130
 | Cộng nguồn I | 250
II. Nguồn khuyến công địa phương
${LOCAL}
 | Cộng nguồn II | 300
III. Nguồn đối ứng của cơ sở
1 | ${MACHINE} | 500
 | Cộng nguồn III | 500
IV | Chi quản lý chương trình | 50
 | Tổng cộng | 1100`);
  expect(sourcesOf(workbook)).toEqual(['5 national', '6 national', '7 national', '10 local', '11 local', '14 counterpart', '16 -']);
  const { findings, capLines } = checkWorkbook(workbook, { exact: false });
  expect([capLines.held, capLines.withoutCap]).toEqual([2, 2]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

const NO_STACKS: readonly (readonly [string, string])[] = [
  [
    'sources left blank below their activities',
    `KẾ HOẠCH KHUYẾN CÔNG NĂM 2026
Đơn vị tính: triệu đồng
${HEADING}
A | ${MACHINE} | 600
I | Khuyến công quốc gia |
II | Khuyến công địa phương |
B | ${FAIR} | 500
I | Khuyến công quốc gia |
II | Khuyến công địa phương |
C | Tờ gấp giới thiệu sản phẩm | 300
 | Tổng cộng | 1400`,
  ],
  [
    'the titles of two papers on one sheet',
    `KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2026
Đơn vị tính: triệu đồng
${HEADING}
${NATIONAL}
 | Tổng cộng | 1150

KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2026
Đơn vị tính: triệu đồng
${HEADING}
${LOCAL}
 | Tổng cộng | 300`,
  ],
  [
    'one caption that names both',
    `${TITLE}
I. Kinh phí khuyến công quốc gia và nguồn đối ứng
${HEADING}
${NATIONAL}
 | Tổng cộng | 1150
II. Kinh phí quản lý
${HEADING}
${LOCAL}
 | Tổng cộng | 300`,
  ],
];

test.each(NO_STACKS)('no stack: %s', (_sentence, text) => {
  expect(sourcesOf(readText(text).workbook).filter((line) => !line.endsWith(' -'))).toEqual([]);
});

test('a joint total of totals is added up, and a wrong one is named', () => {
  const plan = (joint: number): string => `${TITLE}
I. Kinh phí khuyến công quốc gia
${HEADING}
${NATIONAL}
 | Cộng | 1150
II. Kinh phí khuyến công địa phương
${LOCAL}
 | Cộng | 300
 | Tổng cộng | ${String(joint)}`;
  const errors = (joint: number): string[] =>
    checkWorkbook(readText(plan(joint)).workbook, { exact: false })
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ code, cell }) => `${code} ${cell}`);
  expect(errors(1450)).toEqual([]);
  expect(errors(1540)).toEqual(['SB102 C12']);
});

test('the totals of the parts are held against a summary by source, and not against its whole', () => {
  const plan = (local: number): string => `DỰ TOÁN KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2027
Đơn vị tính: triệu đồng
I. Kinh phí khuyến công quốc gia
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | ${MACHINE} | 250 | 260 | 510
2 | ${FAIR} | 900 | 1000 | 1900
 | Tổng cộng | 1150 | 1260 | 2410
II. Kinh phí khuyến công địa phương
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | ${MACHINE} | 100 | 110 | 210
2 | ${FAIR} | 200 | 220 | 420
 | Tổng cộng | 300 | 330 | 630
@sheet Tổng hợp
TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2027
Đơn vị tính: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 1150 | 1260 | 2410
2 | Khuyến công địa phương | ${String(local)} | 330 | ${String(local + 330)}
 | Tổng cộng | ${String(1150 + local)} | 1590 | ${String(2740 + local)}`;
  const told = (local: number): string[] =>
    checkWorkbook(readText(plan(local)).workbook, { exact: false })
      .findings.filter(({ code }) => code === 'SB201')
      .map(({ cell }) => cell);
  expect(told(300)).toEqual([]);
  expect(told(350)).toEqual(['C12']);
});

test('in a text document, the captions among its paragraphs', async () => {
  const table = (lines: string, total: number): string => tableOf(`${HEADING}\n${lines}\n | Tổng cộng | ${String(total)}`);
  const body = [
    p('DỰ TOÁN KINH PHÍ KHUYẾN CÔNG NĂM 2026'),
    p('I. Kinh phí khuyến công quốc gia'),
    p('Đơn vị tính: triệu đồng'),
    table(NATIONAL, 1150),
    p('II. Kinh phí khuyến công địa phương'),
    p('Đơn vị tính: triệu đồng'),
    table(LOCAL, 300),
  ].join('');
  const workbook = await (await openWorkbookFile(madeDocument({ body }), 'kế hoạch.docx')).readWorkbook();
  expect(sourcesOf(workbook)).toEqual(['2 national', '3 national', '2 local', '3 local']);
  expect(summed(workbook)).toEqual(['local 300', 'national 1150', 0, 0]);
  const { capLines } = checkWorkbook(workbook, { exact: false });
  expect([capLines.held, capLines.withoutCap]).toEqual([2, 2]);
});
