/** The words of the pane: figures in Vietnamese form, no English left in Vietnamese, nothing empty. */
import { paneWords } from '../../../src/core/messages/pane/of';
import type { PaneWords } from '../../../src/core/messages/pane/words';

/** Every text of the pane, functions called with plain arguments. */
function texts(words: PaneWords): string[] {
  const { verdict, tables, sumSheet } = words;
  const called = [
    words.count(12),
    verdict.mistakes(2),
    verdict.mistakesLeft(1),
    words.worthALook(3),
    tables.title(2),
    tables.period(null),
    tables.unit('million-vnd'),
    tables.unit('unknown'),
    words.more(50, 190),
    words.cell('D7'),
    words.cell('C7:G7'),
    sumSheet.title('million-vnd'),
    sumSheet.more(3),
    sumSheet.moreSums(3),
    sumSheet.bounds('29,5', '34,5'),
    words.announce.alsoFound({ error: 1, warning: 2, info: 3, undecided: 4 }),
  ];
  const plain = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(plain) : [];
  };
  const { language, ...rest } = words;
  expect(['vi', 'en']).toContain(language);
  return [...called, ...plain(rest)];
}

test.each(['vi', 'en'] as const)('no text of the pane is empty in %s', (language) => {
  expect(texts(paneWords(language)).filter((text) => text.trim() === '')).toEqual([]);
});

test('the Vietnamese pane holds no English word', () => {
  const english = new Set(
    'the and of to is check error warning sheet cell table total file workbook excel click reload ok amount sum unit'.split(' '),
  );
  const isEnglish = (text: string): boolean => text.split(/[^\p{L}]+/u).some((word) => english.has(word.toLowerCase()));
  expect(texts(paneWords('en')).some(isEnglish)).toBe(true);
  expect(texts(paneWords('vi')).filter(isEnglish)).toEqual([]);
});

test('Vietnamese and English differ in every text but the code of the language', () => {
  const vi = texts(paneWords('vi'));
  const en = texts(paneWords('en'));
  expect(en).toHaveLength(vi.length);
  expect(vi.filter((text, index) => text === en[index] && /\p{L}/u.test(text))).toEqual([]);
});

test('counts are grouped like figures, years are not', () => {
  const vi = paneWords('vi');
  expect(vi.count(12345)).toBe('12.345');
  expect(vi.tables.period({ from: 2021, to: 2025 })).toBe('2021–2025');
  expect(paneWords('en').count(12345)).toBe('12,345');
});

test('a cell is called a cell and a range an area', () => {
  expect(paneWords('vi').place('Biểu 1', 'D7')).toBe('Biểu 1 › ô D7');
  expect(paneWords('vi').place('Biểu 1', 'C7:G7')).toBe('Biểu 1 › vùng C7:G7');
});

test('English counts one and many', () => {
  expect(paneWords('en').verdict.mistakes(1)).toBe('1 place to correct');
  expect(paneWords('en').verdict.mistakes(3)).toBe('3 places to correct');
});
