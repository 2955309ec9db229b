/** Figures of sums that do not hold: what is wrong with them is said there, and other rules keep off them. */
import { blamesFormula } from '../../proof/cause';
import type { Diagnosed } from '../../proof/diagnosis';
import type { Ledger } from '../../proof/ledger';
import type { EntryNumber, EquationNumber } from '../../proof/numbers';
import type { Propagation } from '../../proof/propagation';
import type { Judging } from '../../proof/rounding';
import type { Figure } from '../../table/seeing/figure';

/** What of the observations tells which sums do not hold, and why. */
export interface Sums {
  readonly ledger: Ledger;
  readonly judging: Judging;
  readonly diagnosed: Diagnosed;
  readonly propagation: Propagation;
  readonly flawed: readonly EntryNumber[];
}

/** Every figure of a broken sum. */
export const disputedFigures = (sums: Sums): ReadonlySet<Figure> => figuresOf(sums, new Set());

/**
 * Of these, the ones that may themselves be wrong: where a total's own formula leaves a line out, its parts are as they were meant, and
 * a support among them is held against its cap like any other.
 */
export function doubtfulFigures(sums: Sums): ReadonlySet<Figure> {
  const { ledger, diagnosed, propagation } = sums;
  const blamed = diagnosed.diagnoses.filter((one) => one.undivided.length === 0 && blamesFormula(ledger, one));
  const doubtful = new Set(figuresOf(sums, new Set(blamed.flatMap(({ equations }) => equations))));
  for (const { suspect } of blamed) addFollowers(ledger, propagation, suspect.entry, doubtful);
  return doubtful;
}

function figuresOf({ ledger, judging, diagnosed, propagation, flawed }: Sums, settled: ReadonlySet<EquationNumber>): Set<Figure> {
  const undivided = new Set(diagnosed.diagnoses.flatMap((one) => (one.undivided.length > 0 ? one.equations : [])));
  const disputed = new Set<Figure>();
  ledger.equations.forEach(({ total, parts, kind }, at) => {
    // What only another table disputes, and what is not split up yet, may be right all the same.
    if (kind === 'same' || undivided.has(at) || settled.has(at) || judging.judgements[at]?.verdict !== 'broken') return;
    for (const number of [total, ...parts]) {
      const entry = ledger.entries[number];
      if (entry !== undefined) disputed.add(entry.figure);
    }
  });
  // Totals that formulas compute around an overlooked text are wrong by it, wherever they stand; the text itself is what was meant.
  for (const entry of flawed) addFollowers(ledger, propagation, entry, disputed, entry);
  return disputed;
}

function addFollowers(ledger: Ledger, propagation: Propagation, of: EntryNumber, figures: Set<Figure>, except?: EntryNumber): void {
  for (const follower of propagation.of(of).keys()) {
    const figure = follower === except ? undefined : ledger.entries[follower]?.figure;
    if (figure !== undefined) figures.add(figure);
  }
}
