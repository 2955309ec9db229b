/** Which figure columns hold what a cap test needs: support by level and year, the cost of the same year, how many. */
import type { Column } from '../../table/model/column';
import type { YearKey } from '../../table/model/dimensions';
import type { Table } from '../../table/model/table';
import type { Level } from '../act';

export interface YearColumns {
  readonly year: YearKey | null;
  /** Positions of figure columns. */
  readonly support: Readonly<Record<Level, number | null>>;
  readonly cost: number | null;
  readonly counterpart: number | null;
  readonly others: readonly number[];
  readonly quantity: number | null;
  /** Every column of money names whose it is, the beneficiary's own among them: together they are the cost. */
  readonly isComplete: boolean;
}

export interface MoneyColumns {
  readonly years: readonly YearColumns[];
  /** Columns over the whole period; null when there are none. */
  readonly period: YearColumns | null;
  /** Money of the State comes with the beneficiary's own, so a total is a cost. */
  readonly hasCounterpart: boolean;
}

const PAYS: ReadonlySet<string> = new Set(['national', 'local', 'counterpart', 'integrated', 'other']);

/** @param ofTitle whose money the State's is by the plan's title, where no column says it; null when the title does not say either */
export function moneyColumns(table: Pick<Table, 'figureColumns' | 'columnRelations'>, ofTitle: Level | null): MoneyColumns {
  const { figureColumns } = table;
  const keys = [...new Set(figureColumns.map(({ year }) => year))];
  const hasCounterpart = figureColumns.some(({ source, measure }) => source === 'counterpart' && measure === 'money');
  const hasOthers = figureColumns.some(({ source, measure }) => (source === 'other' || source === 'integrated') && measure === 'money');
  const hasLevels = figureColumns.some(({ source }) => source === 'national' || source === 'local');
  const byKey = (key: YearKey | null): YearColumns => {
    const of = figureColumns.map((column, at) => ({ column, at })).filter(({ column }) => column.year === key);
    const only = (wanted: (column: Column) => boolean): number | null => {
      const found = of.filter(({ column }) => wanted(column));
      return found.length === 1 ? (found[0]?.at ?? null) : null;
    };
    const money = (wanted: (column: Column) => boolean): number | null => only((one) => one.measure === 'money' && wanted(one));
    const state = ofTitle === null || hasLevels ? null : money(({ source }) => source === 'state-budget');
    const stated = money(({ words }) => words.includes('costTotal'));
    return {
      year: key,
      support: {
        national: ofTitle === 'national' && state !== null ? state : money(({ source }) => source === 'national'),
        province: ofTitle === 'province' && state !== null ? state : money(({ source }) => source === 'local'),
      },
      cost:
        stated ??
        (hasCounterpart || hasOthers
          ? (money(({ source }) => source === 'all') ??
            addedUp(
              table,
              of.map(({ at }) => at),
            ))
          : null),
      counterpart: money(({ source }) => source === 'counterpart'),
      others: of
        .filter(({ column: { measure, source } }) => measure === 'money' && (source === 'integrated' || source === 'other'))
        .map(({ at }) => at),
      quantity: only(({ measure }) => measure === 'quantity'),
      isComplete: hasCounterpart && of.every(({ column: { measure, source } }) => measure !== 'money' || PAYS.has(source ?? '')),
    };
  };
  const dated = keys.filter((key) => typeof key === 'number');
  const undated = byKey(null);
  if (dated.length === 0) return { years: [undated], period: null, hasCounterpart };
  const years = dated.map(byKey);
  const period = keys.includes('period') ? byKey('period') : null;
  // A number that no year heads counts what all of them pay for.
  const counted = (columns: YearColumns): YearColumns => ({ ...columns, quantity: columns.quantity ?? undated.quantity });
  if (years.length === 1) return { years: years.map(counted), period, hasCounterpart };
  return { years, period: period !== null ? counted(period) : undated.quantity === null ? null : undated, hasCounterpart };
}

/** "Tổng KP": a column that no word calls the total of all sources, and that adds up the beneficiary's own with others all the same. */
function addedUp(
  { figureColumns, columnRelations }: Pick<Table, 'figureColumns' | 'columnRelations'>,
  of: readonly number[],
): number | null {
  const found = columnRelations.filter(
    ({ total, parts, dimension }) =>
      (dimension === 'sources' || dimension === 'group' || dimension === 'declared') &&
      of.includes(total) &&
      figureColumns[total]?.source === null &&
      figureColumns[total].measure === 'money' &&
      parts.some((part) => figureColumns[part]?.source === 'counterpart') &&
      parts.every((part) => of.includes(part) && PAYS.has(figureColumns[part]?.source ?? '')),
  );
  const totals = new Set(found.map(({ total }) => total));
  return totals.size === 1 ? (found[0]?.total ?? null) : null;
}
