/** The search for the fewest cells: one that mends everything, two that do together, else step by step. Bounded and deterministic. */
import { add, equals, isZero, subtract, toDouble, toPlainText, ZERO, type Amount } from '../money/amount';
import { additionOf } from '../workbook/formula/linear-form';
import { NO_ENTRY, NO_EQUATION, type EntryNumber, type EquationNumber } from './numbers';
import type { Diagnosis, Suspect } from './suspect';
import { slipsOf } from './slips';
import type { Changes, Trial } from './trial';
import { typedTotals } from './typed-totals';

/** Clusters beyond this many broken equations are not searched for pairs. */
const PAIR_SEARCH = 12;
/** A pair search gives up beyond this many trials: then cells are blamed one by one. */
const MOST_TRIALS = 40_000;

export class Search {
  /** Asked for only where something is broken. */
  private typedOver: ReadonlySet<EntryNumber> | null = null;

  constructor(private readonly trial: Trial) {}

  /** A total typed by hand where the others of its relation are formulas. */
  private isTypedOver(entry: EntryNumber): boolean {
    this.typedOver ??= typedTotals(this.trial.ledger);
    return this.typedOver.has(entry);
  }

  /** Entries whose change could mend an equation: those it adds, and overlooked texts that its formulas should have read. */
  private entriesOf(at: EquationNumber): EntryNumber[] {
    const equation = this.trial.equation(at);
    return equation === undefined ? [] : [equation.total, ...equation.parts];
  }

  /** Broken equations that share a cell, directly or through others, in order of their first. */
  clusters(broken: readonly EquationNumber[], carried: boolean): EquationNumber[][] {
    const root = new Map<EquationNumber, EquationNumber>(broken.map((at) => [at, at]));
    const find = (at: EquationNumber): EquationNumber => {
      let top = at;
      while (root.get(top) !== top) top = root.get(top) ?? top;
      return top;
    };
    const join = (one: EquationNumber, two: EquationNumber): void => {
      if (one < two) root.set(two, one);
      else root.set(one, two);
    };
    const owner = new Map<EntryNumber, EquationNumber>();
    for (const at of broken) {
      for (const entry of this.entriesOf(at)) {
        // Sums that overlook one and the same cell belong together, though it stands in few of them.
        for (const touched of [entry, ...this.trial.propagation.of(entry).keys(), ...(carried ? this.trial.carriedOn(entry).keys() : [])]) {
          const other = owner.get(touched);
          if (other === undefined) owner.set(touched, at);
          else join(find(at), find(other));
        }
      }
    }
    const clusters = new Map<EquationNumber, EquationNumber[]>();
    for (const at of broken) clusters.set(find(at), [...(clusters.get(find(at)) ?? []), at]);
    return [...clusters.values()];
  }

  equationsBeside(cluster: readonly EquationNumber[]): number {
    const tables = new Set(cluster.map((at) => this.trial.ledger.entries[this.trial.equation(at)?.total ?? NO_ENTRY]?.table));
    return this.trial.ledger.equations.filter(({ total }) => tables.has(this.trial.ledger.entries[total]?.table)).length;
  }

  explainBySingle(cluster: readonly EquationNumber[]): Diagnosis | null {
    const suspects = this.singleExplanations(cluster, new Map(), false);
    return suspects.length === 0 ? null : this.diagnosis(cluster, suspects);
  }

