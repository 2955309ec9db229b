/**
 * What stands above the first article of an act, as pieces of one thing each: who issues it, its number, place and day, its type, its title.
 * Where lines break, whether two of them stand side by side in one, and how letters are spaced says nothing.
 */

const HEAD_PARAGRAPHS = 40;
/** Without any mark of where the head ends so many paragraphs are looked at. */
const UNMARKED_PARAGRAPHS = 15;
/** From here on the act gives its grounds, or begins. */
const BODY = /^(?:[“"]?Điều\s+\d+\s*[.:]|căn cứ(?!\p{L})|xét\s|theo đề nghị|(?:QUYẾT NGHỊ|QUYẾT ĐỊNH)\s*:\s*$|Chương\s+(?:I|1)(?!\p{L}))/iu;

/** "NGHỊ QUYẾT", which a scan writes as "N G H Ị Q U Y Ế T". */
export const TYPES = ['Nghị quyết', 'Quyết định', 'Thông tư liên tịch', 'Thông tư', 'Nghị định', 'Quy chế', 'Quy định'] as const;
const SPACED: readonly string[] = [
  ...TYPES,
  'Hội đồng nhân dân',
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Độc lập',
  'Tự do',
  'Hạnh phúc',
  'Thành phố',
  'Tỉnh',
];
const SPACED_WORDS = SPACED.map((words) => {
  const letters = words.replaceAll(' ', '');
  return { words: words.toUpperCase(), pattern: new RegExp(`(?<!\\p{L})${Array.from(letters).join('\\s?')}(?!\\p{L})`, 'giu') };
});
/** Letters one by one: only a line that has many of them is put together. */
const LETTERS_APART = /(?:(?<!\p{L})\p{L}\s+){4,}\p{L}(?!\p{L})/u;

function together(text: string): string {
  if (!LETTERS_APART.test(text)) return text;
  return SPACED_WORDS.reduce((line, { words, pattern }) => line.replaceAll(pattern, words), text);
}

const TYPE_WORDS = TYPES.join('|');
/** Where a new piece begins within a line. */
const BEGINS: readonly RegExp[] = [
  // The two sides of a letterhead.
  /\s(?=(?:CỘNG H(?:ÒA|OÀ)|Cộng h(?:òa|oà)) )/u,
  /\s(?=Độc lập\s*[-–])/iu,
  /(?<=Hạnh phúc)\s*[-–_*]*\s+/iu,
  new RegExp(`\\s*[-–—|]+\\s*(?=(?:${TYPE_WORDS})(?!\\p{L}))`, 'iu'),
  // "TỈNH LAI CHÂU Số: 31/2024": what stands in capitals before a number is who issues it.
  new RegExp(`(?<=^[\\p{Lu}\\s.,–-]+(?<!${TYPE_WORDS.toUpperCase()}))\\s+(?=Số\\s*(?::\\s*)?\\d)`, 'u'),
  /[-–_*]{3,}/u,
  // "…NQ-HĐND Lai Châu, ngày 10": place and day behind the number.
  /(?<=(?:HĐND|UBND|HDND|TT-\p{Lu}+)\d{0,2})\s+(?=\p{Lu}[\p{L} .-]{1,30}\s*,\s*(?:ngày\s*)?\d)/u,
];

function cut(text: string): string[] {
  return BEGINS.reduce<string[]>((pieces, pattern) => pieces.flatMap((piece) => piece.split(pattern)), text.split('\t'))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\d]/u.test(piece));
}

/** @returns the pieces of the head, in their order */
export function headPiecesOf(paragraphs: readonly string[]): string[] {
  const head = paragraphs.slice(0, HEAD_PARAGRAPHS);
  const end = head.findIndex((text) => BODY.test(text.trim()));
  return (end < 0 ? head.slice(0, UNMARKED_PARAGRAPHS) : head.slice(0, end)).map(together).flatMap(cut);
}
