/** A citation held against the register of acts, the rest of the paper and the years it plans for (caps.md 8). */
import { fold } from '../../table/seeing/fold';
import type { Act } from '../act';
import { firstOfYear, yearOf, type Day } from '../day';
import { provinceOf } from '../provinces';
import type { Citation, TypeCode } from './grammar';

export type CitationCheck =
  | 'missing-year'
  | 'short-year'
  | 'slash'
  | 'spacing'
  | 'dash'
  | 'lookalike'
  | 'no-diacritics'
  | 'type-word'
  | 'date-year'
  | 'date-mismatch'
  | 'expired'
  | 'amendment-missing'
  | 'not-in-register'
  | 'reference';

export interface CitationFault {
  readonly check: CitationCheck;
  readonly severity: 'warning' | 'info';
  /** The number as it should read, or the act to cite in its place; null when none can be named. */
  readonly proposed: string | null;
  /** The day that decides: the act's own date, or its last day. */
  readonly day: Day | null;
}

export interface Paper {
  /** Acts by their number. */
  readonly register: ReadonlyMap<string, Act>;
  /** Numbers that acts of the register name: what they amended or replaced is known, if only by that. */
  readonly named: ReadonlySet<string>;
  /** Every number the paper cites. */
  readonly cited: ReadonlySet<string>;
  /** First day of what is planned; null when no years are known. */
  readonly plannedFrom: Day | null;
  readonly province: string | null;
}

export const registerOf = (acts: readonly Act[]): ReadonlyMap<string, Act> =>
  new Map(acts.flatMap((act) => (act.number === null ? [] : [[act.number, act] as const])));

export const namedBy = (acts: readonly Act[]): ReadonlySet<string> =>
  new Set(
    acts.flatMap(({ amends, amendedBy, replaces, replacedBy }) => [
      ...amends,
      ...amendedBy,
      ...replaces,
      ...(replacedBy === null ? [] : [replacedBy]),
    ]),
  );

/** Everything that is wrong with one citation: how it is written first, then what it says. At most one of each. */
export function checkCitation(citation: Citation, text: string, paper: Paper): readonly CitationFault[] {
  const written = writing(citation);
  const said = content(citation, text, paper);
  return [...(written === null ? [] : [written]), ...(said === null ? [] : [said])];
}

const fault = (
  check: CitationCheck,
  severity: CitationFault['severity'],
  proposed: string | null = null,
  day: Day | null = null,
): CitationFault => ({
  check,
  severity,
  proposed,
  day,
});

/** Numbers with these codes name acts of the central State; "12/A-B" may be anything at all and is left alone. */
const isOfState = ({ type, wordType }: Citation): boolean => type !== 'letter' || wordType !== null;

/** The first of several slips of the pen: mending it mends them all. */
function writing(citation: Citation): CitationFault | null {
  const { miswritten, number } = citation;
  if (!isOfState(citation)) return null;
  const order = ['lookalike', 'no-diacritics', 'short-year', 'slash', 'spacing', 'dash'] as const;
  const first = order.find((one) => miswritten.includes(one));
  return first === undefined ? null : fault(first, first === 'short-year' ? 'warning' : 'info', number);
}

function content(citation: Citation, text: string, paper: Paper): CitationFault | null {
  const { register, plannedFrom } = paper;
  if (lacksYear(citation)) return fault('missing-year', 'warning', fullNumber(citation, paper));
  const wrongWord = typeWord(citation);
  if (wrongWord !== null) return wrongWord;
  const { date, year, number } = citation;
  if (date !== null && year !== null && yearOf(date) !== year) return fault('date-year', 'warning');
  const act = register.get(number);
  if (act === undefined) return isCentral(citation) && year !== null && !paper.named.has(number) ? fault('not-in-register', 'info') : null;
  if (!isSameAct(act, citation, text, paper)) return null;
  if (date !== null && act.issued !== null && date !== act.issued) return fault('date-mismatch', 'warning', null, act.issued);
  if (plannedFrom === null) return null;
  if (act.to !== null && act.to < plannedFrom && !speaksOfThePast(text, act))
    return fault('expired', 'warning', successor(act, paper), act.to);
  const amendment = act.amendedBy.find((one) => issuedBefore(register.get(one), one, plannedFrom));
  const isNamed = act.amendedBy.some((one) => paper.cited.has(one)) || /sửa đổi/iu.test(text);
  return amendment === undefined || isNamed ? null : fault('amendment-missing', 'info', amendment);
}

