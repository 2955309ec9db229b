/** Reality 8 and A.2–A.3: numbers written as text, dots and commas, and a typed 4.700 that became 4,7. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';
import { checkText } from '../support/tables';

const table = (figures: readonly (readonly string[])[]): string =>
  [
    'Đơn vị: triệu đồng',
    'TT | Nguồn kinh phí | 2021 | 2022 | 2023 | Tổng cộng',
    ...figures.map((line, at) =>
      [at + 1, ['Khuyến công quốc gia', 'Khuyến công địa phương', 'Đối ứng của cơ sở'][at], ...line].join(' | '),
    ),
  ].join('\n');

const SUMS = ['F3 = C3:E3', 'F4 = C4:E4', 'F5 = C5:E5', 'C5 = C3:C4', 'D5 = D3:D4', 'E5 = E3:E4', 'F5 = F3:F4'];
const withTotal = (text: string): string => text.replace(/^3 \| Đối ứng của cơ sở/m, ' | Tổng cộng');

test.each([
  ['dots group thousands', (text: string) => `"${text.replace(/\B(?=(\d{3})+$)/g, '.')}"`],
  ['commas group thousands', (text: string) => `"${text.replace(/\B(?=(\d{3})+$)/g, ',')}"`],
  ['blanks group thousands', (text: string) => `"${text.replace(/\B(?=(\d{3})+$)/g, ' ')}"`],
  ['no-break blanks group thousands', (text: string) => `"${text.replace(/\B(?=(\d{3})+$)/g, '\u00A0')}"`],
  ['invisible characters stand in front', (text: string) => `"\u200B${text}"`],
  ['full-width digits', (text: string) => `"${text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}"`],
])('%s: the sums settle every figure', (_name, write) => {
  const figures = [
    ['12800', '14700', '1236900', '1264400'],
    ['5000', '5500', '6100', '16600'],
    ['17800', '20200', '1243000', '1281000'],
  ];
  const text = withTotal(table(figures.map((line) => line.map(write))));
  expect(outlineOfText(text).sums).toEqual(SUMS);
  const { findings } = checkText(text);
  expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['SB304 info']);
});

test('a blank inside a figure is mended and said', () => {
  expectAnswer(`
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | Tổng cộng
1 | Khuyến công quốc gia | 2800 | 4700 | 7500
2 | Khuyến công địa phương | 14400 | 16500 | 30. 900 !SB304:info
 | Tổng cộng | 17200 | 21200 | 38400`);
});

test('one broken figure blocks only the sums it stands in', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | Tổng cộng
1 | Khuyến công quốc gia | 2800 | "12 34" !SB002 | 7500
2 | Khuyến công địa phương | 14400 | 16500 | 30900
 | Tổng cộng | 17200 | 21200 | 38400`;
  expect(outlineOfText(text).sums).toEqual([
    'E3 = C3:D3 undecided',
    'E4 = C4:D4',
    'E5 = C5:D5',
    'C5 = C3:C4',
    'D5 = D3:D4 undecided',
    'E5 = E3:E4',
  ]);
  expectAnswer(text);
});

test('a typed 4.700 that became the number 4,7 is found by the sums', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | Tổng cộng
1 | Khuyến công quốc gia | 2800 | 4.7 !SB110=4700 | 6900 | 14400
2 | Khuyến công địa phương | 5000 | 5500 | 6100 | 16600
 | Tổng cộng | 7800 | 10200 | 13000 | 31000`;
  expectAnswer(text);
  expect(checkText(text).findings.map(({ cause }) => cause?.kind)).toEqual(['scale']);
});

test('a whole column of them is one finding, proven by every sum', () => {
  expectAnswer(`
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | Tổng cộng
1 | Khuyến công quốc gia | 2800 | 4.7 !SB303 | 6900 | 14400
2 | Khuyến công địa phương | 5000 | 5.5 | 6100 | 16600
 | Tổng cộng | 7800 | 10.2 | 13000 | 31000`);
});

test('a table of which no sum tells 4.700 from 4,7 is not judged', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | Tổng cộng
1 | Khuyến công quốc gia | "2,800" | "4,700" | "7,500"
2 | Khuyến công địa phương | "5,000" | "5,500" | "10,500"
 | Tổng cộng | "7,800" | "10,200" | "18,000"`;
  expect(checkText(text).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(checkText(text).verdict).toBe('undecided');
});
