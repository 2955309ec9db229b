/**
 * The package that the foreign reader gets to see in place of an .xlsb file: made anew, with the usual names, nothing packed, and
 * of each part only the records it needs for values and formulas. A record it does not know would make it give up.
 */
import { zipSync } from 'fflate';
import { joined } from '../bytes';
import { FileProblem } from '../file-problem';
import { MAX_BINARY_BYTES } from '../limits';
import { assertShape } from './record-shapes';
import { Body, recordsOf, viewOf } from './records';

const SHEET = 0x9c;
const NAME = 0x27;
/** Flags, a key and the sheet that a name belongs to. */
const NAME_HEAD = 9;
/** Begin and end, properties, list of sheets, names, other files and which sheets formulas mean. */
const OF_BOOK = new Set([0x83, 0x84, 0x99, 0x8f, 0x90, SHEET, NAME, 0x161, 0x162, 0x163, 0x165, 0x166, 0x16a, 0x29b]);
/** Begin and end, number formats, formats of cells. */
const OF_STYLES = new Set([0x116, 0x117, 0x267, 0x268, 0x2c, 0x269, 0x26a, 0x2f]);
/** Begin and end of the part and of a list of formats that is empty. Without the part the foreign reader reads no cell. */
const NO_STYLES = Uint8Array.from([0x96, 0x02, 0, 0xe9, 0x04, 4, 0, 0, 0, 0, 0xea, 0x04, 0, 0x97, 0x02, 0]);
const OF_TEXTS = new Set([0x9f, 0xa0, 0x13]);

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface NeededParts {
  readonly book: Part;
  readonly styles: Part | null;
  readonly texts: Part | null;
  /** For each listed sheet its records; null for those that are not read. */
  readonly sheets: readonly { readonly name: string; readonly state: number; readonly bytes: Uint8Array | null }[];
}

/** Kind and length, as they stand before a body. */
export function recordHead(kind: number, length: number): number[] {
  const size = [length & 0x7f, (length >> 7) & 0x7f, (length >> 14) & 0x7f, (length >> 21) & 0x7f];
  while (size.length > 1 && size.at(-1) === 0) size.pop();
  const kinds = kind < 0x80 ? [kind] : [(kind & 0x7f) | 0x80, kind >> 7];
  return [...kinds, ...size.map((part, index) => (index < size.length - 1 ? part | 0x80 : part))];
}

/** A sheet in the list, under a relationship of our own naming. */
function listedSheet(name: string, state: number, number: number): Uint8Array {
  const texts = [idOf(number), name];
  const body = new DataView(new ArrayBuffer(8 + texts.reduce((sum, text) => sum + 4 + 2 * text.length, 0)));
  body.setUint32(0, state, true);
  body.setUint32(4, number, true);
  let at = 8;
  for (const text of texts) {
    body.setUint32(at, text.length, true);
    for (let index = 0; index < text.length; index++) body.setUint16(at + 4 + 2 * index, text.charCodeAt(index), true);
    at += 4 + 2 * text.length;
  }
  return joined([Uint8Array.from(recordHead(SHEET, body.byteLength)), new Uint8Array(body.buffer)]);
}

/** A defined name without what it stands for: formulas only need to know what it is called. */
function bareName(body: Body, head: Uint8Array): Uint8Array {
  body.skip(NAME_HEAD);
  const name = body.text();
  const rest = new DataView(new ArrayBuffer(4 + 2 * name.length + 12));
  rest.setUint32(0, name.length, true);
  for (let index = 0; index < name.length; index++) rest.setUint16(4 + 2 * index, name.charCodeAt(index), true);
  // No tokens, nothing behind them, and no comment.
  rest.setUint32(4 + 2 * name.length + 8, 0xffffffff, true);
  const length = head.length + rest.byteLength;
  return joined([Uint8Array.from(recordHead(NAME, length)), head, new Uint8Array(rest.buffer)]);
}

const idOf = (number: number): string => `rId${String(number)}`;

function only({ name, bytes }: Part, kinds: ReadonlySet<number>, sheets: NeededParts['sheets'] = []): Uint8Array {
  const pieces: Uint8Array[] = [];
  let number = 0;
  const view = viewOf(bytes);
  for (const record of recordsOf(name, bytes)) {
    const { kind, start, body, length } = record;
    if (kind === SHEET) {
      const sheet = sheets[number];
      number += 1;
      if (sheet) pieces.push(listedSheet(sheet.name, sheet.state, number));
    } else if (kind === NAME && kinds.has(kind)) pieces.push(bareName(new Body(view, record), bytes.subarray(body, body + NAME_HEAD)));
    else if (kinds.has(kind)) {
      assertShape(name, view, record);
      pieces.push(bytes.subarray(start, body + length));
    }
  }
  return joined(pieces);
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.ms-excel';

/** @throws FileProblem too-large when it is more than the foreign reader can be given */
export function packageForLibrary({ book, styles, texts, sheets }: NeededParts): Uint8Array {
  const parts: Record<string, Uint8Array> = { 'xl/workbook.bin': only(book, OF_BOOK, sheets) };
  const types = [`<Override PartName="/xl/workbook.bin" ContentType="${TYPE}.sheet.binary.macroEnabled.main"/>`];
  const add = (name: string, type: string, bytes: Uint8Array): void => {
    parts[`xl/${name}`] = bytes;
    types.push(`<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}"/>`);
  };
  add('styles.bin', 'styles', styles ? only(styles, OF_STYLES) : NO_STYLES);
  if (texts) add('sharedStrings.bin', 'sharedStrings', only(texts, OF_TEXTS));
  const relations = sheets.map(({ bytes }, index) => {
    const name = `worksheets/sheet${String(index + 1)}.bin`;
    if (bytes !== null) add(name, 'worksheet', bytes);
    return `<Relationship Id="${idOf(index + 1)}" Type="${RELATIONS}/worksheet" Target="${name}"/>`;
  });
  const size = Object.values(parts).reduce((sum, { length }) => sum + length, 0);
  if (size > MAX_BINARY_BYTES) throw new FileProblem('too-large', `${String(size)} bytes of records`);
  const xml = (text: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  parts['xl/_rels/workbook.bin.rels'] = xml(`<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`);
  parts['[Content_Types].xml'] = xml(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="application/octet-stream"/>${types.join('')}</Types>`,
  );
  return zipSync(parts, { level: 0, mtime: '1980-01-01T00:00:00' });
}
