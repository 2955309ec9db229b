/** Checks of ranges: what is written comes back, calculated and formatted, also in large blocks. */
import type { Check } from './check';
import { mustEqual } from './expect';

const SHEET = 'Kiểm tra';

const roundTrip: Check = {
  name: 'values, formulas, formats and texts make the round trip',
  run: () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(SHEET);
      sheet.getRange('A1:B3').values = [
        ['Nội dung', 'Kinh phí'],
        ['Khuyến công quốc gia', 1500000],
        ['Khuyến công địa phương', 250000],
      ];
      sheet.getRange('B4').formulas = [['=SUM(B2:B3)']];
      sheet.getRange('B2:B4').numberFormat = [['#,##0'], ['#,##0'], ['#,##0']];
      const range = sheet.getRange('A1:B4');
      range.load('values,formulas,numberFormat,text,valueTypes,address,rowCount,columnCount,rowIndex,columnIndex');
      await context.sync();
      mustEqual(range.values[3], ['', 1750000], 'values');
      mustEqual(range.formulas[3], ['', '=SUM(B2:B3)'], 'formulas');
      mustEqual(range.numberFormat[3], ['General', '#,##0'], 'number formats');
      mustEqual(range.text[1]?.[1]?.replace(/\D/g, '·'), '1·500·000', 'text');
      mustEqual(range.valueTypes[3], ['Empty', 'Double'], 'value types');
      mustEqual([range.rowCount, range.columnCount, range.rowIndex, range.columnIndex], [4, 2, 0, 0], 'place and size');
      mustEqual(range.address, `'${SHEET}'!A1:B4`, 'address');
    }),
};

const writtenTexts: Check = {
  name: 'an apostrophe keeps a text a text, and a cell formatted as text keeps everything as typed',
  run: () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('D1:D3').values = [["'2026"], ['2026'], ["'=A1"]];
      sheet.getRange('E1:E2').numberFormat = [['@'], ['@']];
      sheet.getRange('E1:E2').formulas = [['2026'], ['=A1']];
      const general = sheet.getRange('D1:D3').load('values,formulas,numberFormat');
      const asText = sheet.getRange('E1:E2').load('values,valueTypes');
      await context.sync();
      mustEqual(general.values, [['2026'], [2026], ['=A1']], 'values of cells without a format');
      mustEqual(general.numberFormat, [['General'], ['General'], ['General']], 'their formats');
      mustEqual(asText.values, [['2026'], ['=A1']], 'values of cells formatted as text');
      mustEqual(asText.valueTypes, [['String'], ['String']], 'their types');
    }),
};

const numbersAsText: Check = {
  name: 'a number enters a cell formatted as text when the format is lifted for the moment of writing',
  run: () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('F1');
      range.numberFormat = [['@']];
      range.values = [['4700']];
      range.numberFormat = [['General']];
      range.values = [[4700]];
      range.numberFormat = [['@']];
      range.load('values,valueTypes,numberFormat');
      await context.sync();
      mustEqual([range.values, range.valueTypes, range.numberFormat], [[[4700]], [['Double']], [['@']]], 'value, type and format');
    }),
};

const errorValues: Check = {
  name: 'error values come as texts of the type Error',
  run: () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('H1:H3');
      range.formulas = [['=1/0'], ["'#DIV/0!"], ['#N/A']];
      range.load('values,valueTypes');
      await context.sync();
      mustEqual(range.values, [['#DIV/0!'], ['#DIV/0!'], ['#N/A']], 'values');
      mustEqual(range.valueTypes, [['Error'], ['String'], ['Error']], 'types');
    }),
};

const looks: Check = {
  name: 'a look is one value when all cells share it and null when they differ; in bulk it comes by cell',
  run: () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('A1:B1').format.font.bold = true;
      const uniform = sheet.getRange('A1:B1').load('format/font/bold,format/indentLevel');
      const mixed = sheet.getRange('A1:A2').load('format/font/bold');
      const cells = sheet.getRange('A1:A2').getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
      const locked = sheet.getRange('A1').getCellProperties({ format: { protection: true } });
      await context.sync();
      mustEqual([uniform.format.font.bold, uniform.format.indentLevel], [true, 0], 'uniform');
      mustEqual(mixed.format.font.bold, null, 'mixed');
      mustEqual(
        cells.value.map((row) => row.map(({ format }) => [format?.font?.bold, format?.indentLevel])),
        [[[true, 0]], [[false, 0]]],
        'by cell',
      );
      mustEqual(locked.value[0]?.[0]?.format?.protection?.locked, true, 'locked');
    }),
};

const lines: Check = {
  name: 'hidden rows and columns come by line',
  run: () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('A1:B2');
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      mustEqual(
        rows.value.map(({ rowHidden }) => rowHidden),
        [false, false],
        'rows',
      );
      mustEqual(
        columns.value.map(({ columnHidden }) => columnHidden),
        [false, false],
        'columns',
      );
    }),
};

const bigWrite: Check = {
  name: '20,000 × 10 cells are written and read back',
  run: () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Lớn');
      const rows = Array.from({ length: 20_000 }, (_row, down) => Array.from({ length: 10 }, (_cell, along) => down * along));
      sheet.getRange('A1').getResizedRange(19_999, 9).values = rows;
      await context.sync();
      const used = sheet.getUsedRange(true).load('values,rowCount,columnCount');
      await context.sync();
      mustEqual([used.rowCount, used.columnCount, used.values[19_999]?.[9]], [20_000, 10, 19_999 * 9], 'size and last value');
    }),
};

export const rangeChecks: readonly Check[] = [roundTrip, writtenTexts, numbersAsText, errorValues, looks, lines, bigWrite];
