/** Binary workbooks: values and formulas by the foreign reader, everything else from the records; told by content, never by name. */
import { utils, write } from '@e965/xlsx';
import { cellAt, type Cell, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { FileProblem } from '../../../src/hosts/files/file-problem';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import {
  cell,
  font,
  format,
  line,
  madeBinaryWorkbook,
  real,
  record,
  richText,
  styles,
  texts,
  token,
  u16,
  u32,
  type MadeBinaryWorkbook,
} from '../../support/made-binary-workbook';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const read = async (made: MadeBinaryWorkbook): Promise<WorkbookSnapshot> =>
  (await openWorkbookFile(madeBinaryWorkbook(made), 'thử.xlsx')).readWorkbook();

async function onlySheet(data: readonly number[], more: Omit<MadeBinaryWorkbook, 'sheets'> = {}): Promise<SheetSnapshot> {
  const { sheets } = await read({ sheets: [{ name: 'Biểu 1', data }], ...more });
  expect(sheets).toHaveLength(1);
  return sheets[0] as SheetSnapshot;
}

const valuesOf = ({ rows }: SheetSnapshot): (Cell['value'] | undefined)[][] => rows.map((row) => Array.from(row, (each) => each?.value));
const formulasOf = ({ rows }: SheetSnapshot): (string | undefined)[] => rows.flatMap((row) => row.map((each) => each?.formula));

test('every kind of cell is read; cells that say no column stand behind their neighbour', async () => {
  const sheet = await onlySheet(
    [
      ...line.row(0),
      ...cell.number(0, 4.7),
      ...cell.whole(1, 309600),
      ...cell.text(2, 'Tổng cộng'),
      ...cell.shared(3, 1),
      ...cell.truth(4, true),
      ...cell.error(5, 0x17),
      ...line.row(2),
      ...cell.number(0, 1),
      ...cell.blank(1),
      ...cell.shortWhole(7),
      ...cell.shortWhole(8),
    ],
    { texts: texts(richText('khác'), richText('Nguồn vốn')) },
  );
  expect(valuesOf(sheet)).toEqual([[4.7, 309600, 'Tổng cộng', 'Nguồn vốn', true, { error: '#REF!' }], [], [1, undefined, 7, 8]]);
});

test('formulas with their results; an empty text is a result', async () => {
  const sheet = await onlySheet([
    ...line.row(0),
    ...cell.formulaNumber(0, 30, token.sum(1, 3, 0, 0)),
    ...cell.formulaText(1, '', token.text('')),
  ]);
  expect(sheet.rows[0]).toMatchObject([
    { value: 30, formula: '=SUM(A2:A4)' },
    { value: '', formula: '=""' },
  ]);
  expect(sheet.rows[0]?.[1]).not.toHaveProperty('uncalculated');
});

test('formulas that cells share look back as well as ahead', async () => {
  const extra = u32(1);
  const sheet = await onlySheet([
    ...line.row(3),
    ...cell.formulaNumber(1, 6, token.shared(3), extra),
    ...line.sharedFormula(3, 5, 1, 1, token.sumFromHere(-3, -1)),
    ...line.row(4),
    ...cell.formulaNumber(1, 9, token.shared(3), extra),
    ...line.row(5),
    ...cell.formulaNumber(1, 12, token.shared(3), extra),
  ]);
  expect(formulasOf(sheet).filter((formula) => formula !== undefined)).toEqual(['=SUM(B1:B3)', '=SUM(B2:B4)', '=SUM(B3:B5)']);
});

test('every cell that an array formula fills is calculated', async () => {
  const sheet = await onlySheet([
    ...line.row(0),
    ...cell.formulaNumber(0, 6, token.shared(0), u32(0)),
    ...line.arrayFormula(0, 0, 0, 1, token.sum(1, 3, 3, 3)),
    ...cell.formulaNumber(1, 6, token.shared(0), u32(0)),
    ...cell.number(2, 5),
  ]);
  expect(formulasOf(sheet)).toEqual(['=SUM(D2:D4)', '=SUM(D2:D4)', undefined]);
});

test('number formats, bold, italic, indent and font', async () => {
  const looks = styles(
    [font('Times New Roman'), font('.VnTime', { bold: true, italic: true })],
    [format(0, 0), format(3, 1, 2), format(170, 0)],
    [[170, '#,##0.0,"tr"']],
  );
  const sheet = await onlySheet([...line.row(0), ...cell.number(0, 309600, 1), ...cell.number(1, 309600, 2), ...cell.number(2, 5)], {
    styles: looks,
  });
  expect(sheet.rows[0]).toMatchObject([
    { text: '309.600', style: { numberFormat: '#,##0', bold: true, italic: true, indent: 2, fontName: '.VnTime' } },
    { text: '309,6tr', style: { numberFormat: '#,##0.0,"tr"', bold: false, indent: 0, fontName: 'Times New Roman' } },
    { text: '5', style: { numberFormat: 'General' } },
  ]);
});

test('raised digits are marks', async () => {
  const looks = styles([font('Arial'), font('Arial', { isRaised: true })], [format(0, 0)]);
  const marked = [...u16(5), ...u16(1)];
  const inside = [...u16(5), ...u16(1), ...u16(6), ...u16(0)];
  const plain = [...u16(5), ...u16(0)];
  const sheet = await onlySheet(
    [...line.row(0), ...cell.shared(0, 0), ...cell.shared(1, 1), ...cell.rich(2, '2.2651 tr', inside), ...cell.rich(3, '2.2651', plain)],
    { styles: looks, texts: texts(richText('2.2651', marked), richText('2.2651')) },
  );
  expect(valuesOf(sheet)).toEqual([['2.265¹', '2.2651', '2.265¹ tr', '2.2651']]);
});

test('constants inside a formula are read, one value after the other', async () => {
  const constant = [0x60, ...Array<number>(14).fill(0)];
  const values = [...u32(1), ...u32(2), 0x00, ...real(1.5), 0x01, ...u16(1), ...u16(0x61)];
  const sheet = await onlySheet([...line.row(0), ...cell.formulaNumber(0, 1, constant, values)]);
  expect(formulasOf(sheet)).toEqual(['={1.5,"a"}']);
});

test('hidden sheets, lines and columns, and merges', async () => {
  const { sheets } = await read({
    sheets: [
      {
        name: 'Biểu 1',
        columns: [...line.hiddenColumns(1, 2), ...line.hiddenColumns(8, 16383)],
        data: [
          ...line.row(0),
          ...cell.number(0, 1),
          ...cell.number(4, 2),
          ...line.row(1, true),
          ...cell.number(0, 3),
          ...line.row(900, true),
        ],
        tail: line.merge(0, 1, 4, 5),
      },
      { name: 'Cũ', state: 1, data: [] },
      { name: 'Ẩn hẳn', state: 2, data: [] },
    ],
  });
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Biểu 1', 'visible'],
    ['Cũ', 'hidden'],
    ['Ẩn hẳn', 'very-hidden'],
  ]);
  expect(sheets[0]).toMatchObject({ hiddenColumns: [1, 2], hiddenRows: [1], merges: [{ top: 0, left: 4, bottom: 1, right: 5 }] });
});

