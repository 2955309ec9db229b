/**
 * The fewest cells whose change makes every broken sum true. A table whose lines and columns both add up is an
 * error-correcting code: one wrong entry breaks its line and its column, and nothing else explains both.
 * General over equations: it knows no layout. Deterministic, and bounded when a table is hopelessly broken.
 */
import {
  add,
  amountFromDouble,
  divide,
  equals,
  isNoise,
  isZero,
  multiply,
  negate,
  scaleByPowerOfTen,
  sum,
  toPlainText,
  ZERO,
  type Amount,
} from '../money/amount';
import type { Equation, Ledger } from './ledger';
import { readLinearFormula } from '../workbook/linear-formula';
import type { Effect, Propagation } from './propagation';
import type { Judgement, Judging } from './rounding';
import { offThroughout } from './throughout';

/** One cell to be changed by `change`; what formulas carry on is part of it. */
export interface Suspect {
  readonly entry: number;
  readonly change: Amount;
  /** The cell is right as written, but formulas overlook it because it is text. */
  readonly overlooked: boolean;
  /** The wrong figure was added on by hand: the totals that hold with it change with it. */
  readonly carried: boolean;
}

export interface Diagnosis {
  /** The equations that this explains; never empty. */
  readonly equations: readonly number[];
  readonly suspect: Suspect;
  /** Other single cells that would explain the same just as well. */
  readonly alternatives: readonly Suspect[];
}

export interface Diagnosed {
  readonly diagnoses: readonly Diagnosis[];
  /** Equations left unexplained because too much is broken at once. */
  readonly hopeless: readonly number[];
}

/** Clusters beyond this many broken equations are not searched for pairs. */
const PAIR_SEARCH = 12;
/** A pair search gives up beyond this many trials: then cells are blamed one by one. */
const MOST_TRIALS = 40_000;

export function diagnose(ledger: Ledger, { judgements, allows }: Judging, propagation: Propagation): Diagnosed {
  const search = new Search(ledger, judgements, allows, propagation);
  const diagnoses: Diagnosis[] = offThroughout(ledger, judgements);
  const explained = new Set(diagnoses.flatMap(({ equations }) => equations));
  // What another table says of a total that is wrong throughout is told with it.
  for (const at of [...explained])
    for (const other of ledger.standsIn[ledger.equations[at]?.total ?? -1] ?? [])
      if (ledger.equations[other]?.kind === 'same') explained.add(other);
  const broken = judgements.flatMap(({ verdict }, at) => (verdict === 'broken' && !explained.has(at) ? [at] : []));
  const hopeless: number[] = [];
  const rest: number[] = [];
  // What one cell explains is settled first; the rest may hang together through totals that were added on by hand.
  for (const cluster of search.clusters(broken, false)) {
    const single = search.explainBySingle(cluster);
    if (single === null) rest.push(...cluster);
    else diagnoses.push(single);
  }
  for (const cluster of search.clusters(rest, true)) {
    // A third of a table's sums broken: no list of cells would help anybody (stated once).
    if (cluster.length >= 12 && cluster.length * 3 > search.equationsBeside(cluster)) hopeless.push(...cluster);
    else diagnoses.push(...search.explain(cluster));
  }
  return { diagnoses, hopeless };
}

class Search {
  constructor(
    private readonly ledger: Ledger,
    private readonly judgements: readonly Judgement[],
    private readonly allows: Judging['allows'],
    private readonly propagation: Propagation,
  ) {}

  private equation(at: number): Equation | undefined {
    return this.ledger.equations[at];
  }

  /** Entries whose change could mend an equation: those it adds, and overlooked texts that its formulas should have read. */
  private entriesOf(at: number): number[] {
    const equation = this.equation(at);
    return equation === undefined ? [] : [equation.total, ...equation.parts];
  }

