/**
 * Reading an amount written in Vietnamese words, however it is spelt (linh, lẻ; nghìn, ngàn; tỷ, tỉ; with or without
 * marks). What can be heard in two ways is not read: "một trăm hai" may be 102 or 120.
 */
import { amountFromText, negate, scaleByPowerOfTen, ZERO, type Amount } from './amount';
import type { KnownUnit } from './money';

export interface SpokenAmount {
  /** In đồng; without a word for the currency, the bare number. */
  readonly amount: Amount;
  /** The unit the words end in ("… triệu đồng" → million-vnd); null when no đồng is said. */
  readonly unit: KnownUnit | null;
}

type Word =
  | { readonly kind: 'digit'; readonly value: bigint; readonly only?: 'after-tens' }
  | { readonly kind: 'power'; readonly exponent: number }
  | { readonly kind: 'ten' | 'tens' | 'hundred' | 'zero-tens' | 'point' | 'minus' | 'dong' | 'even' | 'half' };

const digit = (value: number): Word => ({ kind: 'digit', value: BigInt(value) });
const afterTens = (value: number): Word => ({ kind: 'digit', value: BigInt(value), only: 'after-tens' });
const power = (exponent: number): Word => ({ kind: 'power', exponent });

const SPELT: Readonly<Record<string, Word>> = {
  không: digit(0),
  một: digit(1),
  hai: digit(2),
  ba: digit(3),
  bốn: digit(4),
  năm: digit(5),
  sáu: digit(6),
  bảy: digit(7),
  bẩy: digit(7),
  tám: digit(8),
  chín: digit(9),
  mốt: afterTens(1),
  tư: afterTens(4),
  lăm: afterTens(5),
  nhăm: afterTens(5),
  mười: { kind: 'ten' },
  mươi: { kind: 'tens' },
  trăm: { kind: 'hundred' },
  linh: { kind: 'zero-tens' },
  lẻ: { kind: 'zero-tens' },
  nghìn: power(3),
  ngàn: power(3),
  triệu: power(6),
  tỷ: power(9),
  tỉ: power(9),
  phẩy: { kind: 'point' },
  phảy: { kind: 'point' },
  âm: { kind: 'minus' },
  đồng: { kind: 'dong' },
  chẵn: { kind: 'even' },
  chẳn: { kind: 'even' },
  rưỡi: { kind: 'half' },
  rưởi: { kind: 'half' },
};

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARK = /[\u0300-\u036F]/g;

/** A syllable by its letters and its tone, wherever the tone was put: "mừơi" is "mười". */
function syllable(word: string): string {
  const parts = word.normalize('NFD');
  return `${parts.replace(TONE, '').normalize('NFC')}${parts.match(TONE)?.join('') ?? ''}`;
}

const bare = (word: string): string => word.normalize('NFD').replace(MARK, '').replace(/đ/g, 'd');

const BY_SYLLABLE = new Map(Object.entries(SPELT).map(([word, meaning]) => [syllable(word), meaning]));
/** Without marks "mươi" and "mười" fall together; what stands before tells them apart. */
const BY_LETTERS = new Map(
  Object.entries(SPELT)
    .reverse()
    .map(([word, meaning]) => [bare(word), meaning]),
);

/** A word with marks must be spelt right ("từ" is no "tư"); one without any is taken by its letters. */
function wordOf(text: string): Word | undefined {
  return BY_SYLLABLE.get(syllable(text)) ?? (bare(text) === text.normalize('NFC') ? BY_LETTERS.get(text) : undefined);
}

const LEAD = /^(?:(?:số tiền|tổng số tiền|viết|ghi|đọc)\s*)*(?:(?:\(\s*)?bằng chữ\s*(?:\)\s*)?)?(?:[:=]\s*)?/;

