/**
 * A total line that leaves out the very same line in every column, or counts it twice: one slip, one diagnosis. Looks at
 * whole relations; what is wrong in single cells is found elsewhere.
 */
import { equals, isZero, negate, sum, ZERO, type Amount } from '../money/amount';
import type { Diagnosis } from './suspect';
import type { Equation } from './equation';
import type { Ledger } from './ledger';
import { NO_ENTRY, type EquationNumber } from './numbers';
import type { Judging } from './rounding';

/** @returns one diagnosis for each relation that is off by one and the same part wherever it is off, in two columns at least */
export function offThroughout(ledger: Ledger, judgements: Judging['judgements']): Diagnosis[] {
  const suspicious = new Map<number, number>();
  ledger.equations.forEach(({ relation, kind, less }, at) => {
    if (less === 0 && kind !== 'product' && kind !== 'same' && judgements[at]?.verdict === 'broken')
      suspicious.set(relation, (suspicious.get(relation) ?? 0) + 1);
  });
  const byRelation = new Map<number, EquationNumber[]>();
  for (const [relation, broken] of suspicious) if (broken >= 2) byRelation.set(relation, []);
  if (byRelation.size === 0) return [];
  ledger.equations.forEach(({ relation }, at) => {
    if (judgements[at]?.verdict !== 'undecided') byRelation.get(relation)?.push(at);
  });
  return [...byRelation.values()].flatMap((equations) => diagnosisOf(ledger, judgements, equations) ?? []);
}

function diagnosisOf(
  { entries, equations }: Ledger,
  judgements: Judging['judgements'],
  relation: readonly EquationNumber[],
): Diagnosis | null {
  const broken = relation.filter((at) => judgements[at]?.verdict === 'broken');
  const [first] = broken;
  const sample = first === undefined ? undefined : equations[first];
  if (broken.length < 2 || first === undefined || sample === undefined || sample.parts.length < 2) return null;
  const difference = (at: EquationNumber): Amount => judgements[at]?.difference ?? ZERO;
  const whole = entries[sample.total];
  if (whole === undefined) return null;
  const across = sample.kind === 'column';
  /** The figure that another line (or column) of the table has beside the equation's total. */
  const beside = (at: EquationNumber, other: number): Amount => {
    const total = entries[equations[at]?.total ?? NO_ENTRY];
    const figure = across ? whole.table.lines[other]?.figures[total?.column ?? -1] : whole.table.lines[total?.line ?? -1]?.figures[other];
    return figure?.state === 'number' ? figure.amount : ZERO;
  };
  const explains = (other: number, sign: (amount: Amount) => Amount): boolean =>
    relation.every((at) => {
      const amount = beside(at, other);
      if (judgements[at]?.verdict !== 'broken') return isZero(amount);
      return !isZero(amount) && equals(difference(at), sign(amount));
    });
  const hidden = across ? whole.table.lines.flatMap((line, at) => (line.hidden ? [at] : [])) : [];
  const withoutHidden = (): boolean =>
    hidden.length > 1 &&
    relation.every((at) => equals(judgements[at]?.difference ?? ZERO, negate(sum(hiddenParts(entries, equations[at], hidden)))));
  const others = across ? whole.table.lines.length : whole.table.figureColumns.length;
  let found = false;
  for (let other = 0; other < others && !found; other++) found = explains(other, (amount) => amount) || explains(other, negate);
  if (!found && !withoutHidden()) return null;
  return {
    equations: broken,
    suspect: { entry: sample.total, change: negate(difference(first)), overlooked: false, carried: false },
    alternatives: [],
    alike: broken.slice(1).flatMap((at) => equations[at]?.total ?? []),
    exchanged: null,
    undivided: [],
  };
}

/** The parts of a sum that stand in hidden lines. */
function hiddenParts(entries: Ledger['entries'], equation: Equation | undefined, hidden: readonly number[]): Amount[] {
  return (equation?.parts ?? []).flatMap((part) => {
    const entry = entries[part];
    return entry !== undefined && hidden.includes(entry.line) ? [entry.figure.amount] : [];
  });
}