  /** Broken equations that share a cell, directly or through others, in order of their first. */
  clusters(broken: readonly number[], carried: boolean): number[][] {
    const root = new Map<number, number>(broken.map((at) => [at, at]));
    const find = (at: number): number => {
      let top = at;
      while (root.get(top) !== top) top = root.get(top) ?? top;
      return top;
    };
    const owner = new Map<number, number>();
    for (const at of broken) {
      for (const entry of this.entriesOf(at)) {
        // Sums that overlook one and the same cell belong together, though it stands in few of them.
        for (const touched of [entry, ...this.propagation.of(entry).keys(), ...(carried ? this.carriedOn(entry).keys() : [])]) {
          const other = owner.get(touched);
          if (other === undefined) owner.set(touched, at);
          else root.set(Math.max(find(at), find(other)), Math.min(find(at), find(other)));
        }
      }
    }
    const clusters = new Map<number, number[]>();
    for (const at of broken) clusters.set(find(at), [...(clusters.get(find(at)) ?? []), at]);
    return [...clusters.values()];
  }

  equationsBeside(cluster: readonly number[]): number {
    const tables = new Set(cluster.map((at) => this.ledger.entries[this.equation(at)?.total ?? -1]?.table));
    return this.ledger.equations.filter(({ total }) => tables.has(this.ledger.entries[total]?.table)).length;
  }

  explainBySingle(cluster: readonly number[]): Diagnosis | null {
    const suspects = this.singleExplanations(cluster, new Map(), false);
    return suspects.length === 0 ? null : this.diagnosis(cluster, suspects);
  }

  explain(cluster: readonly number[]): Diagnosis[] {
    const found: Diagnosis[] = [];
    let open = [...cluster];
    const changes = new Map<number, Amount>();
    while (open.length > 0) {
      const alone = this.singleExplanations(open, changes, false);
      const singles = alone.length > 0 ? alone : this.singleExplanations(open, changes, true);
      if (singles.length > 0) {
        found.push(this.diagnosis(open, singles));
        break;
      }
      const pair = open.length <= PAIR_SEARCH ? this.pairExplanation(open, changes) : null;
      const chosen = pair ?? this.bestStep(open, changes);
      for (const { suspects, equations } of chosen) {
        found.push(this.diagnosis(equations, suspects));
        const [suspect] = suspects;
        if (suspect !== undefined) this.apply(suspect, changes);
      }
      const still = open.filter((at) => !this.holds(at, changes));
      if (still.length >= open.length) break;
      open = pair !== null ? [] : still;
    }
    // Two tables whose formulas are all faithful still disagree: the figures they share are all there is to name.
    const [first] = cluster;
    if (found.length === 0 && first !== undefined && cluster.every((at) => this.equation(at)?.kind === 'same'))
      found.push(this.diagnosis(cluster, []));
    return found;
  }

  private diagnosis(equations: readonly number[], suspects: readonly Suspect[]): Diagnosis {
    const [suspect = { entry: this.equation(equations[0] ?? 0)?.total ?? 0, change: ZERO, overlooked: false, carried: false }, ...others] =
      this.ranked(suspects);
    // A formula that adds something else than its line claims shows its own fault; the same goes for an overlooked text.
    const proven = suspect.overlooked || readLinearFormula(this.ledger.entries[suspect.entry]?.figure.cell?.formula ?? '') !== null;
    return { equations, suspect, alternatives: proven ? [] : others };
  }

  /** All single cells whose change mends every open equation and breaks none. */
  private singleExplanations(open: readonly number[], changes: ReadonlyMap<number, Amount>, carried: boolean): Suspect[] {
    const [first] = open;
    if (first === undefined) return [];
    const suspects: Suspect[] = [];
    const tried = new Set<number>();
    for (const at of open) {
      for (const entry of this.entriesOf(at)) {
        if (tried.has(entry)) continue;
        tried.add(entry);
        for (const suspect of this.suspectsAt(entry, carried ? at : first, changes, carried)) {
          const after = this.with(suspect, changes);
          if (open.every((other) => this.holds(other, after)) && this.breaksNothing(suspect, open, after)) suspects.push(suspect);
        }
      }
    }
    return suspects;
  }

