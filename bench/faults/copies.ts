/** A right figure in the wrong place: the neighbour's, last year's, the next line's; or a figure renewed while the totals stay old. */
import type { CellKey, TruthTable } from '../generate/truth';
import { overwrite } from './digits';
import { SUM_CODES, type FaultKind } from './fault';
import { neighbour, typedEntries } from './places';

const figureOf = (table: TruthTable, key: CellKey): number => table.values.get(key) ?? 0;

export const COPY_FAULTS: readonly FaultKind[] = [
  {
    name: 'neighbour-copied',
    codes: SUM_CODES,
    shows: 'sums',
    commit: (random, draft, table) => {
      const pairs = typedEntries(draft, table).flatMap((key) =>
        [neighbour(table, key, 0, -1), neighbour(table, key, 0, 1)].flatMap((other) =>
          other === null || figureOf(table, other) === 0 ? [] : [{ key, other }],
        ),
      );
      if (pairs.length === 0) return null;
      const { key, other } = random.pick(pairs);
      return overwrite(draft, key, figureOf(table, other)) ? { changed: [key], causes: ['copied-neighbour', 'wrong-place'] } : null;
    },
  },
  {
    name: 'last-year-kept',
    codes: SUM_CODES,
    shows: 'sums',
    commit: (random, draft, table) => {
      const cells = typedEntries(draft, table).filter((key) => figureOf(table, table.yearBefore.get(key) ?? '') !== 0);
      if (cells.length === 0) return null;
      const key = random.pick(cells);
      return overwrite(draft, key, figureOf(table, table.yearBefore.get(key) ?? ''))
        ? { changed: [key], causes: ['copied-neighbour', 'wrong-place'] }
        : null;
    },
  },
  {
    name: 'lines-swapped',
    codes: SUM_CODES,
    shows: 'sums',
    commit: (random, draft, table) => {
      const entries = new Set(typedEntries(draft, table));
      const rowTotals = new Map(
        table.equations.flatMap(({ kind, total, parts }) => (kind === 'row-total' ? parts.map((part) => [part, total] as const) : [])),
      );
      const pairs = [...entries].flatMap((key) => {
        const below = neighbour(table, key, 1, 0);
        return below !== null && entries.has(below) && rowTotals.has(key) && rowTotals.has(below) ? [{ key, below }] : [];
      });
      if (pairs.length === 0) return null;
      const { key, below } = random.pick(pairs);
      const [upper, lower] = [figureOf(table, key), figureOf(table, below)];
      if (!overwrite(draft, key, lower) || !overwrite(draft, below, upper)) return null;
      return {
        changed: [key, below],
        causes: ['wrong-place'],
        alsoRight: [key, below].map((cell) => rowTotals.get(cell) ?? cell),
        findings: 2,
      };
    },
  },
  {
    name: 'total-stale',
    codes: SUM_CODES,
    shows: 'sums',
    commit: (random, draft, table) => {
      const cells = typedEntries(draft, table);
      if (cells.length === 0) return null;
      const key = random.pick(cells);
      const unit = 10 ** table.decimals;
      const renewed = Math.round(figureOf(table, key) * (1.1 + random.next()) * unit) / unit;
      return overwrite(draft, key, renewed) ? { changed: [key] } : null;
    },
  },
];
