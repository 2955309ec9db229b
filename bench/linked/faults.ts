/** One slip in a workbook whose tables share figures: in an entry, in a shared total, or renewed in one table and not the other. */
import { cellIn, copyOf, freeze, type Draft } from '../generate/draft';
import { recalculate } from '../generate/evaluate';
import { randomOf, type Random } from '../generate/random';
import type { CellKey } from '../generate/truth';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { Linked } from './workbooks';
import type { Written } from './tables';

export const LINKED_FAULTS = ['entry-mistyped', 'total-mistyped', 'one-table-renewed'] as const;
export type LinkedFault = (typeof LINKED_FAULTS)[number];

export interface LinkedSlip {
  readonly kind: LinkedFault;
  readonly snapshot: WorkbookSnapshot;
  readonly draft: Draft;
  /** Cells a person may rightly be sent to. */
  readonly right: ReadonlySet<CellKey>;
  /** Only the comparison of tables can show it. */
  readonly acrossOnly: boolean;
}

/** @returns null where the workbook offers no place for it */
export function slipIn(workbook: Linked, kind: LinkedFault): LinkedSlip | null {
  const random = randomOf(workbook.seed + 9_000_000);
  const draft = copyOf(workbook.draft);
  const table = random.pick(workbook.tables);
  const shared = sharedCells(workbook, table);
  const own = new Map([...table.cells].map(([meaning, cell]) => [cell, meaning]));
  const partners = (cell: CellKey): CellKey[] => workbook.tables.flatMap(({ cells }) => cells.get(own.get(cell) ?? '') ?? []);
  const entries = table.entries.filter((cell) => numberAt(draft, cell) !== 0);
  const totals = [...own.keys()].filter(
    (cell) => shared.has(cell) && !table.entries.includes(cell) && cellIn(draft, cell)?.formula === undefined,
  );
  const cell =
    kind === 'total-mistyped' ? (totals.length === 0 ? null : random.pick(totals)) : entries.length === 0 ? null : random.pick(entries);
  if (cell === null) return null;
  const before = numberAt(draft, cell);
  const coarsest = Math.max(...workbook.tables.map(({ unit }) => unit.exponent - unit.decimals));
  const after = mistyped(random, before, table.unit.decimals, 10 ** (coarsest - table.unit.exponent));
  set(draft, cell, after);
  if (kind === 'one-table-renewed') {
    // Every total of the table is carried along; only another table can tell.
    const [row, column, corner] = table.totalsOf(cell);
    for (const total of [row, column, corner])
      if (total !== undefined && cellIn(draft, total)?.formula === undefined)
        set(draft, total, Number((numberAt(draft, total) + after - before).toFixed(table.unit.decimals)));
  }
  recalculate(draft);
  const chain = [cell, ...table.totalsOf(cell)];
  const formulasShow = kind === 'entry-mistyped' && chain.slice(1).every((total) => cellIn(draft, total)?.formula !== undefined);
  const acrossOnly = kind === 'one-table-renewed' || formulasShow;
  const touched = chain.filter((one) => shared.has(one));
  // Two figures at least must be left that show the tables to belong together.
  if (acrossOnly && (touched.length === 0 || shared.size - touched.length < 2)) return null;
  const right = new Set(acrossOnly ? chain.flatMap((one) => [one, ...partners(one)]) : [cell]);
  return { kind, draft, snapshot: freeze(draft), right, acrossOnly };
}

/** Cells of the table whose figure another table states as well. */
function sharedCells({ tables }: Linked, table: Written): Set<CellKey> {
  return new Set(
    [...table.cells].flatMap(([meaning, cell]) => (tables.some((other) => other !== table && other.cells.has(meaning)) ? [cell] : [])),
  );
}

function numberAt(draft: Draft, cell: CellKey): number {
  const value = cellIn(draft, cell)?.value;
  return typeof value === 'number' ? value : 0;
}

function set(draft: Draft, cell: CellKey, value: number): void {
  const found = cellIn(draft, cell);
  if (found !== undefined) found.value = value;
}

/** Off by several units of the coarsest table, so that no rounding hides it. */
function mistyped(random: Random, value: number, decimals: number, coarse: number): number {
  return Number((value + Math.max(1, Math.abs(value)) * random.pick([0.3, 0.9, 1.7]) + random.int(4, 12) * coarse).toFixed(decimals));
}
