/** What is taken from the text of an act: proposals for a person to confirm, and every figure that was not understood. */
import type { CapKind, Level, PercentBase } from '../act';
import type { Day } from '../day';

export interface ActHead {
  readonly number: string | null;
  readonly type: string;
  readonly title: string | null;
  readonly issued: Day | null;
  readonly from: Day | null;
  readonly level: Level | null;
  /** Code of data/provinces.json. */
  readonly province: string | null;
  /** Numbers of the acts that it changes. */
  readonly amends: readonly string[];
}

/** Raises a limit under a condition: "không quá 1,5 lần mức hỗ trợ …". */
export interface ProposedMultiplier {
  readonly factor: string;
  readonly condition: 'line' | 'priority';
  readonly article: string | null;
  readonly sentence: string;
}

export interface Proposal {
  readonly kind: Extract<CapKind, 'cap' | 'management-cost' | 'advance'>;
  /** "Điều 8 khoản 4 điểm a"; null in a text without articles. */
  readonly article: string | null;
  /** Finer than an article prints: "gạch đầu dòng 2"; null outside a list without numbers. */
  readonly passage: string | null;
  /** Where it stands in the act that is changed: "Điều 6 khoản 2"; null outside an amendment. */
  readonly amends: string | null;
  /** Word for word. */
  readonly sentence: string;
  /** The words that name what is supported, where another sentence does. */
  readonly about: string | null;
  readonly activity: string;
  readonly confidence: 'sure' | 'likely';
  readonly percent: string | null;
  readonly percentBase: PercentBase | null;
  readonly amountMillionVnd: string | null;
  /** Id of a count unit; null without an amount. */
  readonly per: string | null;
  readonly conditions: string | null;
  /** It is one of several limits for the same thing: which one holds depends on this. */
  readonly tier: string | null;
  /** A tier by registered capital, in tỷ đồng. */
  readonly capital: { readonly above: string | null; readonly upTo: string | null } | null;
  readonly multipliers: readonly ProposedMultiplier[];
}

export type NotUnderstoodReason =
  | 'figure-unreadable'
  | 'threshold'
  | 'no-limit'
  | 'multiplier'
  | 'of-another-cap'
  | 'base-unclear'
  | 'unit-unclear'
  | 'unit-missing'
  | 'compound-unit'
  | 'tiers-unclear'
  | 'activity-unclear'
  | 'activity-unnamed'
  | 'amendment'
  | 'table-row';

export interface NotUnderstood {
  readonly article: string | null;
  readonly sentence: string;
  readonly reason: NotUnderstoodReason;
  /** Ids of what it may be about, where several fit. */
  readonly candidates: readonly string[];
}

export interface ActText {
  readonly act: ActHead;
  readonly proposals: readonly Proposal[];
  readonly notUnderstood: readonly NotUnderstood[];
}
