/**
 * Reading a figure that was written as text (realities A). Says every value the text may stand for; which one is meant
 * is settled elsewhere, by the column and by the equations. Knows nothing of cells.
 */
import { amountFromText, negate, ZERO, type Amount } from './amount';
import type { KnownUnit } from './money';

/** What was mended while reading: reported to the person, once (SB304). */
export type NumberFlaw = 'text' | 'space' | 'invisible' | 'footnote';

export interface WrittenNumber {
  readonly kind: 'number';
  /** One value, or two when the separators leave it open; the likelier reading comes first. */
  readonly values: readonly [Amount] | readonly [Amount, Amount];
  /** Decimals as written, for each value. */
  readonly decimals: readonly [number] | readonly [number, number];
  /** The mark that leaves two readings: "." in 4.700, "," in 4,700. */
  readonly ambiguousMark: '.' | ',' | null;
  readonly flaw: NumberFlaw;
  /** A unit written behind the figure: the cell has its own scale. */
  readonly unit: KnownUnit | null;
}

export type NumberReading =
  | WrittenNumber
  | { readonly kind: 'blank' | 'zero' | 'not-applicable' | 'placeholder' | 'label' | 'unreadable' | 'words' }
  | { readonly kind: 'percent'; readonly value: Amount; readonly bound: Bound }
  | { readonly kind: 'quantity'; readonly value: Amount; readonly bound: Bound; readonly countUnit: string }
  | { readonly kind: 'range'; readonly from: Amount; readonly to: Amount };

export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/** One of the three before a figure; what is before a word is part of a name. */
const QUALIFIER =
  /^(?:(ít nhất|tối thiểu|trên|hơn|≥|>=|>)|(tối đa|không quá|dưới|đến|≤|<=|<)|(khoảng|gần|xấp xỉ|ước|dự kiến|~|≈))\s*(?=\d)/i;

const UNITS: readonly (readonly [RegExp, KnownUnit])[] = [
  [/^(?:đồng|đ|vnđ|vnd)\.?$/i, 'vnd'],
  [/^(?:nghìn|ngàn|ng|n)\.?\s*(?:đồng|đ)?\.?$/i, 'thousand-vnd'],
  [/^(?:triệu|tr)\.?\s*(?:đồng|đ)?\.?$/i, 'million-vnd'],
  [/^(?:tỷ|tỉ)\.?\s*(?:đồng|đ)?\.?$/i, 'billion-vnd'],
];

/** "(1.000.000 đồng)" below a heading is its unit; so is "1000đ", since nobody plans a thousand đồng. */
const UNIT_LABEL = /^(?:\(\s*1(?:[.,]?000){1,3}\s*(?:đồng|đ|vnđ|vnd)\.?\s*\)|1[.,]?000\s*(?:đồng|đ|vnđ|vnd)\.?)$/i;

/** Marks behind a figure: "*", "(*)", "[1]", "(1)", raised numbers and letters. */
export const FOOTNOTE =
  /(?:\s*\(\*+\)|\s*\*+|\s*\[\d{1,2}\]|(?<=\d)\s*\(\d{1,2}\)|(?<=\d)\s*[¹²³⁰⁴-⁹ᵃᵇᶜᵉᶠᵍʰⁱ](?:[¹²³⁰⁴-⁹⁾]|\s*[,;]\s*[¹²³⁰⁴-⁹])*)$/;
/** A raised mark may also stand before its figure. */
export const MARK_BEFORE = /^[¹²³⁰⁴-⁹]+⁾?\s*(?=(?:[-−–(]\s*)?\d)/;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
const ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u3000]/g;

/** The first word of a text that is one, with nothing odd in or right behind it. */
const FIRST_WORD = /^\p{L}+(?![\p{L}\p{M}\u200B-\u200D\u2060\uFEFF])/u;
/** First words of what is no plain text: words for nothing, for what is still to come, and those before a figure. */
const MAY_SAY_MORE = new Set(
  'không x kad n chưa đang chờ bổ tính ít tối trên hơn dưới đến khoảng gần xấp ước dự'.normalize('NFC').split(' '),
);

