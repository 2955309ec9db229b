/** SB307: texts in the codings of before Unicode; said once a sheet. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

ruleCases('SB307', {
  speaks: {
    'TCVN3 with its font': `
@font A1:E5 .VnTime
§¬n vÞ: triÖu ®ång !SB307
TT | Nguån kinh phÝ | 2026 | 2027 | Tæng céng
1 | KhuyÕn c«ng quèc gia | 2510 | 3300 | 5810
2 | §èi øng cña c¬ së | 1920 | 2100 | 4020
  | Tæng céng | 4430 | 5400 | 9830`,
    'VNI with its font': `
@font A1:E5 VNI-Times
Ñôn vò: trieäu ñoàng !SB307
TT | Nguoàn kinh phí | 2026 | 2027 | Toång coäng
1 | Khuyeán coâng quoác gia | 2510 | 3300 | 5810
2 | Ñoái öùng cuûa cô sôû | 1920 | 2100 | 4020
  | Toång coäng | 4430 | 5400 | 9830`,
    'the font is gone, the letters tell': `
§¬n vÞ: triÖu ®ång !SB307
TT | Nguån kinh phÝ | 2026 | 2027 | Tæng céng
1 | KhuyÕn c«ng quèc gia | 2510 | 3300 | 5810
2 | §èi øng cña c¬ së | 1920 | 2100 | 4020
  | Tæng céng | 4430 | 5400 | 9830`,
    'a wrong figure is found in an old font as in a new one': `
@font A1:E6 .VnTime
§¬n vÞ: triÖu ®ång !SB307
TT | Nguån kinh phÝ | 2026 | 2027 | Tæng céng
1 | KhuyÕn c«ng quèc gia | 2510 | 3300 | 5810
2 | KhuyÕn c«ng ®Þa ph­¬ng | 1920 | 2100 | 4200 !SB101=4020
3 | §èi øng cña c¬ së | 5070 | 6600 | 11670
  | Tæng céng | 9500 | 12000 | 21500`,
  },
  silent: {
    Unicode: `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 5810
2 | Đối ứng của cơ sở | 1920 | 2100 | 4020
  | Tổng cộng | 4430 | 5400 | 9830`,
    'letters without marks in an old font (and no unit that could be read)': `
@font A1:E5 .VnTime
Bieu 1
TT !SB301 | KCQG, KCDP | 2026 | 2027 | TC
1 | KCQG | 2510 | 3300 | 5810
2 | DN | 1920 | 2100 | 4020
  | TC | 4430 | 5400 | 9830`,
    'French and German words are no old coding': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Société Générale, Zürich | 2510 | 3300 | 5810
2 | Établissement à Genève | 1920 | 2100 | 4020
  | Tổng cộng | 4430 | 5400 | 9830`,
    'a sheet without a table': `
@sheet Biểu 1
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 5810
2 | Đối ứng của cơ sở | 1920 | 2100 | 4020
  | Tổng cộng | 4430 | 5400 | 9830
@sheet Bìa
@font A1 .VnTime
Së C«ng Th­¬ng`,
  },
});

test('labels are read as Unicode, and the codings of a sheet are named', () => {
  const report = checkText(`
@font A1:E5 .VnTime
§¬n vÞ: triÖu ®ång
TT | Nguån kinh phÝ | 2026 | 2027 | Tæng céng
1 | KhuyÕn c«ng quèc gia | 2510 | 3300 | 5810
2 | §èi øng cña c¬ së | 1920 | 2100 | 4020
  | Tæng céng | 4430 | 5400 | 9830`);
  expect(report.tables).toMatchObject([{ kind: 'source-by-year', unit: 'million-vnd', sources: ['national', 'counterpart'] }]);
  expect(report.findings).toMatchObject([{ code: 'SB307', facts: { count: 6, encodings: ['tcvn3'] } }]);
});
