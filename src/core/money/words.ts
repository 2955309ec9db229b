/**
 * An amount written in Vietnamese words ("Bằng chữ"), in đồng or by its own unit. What the words say back is read in
 * read-words.ts; which figure of a table they belong to is not known here.
 */
import { absolute, equals, isNegative, toPlainText, type Amount } from './amount';
import { convert, money, type KnownUnit } from './money';
import { readWords } from './read-words';

/** The choices writers make; all of them are right. */
export interface Spelling {
  readonly zeroTens: 'linh' | 'lẻ';
  readonly thousand: 'nghìn' | 'ngàn';
  /** 4 after mươi: hai mươi tư, hai mươi bốn. */
  readonly four: 'tư' | 'bốn';
  /** "… đồng chẵn", said of whole amounts only. */
  readonly even: boolean;
}

export interface WordsOptions extends Partial<Spelling> {
  readonly unit: KnownUnit;
  /** 309.600 triệu đồng: "Ba trăm linh chín tỷ sáu trăm triệu đồng", or "Ba trăm linh chín nghìn sáu trăm triệu đồng". */
  readonly reading?: 'in-dong' | 'by-unit';
}

const USUAL: Spelling = { zeroTens: 'linh', thousand: 'nghìn', four: 'tư', even: false };

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

const digitWord = (digit: string): string => DIGITS[Number(digit)] ?? '';

/** The two last digits of a group; `said` tells whether something stands before them, so that a zero tens digit is heard. */
function tensWords(tens: string, ones: string, said: boolean, spelling: Spelling): string[] {
  if (tens === '0') {
    if (ones === '0') return [];
    return said ? [spelling.zeroTens, digitWord(ones)] : [digitWord(ones)];
  }
  const words = tens === '1' ? ['mười'] : [digitWord(tens), 'mươi'];
  if (ones === '0') return words;
  if (ones === '5') return [...words, 'lăm'];
  if (ones === '1' && tens !== '1') return [...words, 'mốt'];
  if (ones === '4' && tens !== '1') return [...words, spelling.four];
  return [...words, digitWord(ones)];
}

/** Up to three digits. Behind a higher group the hundreds are said even when they are zero: "không trăm năm mươi sáu". */
function groupWords(group: string, behind: boolean, spelling: Spelling): string[] {
  const [hundreds = '0', tens = '0', ones = '0'] = group.padStart(3, '0');
  const said = behind || hundreds !== '0';
  const rest = tensWords(tens, ones, said, spelling);
  if (hundreds === '0' && (!behind || rest.length === 0)) return rest;
  return [digitWord(hundreds), 'trăm', ...rest];
}

/** Whole digits without sign. Beyond tỷ the words begin anew: nghìn tỷ, triệu tỷ, tỷ tỷ. */
function wholeWords(digits: string, behind: boolean, spelling: Spelling): string[] {
  if (digits.length > 9) {
    const above = wholeWords(digits.slice(0, -9), behind, spelling);
    return [...above, 'tỷ', ...wholeWords(digits.slice(-9), true, spelling)];
  }
  const groups = digits.padStart(9, '0');
  const words: string[] = [];
  for (const [index, power] of ['triệu', spelling.thousand, ''].entries()) {
    const group = groupWords(groups.slice(index * 3, index * 3 + 3), behind || words.length > 0, spelling);
    if (group.length > 0) words.push(...group, ...(power === '' ? [] : [power]));
  }
  return words;
}

/** Decimals are said as a number, their leading zeros one by one: 4,05 → bốn phẩy không năm. */
function fractionWords(digits: string, spelling: Spelling): string[] {
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  return ['phẩy', ...Array<string>(zeros).fill('không'), ...wholeWords(digits.slice(zeros), false, spelling)];
}

/** The number alone, in small letters: 4700 → "bốn nghìn bảy trăm". */
export function numberInWords(amount: Amount, spelling: Partial<Spelling> = {}): string {
  const choices = { ...USUAL, ...spelling };
  const [whole = '0', fraction] = toPlainText(absolute(amount)).split('.');
  const words = /^0+$/.test(whole) ? ['không'] : wholeWords(whole, false, choices);
  if (fraction !== undefined) words.push(...fractionWords(fraction, choices));
  return [...(isNegative(amount) ? ['âm'] : []), ...words].join(' ');
}

const unitWords = (unit: KnownUnit, { thousand }: Spelling): string =>
  ({ vnd: 'đồng', 'thousand-vnd': `${thousand} đồng`, 'million-vnd': 'triệu đồng', 'billion-vnd': 'tỷ đồng' })[unit];

/** @param amount in `options.unit` */
export function writeWords(amount: Amount, options: WordsOptions): string {
  const spelling = { ...USUAL, ...options };
  const inDong = convert(money(amount, options.unit), 'vnd').amount;
  const write = (number: Amount, unit: KnownUnit): string => {
    const text = `${numberInWords(number, spelling)} ${unitWords(unit, spelling)}`;
    const even = spelling.even && !toPlainText(number).includes('.') ? ' chẵn' : '';
    return text.charAt(0).toUpperCase() + text.slice(1) + even;
  };
  if (options.reading === 'by-unit') {
    const byUnit = write(amount, options.unit);
    // 1.000.567 nghìn đồng would be heard as 1.567.000 đồng: words that say another amount are not written.
    const heard = readWords(byUnit);
    if (heard !== null && equals(heard.amount, inDong)) return byUnit;
  }
  return write(inDong, 'vnd');
}