function wordsOf(text: string): Word[] | null {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/^[\s("“'[]+/, '')
    .replace(LEAD, '');
  const spoken = plain.replace(/\s*(?:việt nam|vnđ|vnd)(?=[\s).,;/]*$)/, plain.includes('đồng') ? '' : ' đồng');
  const tokens = spoken
    .replace(/[.,;:/()"”“'\]-]+/g, ' ')
    .trim()
    .split(/\s+/);
  const words: Word[] = [];
  for (const token of tokens) {
    const word = wordOf(token);
    if (word === undefined) return null;
    const before = words.at(-1);
    const ten = word.kind === 'ten' || word.kind === 'tens';
    words.push(ten && bare(token) === token ? { kind: before?.kind === 'digit' ? 'tens' : 'ten' } : word);
  }
  return words;
}

/** One group below a thousand, read from `at`; null value when the words there are none. */
interface Group {
  readonly value: bigint;
  readonly next: number;
  /** Its only word is a digit, so behind something it may stand for hundreds or thousands ("hai nghìn năm"). */
  readonly single: boolean;
}

function digitAt(words: readonly Word[], at: number): bigint | null {
  const word = words[at];
  return word?.kind === 'digit' && word.only === undefined ? word.value : null;
}

function tensAt(words: readonly Word[], at: number): Group | null {
  const ones = (from: number): Group['value'] | null => {
    const word = words[from];
    return word?.kind === 'digit' && words[from + 1]?.kind !== 'hundred' && words[from + 1]?.kind !== 'tens' ? word.value : null;
  };
  const word = words[at];
  const first = digitAt(words, at);
  if (word?.kind === 'zero-tens') {
    const value = ones(at + 1);
    return value === null ? null : { value, next: at + 2, single: false };
  }
  const tens = word?.kind === 'ten' ? 1n : words[at + 1]?.kind === 'tens' ? first : null;
  if (tens !== null) {
    const next = word?.kind === 'ten' ? at + 1 : at + 2;
    const value = ones(next);
    return { value: tens * 10n + (value ?? 0n), next: value === null ? next : next + 1, single: false };
  }
  if (first === null) return null;
  const short = words[at + 1];
  // "hai lăm" for "hai mươi lăm": the last word is said of tens only.
  if (short?.kind === 'digit' && short.only === 'after-tens') return { value: first * 10n + short.value, next: at + 2, single: false };
  return { value: first, next: at + 1, single: true };
}

function groupAt(words: readonly Word[], at: number): Group | null {
  const hundreds = digitAt(words, at);
  if (hundreds === null || words[at + 1]?.kind !== 'hundred') return tensAt(words, at);
  if (words[at + 2]?.kind === 'half') return { value: hundreds * 100n + 50n, next: at + 3, single: false };
  const rest = tensAt(words, at + 2);
  if (rest === null) return { value: hundreds * 100n, next: at + 2, single: false };
  // "một trăm hai" may be 102 or 120.
  return rest.single ? null : { ...rest, value: hundreds * 100n + rest.value };
}

/** What stands so far: each segment smaller than the power of the one before. */
interface Segment {
  readonly value: bigint;
  readonly exponent: number;
}

/**
 * A whole number. A power multiplies all that was said below it ("mười lăm nghìn tỷ", "ba trăm linh chín nghìn sáu trăm
 * triệu"); said a second time it is the unit of everything before ("hai triệu ba trăm nghìn triệu đồng").
 */
function wholeOf(words: readonly Word[]): bigint | null {
  let segments: Segment[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    const group = groupAt(words, at);
    if (group === null && (word?.kind !== 'power' || segments.length === 0)) return null;
    let open = group?.value ?? null;
    at = group?.next ?? at;
    const named = words[at];
    if (named?.kind !== 'power') {
      if (open === null || at < words.length || (group?.single === true && segments.length > 0)) return null;
      segments.push({ value: open, exponent: 0 });
      break;
    }
    at++;
    const again = segments.some(({ exponent }) => exponent === named.exponent);
    const taken = segments.filter(({ exponent }) => again || exponent < named.exponent);
    segments = segments.filter((segment) => !taken.includes(segment));
    if (open === null && taken.length === 0) return null;
    open = taken.reduce((sum, { value }) => sum + value, open ?? 0n);
    let value = open * 10n ** BigInt(named.exponent);
    if (words[at]?.kind === 'half') {
      value += 5n * 10n ** BigInt(named.exponent - 1);
      at++;
    }
    const above = segments.at(-1);
    if (above !== undefined && value >= 10n ** BigInt(above.exponent)) return null;
    segments.push({ value, exponent: named.exponent });
  }
  return segments.length === 0 ? null : segments.reduce((sum, { value }) => sum + value, 0n);
}

/** The digits behind the mark: zeros one by one, then a number, or digit by digit ("bảy năm"). */
function fractionOf(words: readonly Word[]): string | null {
  const digits = words.map((_, index) => digitAt(words, index));
  if (words.length > 0 && digits.every((each) => each !== null)) return digits.join('');
  const zeros = digits.findIndex((each) => each !== 0n);
  const number = wholeOf(words.slice(zeros));
  return number === null ? null : `${'0'.repeat(zeros)}${String(number)}`;
}

const UNIT_OF_EXPONENT: Readonly<Record<number, KnownUnit>> = { 3: 'thousand-vnd', 6: 'million-vnd', 9: 'billion-vnd' };

/** @param text an amount and nothing else; "Bằng chữ:" before it and "đồng chẵn" behind it may stand */
export function readWords(text: string): SpokenAmount | null {
  let words = wordsOf(text);
  if (words === null) return null;
  const minus = words[0]?.kind === 'minus';
  if (minus) words = words.slice(1);
  const end = words.findIndex(({ kind }) => kind === 'dong' || kind === 'even');
  const tail = end === -1 ? [] : words.slice(end);
  if (tail.some(({ kind }) => kind !== 'dong' && kind !== 'even') || tail.length > 2) return null;
  const number = end === -1 ? words : words.slice(0, end);
  const amount = numberOf(number);
  if (amount === null) return null;
  const last = number.at(-1);
  const unit = last?.kind === 'power' ? (UNIT_OF_EXPONENT[last.exponent] ?? 'vnd') : 'vnd';
  const saysDong = tail.some(({ kind }) => kind === 'dong');
  return { amount: minus ? negate(amount) : amount, unit: saysDong ? unit : null };
}

function numberOf(words: readonly Word[]): Amount | null {
  const point = words.findIndex(({ kind }) => kind === 'point');
  if (point === -1) {
    const whole = wholeOf(words);
    return whole === null ? null : (amountFromText(String(whole)) ?? ZERO);
  }
  let end = words.length;
  let exponent = 0;
  for (let last = words[end - 1]; last?.kind === 'power' && end > point + 1; last = words[end - 1]) {
    exponent += last.exponent;
    end--;
  }
  const whole = wholeOf(words.slice(0, point));
  const fraction = fractionOf(words.slice(point + 1, end));
  if (whole === null || fraction === null) return null;
  return scaleByPowerOfTen(amountFromText(`${String(whole)}.${fraction}`) ?? ZERO, exponent);
}
