/** `caps --from-text`: from the text of an act to findings, with a person's confirmation between. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { run } from '../../../src/apps/cli/run';

const ACT = [
  'HỘI ĐỒNG NHÂN DÂN',
  'TỈNH LÂM ĐỒNG',
  'Số: 9/2027/NQ-HĐND',
  'NGHỊ QUYẾT',
  'Quy định mức chi hoạt động khuyến công',
  'Điều 4. Mức chi',
  '1. Hỗ trợ ứng dụng máy móc thiết bị: tối đa 50% chi phí nhưng không quá 200 triệu đồng/cơ sở.',
  '2. Hỗ trợ tiền ăn: 30.000 đồng/người/ngày.',
  'Điều 7. Nghị quyết này có hiệu lực từ ngày 22 tháng 8 năm 2027.',
];

const folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => path.join(folder, name);

async function soatbieu(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const status = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), isTerminal: false });
  return { status, out, err };
}

interface List {
  readonly records: readonly Record<string, unknown>[];
  readonly notUnderstood: readonly Record<string, unknown>[];
}

test('without --out the list is the report', async () => {
  writeFileSync(at('nq.txt'), ACT.join('\r\n'));
  const { status, out, err } = await soatbieu('caps', '--from-text', at('nq.txt'));
  expect([status, err]).toEqual([0, '']);
  const { records, notUnderstood } = JSON.parse(out) as List;
  expect(records).toMatchObject([
    {
      article: 'Điều 4 khoản 1',
      activity: 'equipment',
      percentOfCost: '50',
      amountMillionVnd: '200',
      per: 'facility',
      level: 'province',
      province: 'lam-dong',
      figureEvidence: 'proposed',
      verifiedBy: '',
      verifiedOn: '',
    },
  ]);
  expect(notUnderstood).toMatchObject([{ article: 'Điều 4 khoản 2', reason: 'compound-unit' }]);
});

test('a list applies to nothing before it is confirmed, and is not written over afterwards', async () => {
  const list = at('caps.json');
  const first = await soatbieu('caps', '--from-text', at('nq.txt'), '--out', list);
  expect(first.status).toBe(0);
  expect(first.out).toContain('“Hỗ trợ ứng dụng máy móc thiết bị: tối đa 50% chi phí nhưng không quá 200 triệu đồng/cơ sở.”');
  expect(first.out).toContain('mức tính theo hai đơn vị (như người/ngày)');

  const example = path.resolve(__dirname, '../../../examples/bac-giang-2021-2025.xlsx');
  const unconfirmed = await soatbieu('check', example, '--caps', list);
  expect(unconfirmed.err).toContain('records “1/1” chưa ai xác nhận');

  const { records } = JSON.parse(readFileSync(list, 'utf8')) as List;
  writeFileSync(list, JSON.stringify({ records: records.map((one) => ({ ...one, verifiedBy: 'Lê Thị Ba', verifiedOn: '2027-09-01' })) }));
  const confirmed = await soatbieu('check', example, '--caps', list);
  expect(confirmed.err).toBe('');

  const again = await soatbieu('caps', '--from-text', at('nq.txt'), '--out', list);
  expect(again.status).toBe(2);
  expect(again.err).toContain('không ghi đè');
  expect(readFileSync(list, 'utf8')).toContain('Lê Thị Ba');
});

/** A plan of local money of Lâm Đồng for 2028: activity, cost, support, counterpart. */
async function writePlan(name: string, support: number): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Kế hoạch');
  sheet.addRow(['UBND TỈNH LÂM ĐỒNG']);
  sheet.addRow(['KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2028']);
  sheet.addRow(['Đơn vị: triệu đồng']);
  sheet.addRow(['TT', 'Nội dung', 'Tổng kinh phí', 'KCĐP hỗ trợ', 'Đối ứng']);
  sheet.addRow([1, 'Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị tiên tiến', 600, support, 600 - support]);
  writeFileSync(at(name), new Uint8Array(await book.xlsx.writeBuffer()));
  return at(name);
}

interface Checked {
  readonly files: readonly { readonly verdicts: object; readonly findings: readonly { readonly code: string }[] }[];
}

