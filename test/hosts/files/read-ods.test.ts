/** OpenDocument spreadsheets: what LibreOffice and other programs write, read as the sheets they are. */
import { cellAt, type Cell, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { FileProblem } from '../../../src/hosts/files/file-problem';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { excelFormula } from '../../../src/hosts/files/ods/ods-formula';
import { contentXml, madeOpenDocument, type MadeOpenDocument } from '../../support/made-open-document';

const read = async (made: MadeOpenDocument): Promise<WorkbookSnapshot> =>
  (await openWorkbookFile(madeOpenDocument(made), 'thử.xlsx')).readWorkbook();

const table = (content: string, name = 'Biểu 1', more = ''): string => `<table:table table:name="${name}"${more}>${content}</table:table>`;
const row = (cells: string, more = ''): string => `<table:table-row${more}>${cells}</table:table-row>`;
const figure = (value: number, more = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${String(value)}"${more}><text:p>${String(value)}</text:p></table:table-cell>`;
const words = (content: string, more = ''): string => `<table:table-cell office:value-type="string"${more}>${content}</table:table-cell>`;

async function onlySheet(content: string, more: Omit<MadeOpenDocument, 'body'> = {}): Promise<SheetSnapshot> {
  const { sheets } = await read({ body: table(content), ...more });
  expect(sheets).toHaveLength(1);
  return sheets[0] as SheetSnapshot;
}

const valuesOf = ({ rows }: SheetSnapshot): (Cell['value'] | undefined)[][] => rows.map((line) => Array.from(line, (cell) => cell?.value));

describe('values', () => {
  test('every type of cell is read, with or without the text it shows', async () => {
    const sheet = await onlySheet(
      row(
        figure(4.7) +
          '<table:table-cell office:value-type="float" office:value="12"/>' +
          words('<text:p>Tổng cộng</text:p>') +
          '<table:table-cell office:value-type="string" office:string-value="Nguồn vốn"/>' +
          '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25%</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="currency" office:currency="VND" office:value="309600"><text:p>309.600 ₫</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="date" office:date-value="2021-01-01"><text:p>01/01/21</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="time" office:time-value="PT36H00M00S"><text:p>36:00</text:p></table:table-cell>' +
          words('<text:p>#DIV/0!</text:p>', ' office:string-value="" calcext:value-type="error" table:formula="of:=1/0"') +
          words('<text:p>#VALUE!</text:p>', ' table:formula="of:=1+&quot;a&quot;"') +
          words('<text:p>#VALUE!</text:p>'),
      ),
    );
    expect(valuesOf(sheet)).toEqual([
      [4.7, 12, 'Tổng cộng', 'Nguồn vốn', true, 0.25, 309600, 44197, 1.5, { error: '#DIV/0!' }, { error: '#VALUE!' }, '#VALUE!'],
    ]);
    expect([5, 7].map((column) => cellAt(sheet, 0, column)?.text)).toEqual(['25%', '01/01/2021']);
  });

  test('paragraphs, blanks that count and blanks that do not', async () => {
    const sheet = await onlySheet(
      row(
        words('<text:p>Đối ứng</text:p><text:p>(vốn khác)</text:p>') +
          words('<text:p>\n  <text:s text:c="3"/>- Thiết   bị<text:tab/><text:span>A<text:s/>B</text:span><text:line-break/>C</text:p>') +
          words('<text:p><text:a href="x">Phụ lục</text:a> 1</text:p>') +
          words(
            '<text:p>&lt;a&gt; &amp; b</text:p><office:annotation><text:p>ghi chú</text:p></office:annotation><draw:frame><draw:text-box><text:p>hộp</text:p></draw:text-box></draw:frame>',
          ),
      ),
    );
    expect(valuesOf(sheet)).toEqual([['Đối ứng\n(vốn khác)', '   - Thiết bị\tA B\nC', 'Phụ lục 1', '<a> & b']]);
  });

  test('raised text is a mark', async () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-position="33% 58%"/></style:style><style:style style:name="T3" style:family="text"><style:text-properties style:text-position="-8% 58%"/></style:style>';
    const marked = (style: string): string => words(`<text:p>2.265<text:span text:style-name="${style}">1</text:span></text:p>`);
    const sheet = await onlySheet(row(marked('T1') + marked('T2') + marked('T3') + marked('T9')), { styles });
    expect(valuesOf(sheet)).toEqual([['2.265¹', '2.265¹', '2.2651', '2.2651']]);
  });
});

describe('formulas', () => {
  test.each([
    ['of:=SUM([.C5:.C7];[.C9])', '=SUM(C5:C7,C9)'],
    ['of:=[.$A$1]*[$Biểu2.B3]', '=$A$1*Biểu2!B3'],
    ["of:=[$'Biểu số 2'.A1]+['It''s'.$B2:.C3]", "='Biểu số 2'!A1+'It''s'!$B2:C3"],
    ['of:=IF([.A1]="a;[.B1]";"";1)', '=IF(A1="a;[.B1]","",1)'],
    ['of:=SUM([.A:.A])+SUM([.3:.4])', '=SUM(A:A)+SUM(3:4)'],
    ['of:=SUM({1;2|3;4})&#REF!', '=SUM({1,2;3,4})&#REF!'],
    ['of:=[.#REF!]+[#REF]', '=#REF!+#REF!'],
    ['of:=_xlfn.SUMIFS([.A1:.A2];[.B1:.B2];1)', '=SUMIFS(A1:A2,B1:B2,1)'],
    ['of:=COM.MICROSOFT.IFS([.A1]>0;1)', '=IFS(A1>0,1)'],
    ["of:=['file:///C:/b%C3%A1o%20c%C3%A1o.ods'#$Biểu1.A1]", "='[báo cáo.ods]Biểu1'!A1"],
    ['of:=SUM([$A.A1:$B.A1])', '=SUM(A:B!A1:A1)'],
    ['msoxl:=SUM(C5:C7,C9)', '=SUM(C5:C7,C9)'],
    ['oooc:=SUM([.C5:.C7];1)', '=SUM(C5:C7,1)'],
    ['of:==SUM([.C5:.C7])', '=SUM(C5:C7)'],
  ])('%s is %s', (written, formula) => {
    expect(excelFormula(written)).toBe(formula);
  });

  test('a result is read with its formula; without one the formula is uncalculated, an empty text is a result', async () => {
    const sheet = await onlySheet(
      row(
        figure(3, ' table:formula="of:=SUM([.A2:.A3])"') +
          '<table:table-cell table:formula="of:=SUM([.B2:.B3])"/>' +
          words('', ' office:string-value="" table:formula="of:=IF([.A1]=0;1;&quot;&quot;)"'),
      ),
    );
    const seen = sheet.rows[0]?.map((cell) => [cell?.value, cell?.formula, cell?.uncalculated]);
    expect(seen).toEqual([
      [3, '=SUM(A2:A3)', undefined],
      ['', '=SUM(B2:B3)', true],
      ['', '=IF(A1=0,1,"")', undefined],
    ]);
  });

  test('every cell that an array formula fills is calculated', async () => {
    const array = ' table:formula="of:=[.D1:.E1]*2" table:number-matrix-columns-spanned="2" table:number-matrix-rows-spanned="1"';
    const sheet = await onlySheet(row(figure(2, array) + figure(4) + figure(5)));
    expect(sheet.rows[0]?.map((cell) => cell?.formula)).toEqual(['=D1:E1*2', '=D1:E1*2', undefined]);
  });
});

describe('looks', () => {
  const number = (name: string, content: string, kind = 'number'): string =>
    `<number:${kind}-style style:name="${name}">${content}</number:${kind}-style>`;
  const digits = (more: string): string => `<number:number number:min-integer-digits="1"${more}/>`;
  const styled = (name: string, data: string, more = ''): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${data}">${more}</style:style>`;

  test.each([
    ['grouped', number('N', digits(' number:decimal-places="0" number:grouping="true"')), '#,##0', '309.600'],
    ['with decimals', number('N', digits(' number:decimal-places="2" number:min-decimal-places="2"')), '0.00', '309600,00'],
    ['with decimals that need not be', number('N', digits(' number:decimal-places="2" number:min-decimal-places="0"')), '0.##', '309600,'],
    [
      'in thousands',
      number('N', digits(' number:decimal-places="0" number:grouping="true" number:display-factor="1000"')),
      '#,##0,',
      '310',
    ],
    [
      'with a word',
      number('N', `${digits(' number:decimal-places="0" number:grouping="true"')}<number:text> tr. đ</number:text>`),
      '#,##0" tr. đ"',
      '309.600 tr. đ',
    ],
    [
      'negative in brackets',
      number('P', digits(' number:decimal-places="0" number:grouping="true"')) +
        number(
          'N',
          `<number:text>(</number:text>${digits(' number:decimal-places="0" number:grouping="true"')}<number:text>)</number:text><style:map style:condition="value()&gt;=0" style:apply-style-name="P"/>`,
        ),
      '#,##0;(#,##0)',
      '309.600',
    ],
    [
      'as a percentage',
      number('N', `${digits(' number:decimal-places="0"')}<number:text>%</number:text>`, 'percentage'),
      '0%',
      '30960000%',
    ],
    [
      'as a date',
      number(
        'N',
        '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>',
        'date',
      ),
      'dd/mm/yyyy',
      '27/08/2747',
    ],
    ['as it is', number('N', '<number:number number:min-integer-digits="1"/>'), 'General', '309600'],
  ])('a figure %s', async (_, style, code, text) => {
    const sheet = await onlySheet(row(figure(309600, ' table:style-name="ce1"')), { styles: style + styled('ce1', 'N') });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ text, style: { numberFormat: code } });
  });

  test('bold, italic, indent and font, by itself, by the style it takes after, by its row or its column', async () => {
    const named =
      '<style:default-style style:family="table-cell"><style:text-properties style:font-name="F0"/></style:default-style><style:style style:name="Default" style:family="table-cell"/><style:style style:name="Heading" style:family="table-cell" style:parent-style-name="Default"><style:text-properties fo:font-weight="bold"/></style:style>';
    const styles =
      '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Heading"><style:paragraph-properties fo:margin-left="0.706cm"/><style:text-properties fo:font-style="italic" style:font-name="F1"/></style:style><style:style style:name="ce2" style:family="table-cell" style:parent-style-name="Heading"><style:text-properties fo:font-weight="normal"/></style:style>';
    const columns =
      '<table:table-column/><table:table-column table:number-columns-repeated="2" table:default-cell-style-name="Heading"/><table:table-column table:default-cell-style-name="ce2"/>';
    const sheet = await onlySheet(
      columns +
        row(figure(1, ' table:style-name="ce1"') + figure(2) + figure(3, ' table:style-name="ce2"') + figure(4)) +
        row(figure(5) + figure(6), ' table:default-cell-style-name="ce1"'),
      { named, styles },
    );
    const seen = sheet.rows.map((line) =>
      line.map((cell) => cell && [cell.style.bold, cell.style.italic, cell.style.indent, cell.style.fontName]),
    );
    expect(seen).toEqual([
      [
        [true, true, 2, 'Times New Roman'],
        [true, false, 0, 'F0'],
        [false, false, 0, 'F0'],
        [false, false, 0, 'F0'],
      ],
      [
        [true, true, 2, 'Times New Roman'],
        [true, true, 2, 'Times New Roman'],
      ],
    ]);
  });
});

