/** SB201: the same figure differs between two tables of one plan: summary and annex, sources and activities. */
import { absolute, amountFromDouble, compare, isZero, scaleByPowerOfTen, subtract, type Amount } from '../money/amount';
import { isKnownUnit, UNIT_EXPONENT } from '../money/money';
import type { Figure } from '../table/figure';
import type { Table } from '../table/table';
import { toA1 } from '../workbook/address';
import type { FigureFacts } from './facts';
import { findingAt } from './finding-at';
import { columnLabel, lineLabel } from './places';
import { rule } from './rule';

export interface Total {
  readonly figure: Figure;
  readonly line: number;
  readonly column: number;
}

/** What a table says in total, by source and year: "national|2026", "all|period". */
export type Totals = ReadonlyMap<string, Total>;

export const crossTable = rule({
  code: 'SB201',
  name: 'cross-table',
  find: ({ reading, disputed }) => {
    // A total that its own table disputes is reported there; the other table only shows it again.
    const isDisputed = (total: Total | undefined): boolean => total !== undefined && disputed.has(total.figure);
    const tables = reading.tables
      .filter(({ settled }) => settled)
      .map((table) => ({ table, totals: totalsOf(table) }))
      .filter(({ totals }) => totals.size > 1);
    return tables.flatMap((one, at) =>
      tables.slice(at + 1).flatMap((two) => {
        if (!isSamePlan(one.table, two.table)) return [];
        const keys = [...one.totals.keys()].filter((key) => two.totals.has(key));
        const same = keys.filter((key) => agrees(one.table, one.totals.get(key), two.table, two.totals.get(key)));
        const differing = keys.filter((key) => !same.includes(key));
        // Two tables of one plan agree in most of what both say; where nothing agrees they are not about the same thing.
        const spoken = same.filter((key) => !isZero(one.totals.get(key)?.figure.amount ?? amountFromDouble(0)));
        if (differing.length === 0 || spoken.length < 2 || spoken.length < differing.length) return [];
        const [first] = [...differing].sort((a, b) => rank(a) - rank(b));
        const [here, there] = [one.totals.get(first ?? ''), two.totals.get(first ?? '')];
        if (here === undefined || there === undefined) return [];
        if (differing.some((key) => [one, two].some(({ totals }) => isDisputed(totals.get(key))))) return [];
        const related = differing.flatMap((key) => [one, two].flatMap(({ table, totals }) => {
          const total = totals.get(key);
          return total === undefined || total === here ? [] : [table.sheet === one.table.sheet ? toA1(total.figure) : `${table.sheet}!${toA1(total.figure)}`];
        })); // prettier-ignore
        const facts = {
          here: named(one.table, here),
          there: named(two.table, there),
          thereSheet: two.table.sheet,
          thereUnit: two.table.unit,
          keys: same.length,
        };
        return [
          findingAt(['SB201', 'cross-table', 'error'], one.table, here.figure, facts, {
            related,
            label: named(one.table, here).label,
            actual: here.figure.amount,
          }),
        ];
      }),
    );
  },
});

/** A year of one source first, totals over years and sources last: they follow from it. */
const rank = (key: string): number => (key.startsWith('all') ? 1 : 0) + (key.endsWith('period') ? 2 : 0);

const named = (table: Table, { figure, line, column }: Total): FigureFacts => ({
  cell: toA1(figure),
  label: [lineLabel({ table, line }), columnLabel({ table, column })].join(' › '),
  amount: figure.amount,
});

export function isSamePlan(a: Table, b: Table): boolean {
  if (!isKnownUnit(a.unit) || !isKnownUnit(b.unit)) return false;
  return a.period !== null && b.period !== null && a.period.from === b.period.from && a.period.to === b.period.to;
}

/** Equal once in one unit, or as near as the coarser of the two was written. */
function agrees(a: Table, one: Total | undefined, b: Table, two: Total | undefined): boolean {
  if (one === undefined || two === undefined) return true;
  const difference = absolute(subtract(inDong(a, one.figure.amount), inDong(b, two.figure.amount)));
  const slack = a.unit === b.unit && decimals(one) === 0 && decimals(two) === 0 ? 0 : (place(a, one) + place(b, two)) / 2;
  return isZero(difference) || compare(difference, amountFromDouble(slack)) < 0;
}

const decimals = ({ figure }: Total): number => figure.decimals ?? 0;
const exponent = ({ unit }: Table): number => (isKnownUnit(unit) ? UNIT_EXPONENT[unit] : 0);
const inDong = (table: Table, amount: Amount): Amount => scaleByPowerOfTen(amount, exponent(table));
const place = (table: Table, total: Total): number => Math.pow(10, exponent(table) - decimals(total));

export function totalsOf(table: Table): Totals {
  const totals = new Map<string, Total>();
  const put = (key: string, line: number, column: number): void => {
    const figure = table.lines[line]?.figures[column];
    if (figure?.state === 'number' && !totals.has(key)) totals.set(key, { figure, line, column });
  };
  const grand = table.lines.findIndex(({ total, counted }) => total === 'grand' && counted);
  table.figureColumns.forEach(({ measure, year, source }, column) => {
    if (measure !== 'money' || source === 'state-budget') return;
    const when = year === null ? (table.period?.from === table.period?.to ? String(table.period?.from) : null) : String(year);
    if (when === null) return;
    if (source !== null || table.kind !== 'source-by-year') {
      if (grand >= 0) put(`${source ?? 'all'}|${when}`, grand, column);
      return;
    }
    if (grand >= 0) put(`all|${when}`, grand, column);
    table.lines.forEach((line, at) => {
      if (line.total === null && line.counted && line.source !== null && line.source !== 'state-budget')
        put(`${line.source}|${when}`, at, column);
    });
  });
  return totals;
}
