/** Totals that were added up wrongly: a line left out, counted twice, a subtotal together with its parts; typed or by formula. */
import { cellIn } from '../generate/draft';
import { parseRange, rangeToA1 } from '../../src/core/workbook/address';
import type { Random } from '../generate/random';
import type { CellKey, TruthEquation, TruthTable } from '../generate/truth';
import type { Draft } from '../generate/draft';
import { overwrite } from './digits';
import { SUM_CODES, type Deed, type FaultKind } from './fault';
import { isTypedNumber, totalsOf } from './places';
import { isCircular } from './precedents';

const downSums = (table: TruthTable): TruthEquation[] => [...totalsOf(table, 'column'), ...totalsOf(table, 'subtotal')];
const round = (value: number, { decimals }: TruthTable): number => Number(value.toFixed(decimals));

const typedTotal = (
  name: string,
  sign: 1 | -1,
  causes: Deed['causes'],
  wanted: (table: TruthTable, part: CellKey) => boolean,
): FaultKind => ({
  name,
  codes: SUM_CODES,
  shows: 'sums',
  commit: (random, draft, table) => {
    const sums = downSums(table).filter(({ total, parts }) => parts.length > 1 && isTypedNumber(draft, total));
    const pairs = sums.flatMap(({ total, parts }) =>
      parts.flatMap((part) => ((table.values.get(part) ?? 0) !== 0 && wanted(table, part) ? [{ total, part }] : [])),
    );
    if (pairs.length === 0) return null;
    const { total, part } = random.pick(pairs);
    const value = round((table.values.get(total) ?? 0) + sign * (table.values.get(part) ?? 0), table);
    return overwrite(draft, total, value) ? { changed: [total], ...(causes === undefined ? {} : { causes }), alsoRight: [] } : null;
  },
});

const isSubtotal = (table: TruthTable, key: CellKey): boolean =>
  table.equations.some(({ total, kind }) => total === key && kind === 'subtotal');

/** A whole line of totals lacks a line (or has it twice): every column is off, the line itself adds up. */
const throughout = (name: string, sign: 1 | -1, causes: Deed['causes']): FaultKind => ({
  name,
  codes: SUM_CODES,
  shows: 'sums',
  commit: (random, draft, table) => {
    const grand = table.equations.filter(({ kind, total }) => kind === 'column-total' && isTypedNumber(draft, total));
    const count = grand[0]?.parts.length ?? 0;
    const sameLine = new Set(grand.map(({ total }) => rowOf(total)));
    if (count < 2 || sameLine.size !== 1 || table.rounding !== 'exact') return null;
    if (
      table.equations.some(
        ({ kind, total }) => kind === 'column-total' && !isTypedNumber(draft, total) && (table.values.get(total) ?? 0) !== 0,
      )
    )
      return null;
    if (new Set(grand.map(({ total }) => total)).size !== grand.length) return null;
    const at = random.int(0, count - 1);
    const changed = grand.flatMap(({ total, parts }) => {
      const value = round((table.values.get(total) ?? 0) + sign * (table.values.get(parts[at] ?? '') ?? 0), table);
      return overwrite(draft, total, value) ? [total] : [];
    });
    if (changed.length < 2) return null;
    return { changed, ...(causes === undefined ? {} : { causes }), alsoRight: [...changed, ...grand.map(({ parts }) => parts[at] ?? '')] };
  },
});

const rowOf = (key: CellKey): string => /\d+$/.exec(key)?.[0] ?? '';

function changeFormula(random: Random, draft: Draft, table: TruthTable, change: (formula: string) => string | null): CellKey | null {
  const cells = [...new Set(table.equations.filter(({ kind }) => kind !== 'product').map(({ total }) => total))].filter(
    (key) => cellIn(draft, key)?.formula !== undefined,
  );
  for (const key of random.shuffled(cells)) {
    const cell = cellIn(draft, key);
    const changed = cell?.formula === undefined ? null : change(cell.formula);
    if (cell === undefined || changed === null || !table.amounts.includes(key)) continue;
    const before = cell.formula ?? '';
    cell.formula = changed;
    const sheet = draft.sheets.find(({ name }) => name === table.sheet);
    if (sheet !== undefined && !isCircular(sheet, key)) return key;
    cell.formula = before;
  }
  return null;
}

