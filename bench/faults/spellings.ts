/** Faults of spelling and of products: numbers stored as texts, with and without formulas around them; quantity × price that is not the amount. */
import { cellIn } from '../generate/draft';
import { ENGLISH, spelled, VIETNAMESE } from '../generate/shown';
import type { Random } from '../generate/random';
import type { CellKey, TruthTable } from '../generate/truth';
import type { Draft } from '../generate/draft';
import { overwrite } from './digits';
import { SUM_CODES, type Deed, type FaultKind } from './fault';
import { isTypedNumber, typedEntries } from './places';

function makeText(random: Random, draft: Draft, table: TruthTable, key: CellKey): Deed | null {
  const cell = cellIn(draft, key);
  const value = table.values.get(key);
  if (cell === undefined || value === undefined) return null;
  const text = spelled(value, table.decimals, random.chance(0.8) ? VIETNAMESE : ENGLISH);
  cell.value = random.chance(0.3) ? `${text} ` : text;
  return { changed: [key], meant: new Map([[key, value]]) };
}

export const SPELLING_FAULTS: readonly FaultKind[] = [
  {
    name: 'text-left-out-of-sum',
    codes: [...SUM_CODES, 'SB304'],
    shows: 'sums',
    commit: (random, draft, table) => {
      const added = new Set(
        table.equations.flatMap(({ total, parts }) => (cellIn(draft, total)?.formula?.includes('SUM') === true ? parts : [])),
      );
      const cells = typedEntries(draft, table).filter((key) => added.has(key));
      if (cells.length === 0) return null;
      const key = random.pick(cells);
      const deed = makeText(random, draft, table, key);
      return deed === null
        ? null
        : { ...deed, alsoRight: [key, ...table.equations.flatMap(({ total, parts }) => (parts.includes(key) ? [total] : []))] };
    },
  },
  {
    name: 'number-as-text',
    codes: ['SB304', 'SB305'],
    shows: 'text',
    commit: (random, draft, table) => {
      const added = new Set(table.equations.flatMap(({ total, parts }) => (cellIn(draft, total)?.formula === undefined ? [] : parts)));
      const cells = typedEntries(draft, table).filter((key) => !added.has(key));
      return cells.length === 0 ? null : makeText(random, draft, table, random.pick(cells));
    },
  },
  {
    name: 'product-mismatch',
    codes: SUM_CODES,
    shows: 'sums',
    commit: (random, draft, table) => {
      const products = table.equations.filter(({ kind }) => kind === 'product');
      const cells = products.flatMap(({ total, parts }) => [total, ...parts]).filter((key) => isTypedNumber(draft, key));
      if (cells.length === 0) return null;
      const key = random.pick(cells);
      const unit = 10 ** table.decimals;
      const before = table.values.get(key) ?? 0;
      const value = random.chance(0.5) ? before + random.int(1, 9) : Math.round(before * random.pick([2, 3, 1.5]) * unit) / unit;
      return overwrite(draft, key, value) ? { changed: [key] } : null;
    },
  },
];
