import { cellAt, PLAIN_STYLE, type Cell, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeWorkbook, worksheet, xml, type MadeWorkbook } from '../../support/made-workbook';

const read = async (made: MadeWorkbook): Promise<WorkbookSnapshot> =>
  (await openWorkbookFile(madeWorkbook(made), 'thử.xlsx')).readWorkbook();

/** The only sheet's cell. */
async function cells(content: string, more: Omit<MadeWorkbook, 'sheets'> = {}): Promise<(row: number, column: number) => Cell | undefined> {
  const [sheet] = (await read({ sheets: { Biểu: content }, ...more })).sheets;
  return (row, column) => sheet && cellAt(sheet, row, column);
}

describe('values', () => {
  test('every type of cell is read', async () => {
    const at = await cells(
      `<sheetData><row r="1"><c r="A1"><v>4.7</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c>
       <c r="E1" t="inlineStr"><is><r><t>Khuyến </t></r><r><t>công</t></r></is></c><c r="F1" t="str"><f>A1&amp;"x"</f><v>4,7x</v></c><c r="G1" t="d"><v>2021-01-01</v></c></row></sheetData>`,
      { sharedStrings: '<si><t>Tổng cộng</t></si>' },
    );
    expect(at(0, 0)).toMatchObject({ value: 4.7, text: '4,7' });
    expect(at(0, 1)).toMatchObject({ value: 'Tổng cộng', text: 'Tổng cộng' });
    expect(at(0, 2)?.value).toBe(true);
    expect(at(0, 3)?.value).toEqual({ error: '#REF!' });
    expect(at(0, 4)?.value).toBe('Khuyến công');
    expect(at(0, 5)).toMatchObject({ value: '4,7x', formula: '=A1&"x"' });
    expect(at(0, 6)?.value).toBe(44197);
  });

  test('rich text is joined and phonetic guides are left out', async () => {
    const at = await cells('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>', {
      sharedStrings:
        '<si><r><t>Nguồn</t></r><r><rPr><b/></rPr><t xml:space="preserve"> vốn</t></r><rPh sb="0" eb="1"><t>đọc là</t></rPh></si>',
    });
    expect(at(0, 0)?.value).toBe('Nguồn vốn');
  });

  test('characters that XML cannot hold come back from their escapes', async () => {
    const at = await cells('<sheetData><row><c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c></row></sheetData>');
    expect(at(0, 0)?.value).toBe('a\rb_x000D_');
  });

  test('cells that only carry a format, and empty texts, are no cells', async () => {
    const [sheet] = (
      await read({
        sheets: {
          A: '<sheetData><row r="1"><c r="A1" s="0"/><c r="B1" t="s"><v>0</v></c><c r="C1"><v></v></c></row><row r="900"><c r="Z900" s="0"/></row></sheetData>',
        },
        sharedStrings: '<si><t/></si>',
      })
    ).sheets;
    expect(sheet?.rows).toEqual([]);
  });

  test('places that are not written follow from the order', async () => {
    const at = await cells(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    );
    expect([at(0, 0)?.value, at(0, 1)?.value, at(4, 2)?.value, at(4, 3)?.value, at(5, 0)?.value]).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('formulas', () => {
  test('a shared formula is expanded for each of its cells', async () => {
    const at = await cells(
      '<sheetData><row r="2"><c r="C2"><f t="shared" ref="C2:C3" si="0">SUM(A2:B2)*$A$1+LOG10(A2)</f><v>1</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
    );
    expect(at(1, 2)?.formula).toBe('=SUM(A2:B2)*$A$1+LOG10(A2)');
    expect(at(2, 2)?.formula).toBe('=SUM(A3:B3)*$A$1+LOG10(A3)');
  });

  test('a shared formula may be used before it is written', async () => {
    const at = await cells(
      '<sheetData><row r="1"><c r="B1"><f t="shared" si="3"/><v>1</v></c><c r="C1"><f t="shared" ref="B1:C1" si="3">C2</f><v>2</v></c></row></sheetData>',
    );
    expect(at(0, 1)?.formula).toBe('=B2');
  });

  test('every cell of an array formula is calculated, not typed', async () => {
    const at = await cells(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">D1:E1*2</f><v>2</v></c><c r="B1"><v>4</v></c></row></sheetData>',
    );
    expect(at(0, 1)).toMatchObject({ value: 4, formula: '=D1:E1*2' });
  });

  test('the marks of newer functions are left out', async () => {
    const at = await cells('<sheetData><row><c><f>_xlfn.CONCAT(B1,_xlfn._xlws.SORT(C1:C2))</f><v>1</v></c></row></sheetData>');
    expect(at(0, 0)?.formula).toBe('=CONCAT(B1,SORT(C1:C2))');
  });

  test.each([
    ['no result', '<c><f>B1</f></c>'],
    ['no result, and a type all the same', '<c t="str"><f>B1</f></c>'],
    ['an empty result that is no text', '<c><f>B1</f><v></v></c>'],
    ['an empty result, written short', '<c t="n"><f>B1</f><v/></c>'],
    ['an empty result that claims to be an error', '<c t="e"><f>B1</f><v/></c>'],
  ])('a formula with %s is said to be uncalculated', async (_, cell) => {
    const at = await cells(`<sheetData><row>${cell}</row></sheetData>`);
    expect(at(0, 0)).toEqual({ value: '', text: '', formula: '=B1', uncalculated: true, style: PLAIN_STYLE });
  });

  test('dependents of a shared formula without results are uncalculated, those with results are not', async () => {
    const at = await cells(
      '<sheetData><row><c><f t="shared" ref="A1:C1" si="0">A2</f></c><c><f t="shared" si="0"/></c><c><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    );
    expect([0, 1, 2].map((column) => [at(0, column)?.formula, at(0, column)?.uncalculated])).toEqual([
      ['=A2', true],
      ['=B2', true],
      ['=C2', undefined],
    ]);
  });

  test('where nobody has calculated an array formula, all of its cells are uncalculated', async () => {
    const at = await cells(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">D1:E2*2</f></c><c r="C1"><v>5</v></c></row></sheetData>',
    );
    const seen = [at(0, 0), at(0, 1), at(1, 0), at(1, 1)].map((cell) => [cell?.formula, cell?.uncalculated]);
    expect(seen).toEqual(Array(4).fill(['=D1:E2*2', true]));
    expect(at(0, 2)).not.toHaveProperty('uncalculated');
  });

  const zeros =
    '<sheetData><row r="1"><c r="A1"><v>30</v></c><c r="B1"><v>20</v></c><c r="C1"><f>SUM(A1:B1)</f><v>0</v></c></row><row r="2"><c r="C2"><f>C1*2</f><v>0</v></c></row></sheetData>';

  test.each<[string, string, string, [boolean, boolean]]>([
    ['zeros in place of results, and the wish to be calculated', zeros, '<calcPr fullCalcOnLoad="1"/>', [true, true]],
    ['zeros that nobody explains', zeros, '<calcPr/>', [false, false]],
    ['zeros that are right', zeros.replace('30', '-20'), '<calcPr fullCalcOnLoad="1"/>', [false, false]],
    [
      'one result that is none of the zeros',
      zeros.replace('<f>C1*2</f><v>0', '<f>C1*2</f><v>1'),
      '<calcPr fullCalcOnLoad="1"/>',
      [false, false],
    ],
  ])('%s', async (_, content, workbookTail, uncalculated) => {
    const at = await cells(content, { workbookTail });
    expect([at(0, 2), at(1, 2)].map((cell) => cell?.uncalculated === true)).toEqual(uncalculated);
  });

  test.each([
    ['the empty text', '<c t="str"><f>IF(B1=0,"",B1)</f><v></v></c>', ''],
    ['the empty text, written short', '<c t="str"><f>IF(B1=0,"",B1)</f><v/></c>', ''],
    ['zero', '<c><f>B1</f><v>0</v></c>', 0],
    ['not true', '<c t="b"><f>B1</f><v>0</v></c>', false],
  ])('a formula whose result is %s has been calculated', async (_, cell, value) => {
    const at = await cells(`<sheetData><row>${cell}</row></sheetData>`);
    expect(at(0, 0)?.value).toBe(value);
    expect(at(0, 0)).not.toHaveProperty('uncalculated');
  });
});

describe('looks', () => {
  const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0&quot; tr&quot;"/></numFmts>
    <fonts><font><name val="Times New Roman"/></font><font><b/><i val="0"/><name val=".VnTime"/></font></fonts>
    <cellStyleXfs><xf numFmtId="9" fontId="0"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="3" fontId="1"><alignment indent="2"/></xf><xf numFmtId="164" fontId="0"/><xf numFmtId="3" fontId="1"><alignment indent="2"/></xf></cellXfs>`;

  test('number format, bold, indent and font come from the cell formats', async () => {
    const at = await cells('<sheetData><row><c s="1"><v>309600</v></c><c s="2"><v>4.75</v></c><c s="3"><v>1</v></c></row></sheetData>', {
      styles,
    });
    expect(at(0, 0)).toMatchObject({
      text: '309.600',
      style: { numberFormat: '#,##0', bold: true, italic: false, indent: 2, fontName: '.VnTime' },
    });
    expect(at(0, 1)?.text).toBe('4,8 tr');
    expect(at(0, 2)?.style).toBe(at(0, 0)?.style);
  });

  test.each([
    [123456789012345, '1,23457E+14'],
    [0.1 + 0.2, '0,3'],
    [-1234.5, '-1234,5'],
    [12345.678901234, '12345,6789'],
  ])('General shows %d as a person sees it', async (value, text) => {
    const at = await cells(`<sheetData><row><c><v>${String(value)}</v></c></row></sheetData>`);
    expect(at(0, 0)?.text).toBe(text);
  });
});

describe('the sheet around the cells', () => {
  test('merges, hidden lines and visibility', async () => {
    const { sheets } = await read({
      sheets: {
        A: '<cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3"><c r="A3"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C3"/><mergeCell ref="nonsense"/></mergeCells>',
      },
    });
    expect(sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [1], merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] });
  });

  test('prefixes, the strict namespace, rooted targets and chart sheets are understood', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const { sheets } = await read({
      sheets: { A: '' },
      parts: {
        'xl/workbook.xml': xml(
          `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${strict}"><x:sheets><x:sheet name="Đồ thị" sheetId="2" q:id="c"/><x:sheet name="A" sheetId="1" state="veryHidden" q:id="s1"/></x:sheets></x:workbook>`,
        ),
        'xl/_rels/workbook.xml.rels': xml(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${strict}/worksheet" Target="/xl/Worksheets/Sheet1.xml"/><Relationship Id="c" Type="${strict}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
        ),
        'xl/worksheets/sheet1.xml': xml(
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        ),
      },
    });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['A', 'very-hidden']]);
    expect(sheets[0]?.rows[0]?.[0]?.value).toBe(7);
  });

  test('a part in UTF-16 is read', async () => {
    const text = worksheet('<sheetData><row><c t="inlineStr"><is><t>Đối ứng</t></is></c></row></sheetData>').replace('UTF-8', 'UTF-16');
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    for (let index = 0; index < text.length; index++) wide.set([text.charCodeAt(index) & 0xff, text.charCodeAt(index) >> 8], 2 + index * 2);
    const { sheets } = await read({ sheets: { A: '' }, parts: { 'xl/worksheets/sheet1.xml': wide } });
    expect(sheets[0]?.rows[0]?.[0]?.value).toBe('Đối ứng');
  });

  test('the snapshot is frozen down to its cells', async () => {
    const snapshot = await read({ sheets: { A: '<sheetData><row><c><v>1</v></c></row></sheetData>' } });
    const row = snapshot.sheets[0]?.rows[0];
    expect(
      [snapshot, snapshot.sheets, snapshot.sheets[0], snapshot.sheets[0]?.rows, row, row?.[0], row?.[0]?.style].every(Object.isFrozen),
    ).toBe(true);
  });
});