/** Most texts of a sheet name lines: one that begins with a word which means nothing to figures is none, whatever follows. */
function isPlainText(text: string): boolean {
  const [first] = FIRST_WORD.exec(text) ?? [];
  return first !== undefined && !/[ÐðƉɖ]/.test(first) && !MAY_SAY_MORE.has(first.toLowerCase());
}

/** @param text the cell's text as stored */
export function readNumber(text: string): NumberReading {
  if (isPlainText(text)) return { kind: 'words' };
  const visible = text.replace(INVISIBLE, '');
  let body = visible
    .normalize('NFC')
    .replace(ODD_SPACE, ' ')
    .replace(/[ÐðƉɖ]/g, 'đ')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .trim()
    // The sign for a text, which other programs write into the text itself.
    .replace(/^['’](?=[-−–(]?\d[\d.,\s]*\)?$)/, '');
  let flaw: NumberFlaw = visible === text ? 'text' : 'invisible';
  if (body === '') return { kind: 'blank' };
  if (/^(?:[-–—−]\s?){1,2}$|^không(?: có)?$/i.test(body)) return { kind: 'zero' };
  if (/^(?:x|\/\/\/|kad|n\/a|không áp dụng)$/i.test(body)) return { kind: 'not-applicable' };
  if (
    /^(?:…|\.{3,}|… …|\?|chưa có(?: số(?: liệu)?)?|chưa xác định|chưa rõ|đang (?:cập nhật|trình|chờ|tính|xác định)|chờ (?:duyệt|phê duyệt|số liệu)|bổ sung sau|tính sau)$/i.test(
      body,
    )
  )
    return { kind: 'placeholder' };
  if (!/\d/.test(body)) return { kind: 'words' };
  if (/^\(\d{1,2}\)$/.test(body) || UNIT_LABEL.test(body)) return { kind: 'label' };

  let bound: Bound = 'exact';
  const qualifier = QUALIFIER.exec(body);
  if (qualifier) {
    bound = qualifier[1] !== undefined ? 'at-least' : qualifier[2] !== undefined ? 'at-most' : 'about';
    body = body.slice(qualifier[0].length);
  }
  // A label with a number somewhere in it: what is left to try begins with a digit, a sign or a bracket.
  if (/^\p{L}/u.test(body)) return { kind: 'words' };

  // Numbers joined by hyphens are codes: "901-010-011".
  if (/^\d+(?:-\d+){2,}$/.test(body)) return { kind: 'words' };
  const range = /^(\d[\d.,]*)\s*[-–—]\s*(\d[\d.,]*)$/.exec(body);
  if (range) return readRange(range[1] ?? '', range[2] ?? '');

  const percent = /^([-−]?\s*[\d.,]+)\s*%$/.exec(body);
  if (percent) {
    const digits = readDigits((percent[1] ?? '').replace(/\s/g, ''));
    const value = digits?.values.at(-1);
    return value === undefined ? { kind: 'unreadable' } : { kind: 'percent', value, bound };
  }

  const mark = FOOTNOTE.exec(body);
  if (mark && mark.index > 0) {
    body = body.slice(0, mark.index);
    flaw = 'footnote';
  }
  const before = MARK_BEFORE.exec(body);
  if (before) {
    body = body.slice(before[0].length);
    flaw = 'footnote';
  }

  const brackets = /^\((.+)\)$/.exec(body);
  let negative = brackets !== null;
  if (brackets) body = brackets[1] ?? '';
  const sign = /^[-−–]\s*(?=\d)/.exec(body);
  if (sign) {
    negative = !negative;
    body = body.slice(sign[0].length);
  }

  const parts = /^([\d.,\s]*\d[.,]*)\s*([\p{L}][\p{L}\s./]*)?$/u.exec(body);
  if (!parts) return { kind: /\p{L}/u.test(body) ? 'words' : 'unreadable' };
  const [, figure = '', suffix = ''] = parts;
  const unit = UNITS.find(([pattern]) => pattern.test(suffix.trim()))?.[1] ?? null;
  if (suffix !== '' && unit === null && suffix.trim().split(/\s+/).length > 3) return { kind: 'words' };

  let digits = figure.trim();
  if (/\s/.test(digits)) {
    if (/^\d{1,3}(?: \d{3})+$/.test(digits)) {
      digits = digits.replace(/ /g, '');
    } else {
      // A space beside a separator is a slip of the hand ("30. 900"); anywhere else nobody can tell.
      digits = digits.replace(/\s*([.,])\s*/g, '$1');
      if (/\s/.test(digits)) return { kind: 'unreadable' };
    }
    flaw = 'space';
  }
  const read = readDigits(digits);
  if (read === null) return { kind: 'unreadable' };
  const [first = ZERO] = read.values;
  if (bound !== 'exact' || (suffix !== '' && unit === null))
    return { kind: 'quantity', value: first, bound, countUnit: unit === null ? suffix.trim() : '' };
  const values = read.values.map((value) => (negative ? negate(value) : value)) as unknown as WrittenNumber['values'];
  return { kind: 'number', values, decimals: read.decimals, ambiguousMark: read.ambiguousMark, flaw, unit };
}

function readRange(from: string, to: string): NumberReading {
  const a = readDigits(from)?.values[0];
  const b = readDigits(to)?.values[0];
  if (a === undefined || b === undefined) return { kind: 'unreadable' };
  // The end of a range is read with thousands first: "600 - 1.000" is up to a thousand (A.4).
  return { kind: 'range', from: thousandsFirst(from) ?? a, to: thousandsFirst(to) ?? b };
}

function thousandsFirst(text: string): Amount | null {
  return /^\d{1,3}[.,]\d{3}$/.test(text) ? amountFromText(text.replace(/[.,]/, '')) : null;
}

type Digits = Pick<WrittenNumber, 'values' | 'decimals' | 'ambiguousMark'>;

const one = (text: string): Digits | null => {
  const value = amountFromText(text);
  return value === null ? null : { values: [value], decimals: [text.split('.')[1]?.length ?? 0], ambiguousMark: null };
};

/** Digits with their separators, by the table of realities A.2; null when no reading fits. */
function readDigits(text: string): Digits | null {
  if (/^[-−]/.test(text)) {
    const rest = readDigits(text.slice(1));
    return rest && { ...rest, values: rest.values.map(negate) as unknown as Digits['values'] };
  }
  if (/^\d+$/.test(text)) return one(text);
  const dots = (text.match(/\./g) ?? []).length;
  const commas = (text.match(/,/g) ?? []).length;
  if (dots > 0 && commas > 0) {
    const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    const group = decimal === '.' ? ',' : '.';
    const [whole = '', fraction = '', ...more] = text.split(decimal);
    if (more.length > 0 || !/^\d+$/.test(fraction) || !isGrouped(whole, group)) return null;
    return one(`${whole.split(group).join('')}.${fraction}`);
  }
  const mark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) return isGrouped(text, mark) ? one(text.split(mark).join('')) : null;
  const [whole = '', fraction = ''] = text.split(mark);
  if (!/^\d+$/.test(whole) || !/^\d+$/.test(fraction)) return null;
  const asDecimal = one(`${whole}.${fraction}`);
  if (fraction.length !== 3 || whole.startsWith('0') || whole.length > 3) return asDecimal;
  const asGroups = one(whole + fraction);
  const decimalValue = asDecimal?.values[0];
  const groupValue = asGroups?.values[0];
  if (decimalValue === undefined || groupValue === undefined) return null;
  return mark === '.'
    ? { values: [groupValue, decimalValue], decimals: [0, 3], ambiguousMark: '.' }
    : { values: [decimalValue, groupValue], decimals: [3, 0], ambiguousMark: ',' };
}

function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...groups] = text.split(mark);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}
