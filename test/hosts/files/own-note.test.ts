/** The product's own note in a file: saved with it, read again, and taken out without a trace. */
import { unzipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { fromMemoryXml, toMemoryXml } from '../../../src/core/workbook/memory-part';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { dataOffset, openArchive } from '../../../src/hosts/files/zip/archive';
import { madeWorkbook, xml, type MadeWorkbook } from '../../support/made-workbook';

const SHEET = '<sheetData><row r="1"><c r="A1"><v>48730</v></c><c r="B1"><f>A1*2</f><v>97460</v></c></row></sheetData>';
const FOREIGN = '<notes xmlns="urn:others"><n>48.730</n></notes>';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const plain: MadeWorkbook = { sheets: { A: SHEET } };
const withForeign: MadeWorkbook = {
  sheets: { A: SHEET },
  parts: { 'customXml/item1.xml': FOREIGN },
  relationships: `<Relationship Id="n1" Type="${RELATIONS}/customXml" Target="../customXml/item1.xml"/>`,
};
const NOTE = '{"version":1,"corrections":[]}';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const contents = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('base64')]));

async function saved(bytes: Uint8Array, note: string | null): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(bytes, 'thử.xlsx');
  await workbook.writeMemory(note);
  return workbook.save();
}

const noteOf = async (bytes: Uint8Array): Promise<string | null> => (await openWorkbookFile(bytes, 'thử.xlsx')).readMemory();

describe.each([
  ['without custom parts', plain],
  ['with the custom part of another program', withForeign],
])('a workbook %s', (_, made) => {
  const original = madeWorkbook(made);

  test('keeps the note over saving and opening', async () => {
    expect(await noteOf(await saved(original, NOTE))).toBe(NOTE);
  });

  test('a changed note takes the place of the one before', async () => {
    const twice = await saved(await saved(original, NOTE), 'khác');
    expect(await noteOf(twice)).toBe('khác');
    expect(Object.keys(unzipSync(twice)).filter((name) => /customXml\/item\d/.test(name))).toHaveLength(made === withForeign ? 2 : 1);
  });

  test('only relationships and content types change, and the sheets keep their bytes', async () => {
    const after = await saved(original, NOTE);
    const [old, fresh] = [contents(original), contents(after)];
    expect(Object.keys(old).filter((name) => old[name] !== fresh[name])).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
    const raw = (bytes: Uint8Array): string => {
      const archive = openArchive(bytes);
      const [entry] = archive.entries.filter(({ name }) => name === 'xl/worksheets/sheet1.xml');
      if (entry === undefined) throw new Error('the sheet is gone');
      return Buffer.from(bytes.subarray(entry.offset, dataOffset(archive, entry) + entry.packedSize)).toString('base64');
    };
    expect(raw(after)).toBe(raw(original));
  });

  test('taken out, it leaves every part as it was', async () => {
    expect(contents(await saved(await saved(original, NOTE), null))).toEqual(contents(original));
  });

  test('written and taken out before saving, the file is the same to the byte', async () => {
    const workbook = await openWorkbookFile(original, 'thử.xlsx');
    await workbook.writeMemory(NOTE);
    await workbook.writeMemory(null);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(original))).toBe(true);
  });
});

test('the note goes along with edits of cells', async () => {
  const workbook = await openWorkbookFile(madeWorkbook(plain), 'thử.xlsx');
  await workbook.applyEdits([{ sheet: 'A', cell: 'A1', before: 48730, after: 5 }]);
  await workbook.writeMemory(NOTE);
  const again = await openWorkbookFile(workbook.save(), 'thử.xlsx');
  expect(await again.readMemory()).toBe(NOTE);
  expect((await again.readWorkbook()).sheets[0]?.rows[0]?.[0]?.value).toBe(5);
});

test('every new part is declared, whatever the package declares already', async () => {
  const types = xml(
    '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"><t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><t:Override PartName="/xl/workbook.xml" ContentType="a"/></t:Types>',
  );
  const original = madeWorkbook({ ...plain, parts: { '[Content_Types].xml': types } });
  const after = await saved(original, NOTE);
  const list = text(unzipSync(after)['[Content_Types].xml']);
  expect(list).toContain('<t:Override PartName="/customXml/item1.xml" ContentType="application/xml"/>');
  expect(list).toContain('<t:Override PartName="/customXml/itemProps1.xml"');
  expect(text(unzipSync(await saved(after, null))['[Content_Types].xml'])).toBe(types);
});

test('a broken part of another program is left alone', async () => {
  const broken = madeWorkbook({ ...withForeign, parts: { 'customXml/item1.xml': Uint8Array.of(0xff, 0x3c, 0x80) } });
  expect(await noteOf(broken)).toBeNull();
  expect(await noteOf(await saved(broken, NOTE))).toBe(NOTE);
});

test('another program opens a file that holds a note', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(await saved(madeWorkbook(plain), NOTE)) as unknown as ArrayBuffer);
  expect(book.getWorksheet('A')?.getCell('A1').value).toBe(48730);
});

test('the wrapping survives what other writers of XML do to it', () => {
  const note = 'a & b\r\n"c" <d>\u0001 _x0041_';
  const rewritten = `\uFEFF${toMemoryXml(note)
    .replace(/xmlns=/, 'xmlns:sb=')
    .replace(/<(\/?)memory/g, '<$1sb:memory')
    .replace(/&#13;/g, '&#xD;')}\r\n`;
  expect(fromMemoryXml(rewritten)).toBe(note);
  expect(fromMemoryXml('<memory xmlns="urn:others">x</memory>')).toBeNull();
  expect(fromMemoryXml(FOREIGN)).toBeNull();
});
