/** What a report says of how a table was read: every column and sum, how sure it is and why, in both languages. */
import { checkWorkbook } from '../../../src/core/check/check';
import { jsonReport } from '../../../src/core/report/json';
import { textReport } from '../../../src/core/report/text';
import type { FileResult } from '../../../src/core/report/file-result';
import { explained, sayColumn, understood } from '../../support/corrections';
import { readText } from '../../support/tables';

const { workbook } = readText(`@merge C2:D2
KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2026-2027 | | | | Đơn vị: triệu đồng
TT | Nội dung | Năm thực hiện | | Tổng cộng | Đợt bù
   |          | 2026 | 2027 | |
I | Máy móc | 150 | 250 | 400 | 7
1 | An Phú | 100 | 50 | 150 | 5
2 | Bình Minh | 50 | 200 | 250 | 3
II | Hội chợ | 50 | 60 | 110 | 2
  | Tổng cộng | 200 | 310 | 510 | 1`);

const resultOf = (report = explained(workbook)): FileResult => ({ status: 'checked', file: 'a.xlsx', sha256: 'ab', report, trouble: [] });
const sentences = (text: string): string => text.replace(/\s+/g, ' ');

test('names each column with its role, confidence and reasons', () => {
  const text = sentences(textReport([resultOf()], 'vi'));
  for (const part of [
    'Biểu được hiểu như sau:',
    'Đơn vị tính: triệu đồng (chắc chắn: ô E1 ghi “Đơn vị: triệu đồng”)',
    'tiêu đề ở dòng 2–3, số liệu đến dòng 8, từ cột A đến cột F',
    'Cột A “TT”: số thứ tự (chắc chắn: ghi “TT”, bên dưới là số thứ tự)',
    'Cột C “Năm thực hiện › 2026”: số tiền, năm 2026 (chắc chắn: nằm dưới tiêu đề chung “Năm thực hiện” (cột C–D), tiêu đề “2026”',
    'E = C + D, cộng các năm: 5 dòng khớp',
    'Các dòng: 1 dòng tổng cộng, 1 dòng cha, 3 dòng thường; chia 2 cấp',
    'Dòng 4 “Máy móc”: cộng các dòng con bên dưới (2 dòng) (chắc chắn: đánh số “I”',
    'Dòng 8 “Tổng cộng”: dòng tổng cộng (2 dòng) (chắc chắn: ghi “Tổng cộng”',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toMatch(/Cột F “Đợt bù”: số tiền \((?:chưa rõ|có lẽ đúng): /);
});

test('speaks English', () => {
  const text = sentences(textReport([resultOf()], 'en'));
  expect(text).toContain('Column E “Tổng cộng”: amount, all years (sure: it says “Tổng cộng”');
  expect(text).toContain('E = C + D, over the years: 5 lines agree');
});

test('says nothing of it where nobody asked', () => {
  const plain = checkWorkbook(workbook, { exact: false });
  expect(textReport([resultOf(plain)], 'vi')).not.toContain('Biểu được hiểu');
  expect(jsonReport([resultOf(plain)], '1', 'vi')).not.toContain('"reading"');
});

test('counts a person’s corrections and gives programs the same reading', () => {
  const report = explained(workbook, [sayColumn(understood(workbook), 'F', { role: 'note' })]);
  expect(sentences(textReport([resultOf(report)], 'vi'))).toContain('Đã theo 1 điều chỉnh của người dùng');
  const { files } = JSON.parse(jsonReport([resultOf(report)], '1', 'vi')) as { files: { tables: Record<string, unknown>[] }[] };
  expect(files[0]?.tables[0]).toMatchObject({
    corrections: 1,
    reading: {
      edges: { headerRow: 2, headerRows: 2, lastRow: 8, left: 'A', right: 'F' },
      unit: { value: 'million-vnd', confidence: 'sure' },
      sums: [{ total: 'E', parts: ['C', 'D'], over: 'years', standing: 'borne-out', holds: 5, fails: 0 }],
    },
  });
  const reading = files[0]?.tables[0]?.['reading'] as { columns: object[]; lines: Record<string, unknown>[] };
  expect(reading.columns.at(-1)).toEqual({
    column: 'F',
    label: 'Đợt bù',
    role: 'note',
    measure: 'money',
    year: null,
    source: null,
    confidence: 'sure',
    reasons: [{ why: 'person' }],
  });
  expect(reading.lines.map((line) => Object.values<unknown>(line).slice(0, 5))).toEqual([
    [4, 'Máy móc', 'parent', 0, 2],
    [5, 'An Phú', 'item', 1, 0],
    [6, 'Bình Minh', 'item', 1, 0],
    [7, 'Hội chợ', 'item', 0, 0],
    [8, 'Tổng cộng', 'total', 0, 2],
  ]);
});

describe('sums that figures alone show', () => {
  const FIGURES = `
Funktion | Personal | Sachaufwand | Beiträge | Summe
Schulen | 815994 | 160409 | 457909 | 1434312
Kultur | 389673 | 83231 | 356800 | =B3+C3+D3→829704
Strassen | 919415 | 188744 | 290363 | 1398522
Gesamtsumme | =SUM(B2:B4)→2125082 | =SUM(C2:C4)→432384 | =SUM(D2:D4)→1105072 | =SUM(E2:E4)→3662538`;
  const textOf = (text: string, language: 'vi' | 'en'): string =>
    sentences(textReport([resultOf(explained(readText(text).workbook))], language));

  test('each tells its evidence and how sure that makes it', () => {
    const vi = textOf(FIGURES, 'vi');
    for (const part of [
      'Biểu số liệu khác (có lẽ đúng: không có tiêu đề quen thuộc, đọc theo chính các con số)',
      'Cột E “Summe” = cột B–D (chắc chắn: cộng đúng ở 4 dòng, công thức ở 1/4 ô nói vậy, cột ghi “Summe”)',
      'Dòng 5 “Gesamtsumme” = dòng 2–4 (chắc chắn: cộng đúng ở 4 cột, công thức nói vậy, dòng ghi “Gesamtsumme”)',
      // Nothing is called alone that a sum takes in.
      'Các dòng: 1 dòng tổng cộng, 3 dòng thường',
    ])
      expect(vi).toContain(part);
    expect(vi).not.toContain('chưa nằm trong phép cộng nào');
    expect(textOf(FIGURES, 'en')).toContain(
      'Row 5 “Gesamtsumme” = rows 2–4 (sure: adds up in 4 columns, the formulas say so, the line says “Gesamtsumme”)',
    );
  });

  test('figures without another witness make it likely, and a place where it fails is counted', () => {
    const plain = FIGURES.replace(/=[^→|]*→/g, '')
      .replace('Gesamtsumme', 'Alles')
      .replace('Summe', 'Beides');
    expect(textOf(plain.replace('829704', '829714'), 'vi')).toContain('cộng đúng ở 3 dòng, không đúng ở 1 dòng');
    const two = `
Programm | Inland | Ausland
Schulen | 815994 | 160409
Grundschule | 415994 | 100409
Gymnasium | 400000 | 60000
Kultur | 389673 | 83231
Theater | 189673 | 3231
Museum | 200000 | 80000`;
    expect(textOf(two, 'vi')).toContain('Dòng 2 “Schulen” = dòng 3–4 (có lẽ đúng: cộng đúng ở 2 cột)');
    expect(textOf(two, 'vi')).toContain('Dòng 2 “Schulen”: cộng các dòng con bên dưới (2 dòng) (có lẽ đúng: 2 phép cộng khớp)');
  });

  test('beside what words say of a table of words', () => {
    const text = `
TỔNG HỢP KINH PHÍ
Đơn vị: triệu đồng
TT | Nội dung | Vốn A | Vốn B | Kinh phí
1 | Chi thường xuyên | 2813 | 4727 | 7540
2 | Chi đầu tư | 5019 | 5523 | 10542
3 | Chi khác | 120 | 77 | 197
  | Tổng cộng | 7952 | 10327 | 18279`;
    expect(textOf(text, 'vi')).toContain('Cột E “Kinh phí” = cột C–D (chắc chắn: cộng đúng ở 4 dòng)');
  });

  test('programs get the same', () => {
    const report = explained(readText(FIGURES).workbook);
    const { files } = JSON.parse(jsonReport([resultOf(report)], '1', 'vi')) as {
      files: { tables: { reading: Record<string, unknown> }[] }[];
    };
    expect(files[0]?.tables[0]?.reading).toMatchObject({
      readBy: 'figures',
      shown: [
        { kind: 'row', total: 'E', label: 'Summe', parts: ['B:D'], holds: 4, fails: 0, open: 0, confidence: 'sure' },
        { kind: 'column', total: '5', label: 'Gesamtsumme', parts: ['2:4'], holds: 4, fails: 0, open: 0, confidence: 'sure' },
      ],
    });
  });

  test('what the explanation counts is what the list of sums holds', () => {
    const report = checkWorkbook(readText(FIGURES.replace('815994', '815904')).workbook, { exact: false, explain: true, equations: true });
    for (const { understanding, equationList, equations } of report.tables) {
      const shown = understanding?.shown ?? [];
      const sum = (count: (one: (typeof shown)[number]) => number): number => shown.reduce((total, one) => total + count(one), 0);
      expect(sum(({ fails }) => fails)).toBe(equations.failed);
      expect(sum(({ holds, fails, open }) => holds + fails + open)).toBe(equationList?.length);
    }
  });
});
