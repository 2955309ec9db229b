/** Units of count as plans write them: "cơ sở", "lượt CS", "MH". What they write is data of the packs. */
import { PACKS } from '../../packs/register';
import { fold } from '../../table/seeing/fold';

const BY_TEXT = new Map<string, string>(
  PACKS.flatMap(({ countUnitTexts }) => countUnitTexts).flatMap(({ id, texts }) => texts.map((text) => [fold(text), id] as const)),
);
const LONGEST = Math.max(...[...BY_TEXT.keys()].map((text) => text.split(' ').length));

/** The id of the unit that a cell of the unit column names; null when it names none. */
export const countUnitOf = (text: string): string | null => BY_TEXT.get(fold(text)) ?? null;

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
      const unit = BY_TEXT.get(words.slice(0, length).join(' '));
      if (unit === undefined) continue;
      found.push({ count: String(Number(match[1])), unit });
      break;
    }
  }
  return found;
}