describe.each([
  ['with its number', ACT, 'Nghị quyết 9/2027/NQ-HĐND'],
  ['of an act without a number', ACT.filter((line) => !line.startsWith('Số:')), 'chưa ghi số hiệu'],
])('once confirmed, %s: who confirmed it and when stands wherever it is spoken of', (name, act) => {
  const list = at(`confirmed-${String(act.length)}.json`);
  const WHO = 'Lê Thị Ba xác nhận ngày 01/9/2027';
  beforeAll(async () => {
    writeFileSync(at('act.txt'), act.join('\n'));
    const { out } = await soatbieu('caps', '--from-text', at('act.txt'));
    const { records } = JSON.parse(out) as List;
    writeFileSync(list, JSON.stringify({ records: records.map((one) => ({ ...one, verifiedBy: 'Lê Thị Ba', verifiedOn: '2027-09-01' })) }));
  });

  test('above it: an error', async () => {
    const plan = await writePlan('above.xlsx', 250);
    for (const format of ['text', 'html']) {
      const { status, out } = await soatbieu('check', plan, '--caps', list, '--format', format);
      expect([name, format, status]).toEqual([name, format, 1]);
      expect(out).toContain(WHO);
      expect(out).not.toContain('chưa kiểm chứng');
    }
    const { out } = await soatbieu('check', plan, '--caps', list, '--format', 'json');
    const [file] = (JSON.parse(out) as Checked).files;
    expect(file?.verdicts).toMatchObject({ caps: 'fail' });
    expect(file?.findings.filter(({ code }) => code.startsWith('SB5'))).toMatchObject([
      { code: 'SB501', severity: 'error', cell: 'D5', cap: { evidence: 'entered', verifiedBy: 'Lê Thị Ba', verifiedOn: '2027-09-01' } },
    ]);
  });

  test('within it: a pass', async () => {
    const plan = await writePlan('within.xlsx', 200);
    const { status, out } = await soatbieu('check', plan, '--caps', list, '--format', 'json');
    const [file] = (JSON.parse(out) as Checked).files;
    expect([status, file?.verdicts]).toEqual([0, { sums: expect.any(String) as string, caps: 'pass' }]);
    expect(file?.findings.filter(({ code }) => code.startsWith('SB5'))).toEqual([]);
  });

  test('in the list of caps', async () => {
    const { out } = await soatbieu('caps', '--caps', list, '--province', 'lam-dong', '--on', '2028-01-01');
    expect(out).toContain(WHO);
  });
});

describe('confirmed by number', () => {
  const list = at('numbered.json');
  const standing = (): unknown[] =>
    (JSON.parse(readFileSync(list, 'utf8')) as List).records.map(({ verifiedBy, verifiedOn }) => [verifiedBy, verifiedOn !== '']);
  beforeAll(async () => {
    writeFileSync(
      at('three.txt'),
      [
        ...ACT.slice(0, 7),
        '2. Hỗ trợ xây dựng, đăng ký nhãn hiệu: không quá 30 triệu đồng/nhãn hiệu.',
        '3. Phòng trưng bày: tối đa 50% chi phí nhưng không quá 60 triệu đồng/phòng trưng bày.',
      ].join('\n'),
    );
    await soatbieu('caps', '--from-text', at('three.txt'), '--out', list);
  });

  test('the list is shown by number, and nothing is written', async () => {
    const before = readFileSync(list, 'utf8');
    const { status, out } = await soatbieu('caps', '--confirm', list);
    expect(status).toBe(0);
    expect(out).toContain('0/3 mức đã xác nhận');
    expect(out).toContain('  2. Điều 4 khoản 2: Xây dựng, đăng ký thương hiệu, nhãn hiệu\n      30 triệu đồng/nhãn hiệu; chưa xác nhận\n');
    expect(out).toContain(`soatbieu caps --confirm ${list} --by "Họ và tên" --records 1,3-5`);
    expect(readFileSync(list, 'utf8')).toBe(before);
  });

  test('a name without numbers, numbers without a name, and numbers that are not there confirm nothing', async () => {
    for (const argv of [
      ['--by', 'Lê Thị Ba'],
      ['--records', '1'],
      ['--by', 'Lê Thị Ba', '--records', '1,4'],
      ['--by', 'Lê Thị Ba', '--records', 'hai'],
    ])
      expect((await soatbieu('caps', '--confirm', list, ...argv)).status).toBe(2);
    expect(standing()).toEqual([
      ['', false],
      ['', false],
      ['', false],
    ]);
    expect((await soatbieu('caps', '--confirm', at('three.txt'))).status).toBe(2);
  });

  test('those that are named have name and day; who confirmed one before stays', async () => {
    await soatbieu('caps', '--confirm', list, '--by', 'Lê Thị Ba', '--records', '1');
    const { status, out } = await soatbieu('caps', '--confirm', list, '--by', 'Trần Văn Tư', '--records', '1-2');
    expect(status).toBe(0);
    expect(out).toContain('2/3 mức đã xác nhận');
    expect(out).toContain('Đã xác nhận mức 2');
    expect(standing()).toEqual([
      ['Lê Thị Ba', true],
      ['Trần Văn Tư', true],
      ['', false],
    ]);
    expect((JSON.parse(readFileSync(list, 'utf8')) as List).notUnderstood).toEqual([]);
    const checked = await soatbieu('check', await writePlan('numbered.xlsx', 250), '--caps', list);
    expect(checked.status).toBe(1);
    expect(checked.out).toContain('Lê Thị Ba xác nhận ngày');
    expect(checked.err).toContain('1/3');
  });
});

