/** What a table comes to, for the comparison's last lines. */
import { add, scaleByPowerOfTen, ZERO, type Amount } from '../money/amount';
import type { SourceId } from '../table/model/dimensions';
import { isSource } from './changed-figure';
import { figuresOf, type StatedFigure, type Statement } from './statement';

/** What a table comes to by source, in the smallest unit: the figures that add up nothing. */
export function totalsOf(statement: Statement, exponentFor: (figure: StatedFigure) => number): Map<SourceId | null, Amount> {
  const totals = new Map<SourceId | null, Amount>();
  for (const one of statement.items.flatMap(figuresOf)) {
    const { figure, measure, isBeside, residuals, source } = one;
    if (figure.state !== 'number' || measure !== 'money' || isBeside || residuals.length > 0) continue;
    const amount = scaleByPowerOfTen(figure.amount, exponentFor(one));
    for (const key of isSource(source) ? [source, null] : [null]) totals.set(key, add(totals.get(key) ?? ZERO, amount));
  }
  return totals;
}