  explain(cluster: readonly EquationNumber[]): Diagnosis[] {
    const found: Diagnosis[] = [];
    let open = [...cluster];
    const changes = new Map<EntryNumber, Amount>();
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
        if (suspect !== undefined) this.trial.apply(suspect, changes);
      }
      const still = open.filter((at) => !this.trial.holds(at, changes));
      if (still.length >= open.length) break;
      open = pair !== null ? [] : still;
    }
    // Two tables whose formulas are all faithful still disagree: the figures they share are all there is to name.
    const [first] = cluster;
    if (found.length === 0 && first !== undefined && cluster.every((at) => this.trial.equation(at)?.kind === 'same'))
      found.push(this.diagnosis(cluster, []));
    return found;
  }

  private diagnosis(equations: readonly EquationNumber[], suspects: readonly Suspect[]): Diagnosis {
    const [
      suspect = {
        entry: this.trial.equation(equations[0] ?? NO_EQUATION)?.total ?? NO_ENTRY,
        change: ZERO,
        overlooked: false,
        carried: false,
      },
      ...others
    ] = this.ranked(suspects);
    // A formula that adds something else than its line claims shows its own fault; the same goes for an overlooked text.
    // So does a total that was typed where its kin add.
    const proven =
      suspect.overlooked ||
      this.isTypedOver(suspect.entry) ||
      additionOf(this.trial.ledger.entries[suspect.entry]?.figure.cell?.formula ?? '') !== null;
    return { equations, suspect, alternatives: proven ? [] : others, exchanged: null, undivided: [] };
  }

  /** All single cells whose change mends every open equation and breaks none. */
  private singleExplanations(open: readonly EquationNumber[], changes: Changes, carried: boolean): Suspect[] {
    const [first] = open;
    if (first === undefined) return [];
    const suspects: Suspect[] = [];
    const tried = new Set<EntryNumber>();
    for (const at of open) {
      for (const entry of this.entriesOf(at)) {
        if (tried.has(entry)) continue;
        tried.add(entry);
        const asked = this.suspectsAt(entry, carried ? at : first, changes, carried);
        const mended = this.withOtherChanges(asked, open, changes).find((suspect) => this.mendsAll(suspect, open, changes));
        if (mended !== undefined) suspects.push(mended);
      }
    }
    return suspects;
  }

  private mendsAll(suspect: Suspect, open: readonly EquationNumber[], changes: Changes): boolean {
    const after = this.trial.with(suspect, changes);
    return open.every((other) => this.trial.holds(other, after)) && this.trial.breaksNothing(suspect, open, after);
  }

  /**
   * In tables of rounded figures every broken sum asks for a slightly different change. All of them are tried, and before them what
   * a slip of the hand would have changed, if that is about as much.
   */
  private withOtherChanges(asked: readonly Suspect[], open: readonly EquationNumber[], changes: Changes): readonly Suspect[] {
    return asked.flatMap((suspect) => {
      const figure = this.trial.ledger.entries[suspect.entry]?.figure;
      if (suspect.overlooked || figure === undefined || open.length < 2) return [suspect];
      const wanted = Math.abs(toDouble(suspect.change));
      const near = (change: Amount): boolean =>
        !equals(change, suspect.change) && Math.abs(toDouble(subtract(change, suspect.change))) <= 0.1 * wanted;
      const effect = suspect.carried ? this.trial.carriedOn(suspect.entry) : this.trial.propagation.of(suspect.entry);
      const others = open.flatMap((at) => this.trial.changeNeeded(at, effect, changes, suspect.entry) ?? []).filter(near);
      const slips =
        others.length === 0
          ? []
          : slipsOf(figure.amount)
              .map(({ value }) => subtract(value, figure.amount))
              .filter(near);
      const as = (change: Amount): Suspect => ({ ...suspect, change });
      return [...slips.map(as), suspect, ...others.map(as)];
    });
  }

  /** Two cells that together mend everything; of equal pairs the first in ledger order, with the others as alternatives. */
  private pairExplanation(
    open: readonly EquationNumber[],
    changes: Changes,
  ): { suspects: Suspect[]; equations: EquationNumber[] }[] | null {
    let trials = 0;
    const pairs: (readonly [Suspect, Suspect])[] = [];
    for (const at of open) {
      for (const entry of this.entriesOf(at)) {
        for (const first of this.suspectsAt(entry, at, changes)) {
          const half = this.trial.with(first, changes);
          const left = open.filter((other) => !this.trial.holds(other, half));
          const disturbed = this.trial.touched(first).filter((other) => !open.includes(other) && !this.trial.holds(other, half));
          const next = left[0] ?? disturbed[0];
          if (next === undefined || left.length + disturbed.length > PAIR_SEARCH) continue;
          for (const partner of this.entriesOf(next)) {
            if (partner === entry) continue;
            if (++trials > MOST_TRIALS) return this.bestPair(pairs, open, changes);
            for (const second of this.suspectsAt(partner, next, half)) {
              const after = this.trial.with(second, half);
              const all = [...open, ...disturbed];
              if (all.every((other) => this.trial.holds(other, after)) && this.trial.breaksNothing(second, all, after))
                pairs.push([first, second]);
            }
          }
        }
      }
    }
    return this.bestPair(pairs, open, changes);
  }

  private bestPair(
    pairs: readonly (readonly [Suspect, Suspect])[],
    open: readonly EquationNumber[],
    changes: Changes,
  ): { suspects: Suspect[]; equations: EquationNumber[] }[] | null {
    const weight = ([a, b]: readonly [Suspect, Suspect]): number => this.doubt(a) + this.doubt(b);
    const [best] = [...pairs].sort((a, b) => weight(a) - weight(b));
    if (best === undefined) return null;
    const others = pairs.flat().filter(({ entry }) => !best.some((chosen) => chosen.entry === entry));
    const once = others.filter(({ entry }, at) => others.findIndex((other) => other.entry === entry) === at);
    const fixedBy = (suspect: Suspect): EquationNumber[] => open.filter((at) => this.trial.touched(suspect).includes(at));
    const [first, second] = best;
    const apart = open.every((at) => fixedBy(first).includes(at) !== fixedBy(second).includes(at));
    // Two cells that never stand in one sum are two faults; two that only work together are one, carried on.
    const mended = this.trial.with(first, changes);
    const independent = apart || fixedBy(first).some((at) => this.trial.holds(at, mended));
    if (independent && this.trial.breaksNothing(first, open, mended)) {
      const ofFirst = fixedBy(first).filter((at) => this.trial.holds(at, mended));
      const ofSecond = open.filter((at) => !ofFirst.includes(at));
      return [
        { suspects: [first], equations: ofFirst.length > 0 ? ofFirst : [...open] },
        { suspects: [second], equations: ofSecond.length > 0 ? ofSecond : [...open] },
      ];
    }
    return [{ suspects: [first, second, ...once], equations: [...open] }];
  }

  /** Blames the cell that mends most and disturbs least; the way out when no small explanation exists. */
  private bestStep(open: readonly EquationNumber[], changes: Changes): { suspects: Suspect[]; equations: EquationNumber[] }[] {
    let best: { suspect: Suspect; mended: EquationNumber[]; gain: number } | null = null;
    for (const at of open) {
      for (const entry of this.entriesOf(at)) {
        for (const suspect of [...this.suspectsAt(entry, at, changes), ...this.suspectsAt(entry, at, changes, true)]) {
          const after = this.trial.with(suspect, changes);
          const mended = open.filter((other) => this.trial.holds(other, after));
          const disturbed = this.trial
            .touched(suspect)
            .filter((other) => !open.includes(other) && this.trial.holds(other, changes) && !this.trial.holds(other, after)).length;
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
  private suspectsAt(entry: EntryNumber, at: EquationNumber, changes: Changes, carried = false): Suspect[] {
    const figure = this.trial.ledger.entries[entry]?.figure;
    if (figure === undefined) return [];
    const suspects: Suspect[] = [];
    const formula = figure.cell?.formula;
    const followsParts = formula !== undefined && this.isFaithful(entry);
    if (!followsParts) {
      const change = this.trial.changeNeeded(at, this.trial.propagation.of(entry), changes, entry);
      if (change !== null && !isZero(change)) suspects.push({ entry, change, overlooked: false, carried });
    }
    if (!followsParts && !carried && this.trial.equation(at)?.result === entry) {
      const repeats = this.trial.repeatedBy(entry);
      const change = repeats.size > 1 ? this.trial.changeNeeded(at, repeats, changes, entry) : null;
      if (change !== null && !isZero(change)) suspects.push({ entry, change, overlooked: false, carried, repeated: true });
    }
    if (figure.flaw !== null && this.trial.propagation.of(entry).size > 1 && !isZero(figure.amount))
      suspects.push({ entry, change: figure.amount, overlooked: true, carried: false });
    return suspects;
  }

  /** A formula that adds just what one of its sums adds is no suspect: its figure follows from the others. */
  private isFaithful(entry: EntryNumber): boolean {
    return (this.trial.ledger.standsIn[entry] ?? []).some((at) => {
      const equation = this.trial.equation(at);
      if (equation?.total !== entry) return false;
      const { verdict } = this.trial.judgements[at] ?? {};
      return (
        verdict === 'exact' &&
        equation.parts.every(
          (part) => this.trial.propagation.of(part).has(entry) || isZero(this.trial.ledger.entries[part]?.figure.amount ?? ZERO),
        )
      );
    });
  }

  private ranked(suspects: readonly Suspect[]): Suspect[] {
    return suspects
      .map((suspect, order) => ({ suspect, order, doubt: this.doubt(suspect) }))
      .sort((a, b) => a.doubt - b.doubt || a.order - b.order)
      .map(({ suspect }) => suspect);
  }

  /** How unlikely it is that just this cell is wrong, all else equal: less for what people get wrong most. */
  private doubt({ entry, change, overlooked }: Suspect): number {
    const figure = this.trial.ledger.entries[entry]?.figure;
    if (figure === undefined) return 9;
    if (overlooked) return 0;
    if (this.isTypedOver(entry)) return 0.25;
    const proposed = add(figure.amount, change);
    if (isSlip(figure.amount, proposed)) return 1;
    if (figure.cell?.formula !== undefined) return 0.5;
    const isResult = (this.trial.ledger.standsIn[entry] ?? []).some((at) => this.trial.equation(at)?.result === entry);
    return isResult ? 2 : 3;
  }
}

/** Digits swapped or zeros too many: what a hand does, and chance hardly. */
function isSlip(actual: Amount, proposed: Amount): boolean {
  const [a, b] = [toPlainText(actual).replace('.', ''), toPlainText(proposed).replace('.', '')];
  if (a.replace(/0+$/, '') === b.replace(/0+$/, '') && a.length !== b.length) return true;
  if (a.length !== b.length) return false;
  const different = Array.from(a).flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = different;
  return different.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
