/** What other programs put on the clipboard when cells are copied. */
import { cellsOfText } from '../../../src/hosts/grid/copied-text';

it.each<[string, string[][]]>([
  ['7.100', [['7.100']]],
  [
    '2021\t2022\n2.800\t4.700\n',
    [
      ['2021', '2022'],
      ['2.800', '4.700'],
    ],
  ],
  [
    'a\t\tb\r\n\tc\t\r\n',
    [
      ['a', '', 'b'],
      ['', 'c', ''],
    ],
  ],
  ['"Đề nghị\nhỗ trợ"\t5', [['Đề nghị\nhỗ trợ', '5']]],
  ['"dòng ""một""\nhai"', [['dòng "một"\nhai']]],
  ['"ngoặc" giữa câu\t1', [['"ngoặc" giữa câu', '1']]],
  ['\n1', [[''], ['1']]],
])('reads %j', (text, cells) => {
  expect(cellsOfText(text)).toEqual(cells);
});
