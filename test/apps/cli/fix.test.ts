/** `soatbieu fix`: safe fixes into a copy that the check then has nothing more to fix in, and everything else byte for byte as it was. */
import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { run } from '../../../src/apps/cli/run';
import { parseA1 } from '../../../src/core/workbook/address';
import { cellAt, type Cell } from '../../../src/core/workbook/snapshot';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { disagreements } from '../../../tools/second-opinion/compare';
import { madeDocument, p } from '../../support/made-document';
import { madeOldWorkbook, oldText } from '../../support/made-old-workbook';
import { madeWorkbook, type MadeWorkbook } from '../../support/made-workbook';
import { changedEntries, partOf } from '../../support/package-parts';
import { sharedWorkbooks } from '../../support/shared-folder';
import { withLibreOffice } from '../../support/with-libre-office';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function soatbieu(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const status = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), isTerminal: false });
  return { status, out, err };
}

const file = (name: string): string => path.join(folder, name);

function put(name: string, bytes: Uint8Array | string): string {
  writeFileSync(file(name), bytes);
  return file(name);
}

/** A cell of the made sheets: a number, "=formula→result", or a text. */
function cellXml(a1: string, content: string, style: number): string {
  const [, formula, result] = /^=(.+)→(.*)$/.exec(content) ?? [];
  if (formula !== undefined) return `<c r="${a1}" s="${String(style)}"><f>${formula}</f><v>${result ?? ''}</v></c>`;
  if (/^-?\d+(?:\.\d+)?$/.test(content)) return `<c r="${a1}" s="${String(style)}"><v>${content}</v></c>`;
  const text = content.replace(/^"|"$/g, '');
  return `<c r="${a1}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Lines of cells parted by "|", the first in A1. */
function sheetXml(text: string, tail = ''): string {
  const rows = text
    .trim()
    .split('\n')
    .map((line, row) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const xml = cells.map((cell, at) => (cell === '' ? '' : cellXml(`${String.fromCharCode(65 + at)}${String(row + 1)}`, cell, 0)));
      return `<row r="${String(row + 1)}">${xml.join('')}</row>`;
    });
  return `<sheetData>${rows.join('')}</sheetData>${tail}`;
}

const OTHER = 'application/vnd.openxmlformats-officedocument.drawing+xml';

function book(text: string, more: Partial<MadeWorkbook> = {}, tail = ''): Uint8Array {
  return madeWorkbook({
    sheets: { 'Biểu 1': sheetXml(text, tail), 'Ghi chú': '<sheetData/>' },
    parts: { 'xl/drawings/drawing1.xml': `<x type="${OTHER}"/>`, 'xl/media/image1.png': new Uint8Array([137, 80, 78, 71, 0, 1, 2]) },
    ...more,
  });
}

const LEFT_OUT = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | "1 215" | 333 | =SUM(C4:D4)→333
3 | Đào tạo nghề | 409 | "1.530" | =SUM(C5:D5)→409
 | Tổng cộng | =SUM(C3:C5)→726 | =SUM(D3:D5)→754 | =SUM(E3:E5)→1480`;

async function cellOf(name: string, a1: string): Promise<Cell | undefined> {
  const [sheet] = (await (await openWorkbookFile(readFileSync(file(name)), name)).readWorkbook()).sheets;
  const place = parseA1(a1);
  return sheet && place ? cellAt(sheet, place.row, place.column) : undefined;
}

interface Report {
  readonly out: string | null;
  readonly dryRun: boolean;
  readonly applied: readonly { code: string; cell: string; before: string; after: string }[];
  readonly followed: readonly { cell: string; before: string | null; after: string }[];
  readonly refused: readonly { cell: string; reason: string }[];
  readonly remaining: readonly unknown[];
  readonly recalculatesOnOpen: boolean;
  readonly before: { readonly verdict: string; readonly error: number };
  readonly after: { readonly verdict: string; readonly error: number };
}

async function fixed(name: string, out: string, ...more: string[]): Promise<Report & { readonly status: number }> {
  const { status, out: text } = await soatbieu('fix', file(name), '--out', file(out), '--format', 'json', ...more);
  return { status, ...(JSON.parse(text) as Report) };
}

describe('texts that sums left out', () => {
  beforeEach(() => {
    put('a.xlsx', book(LEFT_OUT));
  });

  test('become numbers, and the totals are those that Excel would give', async () => {
    const { status, applied, followed, refused, remaining, before, after, recalculatesOnOpen } = await fixed('a.xlsx', 'b.xlsx');
    expect(applied.map(({ code, cell, after: to }) => [code, cell, to])).toEqual([
      ['SB304', 'C4', '1215'],
      ['SB304', 'D5', '1530'],
    ]);
    expect(followed.map(({ cell, after: to }) => `${cell} ${to}`)).toEqual(['E4 1548', 'E5 1939', 'C6 1941', 'D6 2284', 'E6 4225']);
    expect({ status, refused, remaining, recalculatesOnOpen }).toEqual({
      status: 0,
      refused: [],
      remaining: [],
      recalculatesOnOpen: false,
    });
    expect([before.verdict, after.verdict, after.error]).toEqual(['fail', 'pass', 0]);
    expect((await cellOf('b.xlsx', 'E6'))?.value).toBe(4225);
    expect(await cellOf('b.xlsx', 'C4')).toMatchObject({ value: 1215 });
  });

  test('only the sheet changes; the file itself stays', async () => {
    const original = readFileSync(file('a.xlsx'));
    await soatbieu('fix', file('a.xlsx'), '--out', file('b.xlsx'));
    expect(changedEntries(original, readFileSync(file('b.xlsx')))).toEqual(['xl/worksheets/sheet1.xml']);
    expect(readFileSync(file('a.xlsx')).equals(original)).toBe(true);
  });

  test('a copy that was fixed is left alone', async () => {
    await soatbieu('fix', file('a.xlsx'), '--out', file('b.xlsx'));
    const { status, out } = await soatbieu('fix', file('b.xlsx'), '--out', file('c.xlsx'));
    expect({ status, isSame: readFileSync(file('c.xlsx')).equals(readFileSync(file('b.xlsx'))) }).toEqual({ status: 0, isSame: true });
    expect(out).toContain('không có ô nào sửa an toàn được');
  });

  test('a look ahead tells the cells and writes nothing', async () => {
    const { status, out } = await soatbieu('fix', file('a.xlsx'), '--dry-run');
    expect(status).toBe(0);
    expect(out).toContain('sẽ sửa 2 ô');
    expect(out).toContain('SB304 · Biểu 1!C4: “1 215” → 1.215');
    expect(out).toContain('Biểu 1!E6: 1.480 → 4.225');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('in English as well', async () => {
    const { out } = await soatbieu('fix', file('a.xlsx'), '--out', file('b.xlsx'), '--lang', 'en');
    expect(out).toContain('2 cells fixed');
    expect(out).toContain('Checked again: Pass');
  });

  test('other codes only: nothing is fixed, and the copy is the file', async () => {
    const { status, applied } = await fixed('a.xlsx', 'b.xlsx', '--only', 'SB101');
    expect({ status, applied }).toEqual({ status: 0, applied: [] });
    expect(readFileSync(file('b.xlsx')).equals(readFileSync(file('a.xlsx')))).toBe(true);
  });
});

test('a formula that is more than a sum: Excel is told to calculate, and so is the person', async () => {
  put('a.xlsx', book(LEFT_OUT.replace('=SUM(E3:E5)→1480', '=ROUND(SUM(E3:E5),0)→1480')));
  const { recalculatesOnOpen, after } = await fixed('a.xlsx', 'b.xlsx');
  expect(recalculatesOnOpen).toBe(true);
  expect(partOf(readFileSync(file('b.xlsx')), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  // Its old result would pass for true, with the check as with whoever does not calculate.
  expect(partOf(readFileSync(file('b.xlsx')), 'xl/worksheets/sheet1.xml')).toContain('<f>ROUND(SUM(E3:E5),0)</f></c>');
  expect(after.error).toBe(0);
});

test('spaces that cannot be seen, apostrophes and full-width digits are fixed; units, footnote marks and texts of formulas are not', async () => {
  put(
    'a.xlsx',
    book(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | "3\u00A0170" | "'4210" | 7380
2 | Hội chợ triển lãm | "２１５０" | 3330* | 5480
3 | Đào tạo nghề | 4090 | "5300 triệu đồng" | 9390
4 | Tư vấn | 100 | 200 | 300
 | Tổng cộng | 9510 | 13040 | 22550`),
  );
  const { status, applied } = await fixed('a.xlsx', 'b.xlsx');
  expect(applied.map(({ cell, after }) => [cell, after])).toEqual([
    ['C3', '3170'],
    ['D3', '4210'],
    ['C4', '2150'],
  ]);
  expect(status).toBe(0);
  expect(await cellOf('b.xlsx', 'D4')).toMatchObject({ value: '3330*' });
  expect(await cellOf('b.xlsx', 'D5')).toMatchObject({ value: '5300 triệu đồng' });
});

test('locked cells are told with their reason, all others are fixed', async () => {
  const styles =
    '<fonts><font/></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>';
  const text = sheetXml(LEFT_OUT, '<sheetProtection sheet="1"/>').replace('<c r="D5" s="0"', '<c r="D5" s="1"');
  put('a.xlsx', madeWorkbook({ sheets: { 'Biểu 1': text }, styles }));
  const { status, applied, refused, followed } = await fixed('a.xlsx', 'b.xlsx');
  expect(applied.map(({ cell }) => cell)).toEqual(['D5']);
  expect(refused.map(({ cell, reason }) => [cell, reason])).toEqual([['C4', 'protected']]);
  // 421 + 333 + 1530; the locked text is still left out.
  expect(followed.find(({ cell }) => cell === 'D6')?.after).toBe('2284');
  expect(followed.some(({ cell }) => cell === 'C6')).toBe(false);
  expect(status).toBe(1);
  expect((await soatbieu('fix', file('a.xlsx'), '--dry-run')).out).toContain('ô bị khóa trên trang được bảo vệ');
});

test('a signed file is told and not copied', async () => {
  put('a.xlsx', book(LEFT_OUT, { parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } }));
  const { status, out } = await soatbieu('fix', file('a.xlsx'), '--out', file('b.xlsx'));
  expect({ status, written: existsSync(file('b.xlsx')) }).toEqual({ status: 1, written: false });
  expect(out).toContain('tệp đã ký số');
  expect(out).toContain('Không ghi tệp nào.');
});

describe('what is refused with one sentence and writes nothing', () => {
  test.each<[string, (name: string) => string[], string]>([
    ['no file', () => [], 'Thiếu tệp cần sửa'],
    ['two files', (a) => [a, a, '--out', file('b.xlsx')], 'Mỗi lần chỉ sửa một tệp'],
    ['no copy', (a) => [a], 'Thiếu tên bản sao sẽ ghi'],
    ['a folder', () => [folder, '--out', file('b.xlsx')], 'là thư mục'],
    ['the file itself', (a) => [a, '--out', a, '--overwrite'], 'chính là tệp cần sửa'],
    [
      'the file itself, by another way',
      (a) => [a, '--out', path.join(folder, '..', path.basename(folder), 'a.xlsx'), '--overwrite'],
      'chính là tệp cần sửa',
    ],
    ['a link to the file', (a) => (symlinkSync(a, file('l.xlsx')), [a, '--out', file('l.xlsx'), '--overwrite']), 'chính là tệp cần sửa'],
    [
      'a second name of the file',
      (a) => (linkSync(a, file('l.xlsx')), [a, '--out', file('l.xlsx'), '--overwrite']),
      'chính là tệp cần sửa',
    ],
    ['a copy that is there', (a) => [a, '--out', put('l.xlsx', 'của người khác')], 'đã có, không ghi đè'],
    ['another kind of file', (a) => [a, '--out', file('b.xls')], 'phải mang đuôi .xlsx'],
    ['a code that no rule has', (a) => [a, '--out', file('b.xlsx'), '--only', 'SB999'], '--only không nhận “SB999”'],
    ['an unknown option', (a) => [a, '--out', file('b.xlsx'), '--all'], 'Không có tùy chọn “--all”'],
    ['a folder that is not there', (a) => [a, '--out', path.join(folder, 'khong-co', 'b.xlsx')], 'Không ghi được'],
  ])('%s', async (_, argv, sentence) => {
    const original = book(LEFT_OUT);
    const { status, out, err } = await soatbieu('fix', ...argv(put('a.xlsx', original)));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n').length).toBe(1);
    expect(Buffer.from(original).equals(readFileSync(file('a.xlsx')))).toBe(true);
    expect(readdirSync(folder).filter((name) => !['a.xlsx', 'l.xlsx'].includes(name))).toEqual([]);
    if (existsSync(file('l.xlsx')) && argv.toString().includes('người khác'))
      expect(readFileSync(file('l.xlsx'), 'utf8')).toBe('của người khác');
  });

  test('kinds that are only read', async () => {
    put('a.xls', madeOldWorkbook([oldText.wide('Đơn vị: triệu đồng')], 1));
    put('a.docx', madeDocument({ body: p('Kế hoạch') }));
    for (const name of ['a.xls', 'a.docx']) {
      const { status, err } = await soatbieu('fix', file(name), '--out', file('b.xlsx'));
      expect({ status, written: existsSync(file('b.xlsx')) }).toEqual({ status: 2, written: false });
      expect(err).toContain(name.endsWith('.xls') ? 'chỉ đọc được, không ghi lại được' : 'Văn bản Word chỉ đọc để soát');
    }
  });

  test('a file that cannot be read, or is not there: status 3', async () => {
    put('a.xlsx', 'không phải sổ tính');
    expect((await soatbieu('fix', file('a.xlsx'), '--out', file('b.xlsx'))).status).toBe(3);
    const { status, err } = await soatbieu('fix', file('khong-co.xlsx'), '--out', file('b.xlsx'));
    expect({ status, written: existsSync(file('b.xlsx')) }).toEqual({ status: 3, written: false });
    expect(err).toContain('Không tìm thấy tệp');
  });
});

test('macros, charts, comments, conditional formats and validations stay as they are, in the sheet that is fixed too', async () => {
  const tail =
    '<conditionalFormatting sqref="C3"><cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="decimal" sqref="C3:D5"/></dataValidations><legacyDrawing r:id="rId1"/><extLst><ext uri="{x}"/></extLst>';
  const parts = {
    'xl/vbaProject.bin': Uint8Array.of(9, 8, 7),
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
    'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
    'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
    'xl/ctrlProps/ctrlProp1.xml': '<formControlPr/>',
  };
  const original = put('a.xlsm', book(LEFT_OUT, { parts }, tail));
  expect((await soatbieu('fix', original, '--out', file('b.xlsx'))).status).toBe(2);
  expect((await fixed('a.xlsm', 'b.xlsm')).status).toBe(0);
  const [before, after] = [readFileSync(original), readFileSync(file('b.xlsm'))];
  expect(changedEntries(before, after)).toEqual(['xl/worksheets/sheet1.xml']);
  expect(partOf(after, 'xl/worksheets/sheet1.xml').endsWith(`${tail}</worksheet>`)).toBe(true);
});

test('a copy that is there is overwritten when that is asked for', async () => {
  put('a.xlsx', book(LEFT_OUT));
  put('b.xlsx', 'bản cũ');
  expect((await fixed('a.xlsx', 'b.xlsx', '--overwrite')).status).toBe(0);
  expect((await cellOf('b.xlsx', 'C4'))?.value).toBe(1215);
});

describe('any table of texts and numbers', () => {
  const amount = fc.integer({ min: 1001, max: 98_999 });
  const spellings: readonly ((value: number) => string)[] = [
    (value) => String(value),
    (value) => `"${String(value)}"`,
    (value) => `"${String(value).replace(/(\d)(\d{3})$/, '$1 $2')}"`,
    (value) => `"${String(value).replace(/(\d)(\d{3})$/, '$1\u00A0$2')}"`,
    (value) => `" ${String(value)} "`,
    (value) => `"'${String(value)}"`,
  ];
  const line = fc.tuple(amount, amount, fc.nat(spellings.length - 1), fc.nat(spellings.length - 1));

  test('after fix no safe fix is left, every figure is what it said, and totals add up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 6 }), async (lines) => {
        const spelled = (value: number, how: number): string => spellings[how]?.(value) ?? '';
        // SUM leaves texts out, as Excel does.
        const counted = (value: number, how: number): number => (how === 0 ? value : 0);
        const last = lines.length + 2;
        const rows = lines.map(([a, b, x, y], at) => {
          const row = String(at + 3);
          return `${String(at + 1)} | Nội dung ${'ABCDEF'[at] ?? ''} | ${spelled(a, x)} | ${spelled(b, y)} | =SUM(C${row}:D${row})→${String(counted(a, x) + counted(b, y))}`;
        });
        const sums = [
          lines.reduce((sum, [a, , x]) => sum + counted(a, x), 0),
          lines.reduce((sum, [, b, , y]) => sum + counted(b, y), 0),
        ] as const;
        const total = ` | Tổng cộng | =SUM(C3:C${String(last)})→${String(sums[0])} | =SUM(D3:D${String(last)})→${String(sums[1])} | =SUM(E3:E${String(last)})→${String(sums[0] + sums[1])}`;
        put('a.xlsx', book(['Đơn vị: triệu đồng', 'TT | Nội dung | 2026 | 2027 | Tổng cộng', ...rows, total].join('\n')));
        const { status, applied, remaining } = await fixed('a.xlsx', 'b.xlsx', '--overwrite');
        expect({ status, remaining }).toEqual({ status: 0, remaining: [] });
        expect(applied.length).toBe(lines.flatMap(([, , x, y]) => [x, y]).filter((how) => how !== 0).length);
        const all = lines.reduce((sum, [a, b]) => sum + a + b, 0);
        expect((await cellOf('b.xlsx', `E${String(last + 1)}`))?.value).toBe(all);
        expect(
          changedEntries(readFileSync(file('a.xlsx')), readFileSync(file('b.xlsx'))).filter((name) => name !== 'xl/worksheets/sheet1.xml'),
        ).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

withLibreOffice('fixed copies calculated anew', (ask) => {
  test('every stored result is what LibreOffice gives', async () => {
    put('a.xlsx', book(LEFT_OUT));
    await soatbieu('fix', file('a.xlsx'), '--out', file('b.xlsx'));
    const bytes = readFileSync(file('b.xlsx'));
    const [opinion] = ask([{ bytes }]);
    expect(opinion && disagreements(await (await openWorkbookFile(bytes, 'b.xlsx')).readWorkbook(), opinion)).toEqual([]);
  });
});

describe('a real book of typed totals', () => {
  const [real] = sharedWorkbooks('data').filter((one) => path.basename(one) === 'CH_Bern_IAFP_2013-2016.xlsx');

  if (real === undefined) test.skip('is not beside the project', () => undefined);
  else
    test('no two figures become the sum of each other, and a fixed copy has nothing left to fix', async () => {
      put('a.xlsx', readFileSync(real));
      const { status, applied, refused } = await fixed('a.xlsx', 'b.xlsx');
      expect({ status, refused }).toEqual({ status: 0, refused: [] });
      expect(applied.length).toBeGreaterThan(100);
      expect((await fixed('b.xlsx', 'c.xlsx')).applied).toEqual([]);
    });
});