test('a Word file gives the same: runs joined, deletions left out, a row of a table one sentence', async () => {
  const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
  const body = [
    ...ACT.slice(0, 6).map((text) => paragraph(text)),
    '<w:p><w:r><w:t xml:space="preserve">1. Hỗ trợ ứng dụng máy móc thiết bị: tối đa </w:t></w:r><w:del><w:r><w:delText>70</w:delText></w:r></w:del><w:ins><w:r><w:t>50</w:t></w:r></w:ins><w:r><w:t>% chi phí nhưng không quá 200 triệu đồng/cơ sở.</w:t></w:r></w:p>',
    `<w:tbl><w:tr><w:tc>${paragraph('2')}</w:tc><w:tc>${paragraph('Thuê tư vấn')}</w:tc><w:tc>${paragraph('không quá 35 triệu đồng/cơ sở')}</w:tc></w:tr></w:tbl>`,
  ].join('');
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  writeFileSync(at('nq.docx'), zipSync({ 'word/document.xml': strToU8(document) }));
  const { out } = await soatbieu('caps', '--from-text', at('nq.docx'));
  expect((JSON.parse(out) as List).records).toMatchObject([
    { activity: 'equipment', percentOfCost: '50', amountMillionVnd: '200' },
    { activity: 'consulting', amountMillionVnd: '35' },
  ]);
});

test('cells of a Word table that go over several columns or rows keep every column in its place', async () => {
  const cell = (text: string, looks = ''): string =>
    `<w:tc><w:tcPr>${looks}</w:tcPr><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const down = '<w:vMerge/>';
  const start = '<w:vMerge w:val="restart"/>';
  const table = [
    row(
      cell('TT', start),
      cell('Nội dung', start),
      cell('Đối tượng', start),
      cell('Mức hỗ trợ tối đa (triệu đồng/cơ sở)', '<w:gridSpan w:val="2"/>'),
    ),
    row(cell('', down), cell('', down), cell('', down), cell('Tỷ lệ (%)'), cell('Số tiền')),
    row(cell('1', start), cell('Ứng dụng máy móc thiết bị', start), cell('Doanh nghiệp'), cell('50'), cell('260')),
    row(cell('', down), cell('', down), cell('Hộ kinh doanh'), cell('40'), cell('130')),
  ].join('');
  const head = '<w:p><w:r><w:t>PHỤ LỤC</w:t></w:r></w:p>';
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${head}<w:tbl>${table}</w:tbl></w:body></w:document>`;
  writeFileSync(at('phu-luc.docx'), zipSync({ 'word/document.xml': strToU8(document) }));
  const { out } = await soatbieu('caps', '--from-text', at('phu-luc.docx'));
  expect((JSON.parse(out) as List).records).toMatchObject([
    { activity: 'equipment', percentOfCost: '50', amountMillionVnd: '260', per: 'facility', conditions: 'đối với Doanh nghiệp' },
    { activity: 'equipment', percentOfCost: '40', amountMillionVnd: '130', per: 'facility', conditions: 'đối với Hộ kinh doanh' },
  ]);
});

test('what is no text is said, with the status of an unreadable file', async () => {
  writeFileSync(at('other.docx'), zipSync({ 'xl/workbook.xml': strToU8('<x/>') }));
  for (const name of ['other.docx', 'missing.txt']) {
    const { status, out, err } = await soatbieu('caps', '--from-text', at(name));
    expect([status, out]).toEqual([3, '']);
    expect(err).toContain('cần tệp .txt hoặc .docx');
  }
});

const SEEDS = path.resolve(__dirname, '../../../../shared/seeds');
(existsSync(SEEDS) ? test : test.skip)('plans and letters propose no cap', async () => {
  for (const name of readdirSync(SEEDS)) {
    const { out } = await soatbieu('caps', '--from-text', path.join(SEEDS, name));
    expect([name, (JSON.parse(out) as List).records]).toEqual([name, []]);
  }
});
