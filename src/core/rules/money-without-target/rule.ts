/**
 * SB204: money without a target, or a target without money, in a plan whose other lines have both (realities 16). A plan in which
 * the two go separate ways has its reasons, and nothing is said of it.
 */
import { viewOf, type WorkbookReading } from '../../table/read-workbook';
import { toA1 } from '../../workbook/address';
import type { Found } from '../common/finding';
import { findingAt } from '../common/finding-at';
import { columnLabel, lineLabel } from '../common/places';
import type { Rule } from '../common/definition';
import { targetPairs, type PlacedFigure, type TargetPair } from './target-pairs';
import type { Facts } from './facts';

/** So many pairs must be whole before a half one is remarkable, and so many whole ones for each half one. */
const LEAST_WHOLE = 4;
const WHOLE_FOR_EACH = 4;

export const rule: Rule<'SB204'> = {
  code: 'SB204',
  top: 'warning',
  needsResults: true,
  find: ({ reading, disputed }) =>
    targetPairs(reading.tables).flatMap((pairs) => {
      const whole = pairs.filter(({ hasTarget, hasMoney }) => hasTarget && hasMoney).length;
      const half = pairs.filter(({ hasTarget, hasMoney }) => hasTarget !== hasMoney);
      // A gap in a broken sum is a matter of that sum.
      const open = half.filter(
        ({ target, money }) => ![target, money].some((one) => disputed.has(one.figure) || isExplained(reading, one)),
      );
      if (whole < LEAST_WHOLE || whole < WHOLE_FOR_EACH * half.length) return [];
      return byLine(open).map((same) => missing(same, whole));
    }),
};

/** One finding a line and kind: its further years come along. */
function byLine(pairs: readonly TargetPair[]): TargetPair[][] {
  const groups = new Map<string, TargetPair[]>();
  for (const pair of pairs) {
    const key = `${String(pair.target.line)} ${String(pair.hasTarget)}`;
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()];
}

const EXPLANATION =
  /\b(?:chuyen tiep|nam sau|nam truoc|chuyen nguon|khong (?:su dung |co )?kinh phi|long ghep|xa hoi hoa|thanh toan|tam ung|du phong)\b/;

/** The line's own note says why: carried over, paid next year, paid by others. */
function isExplained(reading: WorkbookReading, { table, line }: PlacedFigure): boolean {
  const view = viewOf(reading, table.sheet);
  const row = table.lines[line]?.row ?? 0;
  return table.columns.some(({ role, index }) => role === 'note' && view !== undefined && EXPLANATION.test(view.label(row, index).folded));
}

function missing(pairs: readonly TargetPair[], whole: number): Found<Facts> {
  const [first] = pairs;
  if (first === undefined) throw new Error('A group of pairs is never empty.');
  const { hasTarget, target, money, year } = first;
  const [here, there] = hasTarget ? [money, target] : [target, money];
  const name = ({ table, line, column, figure }: PlacedFigure) => ({
    cell: toA1(figure),
    label: [lineLabel({ table, line }), columnLabel({ table, column })].join(' › '),
    amount: figure.amount,
  });
  const place = ({ table, figure }: PlacedFigure): string =>
    table.sheet === here.table.sheet ? toA1(figure) : `${table.sheet}!${toA1(figure)}`;
  const others = pairs.slice(1).flatMap((pair) => (hasTarget ? [pair.money, pair.target] : [pair.target, pair.money]));
  const facts = {
    missing: hasTarget ? ('money' as const) : ('target' as const),
    there: name(there),
    thereSheet: there.table.sheet,
    thereUnit: there.table.unit,
    year,
    others: pairs.length - 1,
    whole,
  };
  return findingAt('warning', here.table, here.figure, facts, {
    related: [there, ...others].map(place),
    label: lineLabel(here),
  });
}
