/**
 * Lines that no sum splits up, or not in full: a reserve not divided among years yet, an item that no column takes. What adds
 * such lines up lies above its own split by just what they leave open, and no cell is wrong for it. The same holds for columns.
 */
import { absolute, compare, isNegative, isZero, subtract, sum, ZERO, type Amount } from '../money/amount';
import { isCountable } from '../table/seeing/figure';
import type { Entry, Equation } from './equation';
import type { Ledger } from './ledger';
import type { EntryNumber, EquationNumber } from './numbers';
import type { Judgement, Judging } from './rounding';
import type { Diagnosis } from './suspect';

/** Totals of totals go no deeper than this. */
const DEEPEST = 8;

export function undividedIn(ledger: Ledger, { judgements, allows }: Judging): Diagnosis[] {
  const { equations } = ledger;
  const isBroken = (at: EquationNumber): boolean => {
    const { kind, less } = equations[at] ?? {};
    return judgements[at]?.verdict === 'broken' && less === 0 && (kind === 'row' || kind === 'column');
  };
  const broken = equations.flatMap((_equation, at) => (isBroken(at) ? [at] : []));
  if (broken.length === 0) return [];
  const open = new OpenParts(ledger, judgements);
  return broken.flatMap((at): Diagnosis[] => {
    const equation = equations[at];
    const undivided = equation === undefined ? null : open.beneath(equation);
    if (equation === undefined || undivided === null || undivided.size === 0) return [];
    // Rounding may leave a little besides.
    if (!allows(at, subtract(judgements[at]?.difference ?? ZERO, sum([...undivided.values()])))) return [];
    const suspect = { entry: equation.total, change: ZERO, overlooked: false, carried: false };
    return [{ equations: [at], suspect, alternatives: [], exchanged: null, undivided: [...undivided.keys()] }];
  });
}

class OpenParts {
  constructor(
    private readonly ledger: Ledger,
    private readonly judgements: Judging['judgements'],
  ) {}

  /**
   * What the parts of the total, added up in the other direction, leave open when they are split the way this sum splits it: by
   * entry. Null where a part is claimed to be split up and is not: then that is what is wrong.
   */
  beneath(split: Equation, depth = 0): ReadonlyMap<EntryNumber, Amount> | null {
    const crossing = this.crossing(split);
    if (crossing === null || depth > DEEPEST) return null;
    const found = new Map<EntryNumber, Amount>();
    for (const part of crossing.parts) {
      if (this.claimedAt(part, split.kind, 'exact') !== null || this.claimedAt(part, split.kind, 'rounding') !== null) continue;
      if (this.claimedAt(part, split.kind, 'undecided') !== null) return null;
      const broken = this.claimedAt(part, split.kind, 'broken');
      const below = broken === null ? null : this.beneath(broken, depth + 1);
      if (broken !== null && below === null) return null;
      const rest = this.restOf(part, split);
      if (rest === null || !isRestOf(rest, this.ledger.entries[part])) return null;
      for (const [entry, amount] of below ?? [[part, rest] as const]) if (!isZero(amount)) found.set(entry, amount);
    }
    return found;
  }

  /** The sum of the same total in the other direction, if it holds. */
  private crossing({ total, kind }: Equation): Equation | null {
    const other = kind === 'row' ? 'column' : 'row';
    return this.claimedAt(total, other, 'exact') ?? this.claimedAt(total, other, 'rounding');
  }

  private claimedAt(total: EntryNumber, kind: Equation['kind'], verdict: Judgement['verdict']): Equation | null {
    const at = this.ledger.standsIn[total]?.find((one) => {
      const equation = this.ledger.equations[one];
      return equation?.total === total && equation.kind === kind && equation.less === 0 && this.judgements[one]?.verdict === verdict;
    });
    return at === undefined ? null : (this.ledger.equations[at] ?? null);
  }

  /** A part less what stands beside it where the total's own parts stand; null where something there is no amount. */
  private restOf(part: EntryNumber, { kind, parts }: Equation): Amount | null {
    const { entries } = this.ledger;
    const entry = entries[part];
    if (entry === undefined) return null;
    const beside: Amount[] = [];
    for (const other of parts) {
      const place = entries[other];
      if (place === undefined || place.table !== entry.table) return null;
      const [line, column] = kind === 'row' ? [entry.line, place.column] : [place.line, entry.column];
      const figure = entry.table.lines[line]?.figures[column];
      if (figure !== undefined && !isCountable(figure)) return null;
      if (figure?.state === 'number') beside.push(figure.amount);
    }
    return subtract(entry.figure.amount, sum(beside));
  }
}

/** A rest is some of a figure, or all of it: what goes beyond it, or against it, is a fault. */
function isRestOf(rest: Amount, whole: Entry | undefined): boolean {
  if (isZero(rest)) return true;
  const amount = whole?.figure.amount ?? ZERO;
  return isNegative(rest) === isNegative(amount) && compare(absolute(rest), absolute(amount)) <= 0;
}
