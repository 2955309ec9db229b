/**
 * The ledger: every figure of a workbook that stands in a sum, and every sum it stands in. Equations are kept as numbers
 * of cells so that a third of a million figures stay cheap. Says what must hold, not whether it does.
 */
import type { FoundSum } from '../table/blocks/sheet-sums';
import type { Table } from '../table/model/table';
import { contains, type CellAddress } from '../workbook/address';
import type { Entry, Equation } from './equation';
import { LedgerPage } from './ledger-page';
import { growing, NO_ENTRY, numbered, type EntryNumber, type EquationNumber, type Numbered } from './numbers';

type StandsIn = Numbered<EntryNumber, readonly EquationNumber[]>;

export interface Ledger {
  readonly entries: Numbered<EntryNumber, Entry>;
  readonly equations: Numbered<EquationNumber, Equation>;
  /** For each entry, the equations it stands in; made when first asked for, since a clean workbook never asks. */
  readonly standsIn: StandsIn;
}

/** @param sums by sheet, what figures and formulas show beside the relations of the tables; they may reach from one table into another */
export function buildLedger(tables: readonly Table[], sums: ReadonlyMap<string, readonly FoundSum[]> = new Map()): Ledger {
  const entries = growing<EntryNumber, Entry>([]);
  const pages = tables.map((table, at) => new LedgerPage(table, at, entries));
  for (const page of pages) page.write();
  for (const [sheet, found] of sums)
    addFound(
      pages.filter(({ table }) => table.sheet === sheet),
      found,
    );
  return ledgerOf(entries, numbered(pages.flatMap((page) => page.claimed())));
}

export function ledgerOf(entries: Ledger['entries'], equations: Ledger['equations']): Ledger {
  let known: StandsIn | null = null;
  return {
    entries,
    equations,
    get standsIn() {
      return (known ??= standing(entries, equations));
    },
  };
}

function standing(entries: Ledger['entries'], equations: Ledger['equations']): StandsIn {
  const standsIn = numbered<EntryNumber, EquationNumber[]>(entries.map(() => []));
  equations.forEach(({ total, parts }, at) => {
    standsIn[total]?.push(at);
    for (const part of parts) standsIn[part]?.push(at);
  });
  return standsIn;
}

/** Sums that figures show, on the pages of their totals. What words claim of a total in the same direction is not said again. */
function addFound(pages: readonly LedgerPage[], sums: readonly FoundSum[]): void {
  const find = ({ row, column }: CellAddress): EntryNumber => {
    for (const page of pages) {
      const entry = page.entryAt(row, column);
      if (entry >= 0) return entry;
    }
    return NO_ENTRY;
  };
  for (const sum of sums) {
    const page = pages.find(({ table }) => contains(table.range, sum.total));
    if (page === undefined) continue;
    page.addFound(sum, find(sum.total), sum.parts.map(find));
  }
}
