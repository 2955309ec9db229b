/**
 * Two figures that changed places, or one that slipped into the neighbouring line or column: two sums of one kind are off by the
 * same amount, one up, one down, and putting both figures back mends everything.
 */
import { add, isNegative, isZero, negate, subtract, toDouble, ZERO, type Amount } from '../money/amount';
import { NO_ENTRY, type EntryNumber, type EquationNumber } from './numbers';
import type { Diagnosis, Suspect } from './suspect';
import type { Trial } from './trial';

/** Where more sums of one kind are broken than this, nothing as simple as an exchange happened. */
const MOST_BROKEN = 12;

export function exchanges(trial: Trial, broken: readonly EquationNumber[]): Diagnosis[] {
  const byRelation = new Map<number, EquationNumber[]>();
  for (const at of broken) {
    const equation = trial.equation(at);
    if (equation === undefined || equation.kind === 'product' || equation.kind === 'same') continue;
    byRelation.set(equation.relation, [...(byRelation.get(equation.relation) ?? []), at]);
  }
  const found: Diagnosis[] = [];
  const settled = new Set<EquationNumber>();
  for (const group of byRelation.values()) {
    if (group.length < 2 || group.length > MOST_BROKEN) continue;
    group.forEach((one, position) => {
      for (const two of group.slice(position + 1)) {
        if (settled.has(one) || settled.has(two) || !areOpposite(trial, one, two)) continue;
        const diagnosis = exchangeBetween(trial, one, two, broken);
        if (diagnosis === null) continue;
        found.push(diagnosis);
        for (const at of diagnosis.equations) settled.add(at);
      }
    });
  }
  return found;
}

/** Off by nearly the same, one up and one down; rounding may add a little. */
function areOpposite({ judgements }: Trial, one: EquationNumber, two: EquationNumber): boolean {
  const [a, b] = [judgements[one]?.difference ?? ZERO, judgements[two]?.difference ?? ZERO];
  if (isNegative(a) === isNegative(b)) return false;
  return Math.abs(toDouble(add(a, b))) <= 0.1 * Math.abs(toDouble(a));
}

function exchangeBetween(trial: Trial, one: EquationNumber, two: EquationNumber, broken: readonly EquationNumber[]): Diagnosis | null {
  const [a, b] = [trial.equation(one), trial.equation(two)];
  if (a === undefined || b === undefined || a.parts.length !== b.parts.length) return null;
  const pairs = [a.total, ...a.parts].map((entry, at) => [entry, [b.total, ...b.parts][at] ?? NO_ENTRY] as const);
  const fitting = pairs.flatMap(([here, there]) => {
    const suspects = exchange(trial, here, there);
    return suspects !== null && mends(trial, suspects, [one, two]) ? [{ there, suspects }] : [];
  });
  const [first, ...others] = fitting;
  if (first === undefined) return null;
  const [suspect, partner] = first.suspects;
  const after = trial.with(partner, trial.with(suspect, new Map()));
  const reached = new Set([...trial.touched(suspect), ...trial.touched(partner)]);
  return {
    equations: broken.filter((at) => at === one || at === two || (reached.has(at) && trial.holds(at, after))),
    suspect,
    alternatives: others.flatMap(({ suspects }) => suspects.slice(0, 1)),
    exchanged: first.there,
    undivided: [],
  };
}

/** Both figures put back; null unless both were typed and differ. */
function exchange({ ledger }: Trial, here: EntryNumber, there: EntryNumber): readonly [Suspect, Suspect] | null {
  const figures = [ledger.entries[here]?.figure, ledger.entries[there]?.figure];
  const [one, two] = figures;
  if (one === undefined || two === undefined) return null;
  if (figures.some((figure) => figure?.cell?.formula !== undefined || (figure?.state !== 'number' && figure?.state !== 'absent')))
    return null;
  const change: Amount = subtract(two.amount, one.amount);
  if (isZero(change)) return null;
  const plain = { overlooked: false, carried: false };
  return [
    { entry: here, change, ...plain },
    { entry: there, change: negate(change), ...plain },
  ];
}

function mends(trial: Trial, [one, two]: readonly [Suspect, Suspect], open: readonly EquationNumber[]): boolean {
  const after = trial.with(two, trial.with(one, new Map()));
  const sound = (at: EquationNumber): boolean =>
    open.includes(at) || trial.judgements[at]?.verdict === 'undecided' || trial.holds(at, after);
  return open.every((at) => trial.holds(at, after)) && [...trial.touched(one), ...trial.touched(two)].every(sound);
}
