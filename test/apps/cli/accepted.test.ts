/** Findings that a person let stand: honoured and listed by every command, and back as soon as one of their cells changes. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { exceptionFor, exceptionSection, withException } from '../../../src/core/check/accepted-findings';
import { honoured } from '../../../src/core/check/honoured';
import { checkWorkbook } from '../../../src/core/check/check';
import { EMPTY_MEMORY, serializeMemory, withSection } from '../../../src/core/check/memory';
import { valueText } from '../../../src/core/workbook/value-text';
import { documentText } from '../../../src/hosts/files/document-text';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { contractFaults } from '../../support/report-schema';
import { checkText, readText } from '../../support/tables';
import { textWorkbook } from '../../support/text-workbook';

/** 560 typed as 650: one error at C5, and no unit is said: a warning. */
const table = (local2026: number): string => `TỔNG HỢP KINH PHÍ GIAI ĐOẠN 2026-2028
(Kèm theo Kế hoạch)
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 870 | 910 | 1130 | 2910
2 | Khuyến công địa phương | ${String(local2026)} | 640 | 720 | 1920
  | Tổng cộng | 1430 | 1550 | 1850 | 4830`;

const REASON = 'số theo quyết định giao vốn, điều chỉnh ở đợt sau';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-accepted-'));
  file = path.join(folder, 'biểu.xlsx');
  writeFileSync(file, textWorkbook(table(650)));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** As the pane keeps it, in the file beside the workbook. */
async function letStand(...codes: string[]): Promise<void> {
  const snapshot = await (await openWorkbookFile(readFileSync(file), file)).readWorkbook();
  const { findings } = checkWorkbook(snapshot, { exact: false });
  const kept = findings
    .filter(({ code }) => codes.includes(code))
    .reduce<Parameters<typeof withException>[0]>(
      (known, finding) => withException(known, exceptionFor(finding, snapshot, REASON, '2026-03-05', 'Nguyễn Văn An')),
      {
        exceptions: [],
        foreign: [],
      },
    );
  expect(kept.exceptions).toHaveLength(codes.length);
  writeFileSync(`${file}.soatbieu.json`, serializeMemory(withSection(EMPTY_MEMORY, exceptionSection, kept)) ?? '');
}

async function soatbieu(...argv: string[]): Promise<{ readonly status: number; readonly out: string }> {
  let out = '';
  const status = await run(argv, { out: (text) => (out += text), err: () => undefined, isTerminal: false });
  return { status, out };
}

interface Listed {
  readonly code: string;
  readonly cell: string;
  readonly accepted?: { readonly reason: string; readonly by: string | null; readonly on: string };
}

interface File {
  readonly verdict: string;
  readonly verdicts: { readonly sums: string };
  readonly verdictReasons: readonly string[];
  readonly findings: readonly Listed[];
  readonly accepted: readonly Listed[];
}

async function checked(): Promise<{ readonly status: number; readonly first: File; readonly totals: object }> {
  const { status, out } = await soatbieu('check', file, '--format', 'json');
  const report = JSON.parse(out) as { readonly files: readonly File[]; readonly totals: object };
  expect(contractFaults(report)).toEqual([]);
  return { status, first: report.files[0] as File, totals: report.totals };
}

test('nothing remembered: error and warning stand as they are', async () => {
  const { status, first } = await checked();
  expect(status).toBe(1);
  expect(first.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['SB110 C5', 'SB301 A3']);
  expect(first).toMatchObject({ verdict: 'fail', accepted: [] });
});

test('an error that was let stand is listed apart, no error any more, and no pass either', async () => {
  await letStand('SB110');
  const { status, first, totals } = await checked();
  expect(status).toBe(0);
  expect(totals).toMatchObject({ error: 0, warning: 1 });
  expect(first.findings.map(({ code }) => code)).toEqual(['SB301']);
  expect(first.accepted).toMatchObject([
    { code: 'SB110', cell: 'C5', accepted: { reason: REASON, by: 'Nguyễn Văn An', on: '2026-03-05' } },
  ]);
  expect(first).toMatchObject({ verdict: 'undecided', verdicts: { sums: 'undecided' }, verdictReasons: ['failed-sums'] });
});

test('every form of the report lists it with its reason', async () => {
  await letStand('SB110', 'SB301');
  for (const format of ['text', 'html', 'csv']) {
    const { out } = await soatbieu('check', file, '--format', format);
    expect(out.replace(/\s+/g, ' ')).toContain(`${REASON} (Nguyễn Văn An, 5/3/2026)`);
    expect(out).toContain(format === 'csv' ? 'ĐÃ BỎ QUA' : 'Đã bỏ qua (2)');
    expect(out).not.toContain('Không có gì phải sửa');
  }
  expect((await soatbieu('check', file, '--format', 'text', '--lang', 'en')).out).toContain('Let stand (2)');
});

test('a changed cell brings the finding back', async () => {
  await letStand('SB110');
  writeFileSync(file, textWorkbook(table(605)));
  const { status, first } = await checked();
  expect(status).toBe(1);
  expect(first.accepted).toEqual([]);
});

test('letter and page of the review name what was accepted, and ask for nothing because of it', async () => {
  await letStand('SB110', 'SB301');
  const out = `${folder}-ra`;
  try {
    expect((await soatbieu('review', folder, '--out', out)).status).toBe(0);
    const letter = documentText(readFileSync(path.join(out, 'biểu.docx'))).replace(/\s+/g, ' ');
    expect(letter).toContain(`Trang tính “Biểu 1”, ô C5: Ô C5`);
    expect(letter).toContain(`Lý do: ${REASON} (Nguyễn Văn An, 5/3/2026).`);
    expect(letter).toContain('Ngoài các nội dung đã chấp nhận nêu trên, hồ sơ không có nội dung nào phải sửa');
    expect(letter).not.toContain('Nội dung cần sửa');
    expect(letter).not.toContain('đều khớp');
    const page = readFileSync(path.join(out, 'tong-hop.html'), 'utf8');
    expect(page).toContain(`Lý do: ${REASON}`);
    expect(page).toContain('0 đạt, 0 có lỗi, 1 chưa đủ căn cứ kết luận');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

test('the marked copy marks what is left and lists what was let stand below it', async () => {
  await letStand('SB110');
  await soatbieu('check', file, '--annotate', folder);
  const copy = path.join(folder, 'biểu - đã soát.xlsx');
  expect(existsSync(copy)).toBe(true);
  const { sheets } = await (await openWorkbookFile(readFileSync(copy), copy)).readWorkbook();
  const list =
    sheets.find(({ name }) => name === 'Soát Biểu')?.rows.map((row) => row.map((cell) => valueText(cell?.value)).join(' | ')) ?? [];
  const apart = list.findIndex((row) => row.startsWith('Đã bỏ qua (1)'));
  expect(list.findIndex((row) => row.startsWith('SB301'))).toBeLessThan(apart);
  expect(list[apart + 1]).toMatch(/^SB110 \| ĐÃ BỎ QUA \|.*Lý do: số theo quyết định giao vốn/);
});

test('a report without exceptions of its own is the report', () => {
  const report = checkText(table(650));
  expect(honoured(report, [], readText(table(650)).workbook)).toBe(report);
});
