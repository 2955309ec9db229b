/** What a person said of a table that figures showed: found again there, and made use of in the search for its sums. */
import type { LineRole, StaleCorrection, TableCorrections } from '../model/corrections';
import { NO_CORRECTIONS, type Correction } from '../model/corrections';
import { findTable, resolve } from '../said/marks';
import type { SheetView } from '../seeing/sheet-view';
import type { Table } from '../model/table';
import type { FoundSum } from './sheet-sums';

export interface SaidOfTables {
  readonly of: (table: Table | undefined) => TableCorrections;
  /** Whether anything was said of any of them. */
  readonly some: boolean;
  readonly stale: readonly StaleCorrection[];
}

/** @param corrections those of tables that figures showed; edges lay out a table of their own and are none of them */
export function saidOf(view: SheetView, tables: readonly Table[], corrections: readonly Correction[]): SaidOfTables {
  const stale: StaleCorrection[] = [];
  const byTable = new Map<Table, Correction[]>();
  for (const correction of corrections) {
    const table = findTable(correction.table, tables);
    if (table === null) stale.push({ correction, missing: 'table' });
    else byTable.set(table, [...(byTable.get(table) ?? []), correction]);
  }
  const said = new Map<Table, TableCorrections>();
  for (const [table, own] of byTable) {
    const resolved = resolve(view, table, own);
    said.set(table, resolved.corrections);
    stale.push(...resolved.stale);
  }
  return { of: (table) => (table === undefined ? undefined : said.get(table)) ?? NO_CORRECTIONS, some: said.size > 0, stale };
}

/** Lines that count nothing, or nothing of their own: their figures are in no sum. */
const LEFT_OUT: ReadonlySet<LineRole> = new Set<LineRole>(['ignored', 'heading', 'part']);

/** Whether a person took the cell out of all sums of its table. */
export function isLeftOut({ columns, lines }: TableCorrections, row: number, column: number): boolean {
  const role = columns.get(column)?.role;
  const line = lines.get(row)?.role;
  return (role !== undefined && role !== 'figure') || (line !== undefined && LEFT_OUT.has(line));
}

/** Whether a person calls the line of this row a total. */
export const isSaidTotal = (tables: readonly Table[], row: number): boolean =>
  tables.some(({ corrections: { lines } }) => {
    const role = lines.get(row)?.role;
    return role === 'total' || role === 'group-total';
  });

/** The sums with a person's word in them: lines that add up nothing lose theirs, lines that add up what stands below them have no others. */
export function withSaidSums(tables: readonly Table[], found: readonly FoundSum[]): FoundSum[] {
  const roles = new Map(
    tables.flatMap((table) => table.lines.flatMap(({ row, said }) => (said === null ? [] : [[row, said.role] as const]))),
  );
  const kept = found.filter(({ kind, total }) => {
    const role = kind === 'column' ? roles.get(total.row) : undefined;
    return role !== 'item' && role !== 'parent';
  });
  const said = tables.flatMap((table) =>
    table.lines.flatMap((line, at) => (line.said?.role === 'parent' ? parentSums(table, at, kept) : [])),
  );
  return [...said, ...kept];
}

/** The lines below a parent down to the one named, or to the next of its kind; what they add up themselves left out. */
function parentSums({ lines, figureColumns }: Table, at: number, found: readonly FoundSum[]): FoundSum[] {
  const parent = lines[at];
  if (parent?.said == null) return [];
  const { until } = parent.said;
  const next = lines.findIndex((line, other) => other > at && (line.total !== null || line.said?.role === 'parent'));
  const last = until === null ? (next < 0 ? lines.length : next) - 1 : lines.findLastIndex(({ row }) => row <= until);
  const below = lines.slice(at + 1, last + 1).filter(({ counted, partial }) => counted && !partial);
  const rows = new Set(below.map(({ row }) => row));
  const inner = new Set(
    found.flatMap(({ kind, total, parts }) => (kind === 'column' && rows.has(total.row) ? parts.map(({ row }) => row) : [])),
  );
  const parts = below.filter(({ row }) => !inner.has(row));
  return figureColumns.flatMap(({ index }, on): FoundSum[] => {
    const total = parent.figures[on];
    const own = parts.flatMap(({ row, figures }) => (figures[on]?.state === 'number' ? [{ row, column: index }] : []));
    if (total?.state !== 'number' || own.length === 0) return [];
    return [{ kind: 'column', total: { row: parent.row, column: index }, parts: own, standing: 'borne-out', because: ['words'], relation: -1 - at, agrees: false }]; // prettier-ignore
  });
}
