/** Whether two forms part by one slip of the hand: another reference, sign, function or number, one summand more, or all of it carried along. */
import type { CellRange } from '../address';
import { readR1c1Reference } from './reference';
import { formTokens, type FormToken } from './relative-form';

/** Cells from which a formula is copied stand so near. */
const NEAR = 12;
/** A summand with its sign. */
const SUMMAND = 2;
/** In the middle of the sheet, so that no relative place lies off it. */
const ANYWHERE = { row: 500_000, column: 8_000 };

/** @returns false as well where the forms are the same, or consist of one reference only: then nothing says that they belong together */
export function isOneSlip(form: string, other: string): boolean {
  const [own, theirs] = [wordsOf(form), wordsOf(other)];
  if (own === null || theirs === null || own.length === 0 || theirs.length === 0) return false;
  if (own.length === theirs.length) {
    const differing = own.flatMap((token, at) => (token.text === theirs[at]?.text ? [] : [[token, theirs[at] ?? token] as const]));
    if (differing.length === 0 || own.length === 1) return false;
    return differing.length === 1 || isCarriedAlong(differing);
  }
  const [longer, shorter] = own.length > theirs.length ? [own, theirs] : [theirs, own];
  if (shorter.length === 1 && shorter[0]?.isReference === true) return false;
  let before = 0;
  while (before < shorter.length && longer[before]?.text === shorter[before]?.text) before++;
  let behind = 0;
  while (behind < shorter.length - before && longer.at(-1 - behind)?.text === shorter.at(-1 - behind)?.text) behind++;
  return shorter.length - before - behind <= 1 && longer.length - before - behind <= SUMMAND + (shorter.length - before - behind);
}

/** Both are one reference and nothing else, and read cells side by side. */
export function readNextCells(form: string, other: string): boolean {
  const [own, theirs] = [wordsOf(form), wordsOf(other)];
  const [a, b] = [own?.[0], theirs?.[0]];
  if (own?.length !== 1 || theirs?.length !== 1 || a === undefined || b === undefined) return false;
  const step = stepBetween(a.text, b.text);
  return step !== null && Math.abs(step.rows) + Math.abs(step.columns) === 1;
}

/** Without the signs before the formula, which say nothing. */
function wordsOf(form: string): readonly FormToken[] | null {
  const tokens = formTokens(form);
  if (tokens === null) return null;
  const words = tokens.filter(({ text }) => text.trim() !== '');
  const start = words.findIndex(({ text }) => text !== '=' && text !== '+');
  return start < 0 ? [] : words.slice(start);
}

/** Every reference that differs lies by the same step elsewhere. */
function isCarriedAlong(differing: readonly (readonly [FormToken, FormToken])[]): boolean {
  const steps = differing.map(([a, b]) => (a.isReference && b.isReference ? stepBetween(a.text, b.text) : null));
  const [first] = steps;
  return first != null && steps.every((step) => step?.rows === first.rows && step.columns === first.columns);
}

function stepBetween(a: string, b: string): { rows: number; columns: number } | null {
  const [from, to] = [rangeOf(a), rangeOf(b)];
  if (from === null || to === null || a.slice(0, a.indexOf('!') + 1) !== b.slice(0, b.indexOf('!') + 1)) return null;
  const [rows, columns] = [to.top - from.top, to.left - from.left];
  const isWhole = to.bottom - from.bottom === rows && to.right - from.right === columns;
  return isWhole && Math.abs(rows) <= NEAR && Math.abs(columns) <= NEAR ? { rows, columns } : null;
}

function rangeOf(text: string): CellRange | null {
  const reference = readR1c1Reference(text, ANYWHERE);
  return reference === null || reference === 'lost' ? null : reference.range;
}
