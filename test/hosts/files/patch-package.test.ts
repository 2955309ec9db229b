/** The one way to change a package: names that are free, lists kept in step, parts that come and go without a trace. */
import { unzipSync, zipSync } from 'fflate';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { openPackage } from '../../../src/hosts/files/ooxml/package';
import { PackagePatch } from '../../../src/hosts/files/patch/package-patch';
import { madeParts, madeWorkbook } from '../../support/made-workbook';
import { bareSheet } from '../../support/new-sheets';
import { changedEntries, partOf } from '../../support/package-parts';

const TYPES = '[Content_Types].xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const BOOK = 'xl/workbook.xml';
const made = { sheets: { A: '<sheetData/>', B: '<sheetData/>' } };
const original = madeWorkbook(made);

const patched = (bytes: Uint8Array, change: (patch: PackagePatch) => void): Uint8Array => {
  const patch = new PackagePatch(openPackage(bytes));
  change(patch);
  return patch.finish();
};

test('a part that comes is declared and related; taken out again, every list is what it was', () => {
  let id = '';
  const more = patched(original, (patch) => {
    patch.add('xl/thêm.xml', '<x/>', 'application/x');
    id = patch.relate(BOOK, 'more', 'xl/thêm.xml');
    patch.add('xl/thêm2.xml', '<y/>', 'application/y');
    patch.relate('xl/thêm.xml', 'more', 'xl/thêm2.xml');
  });
  expect(changedEntries(original, more)).toEqual([TYPES, RELATIONS, 'xl/_rels/thêm.xml.rels', 'xl/thêm.xml', 'xl/thêm2.xml'].sort());
  expect(partOf(more, 'xl/_rels/thêm.xml.rels')).toContain('Target="thêm2.xml"');
  const again = patched(more, (patch) => {
    patch.removeRelated('xl/thêm.xml', 'rId1');
    patch.removeRelated(BOOK, id);
  });
  expect(unzipSync(again)).toEqual(unzipSync(original));
});

test('a type that the extension stands for already is not declared once more', () => {
  const more = patched(original, (patch) => {
    patch.add('xl/thêm.xml', '<x/>', 'application/xml');
  });
  expect(changedEntries(original, more)).toEqual(['xl/thêm.xml']);
});

test('what is collected for one part, as text and by its outline, comes together', () => {
  const more = patched(original, (patch) => {
    const sheet = patch.outline('xl/worksheets/sheet1.xml');
    sheet.append(sheet.root, '<first/>', 0);
    patch.edit('xl/worksheets/sheet1.xml', patch.text('xl/worksheets/sheet1.xml').replace('<first/>', '<first/><second/>'));
    const fresh = patch.outline('xl/worksheets/sheet1.xml');
    fresh.append(fresh.root, '<third/>', 0);
  });
  expect(partOf(more, 'xl/worksheets/sheet1.xml')).toMatch(/<sheetData\/><first\/><second\/><third\/><\/worksheet>$/);
});

test('without changes the package is the same bytes, in a copy of its own', () => {
  const same = patched(original, (patch) => patch.outline(BOOK));
  expect(Buffer.from(same).equals(Buffer.from(original))).toBe(true);
  same.fill(0);
  expect(original[0]).toBe(0x50);
});

describe('a name is taken where something leads to a part that is lost', () => {
  const { 'xl/worksheets/sheet2.xml': lost, ...rest } = madeParts(made);
  const without = zipSync(rest);

  test('so that an inserted sheet does not become the lost one', async () => {
    expect(lost).toBeDefined();
    const workbook = await openWorkbookFile(without, 'x');
    expect((await workbook.readWorkbook()).lostSheets).toEqual(['B']);
    await workbook.insertSheets([bareSheet('Mới')]);
    const after = await (await openWorkbookFile(workbook.save(), 'x')).readWorkbook();
    expect(after.sheets.map(({ name }) => name)).toEqual(['A', 'Mới']);
    expect(after.lostSheets).toEqual(['B']);
  });

  test('nor is one type declared twice', async () => {
    const workbook = await openWorkbookFile(without, 'x');
    await workbook.insertSheets([bareSheet('Mới')]);
    const names = [...partOf(workbook.save(), TYPES).matchAll(/PartName="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('places are told by namespace and parent: the same names in the list of another program are left alone', () => {
  const types = new TextDecoder()
    .decode(madeParts(made)[TYPES])
    .replace('</Types>', '<o:Override xmlns:o="urn:o" PartName="/xl/worksheets/sheet2.xml" ContentType="o"/></Types>');
  const foreign = madeWorkbook({ ...made, parts: { [TYPES]: types } });
  const less = patched(foreign, (patch) => {
    patch.removeRelated(BOOK, 's2');
  });
  expect(partOf(less, TYPES)).toContain('<o:Override xmlns:o="urn:o" PartName="/xl/worksheets/sheet2.xml" ContentType="o"/>');
  expect(partOf(less, TYPES)).not.toMatch(/<Override PartName="\/xl\/worksheets\/sheet2\.xml"/);
});

test('a foreign element among the sheets or the formats is not counted: new ones get the numbers they have', async () => {
  const foreign = '<o:more xmlns:o="urn:o"/>';
  const book = new TextDecoder().decode(madeParts(made)[BOOK]).replace('</sheets>', `${foreign}</sheets>`);
  const styles = `<fonts count="1">${foreign}<font/></fonts><cellXfs count="1">${foreign}<xf/></cellXfs>`;
  const workbook = await openWorkbookFile(madeWorkbook({ ...made, styles, parts: { [BOOK]: book } }), 'x');
  await workbook.insertSheets([bareSheet('Mới')]);
  const saved = workbook.save();
  // The third sheet is number 2 where one counts from 0; the first new format comes behind the only one.
  expect(partOf(saved, BOOK)).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">');
  const used = [...partOf(saved, 'xl/worksheets/sheet3.xml').matchAll(/ s="(\d+)"/g)].map(([, number]) => Number(number));
  expect(Math.min(...used)).toBe(1);
});
