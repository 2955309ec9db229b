import { moveFormula } from '../../../../src/core/workbook/formula/move';

test.each<[string, string, number, number, string]>([
  ['relative references follow', 'A1+B2', 2, 1, 'B3+C4'],
  ['absolute ones stay', '$A$1+$A1+A$1', 1, 1, '$A$1+$A2+B$1'],
  ['ranges, whole columns and whole rows', 'SUM(A1:B2,C:D,$C:E,3:4,$3:5)', 1, 1, 'SUM(B2:C3,D:E,$C:F,4:5,$3:6)'],
  ['texts are left alone', 'A1&"A1 ""B2"""', 1, 0, 'A2&"A1 ""B2"""'],
  ['names of sheets are left alone, the cells on them follow', "'A1 năm'!A1+Biểu1!B2+Q1!C3", 1, 0, "'A1 năm'!A2+Biểu1!B3+Q1!C4"],
  ['references to other files', "[1]Sheet1!A1+'[2]Kế hoạch'!A1", 1, 0, "[1]Sheet1!A2+'[2]Kế hoạch'!A2"],
  ['functions and names with digits are no cells', 'LOG10(A1)+TAX_A1+ABCD12+tỷ1', 1, 0, 'LOG10(A2)+TAX_A1+ABCD12+tỷ1'],
  ['columns of a table', 'SUM(Bảng[[#This Row],[A1]])', 1, 1, 'SUM(Bảng[[#This Row],[A1]])'],
  ['numbers, also with exponent', '1.5E3+2*A1', 1, 0, '1.5E3+2*A2'],
  ['a reference pushed off the sheet is lost', 'A1+B2', -1, 0, '#REF!+B1'],
  ['the last column is one, the next is none', 'XFD1+XFE1', 1, 0, 'XFD2+XFE1'],
])('%s', (_, formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});
