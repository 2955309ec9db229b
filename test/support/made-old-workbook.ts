/** A small .xls file made by hand, record by record ([MS-XLS]): one sheet whose cells take their texts from the shared table. */
import { u16, u32 } from './made-binary-workbook';
import { compoundFile } from './compound-file';

type Bytes = readonly number[];

const record = (kind: number, ...body: readonly Bytes[]): Bytes => {
  const bytes = body.flat();
  return [...u16(kind), ...u16(bytes.length), ...bytes];
};

const narrow = (text: string): Bytes => Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string): Bytes => Array.from(text).flatMap((letter) => u16(letter.charCodeAt(0)));
const begin = (kind: number): Bytes => record(0x809, u16(0x600), u16(kind), u16(0), u16(1997), u32(0), u32(6));
const font = (isRaised: boolean): Bytes =>
  record(0x31, u16(240), u16(0), u16(0x7fff), u16(400), u16(isRaised ? 1 : 0), [0, 0, 0, 0], [5, 0], narrow('Arial'));

/** Texts as they lie in the table; a text may be cut where another record begins. */
export const oldText = {
  plain: (text: string): Bytes => [...u16(text.length), 0, ...narrow(text)],
  wide: (text: string): Bytes => [...u16(text.length), 1, ...wide(text)],
  rich: (text: string, ...runs: readonly (readonly [start: number, font: number])[]): Bytes => [
    ...[...u16(text.length), 9, ...u16(runs.length), ...wide(text)],
    ...runs.flatMap(([start, index]) => [...u16(start), ...u16(index)]),
  ],
  /** The first letters in one byte each, to be followed by a record with the rest. */
  cut: (text: string, here: number): Bytes => [...u16(text.length), 0, ...narrow(text.slice(0, here))],
  rest: (text: string, here: number): Bytes => [1, ...wide(text.slice(here))],
};

/**
 * @param table the table of shared texts, record by record
 * @param count of texts in it; each stands in a cell of column A
 */
export function madeOldWorkbook(table: readonly Bytes[], count: number): Uint8Array {
  const [first = [], ...rest] = table;
  const texts = [...record(0xfc, u32(count), u32(count), first), ...rest.flatMap((piece) => record(0x3c, piece))];
  // Font 4 does not exist, so font 5 is the fifth that is written.
  const looks = [
    ...[0, 1, 2, 3].flatMap(() => font(false)),
    ...font(true),
    ...record(0xe0, u16(0), u16(0), u16(0), [0, 0, 0, 0], Array<number>(10).fill(0)),
  ];
  const head = [...begin(0x05), ...record(0x42, u16(1200)), ...looks];
  const listed = (place: number): Bytes => record(0x85, u32(place), u16(0), [1, 0], narrow('A'));
  const place = head.length + listed(0).length + texts.length + 4;
  const cells = Array.from({ length: count }, (_, row) => record(0xfd, u16(row), u16(0), u16(0), u32(row))).flat();
  const stream = [...head, ...listed(place), ...texts, ...record(0x0a), ...begin(0x10), ...cells, ...record(0x0a)];
  return compoundFile({ '/Workbook': Uint8Array.from([...stream, ...Array<number>(Math.max(0, 5000 - stream.length)).fill(0)]) });
}
