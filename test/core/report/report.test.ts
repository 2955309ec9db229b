import { NO_CAP_LINES } from '../../../src/core/check/caps-verdict';
import type { WorkbookReport } from '../../../src/core/check/report';
import { amountFromText, type Amount } from '../../../src/core/money/amount';
import { csvReport } from '../../../src/core/report/csv';
import type { FileResult } from '../../../src/core/report/file-result';
import { htmlReport } from '../../../src/core/report/html';
import { jsonReport } from '../../../src/core/report/json';
import { textReport } from '../../../src/core/report/text';
import type { FindingOf } from '../../../src/core/rules/common/finding';

function amount(text: string): Amount {
  const read = amountFromText(text);
  if (read === null) throw new Error(text);
  return read;
}

const finding: FindingOf<'SB304'> = {
  code: 'SB304',
  rule: 'text-number',
  severity: 'error',
  table: 'Biểu 1!A5:H9',
  sheet: 'Biểu 1',
  cell: 'H7',
  at: { row: 6, column: 7 },
  related: ['C7:G7'],
  label: '- Khuyến công <địa phương> › "Tổng", cộng',
  unit: 'million-vnd',
  expected: amount('30900'),
  actual: amount('30900.50'),
  difference: amount('0.5'),
  cause: { kind: 'transposed-digits', cell: 'H7', proposed: null },
  fix: {
    kind: 'safe',
    edits: [
      { sheet: 'Biểu 1', cell: 'H7', before: '30. 900', after: 30900.1 },
      { sheet: 'Biểu 1', cell: 'H8', before: null, after: '=SUM(H1:H7)' },
    ],
  },
  facts: { count: 1, text: '30. 900', amount: amount('30900'), flaw: 'space', isMoney: true, overlooked: false },
};

const report: WorkbookReport = {
  verdict: 'fail',
  verdicts: { sums: 'fail', caps: 'undecided' },
  reasons: ['error', 'failed-sums'],
  coverage: { amountCells: 24, testedCells: 23, unreadAmounts: 5 },
  untested: [
    { sheet: 'Biểu 2', range: 'A1:C5', amounts: 5, read: false },
    { sheet: 'Biểu 1', range: 'A5:H9', amounts: 1, read: true },
  ],
  uncalculated: 0,
  capLines: { ...NO_CAP_LINES, withoutCap: 3 },
  tables: [
    {
      id: 'Biểu 1!A5:H9',
      sheet: 'Biểu 1',
      range: 'A5:H9',
      title: 'Tổng hợp kinh phí',
      kind: 'source-by-year',
      period: { from: 2021, to: 2025 },
      unit: 'million-vnd',
      sources: ['national', 'local'],
      holds: 'money',
      equations: { total: 1200, exact: 1197, rounding: 1, failed: 2, undecided: 0 },
      coverage: { amountCells: 24, provenCells: 23 },
      corrections: [],
      understanding: null,
    },
  ],
  findings: [finding],
  stale: [],
  unread: [{ sheet: 'Biểu 2', range: 'A1:C5', reason: 'no-header' }],
};

const results: FileResult[] = [
  { status: 'checked', file: 'nộp/kế hoạch.xlsx', sha256: 'ab', report, trouble: [] },
  { status: 'unreadable', file: 'hỏng.xlsx', sha256: null, problem: 'truncated' },
];

