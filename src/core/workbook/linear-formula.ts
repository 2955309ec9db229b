/** Formulas that only add: `=SUM(C6:C9)`, `=C7+C8-10`. Anything else is not read here and counts as a typed value. */
import { columnIndex } from './address';

export interface LinearFormula {
  /** Weight of each cell, by row * 16384 + column; a cell counted twice has weight 2. */
  readonly weights: ReadonlyMap<number, number>;
  /** Numbers typed into the formula, added up; 0 when there are none. */
  readonly constant: number;
}

export const cellKey = (row: number, column: number): number => row * 16384 + column;

/** A sum longer than this is no sum of a plan's lines. */
const LONGEST_RANGE = 20_000;

const TOKEN = /\s*(?:(SUM)\s*\(|(\$?[A-Z]{1,3}\$?\d{1,7})(?:\s*:\s*(\$?[A-Z]{1,3}\$?\d{1,7}))?|(\d+(?:\.\d+)?)|([-+,()]))/iy;

const parsed = new Map<string, LinearFormula | null>();

/** @param formula with its leading "="; references to other sheets make it unreadable here */
export function readLinearFormula(formula: string): LinearFormula | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  if (parsed.size > 50_000) parsed.clear();
  const read = parse(formula);
  parsed.set(formula, read);
  return read;
}

function parse(formula: string): LinearFormula | null {
  const weights = new Map<number, number>();
  let constant = 0;
  const signs: number[] = [1];
  let sign = 1;
  let inSum = 0;
  let afterValue = false;
  let at = 1;
  while (at < formula.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    if (match === null) return formula.slice(at).trim() === '' && signs.length === 1 && afterValue ? { weights, constant } : null;
    at = TOKEN.lastIndex;
    const [, sumOpen, from, to, number, mark] = match;
    const outer = signs.at(-1) ?? 1;
    if (sumOpen !== undefined || mark === '(') {
      if (afterValue) return null;
      signs.push(outer * sign);
      sign = 1;
      if (sumOpen !== undefined) inSum++;
    } else if (mark === ')') {
      if (signs.length === 1) return null;
      signs.pop();
      afterValue = true;
      sign = 1;
    } else if (mark === ',') {
      if (inSum === 0) return null;
      afterValue = false;
      sign = 1;
    } else if (mark === '+' || mark === '-') {
      sign = (afterValue ? 1 : sign) * (mark === '-' ? -1 : 1);
      afterValue = false;
    } else {
      if (afterValue) return null;
      if (number !== undefined) constant += outer * sign * Number(number);
      else if (!addCells(weights, from ?? '', to, outer * sign)) return null;
      afterValue = true;
      sign = 1;
    }
  }
  return signs.length === 1 && afterValue ? { weights, constant } : null;
}

function addCells(weights: Map<number, number>, from: string, to: string | undefined, weight: number): boolean {
  const first = corner(from);
  const last = to === undefined ? first : corner(to);
  const [top, bottom] = [Math.min(first.row, last.row), Math.max(first.row, last.row)];
  const [left, right] = [Math.min(first.column, last.column), Math.max(first.column, last.column)];
  if ((bottom - top + 1) * (right - left + 1) > LONGEST_RANGE) return false;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const key = cellKey(row, column);
      weights.set(key, (weights.get(key) ?? 0) + weight);
    }
  }
  return true;
}

function corner(reference: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /([A-Z]+)(\d+)/i.exec(reference.replace(/\$/g, '')) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}
