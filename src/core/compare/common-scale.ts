/** On which scale the figures of both versions are held against each other. */
import { isZero } from '../money/amount';
import { isKnownUnit, type UnitId } from '../money/money';
import type { FigurePair } from './match-keys';
import { decimalsAmong, exponentOf, sameAmount } from './scale';
import { figuresOf, type StatedFigure, type Statement } from './statement';

export interface Scale {
  /** The figures stayed as they were and only the unit is said differently. */
  readonly isKept: boolean;
  readonly decimals: readonly [number, number];
  exponents(old: StatedFigure | null, now: StatedFigure | null): readonly [number, number];
}

/** Where no unit is stated on one side, it is taken for that of the other; where the figures stayed, so are they. */
export function scaleOf(old: Statement, now: Statement, pairs: readonly FigurePair[]): Scale {
  const decimals = [decimalsAmong(old.items.flatMap(figuresOf)), decimalsAmong(now.items.flatMap(figuresOf))] as const;
  const money = pairs.flatMap(({ old: a, new: b }) =>
    a !== null &&
    b !== null &&
    a.measure !== 'quantity' &&
    a.figure.state === 'number' &&
    b.figure.state === 'number' &&
    !isZero(a.figure.amount)
      ? [[a, b] as const]
      : [],
  );
  const count = (isKept: boolean): number =>
    money.filter(([a, b]) => {
      const [x, y] = isKept ? [0, 0] : [exponentOf(a.unit), exponentOf(b.unit)];
      return sameAmount({ amount: a.figure.amount, exponent: x }, { amount: b.figure.amount, exponent: y }, decimals);
    }).length;
  const differ = old.table.unit !== now.table.unit;
  const isKept = differ && count(true) > count(false);
  return {
    isKept,
    decimals,
    exponents: (a, b) => {
      const [x, y] = [a?.unit ?? b?.unit ?? 'unknown', b?.unit ?? a?.unit ?? 'unknown'] as [UnitId, UnitId];
      if ((a ?? b)?.measure === 'quantity') return [0, 0];
      const both = [a === null ? y : x, b === null ? x : y] as const;
      if (isKept || !isKnownUnit(both[0]) || !isKnownUnit(both[1])) {
        const known = both.find(isKnownUnit);
        const shared = known === undefined ? 0 : exponentOf(isKept ? both[1] : known);
        return [shared, shared];
      }
      return [exponentOf(both[0]), exponentOf(both[1])];
    },
  };
}
