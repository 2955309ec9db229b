/** Targets and money of one line and year, side by side in one table or in two annexes of one plan. No words, no verdict. */
import { isNegative, isZero } from '../../money/amount';
import type { Figure } from '../../table/seeing/figure';
import type { Line } from '../../table/model/line';
import type { Table } from '../../table/model/table';
import { isTargetTable } from '../common/target-table';

/** One figure with the place it is called by. */
export interface PlacedFigure {
  readonly table: Table;
  readonly line: number;
  readonly column: number;
  readonly figure: Figure;
}

export interface TargetPair {
  readonly year: number | null;
  readonly target: PlacedFigure;
  /** The first money figure that is filled, else the one to be filled. */
  readonly money: PlacedFigure;
  readonly hasTarget: boolean;
  readonly hasMoney: boolean;
}

/** Pairs that may be weighed together: of one table, or of one annex of targets and one of money. */
export function targetPairs(tables: readonly Table[]): TargetPair[][] {
  const plans = tables.filter(({ isPlan, figureColumns }) => isPlan && !figureColumns.some(({ measure }) => measure === 'price'));
  const alone = plans.map((table) => pairsOf(table, table, (line) => line)).filter((pairs) => pairs.length > 0);
  const annexes = plans.filter(isTargetTable).flatMap((targets) => {
    const matched = plans
      .filter((money) => money !== targets && !isTargetTable(money) && isSamePeriod(money, targets))
      .map((money) => pairsOf(targets, money, sameLabel(targets, money)));
    const [best = []] = matched.sort((a, b) => b.length - a.length);
    return best.length === 0 ? [] : [best];
  });
  return [...alone, ...annexes];
}

const isSamePeriod = ({ period: a }: Table, { period: b }: Table): boolean =>
  a !== null && b !== null && a.from === b.from && a.to === b.to;

const isPositive = ({ state, amount }: Figure): boolean => state === 'number' && !isZero(amount) && !isNegative(amount);
const isSettled = ({ state }: Figure): boolean => state === 'number' || state === 'absent';

function pairsOf(targets: Table, money: Table, lineIn: (line: number) => number | null): TargetPair[] {
  const years = comparedYears(targets, money);
  if (years.length === 0) return [];
  const groups = new Set([targets, money].flatMap((table) => table.lineRelations.map(({ total }) => total)));
  return targets.lines.flatMap((line, at): TargetPair[] => {
    const other = lineIn(at);
    const own = other === null ? undefined : money.lines[other];
    // Groups count what their lines count, or nothing; money by source lines belongs to the line above.
    if (own === undefined || other === null || !isEntry(line) || !isEntry(own) || (targets === money && groups.has(at))) return [];
    const pairs = years.flatMap(({ year, target: counted, amounts: paid }): TargetPair[] => {
      const target = placed(targets, at, counted);
      const amounts = paid.flatMap((column) => placed(money, other, column) ?? []);
      const [first] = amounts;
      if (target === null || first === undefined) return [];
      if (!isSettled(target.figure) || !amounts.every(({ figure }) => isSettled(figure))) return [];
      const filled = amounts.find(({ figure }) => isPositive(figure));
      return [{ year, target, money: filled ?? first, hasTarget: isPositive(target.figure), hasMoney: filled !== undefined }];
    });
    // A line that never has a target is not counted in any unit.
    return pairs.some(({ hasTarget }) => hasTarget) ? pairs : [];
  });
}

const isEntry = ({ total, partial, source, label }: Line): boolean => total === null && !partial && source === null && label !== '';

interface ComparedYear {
  readonly year: number | null;
  /** Positions of the one column that counts and of those that pay. */
  readonly target: number;
  readonly amounts: readonly number[];
}

/** The years for which one table counts in one column what the other pays; most tables have none, and no line is looked at. */
function comparedYears(targets: Table, money: Table): ComparedYear[] {
  const paid = yearsOf(money);
  return yearsOf(targets).flatMap((year): ComparedYear[] => {
    const [target, ...more] = columnsOf(targets, year, 'quantity');
    const amounts = columnsOf(money, year, 'money');
    return !paid.includes(year) || target === undefined || more.length > 0 || amounts.length === 0 ? [] : [{ year, target, amounts }];
  });
}

/** The years that a table tells apart; null where it has none. Totals over the years follow from them. */
function yearsOf({ figureColumns }: Table): (number | null)[] {
  const years = [...new Set(figureColumns.flatMap(({ year }) => (typeof year === 'number' ? [year] : [])))];
  return years.length > 0 ? years : [null];
}

const columnsOf = ({ figureColumns }: Table, year: number | null, measure: 'quantity' | 'money'): number[] =>
  figureColumns.flatMap((column, at) => (column.measure === measure && column.year === year ? [at] : []));

function placed(table: Table, line: number, column: number): PlacedFigure | null {
  const figure = table.lines[line]?.figures[column];
  return figure === undefined ? null : { table, line, column, figure };
}

/** The line of the same name in the other table; null where it is not there once. */
function sameLabel(targets: Table, money: Table): (line: number) => number | null {
  const places = new Map<string, number | null>();
  money.lines.forEach(({ folded }, at) => places.set(folded, places.has(folded) ? null : at));
  const own = new Map<string, number>();
  for (const { folded } of targets.lines) own.set(folded, (own.get(folded) ?? 0) + 1);
  return (line) => {
    const folded = targets.lines[line]?.folded ?? '';
    return folded === '' || own.get(folded) !== 1 ? null : (places.get(folded) ?? null);
  };
}