  /** Two cells that together mend everything; of equal pairs the first in ledger order, with the others as alternatives. */
  private pairExplanation(
    open: readonly number[],
    changes: ReadonlyMap<number, Amount>,
  ): { suspects: Suspect[]; equations: number[] }[] | null {
    let trials = 0;
    const pairs: (readonly [Suspect, Suspect])[] = [];
    for (const at of open) {
      for (const entry of this.entriesOf(at)) {
        for (const first of this.suspectsAt(entry, at, changes)) {
          const half = this.with(first, changes);
          const left = open.filter((other) => !this.holds(other, half));
          const disturbed = this.touched(first).filter((other) => !open.includes(other) && !this.holds(other, half));
          const next = left[0] ?? disturbed[0];
          if (next === undefined || left.length + disturbed.length > PAIR_SEARCH) continue;
          for (const partner of this.entriesOf(next)) {
            if (partner === entry) continue;
            if (++trials > MOST_TRIALS) return this.bestPair(pairs, open, changes);
            for (const second of this.suspectsAt(partner, next, half)) {
              const after = this.with(second, half);
              const all = [...open, ...disturbed];
              if (all.every((other) => this.holds(other, after)) && this.breaksNothing(second, all, after)) pairs.push([first, second]);
            }
          }
        }
      }
    }
    return this.bestPair(pairs, open, changes);
  }

  private bestPair(
    pairs: readonly (readonly [Suspect, Suspect])[],
    open: readonly number[],
    changes: ReadonlyMap<number, Amount>,
  ): { suspects: Suspect[]; equations: number[] }[] | null {
    const weight = ([a, b]: readonly [Suspect, Suspect]): number => this.doubt(a) + this.doubt(b);
    const [best] = [...pairs].sort((a, b) => weight(a) - weight(b));
    if (best === undefined) return null;
    const others = pairs.flat().filter(({ entry }) => !best.some((chosen) => chosen.entry === entry));
    const once = others.filter(({ entry }, at) => others.findIndex((other) => other.entry === entry) === at);
    const fixedBy = (suspect: Suspect): number[] => open.filter((at) => this.touched(suspect).includes(at));
    const [first, second] = best;
    const apart = open.every((at) => fixedBy(first).includes(at) !== fixedBy(second).includes(at));
    // Two cells that never stand in one sum are two faults; two that only work together are one, carried on.
    const mended = this.with(first, changes);
    const independent = apart || fixedBy(first).some((at) => this.holds(at, mended));
    if (independent && this.breaksNothing(first, open, mended)) {
      const ofFirst = fixedBy(first).filter((at) => this.holds(at, mended));
      const ofSecond = open.filter((at) => !ofFirst.includes(at));
      return [
        { suspects: [first], equations: ofFirst.length > 0 ? ofFirst : [...open] },
        { suspects: [second], equations: ofSecond.length > 0 ? ofSecond : [...open] },
      ];
    }
    return [{ suspects: [first, second, ...once], equations: [...open] }];
  }

  /** Blames the cell that mends most and disturbs least; the way out when no small explanation exists. */
  private bestStep(open: readonly number[], changes: ReadonlyMap<number, Amount>): { suspects: Suspect[]; equations: number[] }[] {
    let best: { suspect: Suspect; mended: number[]; gain: number } | null = null;
    for (const at of open) {
      for (const entry of this.entriesOf(at)) {
        for (const suspect of [...this.suspectsAt(entry, at, changes), ...this.suspectsAt(entry, at, changes, true)]) {
          const after = this.with(suspect, changes);
          const mended = open.filter((other) => this.holds(other, after));
          const disturbed = this.touched(suspect).filter(
            (other) => !open.includes(other) && this.holds(other, changes) && !this.holds(other, after),
          ).length;
          const gain = mended.length - 1.5 * disturbed;
          if (best === null || gain > best.gain || (gain === best.gain && this.doubt(suspect) < this.doubt(best.suspect)))
            best = { suspect, mended, gain };
        }
      }
    }
    if (best === null || best.mended.length === 0) return [];
    return [{ suspects: [best.suspect], equations: best.mended }];
  }

