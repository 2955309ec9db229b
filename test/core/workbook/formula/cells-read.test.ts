/** What a formula reads of its own sheet, and what it fetches from others. */
import { rangeToA1, toA1 } from '../../../../src/core/workbook/address';
import { cellsFetched, cellsRead } from '../../../../src/core/workbook/formula/cells-read';

test.each<[string, string[]]>([
  ['=SUM(C6:C9)-D4', ['C6:C9', 'D4']],
  ['=IF($A$1>0,"C3",B2)', ['A1', 'B2']],
  ["=Khác!A1+'Biểu 1'!B2+C3", ['C3']],
  ['=[1]Sheet1!A1', []],
  ['=SUM(A:A)', []],
  ['=LOG10(5)', []],
])('own cells of %s', (formula, expected) => {
  expect(cellsRead(formula).map(rangeToA1)).toEqual(expected);
});

test.each<[string, string[] | null]>([
  ["='Phụ lục 2'!D9", ['Phụ lục 2!D9']],
  ['=+A!C5 + B!$C$6', ['A!C5', 'B!C6']],
  ["='Thu + chi'!D9+'Sở ''A'''!D9", ['Thu + chi!D9', "Sở 'A'!D9"]],
  ['=A!C5+[1]B!C5', ['A!C5']],
  ['=[1]B!C5', null],
  ['=A!C5+C6', null],
  ['=A!C5-B!C5', null],
  ['=A!C5:C6', null],
  ['=SUM(A!C5)', null],
  ['=A!C5+', null],
  ['=Q1:Q4!B5', null],
  ['="!"', null],
  ['=C5', null],
])('cells fetched by %s', (formula, expected) => {
  expect(cellsFetched(formula)?.map((cell) => `${cell.sheet}!${toA1(cell)}`) ?? null).toEqual(expected);
});
