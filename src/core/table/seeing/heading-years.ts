/**
 * The years that the headings of one row name, in any writing: in words, as a date, or by what tells them from their neighbours
 * ("Năm 26", "20261" with a raised 1, headings that differ in their year and in nothing else). Decides nothing about columns.
 */
import type { Cell } from '../../workbook/snapshot';
import { numberFormatFacts } from '../../workbook/number-format';
import { areNeutral, isYear, yearIn } from './years';

export interface HeadingText {
  readonly text: string;
  readonly folded: string;
  readonly cell: Cell | undefined;
}

/** The year a stored date shows; null where the cell is none, or shows no year. */
export function yearOfDate(cell: Cell | undefined): number | null {
  if (cell === undefined || typeof cell.value !== 'number' || isYear(cell.value)) return null;
  if (!numberFormatFacts(cell.style.numberFormat).date || !/y/i.test(cell.style.numberFormat)) return null;
  // The text knows the calendar of the workbook; a column too narrow shows none.
  const shown = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(cell.text)?.[0];
  const year = shown === undefined ? yearOfSerial(cell.value) : Number(shown);
  return isYear(year) ? year : null;
}

/** Days since 1899-12-30, the calendar of nearly all workbooks. */
const yearOfSerial = (days: number): number => new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).getUTCFullYear();

/** A date whose format shows its year and nothing else: nobody writes an amount so. */
export const isYearDate = ({ style }: Cell): boolean =>
  /^[^dmhsy]*y[^dmhs]*$/i.test(style.numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** @param row the headings of one row in their order, null where there is none */
export function headingYears(row: readonly (HeadingText | null)[]): readonly (number | null)[] {
  const own = row.map((heading) => (heading === null ? null : ownYear(heading)));
  const series = yearSeries(row.map((heading, at) => (own[at] === null ? (heading?.folded ?? '') : '')));
  const known = own.map((year, at) => year ?? series[at] ?? null);
  const likely = row.map((heading, at) => known[at] ?? (heading === null ? null : likelyYear(heading)));
  if (likely.every((year, at) => year === known[at])) return known;
  // Numbers that are there anyway (days of a month, column numbers) run through the twenties as well.
  const bare = bareRuns(row);
  const order = likely.flatMap((year, at) => (year === null ? [] : [at]));
  return likely.map((year, at) => {
    if (year === null || known[at] !== null) return known[at] ?? null;
    // A banner over several columns is one heading.
    const before = order.findLast((other) => other < at && likely[other] !== year);
    const after = order.find((other) => other > at && likely[other] !== year);
    const follows = [before, after].some((other) => other !== undefined && Math.abs((likely[other] ?? 0) - year) === 1);
    const isOnly = versionYear(row[at]?.folded ?? '') === null || likely.filter((other) => other === year).length === 1;
    return follows && isOnly && bare[at] !== false ? year : null;
  });
}

function ownYear({ text, folded, cell }: HeadingText): number | null {
  return yearIn(folded) ?? wholeYear(text) ?? (cell !== undefined && isYearDate(cell) ? yearOfDate(cell) : null);
}

const WHOLE_YEAR = /^(?:từ )?0?1[/.-]0?1[/.-](\d{4})\s*(?:[-–—]|đến)\s*31[/.-]12[/.-]\1$/iu;
/** The first or last day of a year; also as programs write dates: "2026-01-01T00:00:00". */
const DAY_OF_YEAR = /^(?:0?1[/.-]0?1|31[/.-]12)[/.-](\d{4})$|^(\d{4})-(?:01-01|12-31)(?:[T ][\d:.]+Z?)?$/u;

function wholeYear(text: string): number | null {
  const match = WHOLE_YEAR.exec(text) ?? DAY_OF_YEAR.exec(text);
  const year = Number(match?.[1] ?? match?.[2]);
  return isYear(year) ? year : null;
}

/** Parts of a year are told apart by more than their year. */
const PART_OF_YEAR = /\b(?:qui|thang|tuan|dot|ngay)\b|\b[qt]\d{1,2}\b/;

/** The years of texts that say the same but for their year, whatever it is they say. */
export function yearSeries(texts: readonly string[]): readonly (number | null)[] {
  const found = texts.map((folded) => {
    const years = folded.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
    const year = Number(years[0]);
    if (years.length !== 1 || !isYear(year) || PART_OF_YEAR.test(folded)) return null;
    return { year, rest: folded.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/, '#') };
  });
  const groups = new Map<string, Set<number>>();
  for (const one of found) if (one !== null) groups.set(one.rest, (groups.get(one.rest) ?? new Set()).add(one.year));
  return found.map((one) => (one !== null && (groups.get(one.rest)?.size ?? 0) > 1 ? one.year : null));
}

/** Which version of a year's plan it is: two of them may stand side by side, and then they tell columns apart that the year does not. */
const VERSION = /\b(?:sau )?dieu chinh\b|\blan (?:\d|thu \w+)\b|\b(?:de xuat|tham dinh|trinh|da giao|du thao)\b/g;

const versionYear = (folded: string): number | null => {
  const rest = folded.replace(VERSION, ' ').replace(/ +/g, ' ').trim();
  return rest === folded ? null : yearIn(rest);
};

/** The year that a heading means where its neighbours bear it out. */
function likelyYear({ text, folded, cell }: HeadingText): number | null {
  const dated = yearOfDate(cell);
  if (dated !== null) return dated;
  const version = versionYear(folded);
  if (version !== null) return version;
  // A raised note mark that the host hands on as a plain digit; a year written like an amount.
  const written = /^((?:19|20)\d\d)\d$/.exec(folded)?.[1] ?? /^([12][.,\s]?\d{3})$/.exec(text)?.[1]?.replace(/\D/g, '');
  if (written !== undefined && isYear(Number(written))) return Number(written);
  const words = folded.replace(/([a-z])(\d)/g, '$1 $2').split(' ');
  const short = words.filter((word) => /^\d\d$/.test(word));
  if (short.length !== 1 || !areNeutral(words.filter((word) => word !== short[0]))) return null;
  const year = 2000 + Number(short[0]);
  return year >= 2010 && isYear(year) ? year : null;
}

const BARE = /^\d{1,2}$/;

/** For each bare number of two digits, whether it begins or carries on a run of years: three at least, and none that was counted up to them. */
function bareRuns(row: readonly (HeadingText | null)[]): readonly (boolean | null)[] {
  const numbers = row.map((heading) =>
    heading !== null && BARE.test(heading.folded) && !heading.text.includes("'") ? Number(heading.folded) : null,
  );
  const runs: (boolean | null)[] = numbers.map((number) => (number === null ? null : false));
  for (let from = 0; from < numbers.length; from++) {
    const first = numbers[from] ?? null;
    if (first === null) continue;
    let to = from;
    while (numbers[to + 1] === first + (to + 1 - from)) to++;
    if (first >= 20 && to - from >= 2) for (let at = from; at <= to; at++) runs[at] = true;
    from = to;
  }
  return runs;
}
