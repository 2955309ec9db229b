/** One table in two versions: its lines, its figures, and what of both is one change and not many. */
import { subtract, ZERO, type Amount } from '../money/amount';
import { isKnownUnit } from '../money/money';
import type { Change } from './change';
import { isSum, type ChangedFigure } from './changed-figure';
import { scaleOf } from './common-scale';
import { countedOtherwise } from './counted-units';
import { follows } from './follows';
import { movedLines, splitLines } from './line-changes';
import { matchItems } from './match-items';
import { matchFigures, type FigurePair } from './match-keys';
import { isNothing, sameAmount, whole } from './scale';
import { shiftOfTable } from './shifted-years';
import { isNumber, labelOf, labelSide, tableSide, textOf } from './sides';
import { figuresOf, type Item, type StatedFigure, type Statement } from './statement';

export interface TableDifference {
  readonly structural: readonly Change[];
  readonly figures: readonly ChangedFigure[];
  /** Lines that are only in one version, with their figures. */
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
  readonly notCompared: number;
  /** The same formulas that nobody calculated in either version: they say the same once their figures do. */
  readonly sameOpen: readonly StatedFigure[];
}

const amountOf = (one: StatedFigure | null): Amount => (one === null ? ZERO : one.figure.amount);

export function compareTables(old: Statement, now: Statement): TableDifference {
  const { pairs, removed, added } = matchItems(old, now);
  const unit = now.table.unit;
  const bare = { label: '', source: null, year: null, unit, measure: 'money' as const };
  const structural: Change[] = [];
  const shift = shiftOfTable(pairs);
  if (shift !== 0) {
    const period = (statement: Statement): string => {
      const { period: own } = statement.table;
      return own === null ? '' : own.from === own.to ? String(own.from) : `${String(own.from)}-${String(own.to)}`;
    };
    structural.push({
      ...bare,
      kind: 'years-shifted',
      label: now.table.title,
      old: tableSide(old, period(old)),
      new: tableSide(now, period(now)),
      years: [shift],
    });
  }
  const matched = pairs.map((item) => ({ item, figures: matchFigures(figuresOf(item.old), figuresOf(item.new), shift) }));
  const scale = scaleOf(
    old,
    now,
    matched.flatMap(({ figures }) => figures),
  );
  if (old.table.unit !== unit) {
    const kept = scale.isKept && isKnownUnit(old.table.unit) && isKnownUnit(unit);
    structural.push({
      ...bare,
      kind: 'unit-changed',
      label: now.table.title,
      old: tableSide(old, old.table.unit),
      new: tableSide(now, unit),
      ...(kept && { figuresKept: true as const }),
    });
  }
  for (const { old: one, new: other, isRenamed } of pairs) {
    if (isRenamed)
      structural.push({ ...bare, kind: 'line-renamed', label: labelOf(other), old: labelSide(old, one), new: labelSide(now, other) });
  }
  const figures: ChangedFigure[] = [];
  let notCompared = 0;
  const sameOpen: StatedFigure[] = [];
  for (const { item, figures: own } of matched) {
    for (const pair of own) {
      const [a, b] = [pair.old, pair.new];
      const isOpen = [a, b].some((one) => one?.figure.cell?.uncalculated === true);
      if (isOpen || isBlankPair(pair)) {
        if (!isOpen) continue;
        const [one, other] = [a?.figure.cell, b?.figure.cell];
        const areSame = one?.uncalculated === true && other?.uncalculated === true && one.formula === other.formula;
        if (areSame) sameOpen.push(...[a, b].filter((side) => side !== null));
        else notCompared++;
        continue;
      }
      if (a?.isErrorOfPart === true || b?.isErrorOfPart === true) continue;
      if (!isNumber(a) || !isNumber(b)) {
        if ((a === null ? '' : textOf(a)) !== (b === null ? '' : textOf(b))) figures.push({ ...pair, item, delta: null });
        continue;
      }
      const exponents = scale.exponents(a, b);
      if (isNothing(amountOf(a)) && isNothing(amountOf(b))) continue;
      const [before, after] = [
        { amount: amountOf(a), exponent: exponents[0] },
        { amount: amountOf(b), exponent: exponents[1] },
      ];
      if (sameAmount(before, after, scale.decimals)) continue;
      if (isSum(pair) && follows(a?.residuals ?? null, b?.residuals ?? null, exponents)) continue;
      figures.push({ ...pair, item, delta: subtract(whole(after), whole(before)) });
    }
  }
  structural.push(...countedOtherwise(old, now, pairs));
  structural.push(...splitLines(old, now, matched), ...movedLines(old, now, pairs));
  return { structural, figures, removed, added, notCompared, sameOpen };
}

const isBlankPair = ({ old, new: now }: FigurePair): boolean =>
  [old, now].every((one) => one === null || one.figure.state === 'pending' || one.figure.state === 'absent');
