/**
 * A formula as a list of tokens, from the library; nothing else in the house imports it. What would make the library slow, and
 * quoted names that it does not know (`'C:\plans\[Book.xlsx]Sheet 1'!A1`), are seen to beforehand. Never throws.
 */
import { tokenize } from '@borgar/fx/xlsx';
import { remembered } from './remembered';

export interface Token {
  /** As the library calls it; `unknown` for what it cannot name. */
  readonly type: string;
  readonly text: string;
}

/** Longer than Excel's 8,192 characters, as other programs write them; beyond that nobody wrote a formula. */
const LONGEST = 32_768;
/** Names have 255 characters at most, and so has a column of a table; a reference to one may name two and a keyword. */
const LONGEST_WORD = 300;
const LONGEST_BRACKET = 1_000;

const OPTIONS = { negativeNumbers: false, withLocation: false } as const;

/**
 * @param formula with or without its leading "="
 * @returns null where it is not written as formulas are: quotes or brackets left open, words beyond all length
 */
export function tokensOf(formula: string): readonly Token[] | null {
  if (formula.length > LONGEST) return null;
  const outline = outlineOf(formula);
  return outline === null ? cut(formula, tokensOfOutline(formula)) : cut(formula, tokensOfOutline(outline.text), outline);
}

/** The same for formulas in R1C1 terms. */
export function r1c1TokensOf(formula: string): readonly Token[] | null {
  return formula.length > LONGEST ? null : cut(formula, read(formula, true));
}

/** A token of an outline: its type, and where it ends. */
interface Mark {
  readonly type: string;
  readonly end: number;
}

function read(formula: string, r1c1: boolean): readonly Mark[] | null {
  const safe = withoutQuotedNames(formula);
  if (safe === null) return null;
  // The library stumbles over some texts that do not begin with "=".
  const isBare = !safe.startsWith('=');
  let end = isBare ? -1 : 0;
  const marks = lexed(isBare ? `=${safe}` : safe, r1c1)?.map(({ type, value }) => ({ type, end: (end += value.length) })) ?? null;
  return isBare && marks !== null ? marks.slice(1) : marks;
}

function lexed(formula: string, r1c1: boolean): ReturnType<typeof tokenize> | null {
  try {
    return tokenize(formula, { ...OPTIONS, r1c1 });
  } catch {
    // Nobody's formula is worth the whole check: it counts as one that is not understood.
    return null;
  }
}

/** Outlines kept at most; a sheet has few, whatever the number of its formulas. */
const MOST_OUTLINES = 5_000;
const tokensOfOutline = remembered(
  (outline) => read(outline, false),
  () => 1,
  MOST_OUTLINES,
);

/** A formula in which every number is a single digit: what a column of formulas filled down has in common. */
interface Outline {
  readonly text: string;
  /** Of each number in turn, where its digit stands in the outline, and how many digits more the formula has. */
  readonly places: readonly number[];
  readonly more: readonly number[];
}

/** Rows end with seven digits, so numbers of six are rows wherever one of one digit is. */
const SURELY_ROWS = 6;

/** @returns null where the value of a number, not its being one, decides how it is read */
function outlineOf(formula: string): Outline | null {
  const places: number[] = [];
  const more: number[] = [];
  let [text, done] = ['', 0];
  for (let at = 0; at < formula.length; at++) {
    const first = formula.charCodeAt(at);
    if (first < 48 || first > 57) continue;
    const start = at;
    while (isDigit(formula.charCodeAt(at + 1))) at++;
    if (at - start >= SURELY_ROWS) return null;
    // No row begins with zero.
    text += formula.slice(done, start) + (first === 48 ? '0' : '1');
    done = at + 1;
    places.push(text.length - 1);
    more.push(at - start);
  }
  return { text: text + formula.slice(done), places, more };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The formula cut where its outline was. */
function cut(formula: string, marks: readonly Mark[] | null, outline: Outline | null = null): readonly Token[] | null {
  if (marks === null) return null;
  let [start, number, longer] = [0, 0, 0];
  return marks.map(({ type, end: endInOutline }) => {
    for (; outline !== null && (outline.places[number] ?? endInOutline) < endInOutline; number++) longer += outline.more[number] ?? 0;
    const end = endInOutline + longer;
    const text = formula.slice(start, end);
    start = end;
    return { type, text };
  });
}

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const OPENING = 91;
const CLOSING = 93;
const COLON = 58;
const EXCLAMATION = 33;

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 46 || code === 95 || code > 160;

/**
 * The formula with "x" for every character inside the quoted names of sheets and files, so that places stay the same; null for what
 * the library would only guess at, some of it in time that grows with the square of the length.
 */
function withoutQuotedNames(formula: string): string | null {
  const names: [start: number, end: number][] = [];
  let word = 0;
  for (let at = 0; at < formula.length; at++) {
    const code = formula.charCodeAt(at);
    if (isWord(code)) {
      if (++word > LONGEST_WORD) return null;
      continue;
    }
    word = 0;
    if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE && code !== OPENING) {
      if (code === CLOSING) return null;
      continue;
    }
    const end = code === OPENING ? closingBracket(formula, at) : closingQuote(formula, at, code);
    if (end === null) return null;
    if (code === SINGLE_QUOTE) {
      const next = formula.charCodeAt(end + 1);
      if (next !== EXCLAMATION && next !== COLON) return null;
      names.push([at + 1, end]);
    }
    at = end;
  }
  if (names.length === 0) return formula;
  let [safe, done] = ['', 0];
  for (const [start, end] of names) {
    safe += formula.slice(done, start) + 'x'.repeat(end - start);
    done = end;
  }
  return safe + formula.slice(done);
}

/** A quote inside is written twice. */
function closingQuote(formula: string, opening: number, quote: number): number | null {
  const mark = String.fromCharCode(quote);
  for (let at = formula.indexOf(mark, opening + 1); at >= 0; at = formula.indexOf(mark, at + 2))
    if (formula.charCodeAt(at + 1) !== quote) return at;
  return null;
}

/** Inside brackets a quote makes the next character a plain one. */
function closingBracket(formula: string, opening: number): number | null {
  let depth = 0;
  for (let at = opening; at < formula.length && at - opening <= LONGEST_BRACKET; at++) {
    const code = formula.charCodeAt(at);
    if (code === SINGLE_QUOTE) at++;
    else if (code === OPENING) depth++;
    else if (code === CLOSING && --depth === 0) return at;
  }
  return null;
}
