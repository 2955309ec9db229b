/** Small .xlsb packages made by hand, record by record ([MS-XLSB]), so that a test can state exactly what a file holds. */
import { zipSync } from 'fflate';

type Bytes = readonly number[];

export const u16 = (value: number): Bytes => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): Bytes => [...u16(value % 0x10000), ...u16(Math.floor(value / 0x10000))];
export const real = (value: number): Bytes => [...new Uint8Array(new Float64Array([value]).buffer)];
export const wide = (text: string): Bytes => [...u32(text.length), ...Array.from(text).flatMap((letter) => u16(letter.charCodeAt(0)))];

export function record(kind: number, ...body: readonly Bytes[]): Bytes {
  const bytes = body.flat();
  const size = [bytes.length & 0x7f, (bytes.length >> 7) & 0x7f];
  const length = (size[1] ?? 0) === 0 ? [size[0] ?? 0] : [(size[0] ?? 0) | 0x80, size[1] ?? 0];
  return [...(kind < 0x80 ? [kind] : [(kind & 0x7f) | 0x80, kind >> 7]), ...length, ...bytes];
}

const place = (column: number, format: number): Bytes => [...u32(column), ...u16(format), 0, 0];
/** Tokens of a formula with what belongs to them behind. */
const formula = (tokens: Bytes, extra: Bytes = []): Bytes => [...u32(tokens.length), ...tokens, ...u32(extra.length), ...extra];

/** Cells of a row; `short` ones say no column and stand behind their neighbour. */
export const cell = {
  blank: (column: number, format = 0): Bytes => record(0x01, place(column, format)),
  number: (column: number, value: number, format = 0): Bytes => record(0x05, place(column, format), real(value)),
  /** A whole number in the short form. */
  whole: (column: number, value: number, format = 0): Bytes => record(0x02, place(column, format), u32(value * 4 + 2)),
  shortWhole: (value: number, format = 0): Bytes => record(0x0d, u16(format), [0, 0], u32(value * 4 + 2)),
  text: (column: number, text: string, format = 0): Bytes => record(0x06, place(column, format), wide(text)),
  shared: (column: number, index: number, format = 0): Bytes => record(0x07, place(column, format), u32(index)),
  rich: (column: number, text: string, runs: Bytes, format = 0): Bytes =>
    record(0x3e, place(column, format), [1], wide(text), u32(runs.length / 4), runs),
  truth: (column: number, value: boolean, format = 0): Bytes => record(0x04, place(column, format), [value ? 1 : 0]),
  error: (column: number, code: number, format = 0): Bytes => record(0x03, place(column, format), [code]),
  formulaNumber: (column: number, value: number, tokens: Bytes, extra: Bytes = [], format = 0): Bytes =>
    record(0x09, place(column, format), real(value), u16(0), formula(tokens, extra)),
  formulaText: (column: number, value: string, tokens: Bytes, format = 0): Bytes =>
    record(0x08, place(column, format), wide(value), u16(0), formula(tokens)),
};

const range = (top: number, bottom: number, left: number, right: number): Bytes => [
  ...u32(top),
  ...u32(bottom),
  ...u32(left),
  ...u32(right),
];

/** Rows and what stands beside them in a sheet. */
export const line = {
  row: (row: number, isHidden = false): Bytes => record(0x00, u32(row), u32(0), u16(300), [0, isHidden ? 0x10 : 0], u32(0), [0]),
  hiddenColumns: (first: number, last: number): Bytes => record(0x3c, u32(first), u32(last), u32(2560), u32(0), u16(1)),
  merge: (top: number, bottom: number, left: number, right: number): Bytes => record(0xb0, range(top, bottom, left, right)),
  sharedFormula: (top: number, bottom: number, left: number, right: number, tokens: Bytes): Bytes =>
    record(0x1ab, range(top, bottom, left, right), formula(tokens)),
  arrayFormula: (top: number, bottom: number, left: number, right: number, tokens: Bytes): Bytes =>
    record(0x1aa, range(top, bottom, left, right), [0], formula(tokens)),
};

const RELATIVE = 0xc000;
/** Tokens of formulas. */
export const token = {
  /** SUM over one range of places: "SUM(A1:A3)". */
  sum: (top: number, bottom: number, left: number, right: number): Bytes => [
    ...[0x25, ...u32(top), ...u32(bottom), ...u16(left | RELATIVE), ...u16(right | RELATIVE)],
    ...[0x22, 1, ...u16(4)],
  ],
  /** The same, counted from the cell that has the formula. */
  sumFromHere: (rowsBefore: number, rowsAfter: number): Bytes => [
    ...[0x2d, ...u32((0x100000 + rowsBefore) % 0x100000), ...u32((0x100000 + rowsAfter) % 0x100000), ...u16(RELATIVE), ...u16(RELATIVE)],
    ...[0x22, 1, ...u16(4)],
  ],
  text: (text: string): Bytes => [0x17, ...u16(text.length), ...Array.from(text).flatMap((letter) => u16(letter.charCodeAt(0)))],
  /** "See the formula that begins in this row"; its column stands behind the tokens. */
  shared: (row: number): Bytes => [0x01, ...u32(row)],
};