test('a part belongs to the first sheet that leads to it', async () => {
  const data = [...line.row(0), ...cell.number(0, 2)];
  const relations = ['s1', 's2']
    .map((id) => `<Relationship Id="${id}" Type="${RELATIONS}/worksheet" Target="worksheets/Biểu%201.bin"/>`)
    .join('');
  const list = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`;
  const snapshot = await read({
    sheets: [
      { name: 'A', data },
      { name: 'B', data: null },
    ],
    parts: { 'xl/_rels/workbook.bin.rels': new TextEncoder().encode(list) },
  });
  expect([snapshot.sheets.map(({ name }) => name), snapshot.lostSheets]).toEqual([['A'], ['B']]);
});

test('a sheet without its part is lost, and the others keep their own', async () => {
  const data = (value: number): readonly number[] => [...line.row(0), ...cell.number(0, value)];
  const snapshot = await read({
    sheets: [
      { name: 'A', data: null },
      { name: 'B', data: data(2) },
      { name: 'C', state: 1, data: null },
      { name: 'D', data: data(4) },
    ],
  });
  expect(snapshot.lostSheets).toEqual(['A']);
  expect(snapshot.sheets.map((sheet) => [sheet.name, cellAt(sheet, 0, 0)?.value])).toEqual([
    ['B', 2],
    ['D', 4],
  ]);
});

test('what another program writes is read as well', async () => {
  const sheet = utils.aoa_to_sheet([['Nguồn', 2026, 2027], ['Khuyến công quốc gia', 1200.5, null, 7], [true]]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
  const bytes = new Uint8Array(
    write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlsb', bookSST: true }) as ArrayBuffer,
  );
  const { sheets } = await (await openWorkbookFile(bytes, 'x')).readWorkbook();
  expect(valuesOf(sheets[0] as SheetSnapshot)).toEqual([['Nguồn', 2026, 2027], ['Khuyến công quốc gia', 1200.5, undefined, 7], [true]]);
  expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
});

test('it can be edited in memory and not be written', async () => {
  const workbook = await openWorkbookFile(
    madeBinaryWorkbook({ sheets: [{ name: 'A', data: [...line.row(0), ...cell.number(0, 1)] }] }),
    'x',
  );
  const edit = { sheet: 'A', cell: 'A1', before: 1, after: 2 };
  expect((await workbook.applyEdits([edit])).applied).toEqual([edit]);
  expect(() => workbook.save()).toThrow(expect.objectContaining({ code: 'read-only-format' }) as Error);
});

describe('refusals', () => {
  const codeOf = async (made: MadeBinaryWorkbook): Promise<string> => {
    try {
      await read(made);
      return 'opened';
    } catch (error) {
      if (error instanceof FileProblem) return error.code;
      throw error;
    }
  };
  const sheetOf = (...data: readonly (readonly number[])[]): MadeBinaryWorkbook => ({ sheets: [{ name: 'A', data: data.flat() }] });

  test.each<[string, MadeBinaryWorkbook, string]>([
    ['a row outside the sheet', sheetOf(line.row(1048576), cell.number(0, 1)), 'damaged'],
    ['a cell outside the sheet', sheetOf(line.row(0), cell.number(16384, 1)), 'damaged'],
    ['a cell outside every row', sheetOf(cell.number(0, 1)), 'damaged'],
    ['a record that runs over the end', sheetOf(line.row(0), [0x05, 0x7f]), 'damaged'],
    ['a formula of no range', sheetOf(line.row(0), cell.number(0, 1), line.sharedFormula(5, 4, 0, 0, [])), 'damaged'],
    ['a text longer than its record', sheetOf(line.row(0), record(0x06, u32(0), u32(0), u32(4_000_000_000))), 'damaged'],
    ['a cell shorter than its kind', sheetOf(line.row(0), record(0x05, u32(0), u32(0))), 'damaged'],
    ['a formula that breaks off', sheetOf(line.row(0), cell.formulaNumber(0, 1, [0x25, 1])), 'damaged'],
    [
      'an array of values without end',
      sheetOf(line.row(0), cell.formulaNumber(0, 1, [0x60, ...Array<number>(14).fill(0)], [...u32(4_000_000_000), ...u32(0)])),
      'damaged',
    ],
    ['areas without end', sheetOf(line.row(0), cell.formulaNumber(0, 1, [0x26, 0, 0, 0, 0, 0, 0], u32(4_000_000_000))), 'damaged'],
    [
      'a shared formula that is its own',
      sheetOf(line.row(0), cell.formulaNumber(0, 1, token.shared(0), u32(0)), line.sharedFormula(0, 0, 0, 0, token.shared(0))),
      'damaged',
    ],
    [
      'a shared text with more fonts than it has room for',
      { ...sheetOf([]), texts: texts(record(0x13, [1], u32(0), u32(4_000_000_000))) },
      'damaged',
    ],
    ['a text that the table of texts does not hold', sheetOf(line.row(0), cell.shared(0, 7)), 'damaged'],
    ['no sheet with a part', { sheets: [{ name: 'A', data: null }] }, 'damaged'],
    ['columns that claim to go on for ever', { sheets: [{ name: 'A', columns: line.hiddenColumns(0, 0xffffffff), data: [] }] }, 'opened'],
    [
      'a link that covers the whole sheet',
      { sheets: [{ name: 'A', data: [], tail: record(0x1ee, u32(0), u32(1048575), u32(0), u32(16383)) }] },
      'opened',
    ],
  ])('%s', async (_, made, code) => {
    expect(await codeOf(made)).toBe(code);
  });

  test('a long formula shared by very many cells', async () => {
    const rows = Array.from({ length: 8_000 }, (_, row) => [...line.row(row), ...cell.formulaNumber(0, 1, token.shared(0), u32(0))]);
    const [first = [], ...others] = rows;
    const long = Array.from({ length: 4_000 }, () => [0x1e, 1, 0, 0x03]).flat();
    expect(await codeOf(sheetOf(first, line.sharedFormula(0, 1048575, 0, 0, long), ...others))).toBe('too-large');
  });
});