describe('JSON', () => {
  const parsed = JSON.parse(jsonReport(results, '1.2.3', 'vi')) as Record<string, unknown> & { files: Record<string, unknown>[] };

  test('has the fields of the contract, in its order', () => {
    expect(Object.keys(parsed)).toEqual(['schemaVersion', 'tool', 'caps', 'files', 'totals']);
    expect(Object.keys(parsed.files[0] ?? {})).toEqual(
      'file sha256 status verdict verdicts verdictReasons coverage tables findings accepted unread notes'.split(' '),
    );
    const [found] = parsed.files[0]?.['findings'] as object[];
    expect(Object.keys(found ?? {})).toEqual(
      'code rule severity table sheet cell related label expected actual difference cause cap fix message why todo'.split(' '),
    );
    const [table] = parsed.files[0]?.['tables'] as object[];
    expect(Object.keys(table ?? {})).toEqual('id sheet range kind period unit sources equations coverage corrections'.split(' '));
  });

  test('amounts are decimal texts, never floats', () => {
    expect(parsed.files[0]?.['findings']).toMatchObject([
      { expected: '30900', actual: '30900.5', difference: '0.5', cause: { proposed: null }, cap: null },
    ]);
  });

  test('edits carry values as texts, formulas with their sign, and null for empty cells', () => {
    expect(parsed.files[0]?.['findings']).toMatchObject([
      {
        fix: {
          kind: 'safe',
          edits: [
            { before: '30. 900', after: '30900.1' },
            { before: null, after: '=SUM(H1:H7)' },
          ],
        },
      },
    ]);
  });

  test('an unreadable file says why, and is counted', () => {
    expect(parsed.files[1]).toMatchObject({ status: 'unreadable', sha256: null, error: { code: 'truncated' }, findings: [] });
    expect(parsed['totals']).toMatchObject({ files: 2, error: 1, warning: 0, info: 0, undecided: 0 });
    expect(parsed).toMatchObject({ schemaVersion: 1, tool: { name: 'soatbieu', version: '1.2.3' } });
  });
});

describe('text', () => {
  const text = textReport(results, 'vi');

  test('says the verdict, what was proven and what could not be read', () => {
    for (const part of [
      'CÓ LỖI',
      '1.197/1.200 phép tính khớp, 1 lệch do làm tròn, 2 không khớp',
      '23/24 số tiền đã được kiểm tra.',
      'Phép cộng: Có lỗi, 1.197/1.200 phép tính khớp',
      '23/29 số tiền đã được kiểm tra.',
      'Mức chi: Chưa đủ căn cứ kết luận, 3 dòng chưa có mức chi để so.',
      'giai đoạn 2021–2025',
      'Chưa đọc được vùng A1:C5',
      'KHÔNG ĐỌC ĐƯỢC',
      'bị cắt dở',
    ]) {
      expect(text.replace(/\s+/g, ' ')).toContain(part);
    }
  });

  test('fits in 100 columns', () => {
    const long = { ...report, tables: report.tables.map((table) => ({ ...table, title: 'Tổng hợp kinh phí khuyến công '.repeat(20) })) };
    const lines = textReport([{ status: 'checked', file: 'a.xlsx', sha256: '', report: long, trouble: [] }], 'vi').split('\n');
    expect(Math.max(...lines.map((line) => Array.from(line.normalize('NFC')).length))).toBeLessThanOrEqual(100);
  });

  test('speaks English when asked', () => {
    expect(textReport(results, 'en')).toContain('1,197 of 1,200 sums agree, 1 differ by rounding, 2 do not agree.');
  });
});

describe('CSV', () => {
  const csv = csvReport(results, 'vi');

  test('Excel takes it for UTF-8, and every line ends as it should', () => {
    expect(csv.startsWith('\uFEFFTệp,Kết luận,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
  });

  test('commas and quotation marks stay inside their field, and a label does not become a formula', () => {
    expect(csv).toContain(`"'- Khuyến công <địa phương> › ""Tổng"", cộng"`);
    expect(csv).toContain(',30900,30900.5,0.5,');
  });

  test('a negative amount stays an amount', () => {
    const negative = { ...report, findings: [{ ...finding, difference: amount('-100') }] };
    expect(csvReport([{ status: 'checked', file: 'a', sha256: '', report: negative, trouble: [] }], 'vi')).toContain(',-100,');
  });
});

describe('HTML', () => {
  const html = htmlReport(results, 'vi');

  test('is one page in its language that loads nothing and runs nothing', () => {
    expect(html).toContain('<html lang="vi">');
    expect(html).not.toMatch(/<script|<link|src=|https?:|@import|url\(/);
  });

  test('what workbooks say cannot become markup', () => {
    expect(html).toContain('&lt;địa phương&gt;');
    expect(html).not.toContain('<địa phương>');
  });

  test('figures are in Vietnamese notation, with their unit', () => {
    expect(html).toContain('30.900,5 triệu đồng');
  });
});
