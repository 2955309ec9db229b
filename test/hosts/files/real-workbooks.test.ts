/** Our reader against ExcelJS, and .xls against its .xlsx twin, over real workbooks. Only counts and places reach the output. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { columnName, contains, parseA1, toA1 } from '../../../src/core/workbook/address';
import { cellAt, isCellError, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { openArchive, type Archive, type ArchiveEntry } from '../../../src/hosts/files/zip/archive';
import { sharedWorkbooks } from '../../support/shared-folder';

const read = async (file: string): Promise<WorkbookSnapshot> =>
  (await openWorkbookFile(readFileSync(file), path.basename(file))).readWorkbook();

const files = [...sharedWorkbooks('data'), ...sharedWorkbooks('cases')];
const modern = files.filter((file) => file.endsWith('.xlsx'));
const old = files.filter((file) => file.endsWith('.xls'));

type Content = { readonly value: CellValue | null; readonly formula: string | null } | 'other';

/** ExcelJS's value in our terms; `other` for what it reads by another rule than we do. */
function contentOf(cell: ExcelJS.Cell): Content {
  const value = cell.value;
  // It hands the first cell's value to every cell of a merge and turns numbers with date formats into dates.
  if (cell.type === ExcelJS.ValueType.Merge || value instanceof Date) return 'other';
  if (value === null || value === undefined) return { value: null, formula: null };
  if (typeof value !== 'object') return { value: value === '' ? null : value, formula: null };
  if ('error' in value) return { value: { error: value.error }, formula: null };
  // Raised characters are marks here and plain characters there.
  if ('richText' in value && value.richText.some(({ font }) => font?.vertAlign === 'superscript')) return 'other';
  if ('richText' in value) return { value: value.richText.map(({ text }) => text).join(''), formula: null };
  if ('hyperlink' in value) return 'other';
  if ('formula' in value || 'sharedFormula' in value) {
    const result = value.result;
    // A result of 0 or "" is lost on the way in ExcelJS, and dates become dates here as well.
    if (result === undefined || result instanceof Date) return { value: 'unknown', formula: cell.formula };
    return { value: typeof result === 'object' ? { error: result.error } : result, formula: cell.formula };
  }
  return 'other';
}

const valueKey = (value: CellValue | null): string =>
  value === null ? '' : isCellError(value) ? value.error : `${typeof value} ${String(value)}`;

/** Blanks that carry no meaning and the marks of newer functions, which ExcelJS leaves in. */
const plain = (formula: string | null): string => (formula ?? '').replace(/^=/, '').replace(/_xlfn\.|_xlws\./g, '');

function differences(ours: SheetSnapshot, theirs: ExcelJS.Worksheet): string[] {
  const found: string[] = [];
  theirs.eachRow({ includeEmpty: false }, (row, number) => {
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const expected = contentOf(cell);
      if (expected === 'other') return;
      const mine = ours.rows[number - 1]?.[column - 1];
      const place = `${columnName(column - 1)}${String(number)}`;
      if (plain(mine?.formula ?? null) !== plain(expected.formula)) found.push(`${place} formula`);
      if (expected.value !== 'unknown' && valueKey(mine?.value ?? null) !== valueKey(expected.value)) found.push(`${place} value`);
    });
  });
  return found;
}

/** Excel opens these two and so do we; ExcelJS stops with an error inside a drawing. */
const BEYOND_EXCELJS = ['CH_Bern_PGB_2012.xlsx', 'CU_FinalBudget.xlsx'];

test('there is something to compare, or it was said that there is not', () => {
  expect(files.length === 0 || modern.length > 50).toBe(true);
});

for (const file of modern.filter((each) => BEYOND_EXCELJS.includes(path.basename(each)))) {
  test(`${path.basename(file)}: is read, which ExcelJS cannot`, async () => {
    await expect(new ExcelJS.Workbook().xlsx.readFile(file)).rejects.toThrow();
    const { sheets } = await read(file);
    expect(sheets.flatMap(({ rows }) => rows).some((row) => row.some((cell) => typeof cell?.value === 'number'))).toBe(true);
  }, 60_000);
}

