/** Reality 14 and B: TCVN3 and VNI text, told by the font or by the letters alone; marks stored apart; look-alike letters. */
import { composed, fold } from '../../src/core/table/seeing/fold';
import { decode, detectEncoding } from '../../src/core/table/seeing/legacy-encoding';
import { outlinesOf, outlineOfText } from '../support/reading';
import { sheetOf, workbookOf } from '../support/sheets';
import { readText } from '../support/tables';

/** Realities B.4: Unicode, TCVN3, VNI. */
const WORDS: readonly (readonly [string, string, string])[] = [
  ['Tổng cộng', 'Tæng céng', 'Toång coäng'],
  ['Khuyến công quốc gia', 'KhuyÕn c«ng quèc gia', 'Khuyeán coâng quoác gia'],
  ['Khuyến công địa phương', 'KhuyÕn c«ng ®Þa ph\u00AD¬ng', 'Khuyeán coâng ñòa phöông'],
  ['Đối ứng của cơ sở', '§èi øng cña c¬ së', 'Ñoái öùng cuûa cô sôû'],
  ['Đơn vị: triệu đồng', '§¬n vÞ: triÖu ®ång', 'Ñôn vò: trieäu ñoàng'],
  ['Nguồn kinh phí', 'Nguån kinh phÝ', 'Nguoàn kinh phí'],
  ['Năm 2026', 'N¨m 2026', 'Naêm 2026'],
  ['Trong đó', 'Trong ®ã', 'Trong ñoù'],
  ['Số lượng', 'Sè l\u00ADîng', 'Soá löôïng'],
];

describe.each(WORDS)('%s', (unicode, tcvn3, vni) => {
  test('by the font', () => {
    expect(decode(tcvn3, detectEncoding(tcvn3, '.VnTime'))).toBe(unicode);
    expect(decode(tcvn3, detectEncoding(tcvn3, '.VnArialH'))).toBe(unicode);
    expect(decode(vni, detectEncoding(vni, 'VNI-Times'))).toBe(unicode);
    expect(decode(vni, detectEncoding(vni, 'VNI Times'))).toBe(unicode);
  });

  test('by the letters alone', () => {
    expect(decode(tcvn3, detectEncoding(tcvn3, 'Arial'))).toBe(unicode);
    expect(decode(vni, detectEncoding(vni, 'Arial'))).toBe(unicode);
  });

  test('Unicode is left alone, marks stored apart too', () => {
    expect(detectEncoding(unicode, 'Times New Roman')).toBeNull();
    expect(composed(unicode.normalize('NFD'))).toBe(unicode);
    expect(fold(unicode.normalize('NFD'))).toBe(fold(unicode));
  });
});

test('capital letters: a capital vowel with a lower-case tone letter, and capital marks', () => {
  expect(decode('Aµ', 'tcvn3')).toBe('À');
  expect(decode('TOÅNG COÄNG', 'vni')).toBe('TỔNG CỘNG');
  expect(decode('ÑOÁI ÖÙNG', 'vni')).toBe('ĐỐI ỨNG');
});

test('digits are never decoded, and other languages are left alone', () => {
  expect(decode('2026 1.234,5', 'tcvn3')).toBe('2026 1.234,5');
  expect(
    ['Café crème', 'Müller & Söhne', 'Gemüse', 'naïve', 'Prêts accordés', '5 m² × 3', '20 °C'].map((text) => detectEncoding(text, 'Arial')),
  ).toEqual(Array.from({ length: 7 }, () => null));
});

test('marks in another order, and where a tone is written, make no difference (B.5)', () => {
  // Acute typed before the circumflex: NFC alone does not repair it.
  expect(composed('Tô\u0309ng')).toBe('Tổng');
  expect(composed('To\u0309\u0302ng')).toBe('Tổng');
  expect(composed('o\u0301\u031B')).toBe('ớ');
  for (const [a, b] of [
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['Uỷ ban', 'Ủy ban'],
    ['tỉ đồng', 'tỷ đồng'],
    ['kỹ thuật', 'kĩ thuật'],
  ] as const)
    expect(fold(a)).toBe(fold(b));
});

test('look-alike letters are read as Latin ones', () => {
  expect(fold('Ðơn vị')).toBe(fold('Đơn vị'));
  expect(fold('КCQG')).toBe('kcqg');
  expect(fold('Тổng cộng')).toBe('tong cong');
  expect(fold('Tổng сộng')).toBe('tong cong');
  expect(fold('ΤΟΝG')).toBe('tong');
});

const TABLE = `
§¬n vÞ: triÖu ®ång
TT | Nguån kinh phÝ | N¨m 2026 | N¨m 2027 | Tæng céng
1 | KhuyÕn c«ng quèc gia | 100 | 90 | 190
2 | KhuyÕn c«ng ®Þa ph\u00AD¬ng | 50 | 45 | 95
3 | §èi øng cña c¬ së | 70 | 80 | 150
 | Tæng céng | 220 | 215 | 435`;

test.each([
  ['with the font', '@font A1:E6 .VnTime'],
  ['without the font', ''],
])('a whole table in TCVN3, %s, is read like one in Unicode', (_name, font) => {
  expect(outlineOfText(`${font}${TABLE}`)).toMatchObject({
    range: 'A2:E6',
    kind: 'source-by-year',
    period: '2026-2027',
    unit: 'million-vnd',
    sources: ['national', 'local', 'counterpart'],
    lines: ['3 national', '4 local', '5 counterpart', '6 grand'],
  });
});

test('a table in which some cells are VNI and others Unicode', () => {
  const { workbook } = readText(`
Đơn vị: triệu đồng
TT | Nguoàn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyeán coâng quoác gia | 100 | 90 | 190
2 | Khuyến công địa phương | 50 | 45 | 95
 | Toång coäng | 150 | 135 | 285`);
  expect(outlinesOf(workbook)).toMatchObject([
    { kind: 'source-by-year', sources: ['national', 'local'], lines: ['3 national', '4 local', '5 grand'] },
  ]);
});

test('a serial day in a money column is a date, a TT that became one is read as shown (A.5)', () => {
  const sheet = sheetOf(
    [
      ['Đơn vị: triệu đồng'],
      ['TT', 'Nội dung', 2026, 2027, 'Tổng cộng'],
      [1, 'Máy móc, thiết bị', 500, 500, 1000],
      [46023, 'Cơ sở An Phú', 300, 200, 500],
      [46054, 'Cơ sở Bình Minh', 200, 300, 500],
      [2, 'Hội chợ triển lãm', 215, 333, 548],
      [null, 'Tổng cộng', 715, 833, 1548],
    ],
    { styleOf: (row, column) => (column === 0 && (row === 3 || row === 4) ? { numberFormat: 'd"."m' } : {}) },
  );
  const [outline] = outlinesOf(workbookOf(sheet));
  expect(outline?.columns[0]).toBe('A ordinal');
  expect(outline?.sums).toEqual(expect.arrayContaining(['C3 = C4:C5', 'C7 = C3+C6', 'E7 = C7:D7']));
});