  /** The changes of one entry that would mend the equation: of the figure itself, or of formulas that overlook a text. */
  private suspectsAt(entry: number, at: number, changes: ReadonlyMap<number, Amount>, carried = false): Suspect[] {
    const figure = this.ledger.entries[entry]?.figure;
    if (figure === undefined) return [];
    const suspects: Suspect[] = [];
    const formula = figure.cell?.formula;
    const followsParts = formula !== undefined && this.isFaithful(entry);
    if (!followsParts) {
      const change = this.changeNeeded(at, this.propagation.of(entry), changes, entry);
      if (change !== null && !isZero(change)) suspects.push({ entry, change, overlooked: false, carried });
    }
    if (figure.flaw !== null && this.propagation.of(entry).size > 1 && !isZero(figure.amount))
      suspects.push({ entry, change: figure.amount, overlooked: true, carried: false });
    return suspects;
  }

  /** A formula that adds just what one of its sums adds is no suspect: its figure follows from the others. */
  private isFaithful(entry: number): boolean {
    return (this.ledger.standsIn[entry] ?? []).some((at) => {
      const equation = this.equation(at);
      if (equation?.total !== entry) return false;
      const { verdict } = this.judgements[at] ?? {};
      return (
        verdict === 'exact' &&
        equation.parts.every((part) => this.propagation.of(part).has(entry) || isZero(this.ledger.entries[part]?.figure.amount ?? ZERO))
      );
    });
  }

  /** By how much an entry must change for the equation to hold, everything that follows it included. */
  private changeNeeded(at: number, effect: Effect, changes: ReadonlyMap<number, Amount>, entry: number): Amount | null {
    const equation = this.equation(at);
    if (equation === undefined) return null;
    const residual = this.residual(at, changes);
    if (residual === null) return null;
    if (equation.kind === 'product') return this.changeOfFactor(equation, changes, entry);
    const followed = equation.parts.reduce((total, part) => total + (effect.get(part) ?? 0), 0);
    const factor = (effect.get(equation.total) ?? 0) - followed * Math.pow(10, equation.shift);
    if (Math.abs(factor) < 1e-12) return null;
    return factor === -1 ? residual : divide(negate(residual), amountFromDouble(factor));
  }

  private changeOfFactor({ total, parts }: Equation, changes: ReadonlyMap<number, Amount>, entry: number): Amount | null {
    const value = (number: number): Amount => add(this.ledger.entries[number]?.figure.amount ?? ZERO, changes.get(number) ?? ZERO);
    const product = parts.map(value).reduce(multiply);
    if (entry === total) return add(product, negate(value(total)));
    const other = parts.find((part) => part !== entry);
    const wanted = other === undefined ? null : divide(value(total), value(other));
    // A quotient that never ends is no figure anybody meant to type.
    return wanted === null || toPlainText(wanted).length > 12 ? null : add(wanted, negate(value(entry)));
  }

  private residual(at: number, changes: ReadonlyMap<number, Amount>): Amount | null {
    const difference = this.judgements[at]?.difference ?? null;
    const equation = this.equation(at);
    if (difference === null || equation === undefined) return null;
    if (equation.kind === 'product') {
      const value = (number: number): Amount => add(this.ledger.entries[number]?.figure.amount ?? ZERO, changes.get(number) ?? ZERO);
      return add(value(equation.total), negate(equation.parts.map(value).reduce(multiply)));
    }
    if (changes.size === 0) return difference;
    const ofParts = sum(equation.parts.map((part) => changes.get(part) ?? ZERO));
    const moved = equation.shift === 0 ? ofParts : scaleByPowerOfTen(ofParts, equation.shift);
    return add(add(difference, changes.get(equation.total) ?? ZERO), negate(moved));
  }