export interface MadeBinarySheet {
  readonly name: string;
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly state?: number;
  /** What stands before the rows. */
  readonly columns?: Bytes;
  /** Rows and cells; null for a sheet whose part is missing. */
  readonly data: Bytes | null;
  readonly tail?: Bytes;
}

export interface MadeBinaryWorkbook {
  readonly sheets: readonly MadeBinarySheet[];
  readonly styles?: Bytes;
  readonly texts?: Bytes;
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

export const font = (name: string, look: { bold?: boolean; italic?: boolean; isRaised?: boolean } = {}): Bytes =>
  record(
    0x2b,
    ...[u16(240), u16(look.italic === true ? 2 : 0), u16(look.bold === true ? 700 : 400), u16(look.isRaised === true ? 1 : 0)],
    ...[[0, 0, 0, 0], u32(0), u32(0), [0], wide(name)],
  );
export const format = (numberFormat: number, fontIndex: number, indent = 0): Bytes =>
  record(0x2f, u16(0), u16(numberFormat), u16(fontIndex), u16(0), u16(0), [0, indent], u16(0), u16(0));

export function styles(fonts: readonly Bytes[], formats: readonly Bytes[], codes: readonly (readonly [number, string])[] = []): Bytes {
  const numbers = codes.flatMap(([id, code]) => record(0x2c, u16(id), wide(code)));
  return [
    ...record(0x116),
    ...record(0x267, u32(codes.length)),
    ...numbers,
    ...record(0x268),
    ...record(0x263, u32(fonts.length)),
    ...fonts.flat(),
    ...record(0x264),
    // Formats of named styles come first and are none of cells.
    ...record(0x272, u32(1)),
    ...format(9, 0, 7),
    ...record(0x273),
    ...record(0x269, u32(formats.length)),
    ...formats.flat(),
    ...record(0x26a),
    ...record(0x117),
  ];
}

export const richText = (text: string, runs: Bytes = []): Bytes =>
  runs.length === 0 ? record(0x13, [0], wide(text)) : record(0x13, [1], wide(text), u32(runs.length / 4), runs);
export const texts = (...items: readonly Bytes[]): Bytes => [
  ...record(0x9f, u32(items.length), u32(items.length)),
  ...items.flat(),
  ...record(0xa0),
];

const sheetPart = ({ columns = [], data, tail = [] }: MadeBinarySheet): Bytes => [
  ...record(0x81),
  // A view, a selection and a record of a later Excel: none of them is needed.
  ...record(0x85),
  ...record(0x86),
  ...record(0x7ff, [1, 2, 3]),
  ...columns,
  ...record(0x91),
  ...(data ?? []),
  ...record(0x92),
  ...tail,
  ...record(0x82),
];

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function madeBinaryWorkbook({ sheets, styles: looks, texts: shared, parts = {} }: MadeBinaryWorkbook): Uint8Array {
  const listed = sheets.map(({ name, state = 0 }, index) =>
    record(0x9c, u32(state), u32(index + 1), wide(`s${String(index + 1)}`), wide(name)),
  );
  const book = [...record(0x83), ...record(0x8f), ...listed.flat(), ...record(0x90), ...record(0x7fe, [9]), ...record(0x84)];
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const list = (content: string): Uint8Array =>
    text(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`);
  const all: Record<string, Uint8Array> = {
    '[Content_Types].xml': text('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': list(relationship('r1', 'officeDocument', 'xl/workbook.bin')),
    'xl/workbook.bin': Uint8Array.from(book),
    'xl/_rels/workbook.bin.rels': list(
      sheets.map((_, index) => relationship(`s${String(index + 1)}`, 'worksheet', `worksheets/Biểu%20${String(index + 1)}.bin`)).join('') +
        relationship('st', 'styles', 'styles.bin') +
        relationship('ss', 'sharedStrings', 'sharedStrings.bin'),
    ),
    ...(looks === undefined ? {} : { 'xl/styles.bin': Uint8Array.from(looks) }),
    ...(shared === undefined ? {} : { 'xl/sharedStrings.bin': Uint8Array.from(shared) }),
    ...Object.fromEntries(
      sheets.flatMap((sheet, index) =>
        sheet.data === null ? [] : [[`xl/worksheets/Biểu ${String(index + 1)}.bin`, Uint8Array.from(sheetPart(sheet))] as const],
      ),
    ),
    ...parts,
  };
  return zipSync(all, { mtime: '2020-01-01T00:00:00Z' });
}
