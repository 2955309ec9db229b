/** A finding at a cell of a table, with everything that most rules leave open left open. */
import type { Table } from '../../table/model/table';
import type { CellAddress } from '../../workbook/address';
import type { Found, Severity } from './finding';

type Open<F> = Omit<Found<F>, 'severity' | 'table' | 'sheet' | 'at' | 'unit' | 'facts'>;

const OPEN = { related: [], label: '', expected: null, actual: null, difference: null, cause: null, fix: null } as const;

export function findingAt<F>(
  severity: Severity,
  table: Table,
  { row, column }: CellAddress,
  facts: F,
  known: Partial<Open<F>> = {},
): Found<F> {
  return { severity, table: table.id, sheet: table.sheet, at: { row, column }, unit: table.unit, facts, ...OPEN, ...known };
}

/** The same for a sheet as a whole. */
export function findingOnSheet<F>(
  severity: Severity,
  sheet: string,
  { row, column }: CellAddress,
  facts: F,
  known: Partial<Open<F>> = {},
): Found<F> {
  return { severity, table: null, sheet, at: { row, column }, unit: 'unknown', facts, ...OPEN, ...known };
}
