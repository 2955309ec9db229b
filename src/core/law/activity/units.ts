/** Units of count as plans write them: "cơ sở", "lượt CS", "MH". What they write is data of the packs. */
import { PACKS } from '../../packs/register';
import { fold } from '../../table/seeing/fold';

/** What a text may stand for, the usual one first: a "cụm" is nearly always of industry, in a line on linkage it is of enterprises. */
const BY_TEXT = new Map<string, readonly [string, ...string[]]>();
for (const { id, texts } of PACKS.flatMap(({ countUnitTexts }) => countUnitTexts))
  for (const text of texts.map(fold)) BY_TEXT.set(text, [...(BY_TEXT.get(text) ?? []), id] as [string, ...string[]]);
const LONGEST = Math.max(...[...BY_TEXT.keys()].map((text) => text.split(' ').length));

/**
 * The id of the unit that a cell of the unit column names; null when it names none.
 * @param expected the unit of what the line is about, where that is known: of several meanings it is that one
 */
export function countUnitOf(text: string, expected: string | null = null): string | null {
  const ids = BY_TEXT.get(fold(text)) ?? [];
  return ids.find((id) => id === expected) ?? ids[0] ?? null;
}

export interface CountInText {
  readonly count: string;
  readonly unit: string;
}

/** "hai cơ sở"; "một số cơ sở" is no number, and "năm" is nearly always a year. */
const NUMBERS: Readonly<Record<string, string>> = {
  một: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  sáu: '6',
  bảy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
};
const NUMBER_WORD = new RegExp(`(?<!\\p{L})(?:${Object.keys(NUMBERS).join('|')})(?=\\s+(?!số(?!\\p{L}))\\p{L})`, 'giu');

/** "ít nhất 05 cơ sở", "khoảng 10 lớp": a number that more may stand behind is no count (realities A.1.6). */
const OPEN_NUMBER = /(?:ít nhất|tối thiểu|trên|hơn|từ|khoảng|gần|xấp xỉ|ước|≥|>|~|≈)\s*$/iu;

/** "Hỗ trợ 19 cơ sở …", "02 kỳ bình chọn": numbers that stand right before a unit. "35 học viên/1 lớp" is a size, not a count. */
export function countsIn(written: string): CountInText[] {
  const found: CountInText[] = [];
  const text = written.normalize('NFC').replace(NUMBER_WORD, (word) => NUMBERS[word.toLowerCase()] ?? word);
  for (const match of text.matchAll(/(?<![\p{L}\d/.,\-–])(\d{1,4})\s+(?=\p{L})/gu)) {
    if (OPEN_NUMBER.test(text.slice(0, match.index))) continue;
    const rest = text.slice(match.index + match[0].length);
    const words = fold(rest.split(/[,;:()/]/)[0] ?? '').split(' ');
    const isSize = /^[^,;()]*\//.test(rest.slice(0, 20));
    for (let length = Math.min(LONGEST, words.length); length > 0 && !isSize; length--) {
      const unit = countUnitOf(words.slice(0, length).join(' '));
      if (unit === null) continue;
      found.push({ count: String(Number(match[1])), unit });
      break;
    }
  }
  return found;
}
