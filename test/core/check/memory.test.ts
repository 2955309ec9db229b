/** The document the product keeps in a workbook: sections of its own, and nothing lost that it does not understand. */
import {
  EMPTY_MEMORY,
  isRecord,
  overlaid,
  parseMemory,
  sectionOf,
  serializeMemory,
  withSection,
  type MemorySection,
} from '../../../src/core/check/memory';

const provinces: MemorySection<string | null> = {
  name: 'province',
  read: (stored) => (typeof stored === 'string' ? stored : null),
  write: (value) => value ?? undefined,
};

test('nothing written is nothing remembered', () => {
  expect(parseMemory(null)).toEqual({ memory: EMPTY_MEMORY, problem: null });
  expect(serializeMemory(EMPTY_MEMORY)).toBeNull();
});

test('a section comes back as it was put in, and goes without a trace', () => {
  const memory = withSection(EMPTY_MEMORY, provinces, 'quang-ninh');
  const again = parseMemory(serializeMemory(memory));
  expect(again.problem).toBeNull();
  expect(sectionOf(again.memory, provinces)).toBe('quang-ninh');
  expect(serializeMemory(withSection(again.memory, provinces, null))).toBeNull();
});

test('sections of others are kept, whatever they hold', () => {
  const { memory } = parseMemory('{"version":1,"later":{"a":[1,{"b":null}]},"province":7}');
  expect(sectionOf(memory, provinces)).toBeNull();
  const written = serializeMemory(withSection(memory, provinces, 'phu-tho')) ?? '';
  expect(JSON.parse(written)).toEqual({ version: 1, later: { a: [1, { b: null }] }, province: 'phu-tho' });
});

test.each([
  ['no JSON', '{"version":1,', 'broken'],
  ['no document', '[1]', 'broken'],
  ['no version', '{"province":"phu-tho"}', 'broken'],
  ['a later version', '{"version":2,"province":"phu-tho"}', 'newer'],
] as const)('%s is told of, left aside and not lost', (_, text, problem) => {
  const read = parseMemory(text);
  expect(read.problem).toBe(problem);
  expect(sectionOf(read.memory, provinces)).toBeNull();
  const written = serializeMemory(withSection(read.memory, provinces, 'phu-tho'));
  expect(parseMemory(written).problem).toBeNull();
  expect(Object.values(JSON.parse(written ?? '{}') as object)).toContain(text);
});

test('of two documents the second counts where they differ', () => {
  const [below, above] = ['{"version":1,"a":[1],"b":{"x":1,"y":1},"c":1}', '{"version":1,"a":[2],"b":{"y":2},"d":2}'].map(
    (text) => parseMemory(text).memory,
  );
  expect(overlaid(below ?? EMPTY_MEMORY, above ?? EMPTY_MEMORY)).toEqual({ version: 1, a: [1, 2], b: { x: 1, y: 2 }, c: 1, d: 2 });
});

test('records are told from lists and nothing', () => {
  expect([{}, [], null, 'x'].map(isRecord)).toEqual([true, false, false, false]);
});
