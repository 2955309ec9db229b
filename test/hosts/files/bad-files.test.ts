import { deflateSync, zipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { FileProblem, type FileProblemCode } from '../../../src/hosts/files/file-problem';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { MAX_UNPACKED_BYTES } from '../../../src/hosts/files/limits';
import { cell, font, format, line, madeBinaryWorkbook, richText, styles, texts, token } from '../../support/made-binary-workbook';
import { madeOpenDocument } from '../../support/made-open-document';
import { madeDocument, tbl, tc, tr } from '../../support/made-document';
import { madeParts, madeWorkbook, xml } from '../../support/made-workbook';
import { compoundFile } from '../../support/compound-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function codeOf(content: Uint8Array): Promise<FileProblemCode | 'opened'> {
  try {
    await openWorkbookFile(content, 'nộp.xlsx');
    return 'opened';
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
}

const sheet = '<sheetData><row><c><v>1</v></c></row></sheetData>';
const good = madeWorkbook({ sheets: { A: sheet } });
const withPart = (name: string, content: string | null): Uint8Array => madeWorkbook({ sheets: { A: sheet }, parts: { [name]: content } });

const compound = (...streams: string[]): Uint8Array =>
  compoundFile(Object.fromEntries(streams.map((name) => [name, bytes('x'.repeat(5000))])));

const oldWorkbook = Uint8Array.from(
  new Uint8Array(
    write({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([[1, 2, 3]]) } }, { type: 'array', bookType: 'biff8' }) as ArrayBuffer,
  ),
);

const binaryWorkbook = madeBinaryWorkbook({
  sheets: [{ name: 'A', data: [...line.row(0), ...cell.shared(0, 0), ...cell.formulaNumber(1, 3, token.sum(1, 2, 1, 1))] }],
  styles: styles([font('Arial')], [format(3, 0)]),
  texts: texts(richText('x')),
});

const openDocument = madeOpenDocument({
  body: '<table:table table:name="A"><table:table-row><table:table-cell table:formula="of:=[.B1]" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell></table:table-row></table:table>',
  styles: '<style:style style:name="ce1" style:family="table-cell"/>',
});

test('the files these tests spoil are good ones', async () => {
  for (const file of [good, oldWorkbook, binaryWorkbook, openDocument]) expect(await codeOf(file)).toBe('opened');
});

