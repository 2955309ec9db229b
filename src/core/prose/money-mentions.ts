/** Money named in a running text: "309.600 triệu đồng", "gần 2,5 tỷ", "2 tỷ 520 triệu đồng". Says nothing of what it is for. */
import { add, amountFromInteger, scaleByPowerOfTen, trailingPower, type Amount } from '../money/amount';
import { readNumber, type Bound } from '../money/read-number';

export interface MoneyMention {
  readonly start: number;
  readonly end: number;
  /** As written, the unit included. */
  readonly text: string;
  /** In đồng; two values when the separator leaves both open (4.700), the likelier first. */
  readonly values: readonly Amount[];
  /** What one unit of the last written digit is worth, in đồng: how exactly the writer speaks. */
  readonly step: Amount;
  readonly bound: Bound;
}

const FIGURE = String.raw`\d[\d.,]*(?:\d|(?=\s))(?:[ \u00A0]\d{3}(?!\d))*|\d`;
/** "3 tỷ lệ" and "2 tỷ trọng" count no money. */
const POWER = String.raw`(?:nghìn|ngàn|triệu|tr\.?|t[ỷỉ](?!\s*(?:lệ|trọng|suất|số|giá)))`;
const CURRENCY = String.raw`(?:đồng|đ|vnđ|vnd)(?![\p{L}])`;
const MENTION = new RegExp(
  String.raw`(?<![\p{L}\d.,/%])(${FIGURE})\s*(?:(${POWER}(?:\s+(?:tỷ|tỉ))?)(?![\p{L}])\.?\s*(?:(${FIGURE})\s*(${POWER})(?![\p{L}])\s*)?(?:${CURRENCY})?|${CURRENCY}|tr\.?đ(?![\p{L}])|tr\.?\s?đồng)`,
  'giu',
);

/** Money for one of something, a rate or one end of a range is no amount of a plan. */
const PER_ONE = /^\s*(?:\/|\bcho (?:mỗi|một|01)\b|mỗi\b|trên (?:một|mỗi)\b|một (?:cơ sở|mô hình|lớp|đề án)\b)/iu;
const RANGE_BEFORE = /(?:\d|đồng|triệu|tỷ|tỉ|nghìn)\s*(?:[-–—]|đến)\s*$/iu;
const RANGE_AFTER = /^\s*(?:[-–—]|đến)\s*\d/iu;
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:khoảng|gần|xấp xỉ|ước|ước khoảng|ước tính|tròn|~|≈)\s*$/iu, 'about'],
  [/(?:trên|hơn|ít nhất|tối thiểu)\s*$/iu, 'at-least'],
  [/(?:dưới|tối đa|không quá|không vượt quá|đến)\s*$/iu, 'at-most'],
];

function exponentOf(power: string): number {
  const folded = power.toLowerCase();
  let exponent = 0;
  if (/ngh|ngàn/.test(folded)) exponent += 3;
  if (/triệu|tr/.test(folded)) exponent += 6;
  if (/tỷ|tỉ/.test(folded)) exponent += 9;
  return exponent;
}

export function readMoneyMentions(text: string): MoneyMention[] {
  return [...text.matchAll(MENTION)].flatMap((match): MoneyMention[] => {
    const [whole, figure = '', power = '', second = '', secondPower = ''] = match;
    const end = match.index + whole.trimEnd().length;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(end);
    if (PER_ONE.test(after) || RANGE_BEFORE.test(before) || RANGE_AFTER.test(after)) return [];
    const exponent = power === '' ? (/^[\d.,\s]*tr/i.test(whole) ? 6 : 0) : exponentOf(power);
    const read = readNumber(figure.replace(/[.,]$/, ''));
    if (read.kind !== 'number') return [];
    const rest = second === '' ? null : readNumber(second);
    if (rest !== null && (rest.kind !== 'number' || rest.values.length > 1)) return [];
    const places = rest === null ? exponent - read.decimals[0] : exponentOf(secondPower) - rest.decimals[0];
    // "309.600 triệu" is no 309,6 triệu to any reader, unless the text writes 4.7 elsewhere; "309,600" may be either.
    const [likelier] = read.values;
    const meant = read.ambiguousMark === '.' && !/\d\.\d{1,2}(?![\d.])/.test(text) ? [likelier] : read.values;
    const values = meant.map((value) => {
      const scaled = scaleByPowerOfTen(value, exponent);
      return rest?.kind === 'number' ? add(scaled, scaleByPowerOfTen(rest.values[0], exponentOf(secondPower))) : scaled;
    });
    const bound = BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
    // "Khoảng 300 tỷ" is exact to the hundreds, not to the units.
    const coarse = values[0] === undefined || bound === 'exact' ? places : Math.max(places, finite(trailingPower(values[0]), places));
    return [{ start: match.index, end, text: whole.trim(), values, step: scaleByPowerOfTen(amountFromInteger(1), coarse), bound }];
  });
}

const finite = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);
