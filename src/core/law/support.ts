/** What a line asks for, and what came of holding it against its cap. Data only: sentences are made in messages. */
import type { Amount } from '../money/amount';
import type { KnownUnit } from '../money/money';
import type { Cap, ConditionId, Multiplier, PercentBase, UnreadAmendment } from './act';
import type { Day } from './day';
import type { CapAnswer } from './find-cap';

/** What the user said of a condition, and why. */
export interface Confirmation {
  readonly condition: ConditionId;
  readonly reason: string;
}

export interface SupportLine {
  /** Of `support`, `cost` and `bases`. */
  readonly unit: KnownUnit;
  /** Decimals that the table prints: an excess below half of the last one is none. */
  readonly decimals: number;
  readonly support: Amount;
  /** Eligible cost; null when the table has none. */
  readonly cost: Amount | null;
  /** Other bases of a percentage, where the table has them: booth rent, allocation … */
  readonly bases?: Partial<Record<PercentBase, Amount>>;
  readonly count: Amount | null;
  /** Count unit of the lexicon; null when none is written beside the count. */
  readonly countUnit: string | null;
  /** The text names one unit: "01 mô hình", a facility by its name. Only then does a line without a count stand for one. */
  readonly namesOneUnit: boolean;
  /** Conditions of which the text shows a sign ("dây chuyền", "biên giới"). */
  readonly signs: readonly ConditionId[];
  readonly confirmed: readonly Confirmation[];
  /** Registered capital of the new enterprise, in `unit`; for tiers. */
  readonly registeredCapital?: Amount | null;
}

/** `within-total`: a group, of which only the total can be seen. `needs-confirmation`: right only if a condition holds. */
export type SupportVerdict =
  'within' | 'within-total' | 'within-multiplied' | 'needs-confirmation' | 'exceeds' | 'no-figure' | 'no-cap' | 'undetermined';

/** What could not be tested for want of it. */
export type Missing = 'base' | 'count' | 'count-unit' | 'tier';

export interface Multiplied {
  readonly multiplier: Multiplier;
  /** What the cap comes to with it. */
  readonly limit: Amount;
  /** `sign`: the text shows a sign of it; `confirmed`: the user said so; `named`: only mentioned. */
  readonly because: 'sign' | 'confirmed' | 'named';
  /** Even so the support is too high. */
  readonly exceeded: boolean;
}

export interface SupportTest {
  readonly on: Day;
  readonly answer: CapAnswer;
  /** Null when no cap is in force. */
  readonly cap: Cap | null;
  readonly verdict: SupportVerdict;
  /** What the evidence lets a breach be; null when there is none. */
  readonly severity: 'error' | 'warning' | null;
  readonly unit: KnownUnit;
  readonly support: Amount;
  readonly base: Amount | null;
  readonly count: Amount | null;
  /** The cap's amount for one unit, in `unit`. */
  readonly amountPerUnit: Amount | null;
  readonly byPercent: Amount | null;
  readonly byAmount: Amount | null;
  /** The lowest of what could be tested; null when nothing could. */
  readonly limit: Amount | null;
  readonly binding: 'percent' | 'amount' | 'cost' | null;
  /** support − limit where that is an excess, else null. */
  readonly excess: Amount | null;
  readonly missing: readonly Missing[];
  /** The cost from which the percentage would hold, when there is none in the table. */
  readonly neededCost: Amount | null;
  /** Support for one unit of a group. */
  readonly average: Amount | null;
  readonly multiplied: Multiplied | null;
  /** Changes of the act up to that day that were not read. */
  readonly unread: readonly UnreadAmendment[];
  /** In a year with two texts: the one by which the same line comes off worse. */
  readonly stricter: SupportTest | null;
}