test.each<[string, Uint8Array, FileProblemCode]>([
  ['nothing at all', new Uint8Array(), 'empty-file'],
  ['zeros only, as a broken copy leaves them', new Uint8Array(4096), 'truncated'],
  ['a PDF', bytes('%PDF-1.7\n…'), 'not-a-workbook'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'not-a-workbook'],
  [
    'a web page with an Excel name',
    bytes('\uFEFF\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>'),
    'renamed-text',
  ],
  ['a text with an Excel name', bytes('TT;Nguồn kinh phí;2021\r\n1;Khuyến công quốc gia;2.800\r\n'), 'renamed-text'],
  ['a zip file that is something else', zipSync({ 'anh.txt': bytes('x') }), 'not-a-workbook'],
  [
    'a document whose main part is something else',
    zipSync({ '[Content_Types].xml': bytes('<Types/>'), 'word/document.xml': bytes('<w/>') }),
    'damaged',
  ],
  [
    'a document without its main part',
    madeDocument({ body: '', parts: { 'word/document.xml': null, 'word/styles.xml': '<styles/>' } }),
    'damaged',
  ],
  ['a document part without a body', madeDocument({ body: '', parts: { 'word/document.xml': '<document/>' } }), 'damaged'],
  [
    'a document that is cut',
    madeDocument({
      body: '',
      parts: { 'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>' },
    }),
    'damaged',
  ],
  [
    'a document with entities',
    madeDocument({ body: '', parts: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><document>&a;</document>' } }),
    'damaged',
  ],
  [
    'tables in tables without end',
    madeDocument({ body: '<w:tbl><w:tr><w:tc>'.repeat(5000) + '</w:tc></w:tr></w:tbl>'.repeat(5000) }),
    'damaged',
  ],
  ['a cell wider than any table', madeDocument({ body: tbl(tr([tc('1', '<w:gridSpan w:val="2000000000"/>')])) }), 'damaged'],
  [
    'a presentation',
    zipSync({ '[Content_Types].xml': bytes('<Types/>'), 'ppt/presentation.xml': bytes('<p:presentation/>') }),
    'not-a-workbook',
  ],
  [
    'an OpenDocument spreadsheet without its content',
    zipSync({ mimetype: bytes('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': bytes('<x/>') }),
    'damaged',
  ],
  [
    'an OpenDocument text',
    zipSync({ mimetype: bytes('application/vnd.oasis.opendocument.text'), 'content.xml': bytes('<x/>') }),
    'not-a-workbook',
  ],
  [
    'a binary workbook without its sheets',
    zipSync({ '[Content_Types].xml': bytes('<Types/>'), 'xl/workbook.bin': Uint8Array.of(0x83, 1, 0, 0x84, 1, 0) }),
    'damaged',
  ],
  ['a workbook of Numbers', zipSync({ 'Index/Document.iwa': bytes('x'), 'Index/Tables/DataList.iwa': bytes('x') }), 'unsupported-format'],
  [
    'a workbook as one XML text',
    bytes(
      '<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ),
    'unsupported-format',
  ],
  ['another XML text', bytes('<?xml version="1.0"?><bieu><nam>2026</nam></bieu>'), 'renamed-text'],
  ['a workbook of Excel 4', Uint8Array.of(0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0, 0, 0, 0x0a, 0, 0, 0), 'unsupported-format'],
  ['an encrypted workbook', compound('/EncryptionInfo', '/EncryptedPackage'), 'encrypted'],
  ['an old text document', compound('/WordDocument'), 'old-document'],
  ['an encrypted document', compound('/EncryptionInfo', '/EncryptedPackage', '/WordDocument'), 'encrypted'],
  ['a document in rich text', bytes('{\\rtf1\\ansi …}'), 'old-document'],
  ['an old workbook whose stream is something else', compound('/Workbook'), 'damaged'],
  ['an old workbook cut in the middle', oldWorkbook.subarray(0, 700), 'truncated'],
  ['a package cut in the middle', good.subarray(0, good.length >> 1), 'truncated'],
  ['a package cut in its last bytes', good.subarray(0, good.length - 7), 'truncated'],
  ['a package without its workbook part', withPart('xl/workbook.xml', null), 'damaged'],
  ['a package without a sheet that it names', withPart('xl/worksheets/sheet1.xml', null), 'damaged'],
  ['a sheet that is no XML', withPart('xl/worksheets/sheet1.xml', 'garbage & <<<'), 'damaged'],
  ['a sheet that is cut', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row>'), 'damaged'],
  ['a sheet part that holds something else', withPart('xl/worksheets/sheet1.xml', '<chartsheet/>'), 'damaged'],
  [
    'entities that multiply',
    withPart(
      'xl/worksheets/sheet1.xml',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
    ),
    'damaged',
  ],
  [
    'a text that the table of texts does not hold',
    madeWorkbook({ sheets: { A: '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>' } }),
    'damaged',
  ],
  ['a cell outside the sheet', madeWorkbook({ sheets: { A: '<sheetData><row><c r="XFE1"><v>7</v></c></row></sheetData>' } }), 'damaged'],
  ['a row outside the sheet', madeWorkbook({ sheets: { A: '<sheetData><row r="1048577"><c><v>7</v></c></row></sheetData>' } }), 'damaged'],
])('%s is refused by its own code', async (_, content, code) => {
  expect(await codeOf(content)).toBe(code);
});

test('a flipped byte inside a part is noticed', async () => {
  const stored = zipSync(madeParts({ sheets: { A: sheet } }), { level: 0 });
  const at = new TextDecoder('latin1').decode(stored).indexOf('<v>1</v>') + 3;
  stored[at] = 0x32;
  expect(await codeOf(stored)).toBe('damaged');
});

test('whatever is flipped, cut or lost, a file is refused by code or read, and never breaks the reader', async () => {
  const xlsx = madeWorkbook({
    sheets: { A: sheet, B: '<sheetData><row><c><f>A!A1</f><v>2</v></c></row></sheetData>' },
    styles: '<fonts/>',
    sharedStrings: '<si><t>x</t></si>',
  });
  const document = madeDocument({ body: tbl(tr('Vốn|500')), styles: '<w:style w:styleId="A"/>', numbering: '<w:num/>' });
  for (const original of [xlsx, oldWorkbook, binaryWorkbook, openDocument, document]) {
    for (let at = 0; at < original.length; at += Math.max(1, Math.floor(original.length / 150))) {
      const spoiled = original.slice();
      spoiled[at] = (spoiled[at] ?? 0) ^ 0xff;
      await codeOf(spoiled);
      await codeOf(original.subarray(0, at));
    }
  }
}, 60_000);

describe('bombs', () => {
  const zeros = deflateSync(new Uint8Array(80 * 1024 * 1024), { level: 6 });

  /** A part that unpacks to 80 MB of zeros, with sizes declared as told. */
  function bomb(declared: number): Uint8Array {
    const parts = zipSync({ ...madeParts({ sheets: { A: sheet } }), 'xl/worksheets/sheet1.xml': [new Uint8Array(zeros), { level: 0 }] });
    const view = new DataView(parts.buffer, parts.byteOffset, parts.byteLength);
    for (let at = 0; at + 46 < parts.length; at++) {
      const isCentral = view.getUint32(at, true) === 0x02014b50;
      if (!isCentral || view.getUint32(at + 20, true) !== zeros.length) continue;
      view.setUint16(at + 10, 8, true);
      view.setUint32(at + 24, declared, true);
    }
    return parts;
  }

  test('one that says how large it is', async () => {
    expect(await codeOf(bomb(80 * 1024 * 1024))).toBe('too-large');
  });

  test('one that says it is small', async () => {
    expect(await codeOf(bomb(1000))).toBe('damaged');
  });

  test('many parts that are honest one by one', async () => {
    const parts = zipSync(
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`xl/media/${String(index)}.bin`, Uint8Array.of(1)])),
    );
    const view = new DataView(parts.buffer, parts.byteOffset, parts.byteLength);
    for (let at = 0; at + 46 < parts.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, Math.floor(MAX_UNPACKED_BYTES / 10), true);
    expect(await codeOf(parts)).toBe('too-large');
  });
});

describe('claims that would take for ever to follow', () => {
  test('array formulas over the whole sheet', async () => {
    const cells = Array.from(
      { length: 200 },
      (_, row) => `<row><c><f t="array" ref="A1:XFD1048576">B${String(row + 1)}</f><v>1</v></c></row>`,
    );
    expect(await codeOf(madeWorkbook({ sheets: { A: `<sheetData>${cells.join('')}</sheetData>` } }))).toBe('opened');
  });

  test('a few thousand cells, each at the far end of its row', async () => {
    const rows = Array.from({ length: 4_000 }, (_, row) => `<row r="${String(row + 1)}"><c r="XFD${String(row + 1)}"><v>1</v></c></row>`);
    expect(await codeOf(madeWorkbook({ sheets: { A: `<sheetData>${rows.join('')}</sheetData>` } }))).toBe('too-large');
  });

  test('hidden columns over the whole width, again and again', async () => {
    const columns = '<col min="1" max="16384" hidden="1"/>'.repeat(50_000);
    expect(await codeOf(madeWorkbook({ sheets: { A: `<cols>${columns}</cols>${sheet}` } }))).toBe('opened');
  });

  test('a formula longer than any formula', async () => {
    expect(await codeOf(madeWorkbook({ sheets: { A: `<sheetData><row><c><f>${'"'.repeat(200_001)}</f></c></row></sheetData>` } }))).toBe(
      'damaged',
    );
  });

  test('a long shared formula, written out for very many cells', async () => {
    const master = `<row><c><f t="shared" si="0" ref="A1:A9999">"${'x'.repeat(30_000)}"&amp;A1</f></c></row>`;
    const rest = '<row><c><f t="shared" si="0"/></c></row>'.repeat(6_000);
    expect(await codeOf(madeWorkbook({ sheets: { A: `<sheetData>${master}${rest}</sheetData>` } }))).toBe('too-large');
  }, 120_000);
});

test('a million formatted cells without content leave nothing behind', async () => {
  const rows: string[] = [];
  for (let row = 1; row <= 10_000; row++) {
    let line = `<row r="${String(row)}">`;
    for (let column = 0; column < 100; column++) line += `<c r="${String.fromCharCode(65 + (column % 26))}${String(row)}" s="1"/>`;
    rows.push(`${line}</row>`);
  }
  const content = madeWorkbook({ sheets: { A: `<sheetData>${rows.join('')}</sheetData>` } });
  const snapshot = await (await openWorkbookFile(content, 'lớn.xlsx')).readWorkbook();
  expect(snapshot.sheets[0]?.rows).toEqual([]);
}, 60_000);

test('a document type declaration is refused in every part', async () => {
  expect(await codeOf(withPart('xl/workbook.xml', xml('<!DOCTYPE workbook><workbook/>')))).toBe('damaged');
});
