/** The comparison as data: the fields of the contract (7), and beside them what each table comes to before and after. */
import type { Change, Comparison, Side, TablePlace, TotalPair } from '../compare/change';
import { toPlainText, type Amount } from '../money/amount';
import { toA1 } from '../workbook/address';

const SCHEMA_VERSION = 1;

const plain = (amount: Amount | null): string | null => (amount === null ? null : toPlainText(amount));

function sideJson(side: Side | null): object | null {
  if (side === null) return null;
  const { file, sheet, row, column, amount, text, unit } = side;
  const cell = row === null || column === null ? null : toA1({ row, column });
  return { ...(file === null ? {} : { file }), sheet, cell, value: plain(amount) ?? text, unit };
}

function changeJson({ kind, label, source, year, old, new: now, unit, measure, moves, years, figuresKept }: Change): object {
  return {
    kind,
    label,
    source,
    year,
    old: sideJson(old),
    new: sideJson(now),
    unit,
    measure,
    ...(moves !== undefined && { moves: moves.map((move) => ({ source: move.source, old: sideJson(move.old), new: sideJson(move.new) })) }),
    ...(years !== undefined && (kind === 'years-shifted' ? { shift: years[0] } : { years })),
    ...(figuresKept === true && { figuresKept }),
  };
}

const tableJson = (place: TablePlace | null): object | null =>
  place === null ? null : { ...(place.file === null ? {} : { file: place.file }), id: place.id, unit: place.unit, period: place.period };

/** `stated`: a cell says it. `workedOut` where what stands below a total comes to something else. */
function totalJson({ source, old, new: now }: TotalPair): object {
  const differs = (old?.workedOut ?? now?.workedOut ?? null) !== null;
  return {
    source,
    old: plain(old?.amount ?? null),
    new: plain(now?.amount ?? null),
    stated: { old: old?.isStated ?? null, new: now?.isStated ?? null },
    ...(differs && { workedOut: { old: plain(old?.workedOut ?? null), new: plain(now?.workedOut ?? null) } }),
  };
}

export function comparisonJson(
  { tables, changes, unread, uncalculated, lost, setAside }: Comparison,
  old: string,
  now: string,
  version: string,
): string {
  const report = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'soatbieu', version },
    old,
    new: now,
    changes: changes.map(changeJson),
    tables: tables.map((table) => ({
      title: table.title,
      old: tableJson(table.old),
      new: tableJson(table.new),
      totals: table.totals.map(totalJson),
      notCompared: table.notCompared,
    })),
    unread,
    uncalculated,
    ...(lost.old.length + lost.new.length > 0 && { unreadable: lost, setAside }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
