/** A finding at a cell of a table, with everything that most rules leave open left open. */
import type { Table } from '../table/model/table';
import { toA1, type CellAddress } from '../workbook/address';
import type { FactsByCode } from './facts';
import type { FindingCode, FindingOf, Severity } from './finding';

type Open<C extends FindingCode> = Omit<FindingOf<C>, 'code' | 'rule' | 'severity' | 'table' | 'sheet' | 'cell' | 'unit' | 'facts'>;

const OPEN = { related: [], label: '', expected: null, actual: null, difference: null, cause: null, fix: null } as const;

export function findingAt<C extends FindingCode>(
  [code, rule, severity]: readonly [C, string, Severity],
  table: Table,
  cell: CellAddress,
  facts: FactsByCode[C],
  known: Partial<Open<C>> = {},
): FindingOf<C> {
  return { code, rule, severity, table: table.id, sheet: table.sheet, cell: toA1(cell), unit: table.unit, facts, ...OPEN, ...known };
}

/** The same for a sheet as a whole. */
export function findingOnSheet<C extends FindingCode>(
  [code, rule, severity]: readonly [C, string, Severity],
  sheet: string,
  cell: CellAddress,
  facts: FactsByCode[C],
  known: Partial<Open<C>> = {},
): FindingOf<C> {
  return { code, rule, severity, table: null, sheet, cell: toA1(cell), unit: 'unknown', facts, ...OPEN, ...known };
}
