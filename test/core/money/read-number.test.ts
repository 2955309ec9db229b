/** Every form of realities A.4, to the letter: which values a written figure may stand for. */
import { toPlainText } from '../../../src/core/money/amount';
import { readNumber } from '../../../src/core/money/read-number';

const summary = (text: string): string => {
  const reading = readNumber(text);
  switch (reading.kind) {
    case 'number':
      return [...reading.values.map(toPlainText), ...(reading.unit === null ? [] : [reading.unit])].join(' | ');
    case 'percent':
      return `${toPlainText(reading.value)} %`;
    case 'quantity':
      return `${reading.bound} ${toPlainText(reading.value)}${reading.countUnit && ` ${reading.countUnit}`}`;
    case 'range':
      return `${toPlainText(reading.from)} … ${toPlainText(reading.to)}`;
    default:
      return reading.kind;
  }
};

test.each([
  ['4.700', '4700 | 4.7'],
  ['4,700', '4.7 | 4700'],
  ['4,7', '4.7'],
  ['4.7', '4.7'],
  ['4.70', '4.7'],
  ['30. 900', '30900 | 30.9'],
  ['30 .900', '30900 | 30.9'],
  ['1 234 567', '1234567'],
  ['1\u00A0234\u202F567', '1234567'],
  ['12 34', 'unreadable'],
  ['1.234.567', '1234567'],
  ['1,234,567', '1234567'],
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['1.234.567,89', '1234567.89'],
  ['82.962,7', '82962.7'],
  ['0,725', '0.725'],
  ['0.725', '0.725'],
  ['1234,567', '1234.567'],
  ['12.3456', '12.3456'],
  ['1.23.456', 'unreadable'],
  ['1.000.00', 'unreadable'],
  ['4..700', 'unreadable'],
  ['4.700,', 'unreadable'],
  ['-', 'zero'],
  ['–', 'zero'],
  ['—', 'zero'],
  ['- -', 'zero'],
  ['x', 'not-applicable'],
  ['X', 'not-applicable'],
  ['…', 'placeholder'],
  ['...', 'placeholder'],
  ['', 'blank'],
  ['không', 'zero'],
  ['4.700*', '4700 | 4.7'],
  ['4.700 (1)', '4700 | 4.7'],
  ['4.700(1)', '4700 | 4.7'],
  ['4.700¹', '4700 | 4.7'],
  ['4.750 ¹²', '4750 | 4.75'],
  ['185,6⁵⁾', '185.6'],
  ['30.900¹,²', '30900 | 30.9'],
  ['30.900ᵃ', '30900 | 30.9'],
  ['¹30.900', '30900 | 30.9'],
  ['² -720', '-720'],
  ['(4.700)', '-4700 | -4.7'],
  ['(1)', 'label'],
  ['(1000đ)', 'label'],
  ['(1.000.000 đồng)', 'label'],
  ['1.000 đ', 'label'],
  ['-4.700', '-4700 | -4.7'],
  ['− 4.700', '-4700 | -4.7'],
  ['50%', '50 %'],
  ['50 %', '50 %'],
  ['12,5%', '12.5 %'],
  ['300 tr', '300 | million-vnd'],
  ['2,5 tỷ', '2.5 | billion-vnd'],
  ['4700đ', '4700 | vnd'],
  ['4.700 đ', '4700 | 4.7 | vnd'],
  ['khoảng 100', 'about 100'],
  ['trên 40', 'at-least 40'],
  ['≥ 40', 'at-least 40'],
  ['600 - 1.000', '600 … 1000'],
  ['08', '8'],
  ['08 mô hình', 'exact 8 mô hình'],
  ['2021', '2021'],
  ['\u200B4.700', '4700 | 4.7'],
  ['１２３', '123'],
  ['759.000.000 ', '759000000'],
  ['xã Đông Lỗ', 'words'],
  ['Hỗ trợ 12 cơ sở tại xã An Bình', 'words'],
])('%p reads as %p', (text, expected) => {
  expect(summary(text)).toBe(expected);
});

test('what was mended is told apart: space, invisible sign, footnote, plain text', () => {
  const flaw = (text: string) => {
    const reading = readNumber(text);
    return reading.kind === 'number' ? reading.flaw : reading.kind;
  };
  expect([flaw('30. 900'), flaw('\u200B4.700'), flaw('4.700*'), flaw('4.700')]).toEqual(['space', 'invisible', 'footnote', 'text']);
});
