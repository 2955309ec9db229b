/** SB304: numbers stored as text; an error only where a formula adds around them. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

ruleCases('SB304', {
  speaks: {
    'a blank inside a figure, as published in Bắc Giang': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | 2025 | Tổng cộng
1 | Khuyến công quốc gia | 2800 | 4700 | 6900 | 6200 | 7100 | 27700
2 | Khuyến công địa phương | 5000 | 5500 | 6100 | 6800 | 7500 | "30. 900" !SB304:info
3 | Đối ứng của cơ sở | 38800 | 47830 | 51060 | 52200 | 61110 | 251000
  | Tổng cộng | 46600 | 58030 | 64060 | 65200 | 75710 | 309600`,
    'formulas add around a text: the totals are too low by it': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | "215" !SB304 | 333 | =SUM(C4:D4)→333
3 | Đào tạo nghề | 409 | 530 | =SUM(C5:D5)→939
  | Tổng cộng | =SUM(C3:C5)→726 | =SUM(D3:D5)→1284 | =SUM(E3:E5)→2010`,
    'one mark before three digits: what SUM left out is thousands, whatever rounding would make of it': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 1317 | 1421 | =SUM(C3:D3)→2738
2 | Hội chợ triển lãm | "2.215" !SB304 | 2333 | =SUM(C4:D4)→2333
3 | Đào tạo nghề | 1409 | 1530 | =SUM(C5:D5)→2939
  | Tổng cộng | =SUM(C3:C5)→2726 | =SUM(D3:D5)→5284 | =SUM(E3:E5)→8010`,
    'a plus takes the text in: the total is right': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =C3+D3→738
2 | Hội chợ triển lãm | "215" !SB304:info | 333 | =C4+D4→548
  | Tổng cộng | =C3+C4→532 | =D3+D4→754 | =E3+E4→1286`,
    'a table of texts with marks and without is read the way that makes its sums exact': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | "2.870" !SB304:info | "870" | "3.740"
2 | Hội chợ triển lãm | "1.130" | "12.300" | "13.430"
  | Tổng cộng | "4.000" | "13.170" | "17.170"`,
    'a footnote mark without a note below': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215* !SB304:info | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'a whole table of texts is said once': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | "317" !SB304:info | "421" | "738"
2 | Hội chợ triển lãm | "215" | "333" | "548"
  | Tổng cộng | "532" | "754" | "1286"`,
  },
  silent: {
    'a footnote mark whose note stands below': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215* | 333 | 548
  | Tổng cộng | 532 | 754 | 1286
(*) Đã bao gồm vốn lồng ghép.`,
    'a text that a formula gives': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | =TEXT(SUM(C3:C4),"0")→"532" | 754 | 1286`,
    'stored numbers': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'years in the heading may be texts': `
Đơn vị: triệu đồng
TT | Nội dung | "2026" | "2027" | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'TT and codes are texts by nature': `
Đơn vị: triệu đồng
TT | Nội dung | Mã số | 2026 | 2027 | Tổng cộng
"1" | Máy móc, thiết bị | "281" | 317 | 421 | 738
"2" | Hội chợ triển lãm | "338" | 215 | 333 | 548
  | Tổng cộng | | 532 | 754 | 1286`,
    'dashes and crosses': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | - | 421 | 421
2 | Hội chợ triển lãm | 215 | x | 215
  | Tổng cộng | 215 | 421 | 636`,
    'a remark with a figure in it': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng | Ghi chú
1 | Máy móc, thiết bị | 317 | 421 | 738 | "50"
2 | Hội chợ triển lãm | 215 | 333 | 548 | theo QĐ 12
  | Tổng cộng | 532 | 754 | 1286 |`,
  },
});

test('the fix makes numbers of them and is safe: no figure changes', () => {
  const { findings } = checkText(`
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | "3 300" | 5810
2 | Khuyến công địa phương | "1. 920" | 2100 | 4020
  | Tổng cộng | 4430 | 5400 | 9830`);
  expect(findings).toMatchObject([
    {
      code: 'SB304',
      cell: 'D3',
      related: ['C4'],
      fix: {
        kind: 'safe',
        edits: [
          { cell: 'D3', before: '3 300', after: 3300 },
          { cell: 'C4', before: '1. 920', after: 1920 },
        ],
      },
    },
  ]);
});

test('a comma before three digits is no safe repair where the sum left the text out', () => {
  const amounts = [2410, 4120, 1985, 5230, 6615, 3340, 2775, 4890, 5105, 3615, 2245, 6120, 4435, 5550, 3985, 2860];
  const lines = amounts.map((amount, at) => `Programme ${String(at + 1)} | ${String(amount)} | ${String(amount - 1115)}`);
  const sums = [0, 1115].map((less) => amounts.reduce((sum, amount) => sum + amount - less, 0));
  const { findings } = checkText(`
Budget
Item | Q1 | Q2
${lines.join('\n')}
Schools | "3,250" | 1875
Total | =SUM(B3:B19)→${String(sums[0])} | =SUM(C3:C19)→${String((sums[1] ?? 0) + 1875)}`);
  const own = findings.find(({ code }) => code === 'SB304');
  expect(own?.fix?.kind).not.toBe('safe');
});