/** Decrees, circulars and laws always carry a year; decisions, resolutions and directives exist with and without. */
function lacksYear({ year, type, code, wordType }: Citation): boolean {
  if (year !== null) return false;
  if (type === 'law') return true;
  if (type === 'NĐ') return code === 'NĐ-CP' || wordType === 'NĐ';
  // "15/TT-KC" may be a letter of a centre: only a ministry or the word itself tells a circular.
  return (type === 'TT' || type === 'TTLT') && (wordType === 'TT' || wordType === 'TTLT' || /-(?:B\p{Lu}|NHNN|VPCP|TTCP)/u.test(code));
}

function fullNumber({ no, code }: Citation, { register, cited }: Paper): string | null {
  const fits = (number: string): boolean => {
    const [itsNo, , itsCode] = number.split('/');
    return itsNo === no && itsCode === code;
  };
  const known = [...new Set([...cited, ...register.keys()])].filter(fits);
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** "Quyết định giao kế hoạch số 152/QĐ-UBND": a plan, a report or a guide may be what the act is about. */
const NAMES_THE_ACT: readonly TypeCode[] = ['NĐ', 'TT', 'TTLT', 'NQ', 'QĐ', 'CT', 'law'];

function typeWord({ type, wordType, number, written, miswritten }: Citation): CitationFault | null {
  if (wordType === null || type === 'letter' || wordType === type || !NAMES_THE_ACT.includes(wordType)) return null;
  if (type === 'law') return wordType === 'NQ' ? null : fault('type-word', 'warning');
  // A number typed without its marks is told as that.
  if (miswritten.includes('no-diacritics') && written === number) return null;
  return fault('type-word', wordType === 'TT' && type === 'TTLT' ? 'info' : 'warning');
}

const CENTRAL: readonly TypeCode[] = ['NĐ', 'TT', 'TTLT'];
const isCentral = ({ type }: Citation): boolean => CENTRAL.includes(type);

/** Every province has its own 09/2021/QĐ-UBND, and every year its own 04/CT-BCT: the number alone does not name the act. */
function isSameAct(act: Act, { year, date }: Citation, text: string, { province }: Paper): boolean {
  if (act.level === 'province') {
    const name = act.province === null ? null : provinceOf(act.province);
    return name !== null && (province === name.code || ` ${fold(text)} `.includes(` ${fold(name.name)} `));
  }
  return year !== null || date === null || act.issued === null || yearOf(date) === yearOf(act.issued);
}

/** A paper may look back on what has ended, name what it replaces, or speak of the programme of the time before. */
function speaksOfThePast(text: string, { programme }: Act): boolean {
  const folded = fold(text);
  if (/\b(?:thay the|bai bo|het hieu luc|ket qua|danh gia|tong ket|so ket|truoc day|da thuc hien|tinh hinh thuc hien)\b/.test(folded))
    return true;
  return programme !== undefined && folded.includes(`${String(programme.from)} ${String(programme.to)}`);
}

/** What to cite now: the act that replaced it, or the programme of the years that follow. */
function successor(act: Act, { register, plannedFrom }: Paper): string | null {
  if (act.replacedBy !== null) return act.replacedBy;
  if (act.programme === undefined || plannedFrom === null) return null;
  const year = yearOf(plannedFrom);
  const next = [...register.values()].filter(
    ({ programme, level, province }) =>
      programme !== undefined && level === act.level && province === act.province && programme.from <= year && year <= programme.to,
  );
  return next.length === 1 ? (next[0]?.number ?? null) : null;
}

/** Issued before what is planned begins; by the year of its number where the day is not known. */
function issuedBefore(act: Act | undefined, number: string, plannedFrom: Day): boolean {
  const issued = act?.issued ?? firstOfYear(Number(number.split('/')[1] ?? '9999') + 1);
  return issued <= plannedFrom;
}
