/** The arithmetic of a supposed change: what follows it, which sums would hold, which would break. Decides nothing. */
import {
  add,
  amountFromDouble,
  divide,
  equals,
  isNoise,
  multiply,
  negate,
  scaleByPowerOfTen,
  sum,
  toPlainText,
  ZERO,
  type Amount,
} from '../money/amount';
import type { Suspect } from './suspect';
import { signOf, type Equation } from './equation';
import type { Ledger } from './ledger';
import type { EntryNumber, EquationNumber } from './numbers';
import type { Effect, Propagation } from './propagation';
import type { Judging } from './rounding';

/** Changes of entries supposed so far. */
export type Changes = ReadonlyMap<EntryNumber, Amount>;

export class Trial {
  readonly judgements: Judging['judgements'];
  private readonly allows: Judging['allows'];

  constructor(
    readonly ledger: Ledger,
    judging: Judging,
    readonly propagation: Propagation,
  ) {
    this.judgements = judging.judgements;
    this.allows = judging.allows;
  }

  equation(at: EquationNumber): Equation | undefined {
    return this.ledger.equations[at];
  }

  /** By how much an entry must change for the equation to hold, everything that follows it included. */
  changeNeeded(at: EquationNumber, effect: Effect, changes: Changes, entry: EntryNumber): Amount | null {
    const equation = this.equation(at);
    if (equation === undefined) return null;
    const residual = this.residual(at, changes);
    if (residual === null) return null;
    if (equation.kind === 'product') return this.changeOfFactor(equation, changes, entry);
    const followed = equation.parts.reduce((total, part, at) => total + signOf(equation, at) * (effect.get(part) ?? 0), 0);
    const factor = (effect.get(equation.total) ?? 0) - followed * Math.pow(10, equation.shift);
    if (Math.abs(factor) < 1e-12) return null;
    return factor === -1 ? residual : divide(negate(residual), amountFromDouble(factor));
  }

  private changeOfFactor({ total, parts }: Equation, changes: Changes, entry: EntryNumber): Amount | null {
    const value = (number: EntryNumber): Amount => add(this.ledger.entries[number]?.figure.amount ?? ZERO, changes.get(number) ?? ZERO);
    const product = parts.map(value).reduce(multiply);
    if (entry === total) return add(product, negate(value(total)));
    const others = parts.filter((part) => part !== entry).map(value);
    const wanted = others.length === 0 ? null : divide(value(total), others.reduce(multiply));
    // A quotient that never ends is no figure anybody meant to type.
    return wanted === null || toPlainText(wanted).length > 12 ? null : add(wanted, negate(value(entry)));
  }

  private residual(at: EquationNumber, changes: Changes): Amount | null {
    const difference = this.judgements[at]?.difference ?? null;
    const equation = this.equation(at);
    if (difference === null || equation === undefined) return null;
    if (equation.kind === 'product') {
      const value = (number: EntryNumber): Amount => add(this.ledger.entries[number]?.figure.amount ?? ZERO, changes.get(number) ?? ZERO);
      return add(value(equation.total), negate(equation.parts.map(value).reduce(multiply)));
    }
    if (changes.size === 0) return difference;
    const ofParts = sum(
      equation.parts.map((part, at) => {
        const change = changes.get(part) ?? ZERO;
        return signOf(equation, at) < 0 ? negate(change) : change;
      }),
    );
    const moved = equation.shift === 0 ? ofParts : scaleByPowerOfTen(ofParts, equation.shift);
    return add(add(difference, changes.get(equation.total) ?? ZERO), negate(moved));
  }

  /** Exact, or no further off than it was allowed to be. */
  holds(at: EquationNumber, changes: Changes): boolean {
    const residual = this.residual(at, changes);
    const before = this.judgements[at];
    if (residual === null || before === undefined) return true;
    if (isNoise(residual)) return true;
    return before.verdict === 'broken' ? this.allows(at, residual) : before.difference !== null && equals(residual, before.difference);
  }

