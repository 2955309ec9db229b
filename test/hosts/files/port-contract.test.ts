/** The contract that every host of a workbook keeps, over books written as .xlsx files. */
import { escapeXml, encodeText } from '../../../src/hosts/files/ooxml/escapes';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { columnName } from '../../../src/core/workbook/address';
import { PLAIN_STYLE, type CellStyle } from '../../../src/core/workbook/snapshot';
import { madeWorkbook, xml } from '../../support/made-workbook';
import { describePortContract } from '../../support/port-contract';
import { seedCells, type SeedBook, type SeedCell, type SeedSheet } from '../../support/seed-book';

/** Collects the looks of a book and numbers them, the plain one first. */
class Looks {
  private readonly known = new Map<string, CellStyle>([[JSON.stringify(PLAIN_STYLE), PLAIN_STYLE]]);

  indexOf(style: Partial<CellStyle> | undefined): number {
    const look = { ...PLAIN_STYLE, ...style };
    const key = JSON.stringify(look);
    this.known.set(key, look);
    return [...this.known.keys()].indexOf(key);
  }

  xml(): string {
    const looks = [...this.known.values()];
    const formats = looks.map(
      ({ numberFormat }, index) => `<numFmt numFmtId="${String(200 + index)}" formatCode="${encodeText(numberFormat)}"/>`,
    );
    const fonts = looks.map(
      ({ bold, italic, fontName }) => `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<name val="${encodeText(fontName)}"/></font>`,
    );
    const xfs = looks.map(
      ({ indent }, index) => `<xf numFmtId="${String(200 + index)}" fontId="${String(index)}"><alignment indent="${String(indent)}"/></xf>`,
    );
    return `<numFmts>${formats.join('')}</numFmts><fonts>${fonts.join('')}</fonts><cellXfs>${xfs.join('')}</cellXfs>`;
  }
}

function cellXml(place: string, { value, formula, style }: SeedCell, looks: Looks): string {
  const f = formula === undefined ? '' : `<f>${escapeXml(formula.slice(1))}</f>`;
  const open = (type: string): string => `<c r="${place}" s="${String(looks.indexOf(style))}"${type}>${f}`;
  if (value === undefined) return `${open('')}</c>`;
  if (typeof value === 'number') return `${open('')}<v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `${open(' t="b"')}<v>${value ? '1' : '0'}</v></c>`;
  if (typeof value === 'object') return `${open(' t="e"')}<v>${value.error}</v></c>`;
  return `${open(' t="str"')}<v>${encodeText(value)}</v></c>`;
}

function sheetXml(sheet: SeedSheet, looks: Looks): string {
  const rows = new Map<number, [column: number, cell: string][]>();
  for (const row of sheet.hiddenRows ?? []) rows.set(row, []);
  for (const [{ row, column }, cell] of seedCells(sheet)) {
    rows.set(row, [...(rows.get(row) ?? []), [column, cellXml(`${columnName(column)}${String(row + 1)}`, cell, looks)]]);
  }
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const hidden = sheet.hiddenRows?.includes(row) === true ? ' hidden="1"' : '';
      return `<row r="${String(row + 1)}"${hidden}>${cells
        .sort(([a], [b]) => a - b)
        .map(([, cell]) => cell)
        .join('')}</row>`;
    });
  const columns = (sheet.hiddenColumns ?? []).map((column) => `<col min="${String(column + 1)}" max="${String(column + 1)}" hidden="1"/>`);
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  return [
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${lines.join('')}</sheetData>`,
    sheet.isProtected === true ? '<sheetProtection sheet="1"/>' : '',
    merges.length > 0 ? `<mergeCells>${merges.join('')}</mergeCells>` : '',
  ].join('');
}

const STATES = { visible: 'visible', hidden: 'hidden', 'very-hidden': 'veryHidden' } as const;

function fileOf({ sheets }: SeedBook): Uint8Array {
  const looks = new Looks();
  const content = Object.fromEntries(sheets.map((sheet) => [encodeText(sheet.name), sheetXml(sheet, looks)]));
  const list = sheets.map(({ name, visibility }, index) => {
    const number = String(index + 1);
    return `<sheet name="${encodeText(name)}" sheetId="${number}" state="${STATES[visibility ?? 'visible']}" r:id="s${number}"/>`;
  });
  return madeWorkbook({
    sheets: content,
    styles: looks.xml(),
    parts: { 'xl/workbook.xml': xml(`<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`) },
  });
}

describePortContract(
  'a file',
  async (book) => ({
    port: await openWorkbookFile(fileOf(book), 'hợp đồng.xlsx'),
    userTypes: () => Promise.reject(new Error('nobody types into a file')),
    done: () => Promise.resolve(),
  }),
  { calculates: false, peopleType: false },
);