  /** Exact, or no further off than it was allowed to be. */
  private holds(at: number, changes: ReadonlyMap<number, Amount>): boolean {
    const residual = this.residual(at, changes);
    const before = this.judgements[at];
    if (residual === null || before === undefined) return true;
    if (isNoise(residual)) return true;
    return before.verdict === 'broken' ? this.allows(at, residual) : before.difference !== null && equals(residual, before.difference);
  }

  /** What changes with the suspect, and by how many times its change. */
  private effectOf({ entry, overlooked, carried }: Suspect): Effect {
    if (overlooked) return this.propagation.whenCounted(entry);
    return carried ? this.carriedOn(entry) : this.propagation.of(entry);
  }

  /** The totals that hold with this figure, those that hold with them, and so on: a wrong figure added on by hand. */
  private carriedOn(entry: number): Effect {
    const effect = new Map<number, number>([[entry, 1]]);
    let front = [entry];
    for (let depth = 0; depth < 8 && front.length > 0; depth++) {
      const next: number[] = [];
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
          effect.set(follower, (effect.get(from) ?? 1) * Math.pow(10, back ? -equation.shift : equation.shift));
          next.push(follower);
        }
      }
      front = next;
    }
    return effect;
  }

  private with(suspect: Suspect, changes: ReadonlyMap<number, Amount>): Map<number, Amount> {
    const { change } = suspect;
    const after = new Map(changes);
    const effect = this.effectOf(suspect);
    for (const [follower, factor] of effect) {
      const follows = factor === 1 ? change : multiply(change, amountFromDouble(factor));
      after.set(follower, add(after.get(follower) ?? ZERO, follows));
    }
    return after;
  }

  private apply(suspect: Suspect, changes: Map<number, Amount>): void {
    for (const [entry, change] of this.with(suspect, changes)) changes.set(entry, change);
  }

  /** Equations that a change of the suspect reaches. */
  private touched(suspect: Suspect): number[] {
    const effect = this.effectOf(suspect);
    const reached = new Set<number>();
    for (const follower of effect.keys()) for (const at of this.ledger.standsIn[follower] ?? []) reached.add(at);
    return [...reached];
  }

  private breaksNothing(suspect: Suspect, open: readonly number[], after: ReadonlyMap<number, Amount>): boolean {
    return this.touched(suspect).every((at) => open.includes(at) || this.judgements[at]?.verdict === 'undecided' || this.holds(at, after));
  }

  private ranked(suspects: readonly Suspect[]): Suspect[] {
    return suspects
      .map((suspect, order) => ({ suspect, order, doubt: this.doubt(suspect) }))
      .sort((a, b) => a.doubt - b.doubt || a.order - b.order)
      .map(({ suspect }) => suspect);
  }

  /** How unlikely it is that just this cell is wrong, all else equal: less for what people get wrong most. */
  private doubt({ entry, change, overlooked }: Suspect): number {
    const figure = this.ledger.entries[entry]?.figure;
    if (figure === undefined) return 9;
    if (overlooked) return 0;
    const proposed = add(figure.amount, change);
    if (isSlip(figure.amount, proposed)) return 1;
    if (figure.cell?.formula !== undefined) return 0.5;
    const totals = (this.ledger.standsIn[entry] ?? []).filter((at) => this.equation(at)?.total === entry).length;
    return totals > 0 ? 2 : 3;
  }
}

/** Digits swapped or zeros too many: what a hand does, and chance hardly. */
function isSlip(actual: Amount, proposed: Amount): boolean {
  const [a, b] = [toPlainText(actual).replace('.', ''), toPlainText(proposed).replace('.', '')];
  if (a.replace(/0+$/, '') === b.replace(/0+$/, '') && a.length !== b.length) return true;
  if (a.length !== b.length) return false;
  const different = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = different;
  return different.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
