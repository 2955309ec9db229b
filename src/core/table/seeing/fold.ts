/** Folding: text brought to the form in which words are compared (realities B.5). For matching only, never for display. */
import { withYearsApart } from './years';

const MARK_RANK: Readonly<Record<string, number>> = { '\u031B': 0, '\u0302': 1, '\u0306': 1 };
const LOOKALIKES: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  ð: 'đ',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  к: 'k',
  і: 'i',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  Υ: 'Y',
};
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'g');

/** Cyrillic and Greek letters that look like Latin ones as those, and every kind of crossed D as Đ. */
export const withLatinLetters = (text: string): string => text.replace(LOOKALIKE, (sign) => LOOKALIKES[sign] ?? sign);

/** Signs of full width, and letters that look like Đ and are others: as everybody types them. */
const ODD_SIGN = /[\uFF01-\uFF5EÐðƉɖ]/;
const ODD_SIGNS = new RegExp(ODD_SIGN, 'g');
const usual = (sign: string): string =>
  /[ÐƉ]/.test(sign) ? 'Đ' : /[ðɖ]/.test(sign) ? 'đ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** NFC with the usual signs, the marks of one letter put in order first: NFC alone does not repair an acute before a circumflex. */
export function composed(typed: string): string {
  const text = ODD_SIGN.test(typed) ? typed.replace(ODD_SIGNS, usual) : typed;
  // Letters that carry their marks are in order already.
  if (!/[\u0300-\u036F]/.test(text)) return text.normalize('NFC');
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]{2,}/g, (marks) =>
      Array.from(marks)
        .sort((a, b) => (MARK_RANK[a] ?? 2) - (MARK_RANK[b] ?? 2))
        .join(''),
    )
    .normalize('NFC');
}

/** Kept in words: letters and digits of any script, and the signs that say per cent, plus and a fraction. */
const OF_WORDS = /[\p{L}\p{N}%+/]/u;
const APART = ' ';

/** What a sign becomes: small plain letters, nothing where it is a mark of the letter before, a space where it parts words. */
function plainOf(sign: string): string {
  const plain = withLatinLetters(sign)
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u200B-\u200D\u2060\uFEFF]+/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
  return Array.from(plain, (one) => (OF_WORDS.test(one) ? one : APART)).join('');
}

/** By code, as far as the signs of our texts go: each is looked into once. */
const KNOWN = new Array<string | undefined>(0x2100);

/** "Tổng cộng:" → "tong cong". Letters lose their marks; runs of other signs become one space, except % + and /. */
export function fold(text: string): string {
  const typed = withYearsApart(text);
  let words = '';
  let apart = false;
  for (let at = 0; at < typed.length; at++) {
    const code = typed.charCodeAt(at);
    let plain = KNOWN[code];
    if (plain === undefined) {
      const sign = String.fromCodePoint(typed.codePointAt(at) ?? code);
      plain = plainOf(sign);
      if (code < KNOWN.length) KNOWN[code] = plain;
      at += sign.length - 1;
    }
    if (plain === APART) apart = words !== '';
    else if (plain !== '') {
      words += apart ? APART + plain : plain;
      apart = false;
    }
  }
  return words.includes('y') ? words.replace(/\b(qu|[bcdghklmnpqrstvx]+)y\b/g, '$1i') : words;
}

/** Line breaks and runs of blanks as one space, ends trimmed: a label as a person reads it. */
export function tidy(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** The words of a text in small letters, marks and all: what tells "trong độ tuổi" from "trong đó". */
export const markedWords = (text: string): string =>
  composed(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