for (const file of modern.filter((each) => !BEYOND_EXCELJS.includes(path.basename(each)))) {
  test(`${path.basename(file)}: the same values and formulas as ExcelJS reads`, async () => {
    const snapshot = await read(file);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const found = snapshot.sheets.flatMap((sheet) => {
      const theirs = book.getWorksheet(sheet.name);
      return theirs ? differences(sheet, theirs).map((difference) => `${sheet.name}!${difference}`) : [`${sheet.name} is missing`];
    });
    expect(found).toEqual([]);
  }, 60_000);
}

/** The last typed figure of a workbook: late in its parts, so that offsets count. */
function lastFigure({ sheets }: WorkbookSnapshot): { readonly sheet: string; readonly cell: string; readonly before: number } | null {
  for (const sheet of [...sheets].reverse()) {
    for (const [row, cells] of [...sheet.rows.entries()].reverse()) {
      for (const [column, cell] of [...cells.entries()].reverse()) {
        if (typeof cell?.value !== 'number' || cell.formula !== undefined) continue;
        if (sheet.merges.some((merge) => contains(merge, { row, column }))) continue;
        return { sheet: sheet.name, cell: toA1({ row, column }), before: cell.value };
      }
    }
  }
  return null;
}

for (const file of modern) {
  test(`${path.basename(file)}: one figure changed is one entry changed, and taken back it is the same file`, async () => {
    const bytes = new Uint8Array(readFileSync(file));
    const workbook = await openWorkbookFile(bytes, file);
    const figure = lastFigure(await workbook.readWorkbook());
    if (figure === null) return; // Nothing but formulas and texts.
    const { applied } = await workbook.applyEdits([{ ...figure, after: 123456789 }]);
    if (applied.length === 0) return; // Locked by its owner, which is refused as it should be.
    const saved = workbook.save([]);
    const [old, fresh] = [openArchive(bytes), openArchive(saved)];
    const packed = ({ bytes: all }: Archive, entry: ArchiveEntry): string =>
      Buffer.from(all.subarray(entry.offset, entry.offset + 30 + entry.packedSize)).toString('base64');
    const changed = old.entries.filter((entry, index) => {
      const other = fresh.entries[index];
      return other?.name !== entry.name || packed(old, entry) !== packed(fresh, other);
    });
    expect(fresh.entries).toHaveLength(old.entries.length);
    expect(changed).toHaveLength(1);
    const again = (await (await openWorkbookFile(saved, file)).readWorkbook()).sheets.find(({ name }) => name === figure.sheet);
    const place = parseA1(figure.cell);
    expect(again && place && cellAt(again, place.row, place.column)?.value).toBe(123456789);
    await workbook.applyEdits([{ ...figure, before: 123456789, after: figure.before }]);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(bytes))).toBe(true);
  }, 60_000);
}

/** Cells where the twins differ by more than LibreOffice's own doing. */
for (const file of old) {
  test(`${path.basename(file)}: the same figures and texts as its .xlsx twin`, async () => {
    const [xls, xlsx] = [await read(file), await read(`${file}x`)];
    expect(xls.sheets.map(({ name }) => name)).toEqual(xlsx.sheets.map(({ name }) => name));
    const found = xls.sheets.flatMap((sheet, index) =>
      sheet.rows.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          const twin = xlsx.sheets[index]?.rows[at]?.[column];
          const same =
            cell?.value === twin?.value ||
            (typeof cell?.value === 'number' &&
              typeof twin?.value === 'number' &&
              Math.abs(cell.value - twin.value) < 1e-6 * Math.abs(cell.value));
          return same || cell?.formula !== undefined ? [] : [`${sheet.name}!${columnName(column)}${String(at + 1)}`];
        }),
      ),
    );
    expect(found).toEqual([]);
  });
}