  /** What changes with the suspect, and by how many times its change. */
  private effectOf({ entry, overlooked, carried, repeated = false }: Suspect): Effect {
    if (repeated) return this.repeatedBy(entry);
    if (overlooked) return this.propagation.whenCounted(entry);
    return carried ? this.carriedOn(entry) : this.propagation.of(entry);
  }

  /** The totals that hold with this figure, those that hold with them, and so on: a wrong figure added on by hand. */
  carriedOn(entry: EntryNumber): Effect {
    const effect = new Map<EntryNumber, number>([[entry, 1]]);
    let front = [entry];
    for (let depth = 0; depth < 8 && front.length > 0; depth++) {
      const next: EntryNumber[] = [];
      for (const from of front) {
        for (const at of this.ledger.standsIn[from] ?? []) {
          const equation = this.equation(at);
          const verdict = this.judgements[at]?.verdict;
          if (equation === undefined || equation.kind === 'product') continue;
          if (verdict !== 'exact' && verdict !== 'rounding') continue;
          // What another table repeats goes wrong with it, whichever of the two was copied.
          const back = equation.kind === 'same' && equation.total === from;
          const follower = back ? (equation.parts[0] ?? from) : equation.total;
          if (follower === from || effect.has(follower)) continue;
          const sign = back ? 1 : signOf(equation, equation.parts.indexOf(from));
          effect.set(follower, sign * (effect.get(from) ?? 1) * Math.pow(10, back ? -equation.shift : equation.shift));
          next.push(follower);
        }
      }
      front = next;
    }
    return effect;
  }

  /** The totals that have this figure as their only part, one above the other: they say the same once more. */
  repeatedBy(entry: EntryNumber): Effect {
    const effect = new Map<EntryNumber, number>(this.propagation.of(entry));
    for (let at: EntryNumber | undefined = entry; at !== undefined;) {
      const from: EntryNumber = at;
      at = (this.ledger.standsIn[from] ?? []).flatMap((number) => {
        const equation = this.equation(number);
        const isRepeat = equation?.parts.length === 1 && equation.less === 0 && equation.parts[0] === from && equation.kind !== 'same';
        return isRepeat && this.judgements[number]?.verdict === 'exact' && !effect.has(equation.total) ? [equation.total] : [];
      })[0];
      if (at !== undefined) effect.set(at, effect.get(from) ?? 1);
    }
    return effect;
  }

  with(suspect: Suspect, changes: Changes): Map<EntryNumber, Amount> {
    const { change } = suspect;
    const after = new Map(changes);
    const effect = this.effectOf(suspect);
    for (const [follower, factor] of effect) {
      const follows = factor === 1 ? change : multiply(change, amountFromDouble(factor));
      after.set(follower, add(after.get(follower) ?? ZERO, follows));
    }
    return after;
  }

  apply(suspect: Suspect, changes: Map<EntryNumber, Amount>): void {
    for (const [entry, change] of this.with(suspect, changes)) changes.set(entry, change);
  }

  /** Equations that a change of the suspect reaches. */
  touched(suspect: Suspect): EquationNumber[] {
    const effect = this.effectOf(suspect);
    const reached = new Set<EquationNumber>();
    for (const follower of effect.keys()) for (const at of this.ledger.standsIn[follower] ?? []) reached.add(at);
    return [...reached];
  }

  breaksNothing(suspect: Suspect, open: readonly EquationNumber[], after: Changes): boolean {
    return this.touched(suspect).every(
      (at) => open.includes(at) || this.judgements[at]?.verdict === 'undecided' || this.holds(at, after) || this.contradicts(at, open),
    );
  }

  /** The same cells in another order, as a formula turned round puts them: it cannot hold once the broken one does. */
  private contradicts(at: EquationNumber, open: readonly EquationNumber[]): boolean {
    const cells = this.cellsOf(at);
    return open.some((other) => {
      const others = this.cellsOf(other);
      return others.size === cells.size && [...cells].every((cell) => others.has(cell));
    });
  }

  private cellsOf(at: EquationNumber): ReadonlySet<EntryNumber> {
    const equation = this.equation(at);
    return new Set(equation === undefined ? [] : [equation.total, ...equation.parts]);
  }
}
