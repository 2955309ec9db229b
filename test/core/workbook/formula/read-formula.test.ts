/** The facts of a formula, thought out by hand; localised and broken texts give what can be had of them. */
import { parseA1, rangeToA1 } from '../../../../src/core/workbook/address';
import { readFormula, type ReadCells } from '../../../../src/core/workbook/formula/read-formula';

/** As one would say it: the sheet or file in front, "#" behind what a spilling formula fills. */
function said({ range, sheet, lastSheet, isExternal, whole, isSpill }: ReadCells): string {
  const front = sheet === null ? '' : `${isExternal ? 'file:' : ''}${sheet}${lastSheet === null ? '' : `..${lastSheet}`}|`;
  return `${front}${whole === null ? rangeToA1(range) : `${whole} ${rangeToA1(range)}`}${isSpill ? '#' : ''}`;
}

test.each<[string, string, string[]]>([
  ['cells and ranges', '=SUM(C6:C9)+$D$4', ['C6:C9', 'D4']],
  ['corners the other way round', '=SUM(C9:B6)', ['B6:C9']],
  ['a colon that stands apart', '=SUM(C6 : C9)', ['C6:C9']],
  ['whole columns and rows', '=SUM(A:A,3:5)', ['columns A1:A1048576', 'rows A3:XFD5']],
  ['another sheet, quoted or not', "=Bảng1!B2+'Kế hoạch ''26'!C3:C5", ['Bảng1|B2', "Kế hoạch '26|C3:C5"]],
  ['a sheet whose name is a number', '=2026!B3', ['2026|B3']],
  ['a sheet whose name looks like a cell', '=Q1!C3', ['Q1|C3']],
  ['the sheet named at both ends', "=SUM('Biểu 1'!A1:'Biểu 1'!B2)", ['Biểu 1|A1:B2']],
  ['a run of sheets', "=SUM(Q1:Q4!B5,'Quý 1:Quý 4'!B6)", ['Q1..Q4|B5', 'Quý 1..Quý 4|B6']],
  ['another file, as files write it', '=[1]Sheet1!A1', ['file:Sheet1|A1']],
  ['another file, as Excel shows it', "='C:\\Kế hoạch\\[Sở 2026.xlsx]Biểu 1'!$A$1:$B$2", ['file:Biểu 1|A1:B2']],
  ['another file on the network', "='https://example.org/x/[Sở.xlsx]Biểu 1'!C5", ['file:Biểu 1|C5']],
  ['what a formula spills', '=SUM(A1#)', ['A1#']],
  ['texts hold no cells', '="A1"&B2&"C3 ""D4"""', ['B2']],
  ['functions and names are no cells', '=LOG10(A1)+TAX_A1+ABCD12+tỷ1', ['A1']],
  ['columns of a table are no cells', '=SUM(Bảng[[#This Row],[A1]])', []],
  ['beyond the sheet there are none', '=XFE1+A1048577+A0', []],
  ['as typed in Vietnam', '=SUM(A1;B2)', ['A1', 'B2']],
])('reads %s', (_, formula, expected) => {
  expect(readFormula(formula).references.map(said)).toEqual(expected);
});

test('a reference that names its own sheet is an own one', () => {
  const at = { row: 0, column: 0, sheet: 'Biểu 1' };
  expect(readFormula("='biểu 1'!A1+Khác!A1", at).references.map(({ sheet }) => sheet)).toEqual([null, 'Khác']);
});

test('functions, names, columns of tables, errors', () => {
  const facts = readFormula('=_xlfn.IFNA(SUM(Tong_von),0)+sum(Bảng1[Năm 2026])+#REF!+Sheet1!#REF!');
  expect(facts.functions).toEqual(['IFNA', 'SUM', 'SUM']);
  expect(facts.names.map(({ text }) => text)).toEqual(['Tong_von']);
  expect(facts.structured.map(({ text }) => text)).toEqual(['Bảng1[Năm 2026]']);
  expect(facts.errors.map(({ text }) => text)).toEqual(['#REF!', 'Sheet1!#REF!']);
  expect(facts.isWhole).toBe(true);
});

