/** The review desk from end to end on twelve submissions: exit status, report, page, letters, marked copies. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { documentText } from '../../../src/hosts/files/document-text';
import { converted, findLibreOffice } from '../../../tools/second-opinion/libre-office';
import { contractFaults } from '../../support/report-schema';
import { putTwelve, TWELVE } from '../../support/twelve-submissions';

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly unit: string;
    readonly status: string;
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly sheet: string;
      readonly cell: string;
      readonly message: string;
    }[];
  }[];
  readonly totals: Readonly<Record<string, number>>;
}

let folder: string;
let [inbox, out, told] = ['', '', ''];
let status: number;
let report: Report;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-twelve-'));
  [inbox, out] = [path.join(folder, 'hồ sơ'), path.join(folder, 'kết quả')];
  putTwelve(inbox);
  status = await run(['review', inbox, '--out', out], {
    out: (text) => (told += text),
    err: (text) => {
      throw new Error(text);
    },
    isTerminal: false,
  });
  report = JSON.parse(readFileSync(path.join(out, 'ket-qua.json'), 'utf8')) as Report;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');
const letter = (unit: string): string => spaced(documentText(readFileSync(path.join(out, `${unit}.docx`))));
const page = (): string => readFileSync(path.join(out, 'tong-hop.html'), 'utf8');
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const nameOf = (file: string, name: string): string => path.relative(path.join(inbox, name), file).split(path.sep).join('/');

test('files that could not be read go before what was found, and the report is as the contract has it', () => {
  expect(status).toBe(3);
  expect(contractFaults(report)).toEqual([]);
  // Fourteen files: a PDF is none that is read.
  expect(report.totals).toMatchObject({ files: 13, error: 4, warning: 2, undecided: 0, unreadable: 2 });
  expect(report.files.every(({ unit }) => TWELVE.some((one) => one.unit === unit))).toBe(true);
});

test.each(TWELVE.map((one) => [one.unit, one] as const))('%s', (unit, { name, sums, found, says, neverSays = [] }) => {
  const files = report.files.filter((file) => file.unit === unit);
  const grave = files.flatMap(({ file, findings }) =>
    findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, severity, sheet, cell }) => `${nameOf(file, name)}: ${severity} ${code} ${sheet}!${cell}`),
  );
  expect(grave).toEqual(found);
  const words = { pass: 'Đạt', fail: 'Có lỗi', undecided: 'Chưa đủ căn cứ', unreadable: 'Không đọc được' };
  expect(told.normalize('NFC')).toContain(`${unit}: Phép cộng ${words[sums]},`);
  expect(letter(unit)).toContain(`Kính gửi: ${unit}`);
  for (const { findings } of files)
    for (const { severity, message } of findings) if (severity !== 'info') expect(letter(unit)).toContain(spaced(message));
  for (const sentence of says) expect(letter(unit)).toContain(sentence);
  for (const sentence of neverSays) expect(letter(unit)).not.toContain(sentence);
  // The page as a letter says what the document says.
  const html = spaced(readFileSync(path.join(out, `${unit}.html`), 'utf8'));
  for (const sentence of says) expect(html).toContain(escaped(sentence));
  expect(page()).toContain(`>${String(1 + TWELVE.filter((other) => compare(other.unit, unit) < 0).length)}. ${escaped(unit)}</h2>`);
});

const collator = new Intl.Collator('vi', { numeric: true });
const compare = (a: string, b: string): number => collator.compare(a, b);

test('the unit reads nothing of the program’s own views, and nothing is fetched from anywhere', () => {
  for (const name of readdirSync(out).filter((one) => one.endsWith('.html'))) {
    const html = readFileSync(path.join(out, name), 'utf8');
    expect(html).not.toMatch(/mục Mức chi|<script|<link|<img|src=|url\(|https?:/);
  }
});

test('marked copies are there for workbooks with something to mark, and for nothing else', () => {
  expect(readdirSync(path.join(out, 'ban-danh-dau')).sort()).toEqual(['=Xã Lãng Sơn (lần 2)', 'Xã Đức Giang']);
});

test('letters open in LibreOffice, which reads in them what stands there', () => {
  if (findLibreOffice() === null) {
    process.stdout.write('LibreOffice is not there: left out: letters opened by it.\n');
    return;
  }
  const documents = TWELVE.map(({ unit }) => path.join(out, `${unit}.docx`));
  const texts = converted(documents, 'txt:Text (encoded):UTF8', folder).map((file) => spaced(readFileSync(file, 'utf8')));
  TWELVE.forEach(({ unit, says }, at) => {
    expect(texts[at]).toContain(`Kính gửi: ${unit}`);
    for (const sentence of says) expect(texts[at]).toContain(sentence);
  });
  for (const pdf of converted(documents, 'pdf', folder)) expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
});
