import { checkWorkbook } from '../../../src/core/check/check';
import type { WorkbookReport } from '../../../src/core/check/report';
import { placeOfFinding, wordsOf } from '../../../src/core/messages/findings/of';
import { toPlainText } from '../../../src/core/money/amount';
import type { Finding } from '../../../src/core/rules/common/finding';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeDocument, p, run, tableOf, tbl, tc, textBox, tr } from '../../support/made-document';

const checked = async (...blocks: string[]): Promise<WorkbookReport> =>
  checkWorkbook(await (await openWorkbookFile(madeDocument({ body: blocks.join('') }), 'kế hoạch.docx')).readWorkbook(), { exact: false });

const brief = ({ findings }: WorkbookReport): string[] =>
  findings.map(({ severity, code, sheet, cell, expected }) =>
    `${severity} ${code} ${sheet}!${cell} ${expected === null ? '' : toPlainText(expected)}`.trim(),
  );

const only = ({ findings }: WorkbookReport): Finding => {
  const [first, ...more] = findings;
  if (first === undefined || more.length > 0) throw new Error(`${String(findings.length)} findings`);
  return first;
};

const LETTERHEAD =
  tbl(tr('UBND TỈNH CAO BẰNG\nSỞ CÔNG THƯƠNG|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), tr('Số: 12/KH-SCT|Cao Bằng, ngày 05 tháng 3 năm 2026')) +
  p('KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2026-2030');
const SIGNATURES = tbl(tr('Nơi nhận:|GIÁM ĐỐC'));
const UNIT = p('Đơn vị tính: triệu đồng');
const TITLE = p('Biểu 1. Tổng hợp kinh phí theo nguồn');

const PLAN = `TT | Nguồn kinh phí | 2026 | 2027 | 2028 | 2029 | 2030 | Tổng cộng
  1 | Khuyến công quốc gia | 2.870 | 2.900 | 3.000 | 3.100 | 3.200 | 15.070
  2 | Khuyến công địa phương | 1.500 | 1.550,5 | 1.600 | 1.650 | 1.700 | 8.000,5
  3 | Đối ứng của cơ sở | 4.000 | 4.100 | 4.200 | 4.300 | 4.400 | 21.000
  | Tổng cộng | 8.370 | 8.550,5 | 8.800 | 9.050 | 9.300 | 44.070,5`;

test('a plan with its annex is proved, its unit, title and years known from the lines above the table', async () => {
  const report = await checked(LETTERHEAD, p('I. KINH PHÍ'), TITLE, UNIT, tableOf(PLAN), SIGNATURES);
  expect(brief(report)).toEqual([]);
  expect(report.verdicts.sums).toBe('pass');
  expect(report.unread).toEqual([]);
  expect(report.tables).toMatchObject([
    {
      id: 'Bảng 2!A1:H5',
      kind: 'source-by-year',
      unit: 'million-vnd',
      period: { from: 2026, to: 2030 },
      title: 'Biểu 1. Tổng hợp kinh phí theo nguồn',
      equations: { total: 10, exact: 10 },
      coverage: { amountCells: 24, provenCells: 24 },
    },
  ]);
});

test('a wrong entry is found at its place, and the place is named as people say it', async () => {
  const finding = only(await checked(LETTERHEAD, TITLE, UNIT, tableOf(PLAN.replace('3.000', '3.030'))));
  expect(finding).toMatchObject({ code: 'SB110', severity: 'error', sheet: 'Bảng 2', cell: 'E2', fix: null });
  expect(finding.expected && toPlainText(finding.expected)).toBe('3000');
  expect(placeOfFinding(finding, 'vi')).toBe('Bảng 2, dòng 2, cột “2028”');
  expect(placeOfFinding(finding, 'en')).toBe('Table 2, line 2, column “2028”');
  const [vi, en] = [wordsOf(finding, 'vi'), wordsOf(finding, 'en')];
  expect(vi.message).toMatch(/^Bảng 2, dòng 2, cột “2028”/);
  expect(en.message).toMatch(/Table 2, line 2, column “2028”/);
  for (const text of [vi, en].flatMap((words) => Object.values<string>({ ...words }))) {
    expect(text).not.toMatch(/\b[A-H][1-5]\b/);
    expect(text).not.toMatch(/trang tính|sheet/);
  }
});

test('a wrong total is found at the total', async () => {
  const report = await checked(TITLE, UNIT, tableOf(PLAN.replace('44.070,5', '44.700,5')));
  expect(brief(report)).toEqual(['error SB104 Bảng 1!H5 44070.5']);
});

test('a figure in split runs, a tracked change, a field and a note mark are the figure that stands there', async () => {
  const rows = PLAN.split('\n').map((line) => line.trim());
  const [head = '', first = '', ...others] = rows;
  const cells = first.split('|').map((cell) => cell.trim());
  cells[2] = tc(p(run('2') + run('.8') + run('70')));
  cells[3] = tc(p(`<w:del><w:r><w:delText>2.800</w:delText></w:r></w:del><w:ins>${run('2.900')}</w:ins>`));
  cells[4] = tc(p(`${run('3.000')}<w:r><w:footnoteReference w:id="2"/></w:r>`));
  cells[7] = tc(
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(LEFT) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('15.070')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  );
  const report = await checked(TITLE, UNIT, tbl(tr(head, '<w:tblHeader/>'), tr(cells), ...others.map((line) => tr(line))));
  expect(brief(report)).toEqual([]);
  expect(report.verdicts.sums).toBe('pass');
});

test('headings over several rows and a number that spans its group', async () => {
  const down = (text: string): string => tc(text, '<w:vMerge w:val="restart"/>');
  const go = tc('', '<w:vMerge/>');
  const table = tbl(
    tr([down('TT'), down('Nội dung'), down('Nguồn'), tc('Kinh phí (triệu đồng)', '<w:gridSpan w:val="3"/>')]),
    tr([go, go, go, tc('2026'), tc('2027'), tc('Tổng')]),
    tr([down('1'), down('Hội chợ, triển lãm'), tc('Quốc gia'), tc('500'), tc('700'), tc('1.200')]),
    tr([go, go, tc('Địa phương'), tc('250'), tc('350'), tc('600')]),
    tr([down('2'), down('Đào tạo nghề'), tc('Quốc gia'), tc('1.100'), tc('900'), tc('2.000')]),
    tr([go, go, tc('Địa phương'), tc('400'), tc('450'), tc('850')]),
    tr([tc('Tổng cộng', '<w:gridSpan w:val="3"/>'), tc('2.250'), tc('2.400'), tc('4.650')]),
  );
  const report = await checked(LETTERHEAD, p('Phụ lục. Kinh phí theo nội dung'), table);
  expect(brief(report)).toEqual([]);
  expect(report.verdicts.sums).toBe('pass');
  const wrong = await checked(p('Phụ lục. Kinh phí theo nội dung'), table.replace('>350<', '>530<'));
  expect(brief(wrong)).toEqual(['error SB110 Bảng 1!E4 350']);
});

test('a table over several pages, typed as several under one head, adds up as one', async () => {
  const [head = '', one = '', two = '', three = '', total = ''] = PLAN.split('\n').map((line) => tr(line.trim()));
  const turned = p('', '<w:sectPr><w:pgSz w:orient="landscape"/></w:sectPr>');
  const report = await checked(TITLE, UNIT, tbl(head, one, two), turned, tbl(head, three, total));
  expect(brief(report)).toEqual([]);
  expect(report.verdicts.sums).toBe('pass');
  const wrong = await checked(TITLE, UNIT, tbl(head, one, two), turned, tbl(head, three.replace('4.200', '4.020'), total));
  expect(brief(wrong)).toEqual(['error SB110 Bảng 1!E4 4200']);
});

test('a sentence is held against the table, next to it or at the end of the document', async () => {
  const sentence = p(
    `${run('Tổng kinh phí thực hiện kế hoạch giai đoạn 2026-2030 là ')}${run('44.700,5', '<w:b/>')}${run(' triệu đồng.')}`,
  );
  for (const blocks of [
    [sentence, TITLE, UNIT, tableOf(PLAN)],
    [TITLE, UNIT, tableOf(PLAN), sentence],
    [p('Trước đó.'), sentence, p('Danh sách cán bộ'), tableOf('TT|Họ tên|Số buổi\n1|Nông Văn A|12'), TITLE, UNIT, tableOf(PLAN)],
    [p(textBox(sentence)), TITLE, UNIT, tableOf(PLAN)],
  ]) {
    const finding = only(await checked(...blocks));
    expect(finding).toMatchObject({ code: 'SB202', severity: 'warning', sheet: 'Văn bản' });
    expect(placeOfFinding(finding, 'vi')).toMatch(/^đoạn \d$/);
    expect(wordsOf(finding, 'vi').message).toMatch(
      /^Câu ở đoạn \d ghi “44\.700,5 triệu đồng”, còn ô ở Bảng [12], dòng 5, cột “Tổng cộng” ghi 44\.070,5 triệu đồng\.$/,
    );
  }
  const right = sentence.replace('44.700,5', '44.070,5');
  expect(brief(await checked(right, TITLE, UNIT, tableOf(PLAN)))).toEqual([]);
});

test('“Bằng chữ” below a table is held against its total', async () => {
  const words = p('Bằng chữ: Bốn mươi bốn tỷ, bảy mươi triệu, năm trăm nghìn đồng');
  expect(brief(await checked(TITLE, UNIT, tableOf(PLAN), words))).toEqual([]);
  const wrong = p('Bằng chữ: Bốn mươi bốn tỷ, bảy trăm triệu, năm trăm nghìn đồng');
  expect(brief(await checked(TITLE, UNIT, tableOf(PLAN), wrong))).toEqual(['warning SB202 Văn bản!A3 44070.5']);
});

test('two tables of one plan that state the same figures are held against each other', async () => {
  const second = `TT | Nội dung | 2026 | 2027 | 2028 | 2029 | 2030 | Tổng cộng
    1 | Hội chợ, triển lãm | 5.000 | 5.050,5 | 5.300 | 5.550 | 5.800 | 26.700,5
    2 | Đào tạo nghề | 3.370 | 3.500 | 3.500 | 3.500 | 3.500 | 17.370
    | Tổng cộng | 8.370 | 8.550,5 | 8.800 | 9.050 | 9.300 | 44.070,5`;
  const report = await checked(TITLE, UNIT, tableOf(PLAN), p('Biểu 2. Kinh phí theo nội dung'), UNIT, tableOf(second));
  expect(brief(report)).toEqual([]);
  expect(report.verdicts.sums).toBe('pass');
});

test('a document without any table of figures says so, and so do figures that nobody could read', async () => {
  const report = await checked(LETTERHEAD, p('Không có biểu.'));
  expect(report).toMatchObject({ verdict: 'undecided', reasons: ['no-table'], findings: [] });
});

test('figures that are all written with a dot are thousands, in the smallest table as well', async () => {
  const small = `Nguồn kinh phí | Kinh phí (triệu đồng)
    Khuyến công quốc gia | 2.870
    Khuyến công địa phương | 1.500
    Tổng cộng | 4.370`;
  const report = await checked(tableOf(small));
  expect(brief(report)).toEqual([]);
  expect(report.verdicts.sums).toBe('pass');
  const wrong = await checked(tableOf(small.replace('4.370', '4.730')));
  expect(wrong.findings.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual(['SB102 Bảng 1']);
});

test('commas group thousands where every figure has one before three digits; beside decimal commas they stay open', async () => {
  const commas = PLAN.replace('1.550,5', '1.550')
    .replace('8.000,5', '8.000')
    .replace('8.550,5', '8.550')
    .replace('44.070,5', '44.070')
    .replace(/\./g, ',');
  const report = await checked(TITLE, UNIT, tableOf(commas));
  expect(brief(report)).toEqual([]);
  expect(report.verdicts.sums).toBe('pass');
  const billions = await checked(TITLE, p('Đơn vị tính: tỷ đồng'), tableOf(commas));
  expect(billions.findings.map(({ code }) => code)).toEqual(['SB305']);
});

test('a table of people or visits is none of money: nobody asks for its unit', async () => {
  expect(brief(await checked(p('Danh sách tổ công tác'), tableOf('TT|Họ tên|Số buổi\n1|Nông Văn A|12\n2|Hoàng Thị B|15')))).toEqual([]);
  const money = await checked(p('Biểu 3'), tableOf('TT|Nội dung|Kinh phí\n1|Hội chợ|12\n2|Đào tạo|15\n|Tổng cộng|27'));
  expect(brief(money)).toEqual(['warning SB301 Bảng 1!A1']);
});

test('an entry left blank, or a dash, is called what it is: no zero stands there', async () => {
  const said = async (instead: string): Promise<string> =>
    wordsOf(only(await checked(TITLE, UNIT, tableOf(PLAN.replace('| 3.000 |', `| ${instead} |`)))), 'vi').message;
  expect(await said('')).toContain('đang để trống, phải là 3.000 triệu đồng');
  expect(await said('-')).toContain('đang ghi “-”, phải là 3.000 triệu đồng');
});

test('lines typed below one another in one row are amounts that nobody tested: a total alone is no pass', async () => {
  const stacked = (...lines: string[]): string => tc(lines.map((line) => p(line)).join(''));
  const rows = PLAN.trim()
    .split('\n')
    // One of them could be a year, were its digits not grouped.
    .map((line) =>
      line
        .replace('2.900', '2.035')
        .split('|')
        .map((cell) => cell.trim()),
    );
  const [head = [], first = [], second = [], third = [], total = []] = rows;
  const report = await checked(
    TITLE,
    UNIT,
    tbl(tr(head.join('|')), tr(first.map((cell, at) => stacked(cell, second[at] ?? '', third[at] ?? ''))), tr(total.join('|'))),
  );
  expect(report.verdicts.sums).toBe('undecided');
  // Three sources in six columns; the closing total is tested across.
  expect(report.coverage).toMatchObject({ testedCells: 6, unreadAmounts: 18 });
});
