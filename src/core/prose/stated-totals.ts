/** The figures of a table that sentences speak of: its totals by source and year, and its named lines. */
import { UNIT_EXPONENT, isKnownUnit } from '../money/money';
import { scaleByPowerOfTen, type Amount } from '../money/amount';
import type { Figure } from '../table/seeing/figure';
import { coreWords } from './statements';
import type { Table } from '../table/model/table';
import { sourceOfCaption } from '../table/settle/captioned';
import type { SourceId } from '../table/model/dimensions';

export interface StatedTotal {
  readonly table: Table;
  readonly figure: Figure;
  /** Its amount in đồng: a long text is held against it over and over. */
  readonly dong: Amount;
  readonly line: number;
  readonly column: number;
  readonly source: SourceId | 'all';
  /** A year, or the whole of what the table covers. */
  readonly when: number | 'whole';
}

export const inDong = ({ unit }: Table, amount: Amount): Amount => scaleByPowerOfTen(amount, isKnownUnit(unit) ? UNIT_EXPONENT[unit] : 0);

interface MoneyColumn {
  readonly column: number;
  readonly source: StatedTotal['source'];
  readonly when: StatedTotal['when'];
}

function moneyColumns({ figureColumns, unit: tableUnit }: Table): MoneyColumn[] {
  const hasYears = figureColumns.some(({ year }) => typeof year === 'number');
  return figureColumns.flatMap(({ measure, year, source, unit }, column): MoneyColumn[] => {
    // Without a column for the whole, a table of several years says nothing of the whole.
    if (measure !== 'money' || (unit !== null && unit !== tableUnit) || source === 'state-budget' || (year === null && hasYears)) return [];
    return [{ column, source: isSource(source) ? source : 'all', when: typeof year === 'number' ? year : 'whole' }];
  });
}

/** Totals of one table; several with the same source and year when its columns do not tell them apart. */
export function statedTotals(table: Table): StatedTotal[] {
  if (!isKnownUnit(table.unit)) return [];
  const columns = moneyColumns(table);
  const grand = table.lines.flatMap(({ total, counted }, at) => (total === 'grand' && counted ? [at] : []));
  const found = grand.flatMap((line) => {
    // The total of one of several stacked tables.
    const ofCaption = captionOf(table, line);
    return columns.flatMap((column) =>
      stated(table, line, ofCaption !== null && column.source === 'all' ? { ...column, source: ofCaption } : column),
    );
  });
  if (table.kind === 'source-by-year')
    table.lines.forEach(({ total, counted, source }, line) => {
      if (total !== null || !counted || !isSource(source)) return;
      for (const column of columns) if (column.source === 'all') found.push(...stated(table, line, { ...column, source }));
    });
  // Unnamed money columns beside one another: a total over the others is the whole, else nobody can tell which is meant.
  const wholes = new Set(table.columnRelations.filter(({ standing }) => standing === 'borne-out').map(({ total }) => total));
  const loose = new Set(found.filter(({ source, when }) => source === 'all' && when === 'whole').map(({ column }) => column));
  const ruling = [...loose].filter((column) => wholes.has(column));
  return found.filter(({ source, when, column }) => source !== 'all' || when !== 'whole' || ruling.length !== 1 || column === ruling[0]);
}

function captionOf(table: Table, line: number): SourceId | null {
  const own = table.lines[line];
  return own === undefined ? null : sourceOfCaption(table, own);
}

function stated(table: Table, line: number, { column, source, when }: MoneyColumn): StatedTotal[] {
  const figure = table.lines[line]?.figures[column];
  return figure?.state === 'number' ? [{ table, figure, dong: inDong(table, figure.amount), line, column, source, when }] : [];
}

/** The figures of the one line whose label says just this, in core words. */
export function namedLine(table: Table, topic: string): StatedTotal[] {
  if (!isKnownUnit(table.unit) || topic.split(' ').length < 2) return [];
  const [line, ...more] = table.lines.flatMap(({ folded, total, partial, counted }, at) =>
    counted && total === null && !partial && coreWords(folded) === topic ? [at] : [],
  );
  return line === undefined || more.length > 0 ? [] : moneyColumns(table).flatMap((column) => stated(table, line, column));
}

const isSource = (source: unknown): source is SourceId =>
  source === 'national' || source === 'local' || source === 'counterpart' || source === 'integrated' || source === 'other';
