/** The figures of a table that sentences speak of: its totals by source and year, and its named lines. */
import { UNIT_EXPONENT, isKnownUnit } from '../money/money';
import { scaleByPowerOfTen, type Amount } from '../money/amount';
import type { Figure } from '../table/figure';
import type { Period, SourceId, Table } from '../table/table';

export interface StatedTotal {
  readonly table: Table;
  readonly figure: Figure;
  readonly line: number;
  readonly column: number;
  readonly source: SourceId | 'all';
  /** A year, or the whole of what the table covers. */
  readonly when: number | 'whole';
}

export const inDong = ({ unit }: Table, amount: Amount): Amount => scaleByPowerOfTen(amount, isKnownUnit(unit) ? UNIT_EXPONENT[unit] : 0);

/** Totals of one table; several with the same source and year when its columns do not tell them apart. */
export function statedTotals(table: Table): StatedTotal[] {
  if (!isKnownUnit(table.unit)) return [];
  const { lines, figureColumns, columnRelations } = table;
  const years = new Set(figureColumns.flatMap(({ year }) => (typeof year === 'number' ? [year] : [])));
  const found: StatedTotal[] = [];
  const put = (line: number, column: number, source: StatedTotal['source'], when: StatedTotal['when']): void => {
    const figure = lines[line]?.figures[column];
    if (figure?.state === 'number') found.push({ table, figure, line, column, source, when });
  };
  const grand = lines.flatMap(({ total, counted }, at) => (total === 'grand' && counted ? [at] : []));
  const bySource = lines.flatMap(({ total, counted, source }, at) =>
    total === null && counted && isSource(source) ? [{ at, source }] : [],
  );
  const sourceLinesAlone = table.kind === 'source-by-year';
  figureColumns.forEach(({ measure, year, source }, column) => {
    if (measure !== 'money' || source === 'state-budget') return;
    const when = year === null || year === 'period' ? 'whole' : year;
    // Without a column for the whole, a table of several years says nothing of the whole.
    if (when === 'whole' && year === null && years.size > 0) return;
    const of = isSource(source) ? source : 'all';
    for (const line of grand) put(line, column, of, when);
    if (of === 'all' && sourceLinesAlone) for (const { at, source: own } of bySource) put(at, column, own, when);
  });
  // Unnamed money columns beside one another: a total over the others is the whole, else nobody can tell which is meant.
  const wholes = new Set(columnRelations.filter(({ standing }) => standing === 'borne-out').map(({ total }) => total));
  const loose = new Set(found.filter(({ source, when }) => source === 'all' && when === 'whole').map(({ column }) => column));
  const ruling = [...loose].filter((column) => wholes.has(column));
  return found.filter(({ source, when, column }) => source !== 'all' || when !== 'whole' || ruling.length !== 1 || column === ruling[0]);
}

const isSource = (source: unknown): source is SourceId =>
  source === 'national' || source === 'local' || source === 'counterpart' || source === 'integrated' || source === 'other';

export const isSamePeriod = (a: Period | null, b: Period | null): boolean => a !== null && b !== null && a.from === b.from && a.to === b.to;
