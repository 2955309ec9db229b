/**
 * Numbers of acts as they stand in a text (caps.md 8): where they are, what they say once written properly, and how they are
 * miswritten. Which act it is, and whether it still holds, is not asked here.
 */
import { withLatinLetters } from '../../table/seeing/fold';
import { toDay, type Day } from '../day';

/** `law`: of the National Assembly or its Standing Committee; `letter`: an official letter, which has no type. */
export type TypeCode = 'NĐ' | 'TT' | 'TTLT' | 'NQ' | 'QĐ' | 'CT' | 'KH' | 'BC' | 'TTr' | 'HD' | 'VBHN' | 'law' | 'letter';

export type Miswritten = 'slash' | 'spacing' | 'dash' | 'lookalike' | 'no-diacritics' | 'short-year';

export interface Citation {
  /** Place in the text. */
  readonly at: number;
  readonly end: number;
  readonly written: string;
  readonly no: string;
  readonly year: number | null;
  readonly type: TypeCode;
  /** "NĐ-CP" */
  readonly code: string;
  /** "45/2012/NĐ-CP": the act's name once everything is written properly. */
  readonly number: string;
  readonly miswritten: readonly Miswritten[];
  /** The type that the word before it names, as written: "Nghị định"; null when none stands there. */
  readonly word: string | null;
  readonly wordType: TypeCode | null;
  readonly date: Day | null;
}

const NUMBER =
  /(?<![\p{L}\p{N}/])(?<no>\d{1,5}[a-z]?)\s*\/\s*(?:(?<year>\d{4}|\d{2})\s*\/\s*)?(?<code>(?:QH|UBTVQH)\d{1,2}|\p{Lu}[\p{L}]{0,7}(?:\s*[-–/]\s*\p{Lu}[\p{L}\d]{0,9}){1,4})(?![\p{L}\p{N}])/gu;

/** A gap to be filled in by hand ("số 12     /KH-UBND") is no slip. */
const GAP = /\s{3,}/u;

const TYPES: Readonly<Record<string, TypeCode>> = {
  NĐ: 'NĐ',
  TT: 'TT',
  TTLT: 'TTLT',
  NQ: 'NQ',
  QĐ: 'QĐ',
  CT: 'CT',
  KH: 'KH',
  BC: 'BC',
  TTr: 'TTr',
  HD: 'HD',
  VBHN: 'VBHN',
};

/** Words in front of a number, the longer first; abbreviations as the codes themselves. */
const WORDS: readonly (readonly [RegExp, TypeCode])[] = [
  [/(?:thông tư liên tịch)$/iu, 'TTLT'],
  [/(?:thông tư)$/iu, 'TT'],
  [/(?:nghị định)$/iu, 'NĐ'],
  [/(?:nghị quyết)$/iu, 'NQ'],
  [/(?:quyết định)$/iu, 'QĐ'],
  [/(?:chỉ thị)$/iu, 'CT'],
  [/(?:kế hoạch)$/iu, 'KH'],
  [/(?:báo cáo)$/iu, 'BC'],
  [/(?:tờ trình)$/iu, 'TTr'],
  [/(?:hướng dẫn)$/iu, 'HD'],
  [/(?:văn bản hợp nhất)$/iu, 'VBHN'],
  [/(?<!(?:pháp|kỷ|quy) )luật$/iu, 'law'],
  [/(?<!\p{L})(?:TTLT)$/u, 'TTLT'],
  [/(?<!\p{L})(?:NĐ)$/u, 'NĐ'],
  [/(?<!\p{L})(?:NQ)$/u, 'NQ'],
  [/(?<!\p{L})(?:QĐ)$/u, 'QĐ'],
];

/** Codes that lose their Đ on keyboards without Vietnamese; "HD" is Hướng dẫn and "UBND" never had one. */
const TYPE_WITHOUT_MARK: Readonly<Record<string, string>> = { ND: 'NĐ', QD: 'QĐ' };
const ISSUER_WITHOUT_MARK: Readonly<Record<string, string>> = {
  HDND: 'HĐND',
  BLDTBXH: 'BLĐTBXH',
  BKHDT: 'BKHĐT',
  BGDDT: 'BGDĐT',
};

/** Every number of an act in a text. */
export function readCitations(raw: string): readonly Citation[] {
  if (!raw.includes('/')) return [];
  const text = raw.normalize('NFC');
  return [...text.matchAll(NUMBER)].map((match) => citationOf(match, text));
}

function citationOf(match: RegExpMatchArray, text: string): Citation {
  const [written] = match;
  const { no = '', year, code: writtenCode = '' } = match.groups ?? {};
  const at = match.index ?? 0;
  const latin = withLatinLetters(writtenCode);
  const parts = latin.split(/\s*[-–/]\s*/u);
  const marked = parts.map((part, place) => (place === 0 ? TYPE_WITHOUT_MARK[part] : ISSUER_WITHOUT_MARK[part]) ?? part);
  const code = marked.map((part) => (/^ttg$/i.test(part) ? 'TTg' : part)).join('-');
  const fullYear = year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year);
  const type = /^(?:QH|UBTVQH)\d/.test(code) ? 'law' : (TYPES[marked[0] ?? ''] ?? 'letter');
  const before = text.slice(Math.max(0, at - 40), at).replace(/(?<!\s)\s*(?:số\s*)?(?::\s*)?$/iu, '');
  const [word, wordType] = wordBefore(before);
  const miswritten: Miswritten[] = [];
  if (latin !== writtenCode) miswritten.push('lookalike');
  if (marked.join() !== parts.join()) miswritten.push('no-diacritics');
  if (year?.length === 2) miswritten.push('short-year');
  if (/^\p{L}+\s*\//u.test(writtenCode)) miswritten.push('slash');
  if (/\s/u.test(written) && !GAP.test(written)) miswritten.push('spacing');
  if (/–/u.test(written)) miswritten.push('dash');
  return {
    at,
    end: at + written.length,
    written,
    no,
    year: fullYear,
    type,
    code,
    miswritten,
    word,
    wordType,
    number: [no, ...(fullYear === null ? [] : [String(fullYear)]), code].join('/'),
    date: dateAfter(text.slice(at + written.length, at + written.length + 120)),
  };
}

function wordBefore(before: string): readonly [string, TypeCode] | readonly [null, null] {
  for (const [pattern, type] of WORDS) {
    const found = pattern.exec(before);
    if (found !== null) return [found[0], type];
  }
  return [null, null];
}

/** "ngày 21/5/2012", "ngày 27 tháng 8 năm 2025", behind the number or behind its issuer. */
const DATE =
  /^\s*(?:của\s[^\d;.()]{0,60}?)?(?:,\s*)?(?:\(\s*)?ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})(?!\d)/iu;

function dateAfter(rest: string): Day | null {
  const [, day, month, year] = DATE.exec(rest) ?? [];
  return day === undefined ? null : toDay(Number(year), Number(month), Number(day));
}