const formulaFault = (name: string, causes: Deed['causes'], change: (random: Random, formula: string) => string | null): FaultKind => ({
  name,
  codes: SUM_CODES,
  shows: 'sums',
  commit: (random, draft, table) => {
    const key = changeFormula(random, draft, table, (formula) => change(random, formula));
    return key === null ? null : { changed: [key], ...(causes === undefined ? {} : { causes }), alsoRight: [key] };
  },
});

function resized(formula: string, by: { top?: number; left?: number; bottom?: number; right?: number }): string | null {
  const match = /^=SUM\(([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(formula);
  const range = match === null ? null : parseRange(match[1] ?? '');
  if (range === null) return null;
  const { top = 0, left = 0, bottom = 0, right = 0 } = by;
  const next = { top: range.top + top, left: range.left + left, bottom: range.bottom + bottom, right: range.right + right };
  if (next.top > next.bottom || next.left > next.right || next.top < 0 || next.left < 0) return null;
  return `=SUM(${rangeToA1(next).includes(':') ? rangeToA1(next) : `${rangeToA1(next)}:${rangeToA1(next)}`})`;
}

const isDown = (formula: string): boolean => {
  const range = parseRange(/\((.*)\)/.exec(formula)?.[1] ?? '');
  return range?.left === range?.right;
};

export const TOTAL_FAULTS: readonly FaultKind[] = [
  typedTotal('line-missing', -1, ['missing-line', 'range-short'], () => true),
  typedTotal('line-twice', 1, ['double-counted'], (table, part) => !isSubtotal(table, part)),
  typedTotal('subtotal-and-parts', 1, ['double-counted'], isSubtotal),
  throughout('line-missing-throughout', -1, ['missing-line']),
  throughout('line-twice-throughout', 1, ['double-counted']),
  formulaFault('sum-short', ['range-short', 'missing-line'], (random, formula) => {
    const atEnd = random.chance(0.7);
    if (/,/.test(formula)) return atEnd ? formula.replace(/,[A-Z]+\d+\)$/, ')') : formula.replace(/\([A-Z]+\d+,/, '(');
    return isDown(formula) ? resized(formula, atEnd ? { bottom: -1 } : { top: 1 }) : resized(formula, atEnd ? { right: -1 } : { left: 1 });
  }),
  formulaFault('sum-long', ['range-long', 'double-counted'], (random, formula) => {
    const atEnd = random.chance(0.4);
    return isDown(formula) ? resized(formula, atEnd ? { bottom: 1 } : { top: -1 }) : resized(formula, atEnd ? { right: 1 } : { left: -1 });
  }),
  formulaFault(
    'constant-added',
    ['constant-added'],
    (random, formula) => `${formula}${random.pick(['+', '-'])}${String(random.int(2, 90) * random.pick([1, 10, 50]))}`,
  ),
  {
    name: 'formula-overtyped',
    codes: SUM_CODES,
    shows: 'sums',
    commit: (random, draft, table) => {
      const cells = table.equations.flatMap(({ total, kind }) =>
        kind !== 'product' && kind !== 'at-most' && cellIn(draft, total)?.formula !== undefined ? [total] : [],
      );
      if (cells.length === 0) return null;
      const key = random.pick(cells);
      const before = table.values.get(key) ?? 0;
      const value = round(before + random.int(1, 9) * 10 ** random.int(0, 2) * random.pick([1, -1]), table);
      return value > 0 && table.amounts.includes(key) && overwrite(draft, key, value)
        ? { changed: [key], causes: ['mistyped-total', 'mistyped-part', 'transposed-digits'] }
        : null;
    },
  },
];
