/** What a person said of a table that figures showed: found again there, and made use of in the search for its sums. */
import type { LineRole, StaleCorrection, TableCorrections } from '../model/corrections';
import { NO_CORRECTIONS, type Correction } from '../model/corrections';
import { findTable, resolve } from '../said/marks';
import type { SheetView } from '../seeing/sheet-view';
import type { Line } from '../model/line';
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

/** The sums with a person's word in them: lines that add up nothing lose theirs, lines that add up others as said have no other sums. */
export function withSaidSums(tables: readonly Table[], found: readonly FoundSum[]): FoundSum[] {
  const down = found.filter(({ kind }) => kind === 'column');
  const lost = new Set<number>();
  const said: FoundSum[] = [];
  for (const table of tables) {
    table.lines.forEach((line, at) => {
      const role = line.said?.role;
      if (role === 'item') lost.add(line.row);
      // What was found already is what the person says: confirming it changes nothing.
      if (role === undefined || !ADDS.has(role) || isFound(line, down)) return;
      const parts = partsSaid(table, at, down);
      if (parts.length === 0) return;
      lost.add(line.row);
      said.push(...claimed(table, at, parts));
    });
  }
  return [...said, ...found.filter(({ kind, total }) => kind === 'row' || !lost.has(total.row))];
}

/** Roles of lines that add up others. */
const ADDS: ReadonlySet<LineRole> = new Set<LineRole>(['parent', 'total', 'group-total']);

/** Figures show that the line adds up others, and a parent down to the line that was named. */
function isFound({ row, said }: Line, down: readonly FoundSum[]): boolean {
  const own = down.filter(({ total }) => total.row === row);
  if (own.length === 0 || said?.role !== 'parent') return own.length > 0;
  const rows = new Set(own.flatMap(({ parts }) => parts.map((part) => part.row)));
  // Parts that add up others reach as far as those do.
  for (const each of rows)
    for (const { total, parts } of down) if (total.row === each && each !== row) for (const part of parts) rows.add(part.row);
  return [...rows].every((part) => part > row) && (said.until === null || Math.max(...rows) === said.until);
}

/**
 * The lines that a line adds up as a person says: a parent those below it, down to the one named or to the next of its kind; a total
 * those above it, one of a group no further than to the total before. What they add up themselves is left out.
 */
function partsSaid({ lines }: Table, at: number, down: readonly FoundSum[]): readonly Line[] {
  const said = lines[at]?.said;
  const isEnd = (line: Line | undefined): boolean => line !== undefined && (line.total !== null || line.said?.role === 'parent');
  const isBelow = said?.role === 'parent' || lines.slice(0, at).every(({ counted }) => !counted);
  let [from, to] = [0, at];
  if (isBelow) {
    const next = lines.findIndex((line, other) => other > at && isEnd(line));
    const until = said?.until ?? null;
    [from, to] = [at + 1, until !== null ? lines.findLastIndex(({ row }) => row <= until) + 1 : next < 0 ? lines.length : next];
  } else {
    const closes = (line: Line): boolean =>
      isEnd(line) || down.some(({ total, parts }) => total.row === line.row && parts.every(({ row }) => row < line.row));
    const isStop = said?.role === 'group-total' ? closes : (line: Line): boolean => line.total === 'grand';
    from = lines.findLastIndex((line, other) => other < at && isStop(line)) + 1;
  }
  const within = lines.slice(from, to).filter(({ counted, partial }) => counted && !partial);
  const rows = new Set(within.map(({ row }) => row));
  const inner = new Set(down.flatMap(({ total, parts }) => (rows.has(total.row) ? parts.map(({ row }) => row) : [])));
  return within.filter(({ row }) => !inner.has(row));
}

function claimed({ lines, figureColumns }: Table, at: number, parts: readonly Line[]): FoundSum[] {
  const line = lines[at];
  if (line === undefined) return [];
  return figureColumns.flatMap(({ index }, on): FoundSum[] => {
    const own = parts.flatMap(({ row, figures }) => (figures[on]?.state === 'number' ? [{ row, column: index }] : []));
    if (line.figures[on]?.state !== 'number' || own.length === 0) return [];
    return [
      {
        kind: 'column',
        total: { row: line.row, column: index },
        parts: own,
        standing: 'borne-out',
        because: ['words'],
        relation: -1 - at,
        agrees: false,
      },
    ];
  });
}