test.each<[string, string[]]>([
  ['=[1]Sheet1!A1+A2', ['1']],
  ["='[Sở.xlsx]Biểu 1'!A1", ['Sở.xlsx']],
  ['=[2]!Tong_von', ['2']],
  ['=So.xlsx!Tong_von', ['So.xlsx']],
  ["='D:\\x\\So.xlsx'!Tong_von", ['D:\\x\\So.xlsx']],
  ['=SUM([3]!Bang1[Von])', ['3']],
  ['=[4]Sheet1!#REF!', ['4']],
  ["='Biểu [1'!A1", []],
  ['=Khác!A1&"[1]Sheet1!A1"', []],
])('links of %s', (formula, books) => {
  const facts = readFormula(formula);
  expect(facts.links.map(({ book }) => book)).toEqual(books);
  expect(facts.hasExternalLink).toBe(books.length > 0);
});

/** A number as one would say it: its sign, "!" where it is added to the result as it stands, its function. */
const numbers = (formula: string): string[] =>
  readFormula(formula).constants.map(
    ({ sign, value, isSummand, within }) =>
      `${sign < 0 ? '-' : '+'}${String(value)}${isSummand ? '!' : ''}${within === null ? '' : ` ${within}`}`,
  );

test.each<[string, string, string[]]>([
  ['a plug', '=SUM(C2:C9)+850', ['+850!']],
  ['a plug taken off', '=SUM(C2:C9)-850', ['-850!']],
  ['a plug in front', '=850+C2', ['+850!']],
  ['taken off in brackets', '=A1-(B1+5-2)', ['-5!', '+2!']],
  ['a plug inside the SUM', '=SUM(C2:C9,850)', ['+850! SUM']],
  ['two signs', '=A1--5', ['+5!']],
  ['a factor', '=C2*0.3', ['+0.3']],
  ['a divisor', '=SUM(C2:C9)/2', ['+2']],
  ['a summand that is multiplied', '=(A1+5)*2', ['+5', '+2']],
  ['a factor in front of brackets', '=2*(A1+5)', ['+2', '+5']],
  ['an argument', '=ROUND(SUM(A1:A3)+7,2)', ['+7 ROUND', '+2 ROUND']],
  ['a comparison', '=IF(A1>0,A1,0)', ['+0 IF', '+0 IF', '+0 IF'].slice(0, 2)],
  ['per cent', '=A1+10%', ['+10']],
  ['an array', '=SUM({1,2}*A1:B1)', ['+1 SUM', '+2 SUM']],
  ['digits in names, sheets and texts', '="5"&LOG10(A1)&\'Biểu 7\'!A1', []],
  ['with an exponent', '=A1+1.5E3', ['+1500!']],
])('numbers typed in: %s', (_, formula, expected) => {
  expect(numbers(formula)).toEqual(expected);
});

test('a typed number says where it stands', () => {
  const [plug] = readFormula('=SUM(C2:C9) + 850').constants;
  expect(plug).toMatchObject({ text: '850', start: 14, before: '+', after: null });
});

test.each([
  '=SUM((((',
  '=SUM(A1))',
  '=SUM(R[-3]C:R[-1]C)',
  "='Biểu 1!A1",
  '="chưa đóng',
  '=[A1',
  '=A1]',
  '=',
  '',
  '={1,2',
  `=${'A'.repeat(400)}`,
])('a text that is no formula is not understood as a whole: %s', (formula) => {
  expect(readFormula(formula).isWhole).toBe(false);
});

test('what can be had of a broken formula is had', () => {
  expect(readFormula('=SUM(A1:A3)+#+B2').references.map(said)).toEqual(['A1:A3', 'B2']);
  expect(parseA1('A1')).not.toBeNull();
});