describe('the sheet around the cells', () => {
  test('sheets in their order, hidden ones, and none for what is remembered of another file', async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="true"/></style:style>';
    const content = row(figure(1));
    const { sheets } = await read({
      styles,
      body:
        table(content, 'Biểu 1', ' table:style-name="ta2"') +
        table(content, 'Cũ', ' table:style-name="ta1"') +
        table(`<table:table-source table:mode="copy-results-only"/>${content}`, "'file:///x.ods'#Biểu 1"),
    });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Biểu 1', 'visible'],
      ['Cũ', 'hidden'],
    ]);
  });

  test('repeated, hidden, merged and grouped lines', async () => {
    const sheet = await onlySheet(
      '<table:table-header-columns><table:table-column table:number-columns-repeated="2"/></table:table-header-columns><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="16381"/>' +
        `<table:table-header-rows>${row(words('<text:p>Đầu biểu</text:p>', ' table:number-columns-spanned="3" table:number-rows-spanned="2"') + '<table:covered-table-cell table:number-columns-repeated="2"/>' + figure(1))}</table:table-header-rows>` +
        row('<table:covered-table-cell table:number-columns-repeated="3"/>', ' table:visibility="filter"') +
        `<table:table-row-group><table:table-row-group>${row(`<table:table-cell/>${figure(7, ' table:number-columns-repeated="2"')}`, ' table:number-rows-repeated="2"')}</table:table-row-group></table:table-row-group>` +
        row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="1048570"') +
        row('<table:table-cell/>', ' table:visibility="collapse" table:number-rows-repeated="2"'),
    );
    expect(valuesOf(sheet)).toEqual([['Đầu biểu', undefined, undefined, 1], [], [undefined, 7, 7], [undefined, 7, 7]]);
    expect(sheet).toMatchObject({ merges: [{ top: 0, left: 0, bottom: 1, right: 2 }], hiddenRows: [1], hiddenColumns: [2] });
  });

  test('prefixes are the writer’s choice', async () => {
    const bytes = madeOpenDocument({
      body: '',
      parts: {
        'content.xml': contentXml(table(row(figure(7, ' table:number-columns-repeated="2"'))))
          .replace(/(?<=[</ ])table:/g, 't:')
          .replace(/(?<=[</ ])office:/g, 'o:')
          .replace('xmlns:table', 'xmlns:t')
          .replace('xmlns:office', 'xmlns:o'),
      },
    });
    expect(valuesOf((await (await openWorkbookFile(bytes, 'x')).readWorkbook()).sheets[0] as SheetSnapshot)).toEqual([[7, 7]]);
  });

  test('it is told by its content, can be edited in memory and not be written', async () => {
    const workbook = await openWorkbookFile(madeOpenDocument({ body: table(row(figure(1))) }), 'kế hoạch.xlsx');
    const edit = { sheet: 'Biểu 1', cell: 'A1', before: 1, after: 2 };
    expect((await workbook.applyEdits([edit])).applied).toEqual([edit]);
    expect(() => workbook.save()).toThrow(expect.objectContaining({ code: 'read-only-format' }) as Error);
  });
});

