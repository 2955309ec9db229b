/** Records of an .xls file that the foreign reader would follow without end. */
import { FileProblem } from '../../../src/hosts/files/file-problem';
import { neededRecords } from '../../../src/hosts/files/xls/needed-records';

const u16 = (value: number): number[] => [value & 0xff, value >> 8];
const record = (kind: number, length: number): number[] => [...u16(kind), ...u16(length), ...Array<number>(length).fill(1)];
const stream = (...records: number[][]): Uint8Array => Uint8Array.from([...record(0x0809, 16), ...records.flat(), ...record(0x0a, 0)]);

const problem = (bytes: Uint8Array): string => {
  try {
    neededRecords(bytes);
    return 'none';
  } catch (error) {
    return error instanceof FileProblem ? error.code : 'unexpected';
  }
};

test.each([
  ['a formula without its length', 0x0006, 20],
  ['a formula for many cells without its length', 0x04bc, 9],
  ['an array formula without its length', 0x0221, 12],
  ['one of an older version', 0x0021, 12],
  ['a name of an older version', 0x0218, 12],
  ['a text of no bytes', 0x0207, 0],
  ['a text of an older version of no bytes', 0x0007, 0],
  ['a sheet without a name', 0x0085, 6],
])('%s: the file is damaged', (_, kind, length) => {
  expect(problem(stream(record(0x00fd, 10), record(kind, length)))).toBe('damaged');
});

test('a file that ends behind the kind of a record is damaged', () => {
  expect(problem(Uint8Array.from([...record(0x0809, 16), ...u16(0x0221)]))).toBe('damaged');
});

describe('shared texts', () => {
  const texts = (...bytes: number[]): number[] => [
    ...u16(0x00fc),
    ...u16(bytes.length + 8),
    ...u16(2),
    ...u16(0),
    ...u16(2),
    ...u16(0),
    ...bytes,
  ];
  const more = (...bytes: number[]): number[] => [...u16(0x003c), ...u16(bytes.length), ...bytes];
  const [first, second] = [
    [2, 0, 0, 65, 66],
    [3, 0, 1, 65, 0, 66, 0, 67, 0],
  ];

  test('whole ones are left as they are, cut by the end of a record or not', () => {
    expect(problem(stream(texts(...first, ...second)))).toBe('none');
    expect(problem(stream(texts(...first, ...second.slice(0, 5)), more(0, 66, 67)))).toBe('none');
  });

  test.each([
    ['by a byte', [...first, ...second.slice(0, -1)], []],
    ['in the number of its letters', [...first, 3], []],
    ['where it goes on', [...first, ...second.slice(0, 5)], [1, 66, 0]],
    ['in its runs', [...first, 1, 0, 8, 2, 0, 65, 0, 0, 1, 0], []],
    ['in what is added to it', [...first, 1, 0, 4, 9, 0, 0, 0, 65], []],
  ])('one cut short %s: the file is damaged', (_, bytes, next) => {
    expect(problem(stream(texts(...bytes), ...(next.length === 0 ? [] : [more(...next)])))).toBe('damaged');
  });
});

test('records as long as they must be, and unknown ones of any length, are left as they are', () => {
  const whole = stream(record(0x0006, 22), record(0x04bc, 10), record(0x0207, 3), record(0x1234, 0));
  expect(neededRecords(whole)).toEqual(whole);
});

test('what no table needs is made unknown, and nothing else', () => {
  const [note, whole] = [stream(record(0x001c, 8)), stream(record(0x7ffe, 8))];
  expect(neededRecords(note)).toEqual(whole);
});
