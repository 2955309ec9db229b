/** Every place of a sentence with money, a percentage or "lần mức": each must end in a limit or be listed, so all are found first. */
import { amountFromText, scaleByPowerOfTen, toPlainText } from '../../money/amount';
import { readWords } from '../../money/read-words';

export type FigureKind = 'percent' | 'amount' | 'times';

export interface TextFigure {
  readonly kind: FigureKind;
  /** Percent, million đồng or a factor, as decimal text; null where it can be read in two ways or in none. */
  readonly value: string | null;
  readonly from: number;
  readonly to: number;
  /** It sets from which size on something holds ("vốn từ 10 tỷ đồng trở lên"), and is no limit. */
  readonly isThreshold: boolean;
}

const NUMBER = String.raw`\d[\d.,]*\d|\d`;
const MONEY = String.raw`(?:nghìn\s+|ngàn\s+|triệu\s+|tỷ\s+|tỉ\s+|tr\.?\s*)?(?:đồng|VNĐ|VND|đ(?![\p{L}]))|nghìn|ngàn|triệu|tr(?:\.?đ)?(?![\p{L}])|tỷ|tỉ|USD|EUR|đô la`;
/** "1,5 lần" multiplies whatever stands behind it; "02 lần trong 05 năm" counts. */
const PLACE = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(${NUMBER})\s*(?:(%|phần trăm)|(${MONEY})(?![\p{L}])|((?<=\d,\d{1,2}\s?)lần|lần(?=\s+(?:so với\s+)?(?:các\s+)?(?:mức|định mức|số tiền|quy định|lương))))`,
  'giu',
);

/** By what million đồng such a unit is multiplied, as a power of ten. */
function exponentOf(unit: string): number | null {
  const folded = unit.toLowerCase();
  if (/usd|eur|đô la/.test(folded)) return null;
  if (/^t[ỷỉ]/.test(folded)) return 3;
  if (/^tr/.test(folded)) return 0;
  if (/^ng(?:hì|à)n/.test(folded)) return -3;
  return -6;
}

/** "1.000" is a thousand and "1,5" one and a half in a Vietnamese text; "1,000" may be either and is not read. */
export function decimalText(written: string): string | null {
  const text = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)
    ? written.replaceAll('.', '').replace(',', '.')
    : /^\d+(?:,(?:\d{1,2}|\d{4,}))?$/.test(written)
      ? written.replace(',', '.')
      : /^\d+\.\d{1,2}$/.test(written)
        ? written
        : null;
  const amount = text === null ? null : amountFromText(text);
  return amount === null ? null : toPlainText(amount);
}

const RISES = /(?:từ|trên|dưới|(?<!không (?:lớn |cao |nhiều )?)hơn|ít nhất|tối thiểu|khoảng|gần|đến dưới|≥|>|<)\s*$/iu;
const ONWARD = /^\s*(?:\([^)]*\)\s*)?(?:trở lên|trở xuống|trở đi)/iu;
/** "từ 5 tỷ đồng đến dưới 10 tỷ đồng", "100 - 200 triệu đồng": both ends. */
const RANGE_BEFORE = /\d\s*(?:(?:%|\p{L}+)\s*)?(?:(?<=\s)\p{L}+\s*)?(?:đến|[-–])\s*$/u;

/** "(1.000 đồng)", "ĐVT: 1.000.000 đồng": what figures are counted in, and none itself. */
const COUNTED_IN = /(?:\(\s*|đơn vị(?: tính)?\s*(?::\s*)?|đvt\s*(?::\s*)?)1[.,]?000(?:[.,]000)?\s*(?:đồng|đ)(?=\s*(?:[)/,]|$))/giu;

function writtenIn(written: string): TextFigure[] {
  const sentence = COUNTED_IN.test(written) ? written.replaceAll(COUNTED_IN, (unit) => ' '.repeat(unit.length)) : written;
  return [...sentence.matchAll(PLACE)].map((match) => {
    const [whole, number = '', percent, money, times] = match;
    const from = match.index;
    const spoken = percent === undefined ? null : /^\s*\([^)\d]*phần trăm[^)]*\)/iu.exec(sentence.slice(from + whole.length));
    const to = from + whole.length + (spoken?.[0].length ?? 0);
    const read = decimalText(number);
    const exponent = money === undefined ? 0 : exponentOf(money);
    const amount = read === null || exponent === null ? null : amountFromText(read);
    return {
      kind: percent !== undefined ? 'percent' : times !== undefined ? 'times' : 'amount',
      value: amount === null ? null : toPlainText(scaleByPowerOfTen(amount, exponent ?? 0)),
      from,
      to,
      isThreshold: isThreshold(sentence, from, to),
    };
  });
}

function isThreshold(sentence: string, from: number, to: number): boolean {
  const before = sentence.slice(0, from);
  return RISES.test(before) || ONWARD.test(sentence.slice(to)) || RANGE_BEFORE.test(before);
}

const COUNTED = 'không|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|tư|lăm|nhăm|linh|lẻ|trăm|nghìn|ngàn|triệu|tỷ|tỉ|rưỡi|phẩy';
/** "sáu tỷ đồng", "năm mươi phần trăm" */
const SPOKEN = new RegExp(String.raw`(?<![\p{L}\d])(?:(?:${COUNTED})\s+)+(?:đồng|phần trăm)(?!\p{L})`, 'giu');

/** Figures in words alone. */
function spokenIn(sentence: string): TextFigure[] {
  return [...sentence.matchAll(SPOKEN)].flatMap(({ 0: whole, index: from }): TextFigure[] => {
    const isPercent = /phần trăm$/iu.test(whole);
    // "không" is zero and also "not": "không một đồng" is no figure.
    const words = whole.replace(/^không\s+/iu, '').replace(/\s*phần trăm$/iu, '');
    const read = readWords(words);
    if (read === null) return [];
    const value = isPercent ? read.amount : scaleByPowerOfTen(read.amount, -6);
    return [
      {
        kind: isPercent ? 'percent' : 'amount',
        value: toPlainText(value),
        from: from + whole.length - whole.replace(/^không\s+/iu, '').length,
        to: from + whole.length,
        isThreshold: isThreshold(sentence, from, from + whole.length),
      },
    ];
  });
}

/** "(đồng/sản phẩm): cấp tỉnh: 4.000.000; …": money said once, for numbers that stand without it. What each of them is nobody reads. */
const SAID_ONCE = /\(\s*(?:(?:đơn vị tính|đvt)\s*(?::\s*)?)?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?đồng(?:\s*\/[^)]*)?\)/iu;
const THOUSANDS = /(?<![\d.,/])\d{1,3}(?:\.\d{3})+(?![\d/]|\.\d)/g;

function bareIn(sentence: string): TextFigure[] {
  if (!SAID_ONCE.test(sentence)) return [];
  return [...sentence.matchAll(THOUSANDS)].map(({ 0: whole, index }) => ({
    kind: 'amount',
    value: null,
    from: index,
    to: index + whole.length,
    isThreshold: false,
  }));
}

export function figuresIn(sentence: string): TextFigure[] {
  const stated = writtenIn(sentence);
  const written = stated.length > 0 ? stated : bareIn(sentence);
  const spoken = spokenIn(sentence).filter(({ from, to }) => written.every((one) => to <= one.from || from >= one.to));
  return spoken.length === 0 ? written : [...written, ...spoken].sort((a, b) => a.from - b.from);
}