describe('refusals', () => {
  const codeOf = async (made: MadeOpenDocument): Promise<string> => {
    try {
      await read(made);
      return 'opened';
    } catch (error) {
      if (error instanceof FileProblem) return error.code;
      throw error;
    }
  };

  test.each<[string, MadeOpenDocument, string]>([
    [
      'locked parts',
      {
        body: '',
        parts: {
          'META-INF/manifest.xml':
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>',
          'content.xml': 'noise',
        },
      },
      'encrypted',
    ],
    ['a package that is locked as a whole', { body: '', parts: { 'encrypted-package': 'noise' } }, 'encrypted'],
    ['a text document', { body: '', parts: { mimetype: 'application/vnd.oasis.opendocument.text' } }, 'not-a-workbook'],
    ['content that is cut', { body: '', parts: { 'content.xml': contentXml(table(row(figure(1)))).slice(0, -60) } }, 'damaged'],
    ['content without sheets', { body: '' }, 'damaged'],
    ['a cell outside the sheet', { body: table(row(figure(1, ' table:number-columns-repeated="16385"'))) }, 'damaged'],
    [
      'a row outside the sheet',
      { body: table(row('<table:table-cell/>', ' table:number-rows-repeated="1048576"') + row(figure(1))) },
      'damaged',
    ],
    [
      'a cell repeated over the whole sheet',
      { body: table(row(figure(1, ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="1048576"')) },
      'too-large',
    ],
    ['a document type declaration', { body: '', parts: { 'content.xml': '<!DOCTYPE x><x/>' } }, 'damaged'],
  ])('%s', async (_, made, code) => {
    expect(await codeOf(made)).toBe(code);
  });
});
