/** A finding at a formula or a typed number, whether or not a table was read there. */
import type { Amount } from '../../../money/amount';
import { amountIn } from '../../../table/seeing/figure';
import type { Table } from '../../../table/model/table';
import { contains, toA1, type CellAddress } from '../../../workbook/address';
import type { Cell } from '../../../workbook/snapshot';
import { findingAt, findingOnSheet } from '../finding-at';
import type { Found, Severity } from '../finding';
import type { Observations } from '../observations';
import { labelOf } from '../places';

interface Place extends CellAddress {
  readonly sheet: string;
}

export const tableAt = ({ reading }: Observations, place: Place): Table | undefined =>
  reading.tables.find(({ sheet, range }) => sheet === place.sheet && contains(range, place));

export function foundAt<F>(
  severity: Severity,
  observed: Observations,
  place: Place,
  facts: F,
  known: Partial<Pick<Found<F>, 'related' | 'expected' | 'actual' | 'difference' | 'cause' | 'fix'>> = {},
): Found<F> {
  const table = tableAt(observed, place);
  if (table === undefined) return findingOnSheet(severity, place.sheet, place, facts, known);
  const line = table.lines.findIndex(({ row }) => row === place.row);
  const column = table.figureColumns.findIndex(({ index }) => index === place.column);
  const figure = table.lines[line]?.figures[column];
  return findingAt(severity, table, place, facts, {
    ...known,
    ...(figure !== undefined && { label: labelOf({ table, line, column }) }),
  });
}

/** What the cell would say with another stored number, in the unit that it shows. */
export const amountOf = (cell: Cell, value: number): Amount | null => amountIn({ ...cell, value });

/** The cells that a diagnosis already blames, as "sheet!A1": what is wrong there is said once. */
export function blamed({ diagnosed, ledger }: Observations): ReadonlySet<string> {
  return new Set(
    diagnosed.diagnoses.flatMap(({ suspect, alternatives }) =>
      [suspect, ...alternatives].flatMap(({ entry }) => {
        const one = ledger.entries[entry];
        return one === undefined ? [] : [placeName({ sheet: one.table.sheet, ...addressOf(one.figure) })];
      }),
    ),
  );
}

/** Totals that words claim and that are exact as they stand: what they add up is what their tables say, whatever lies beside the range. */
export function provenByWords({ judging, ledger }: Observations): ReadonlySet<string> {
  const proven = new Set<string>();
  ledger.equations.forEach(({ total, kind, shown, doubtful }, at) => {
    const one = ledger.entries[total];
    if (one === undefined || shown || doubtful || (kind !== 'row' && kind !== 'column') || judging.judgements[at]?.verdict !== 'exact')
      return;
    // Without words of the field the reading may have taken the range's own word for what is meant.
    if (one.table.readBy === 'words') proven.add(placeName({ sheet: one.table.sheet, ...addressOf(one.figure) }));
  });
  return proven;
}

const addressOf = ({ row, column }: CellAddress): CellAddress => ({ row, column });

export const placeName = (place: Place): string => `${place.sheet}!${toA1(place)}`;
