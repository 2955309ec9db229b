/** The shape of an act and its caps as the files of acts/ hold them. Figures are decimal texts; a null figure is never zero. */
import type { Day } from './day';

export type Level = 'national' | 'province';

/**
 * How a figure is known: read word for word, from a summary, repeated by a provincial act, deduced, remembered;
 * `entered` by an office for itself.
 */
export type Evidence = 'verbatim' | 'summary' | 'mirrored' | 'inferred' | 'recalled' | 'entered';

export type CapKind = 'cap' | 'management-cost' | 'multiplier' | 'advance' | 'frequency' | 'reference' | 'delegation' | 'budget-code';

/** What a percentage is taken of. */
export type PercentBase =
  | 'eligible-cost'
  | 'listed-items'
  | 'booth-rent'
  | 'airfare'
  | 'loan-interest'
  | 'consulting-fee'
  | 'annual-allocation'
  | 'project-estimate'
  | 'support-contract';

/** `unknown`: a figure exists but was not read; `none`: the act sets none here; `partly-known`: one of two is known. */
export type FigureStatus = 'known' | 'partly-known' | 'unknown' | 'none';

/** A condition that a multiplier hangs on: a technological line; a place or trade that has priority. */
export type ConditionId = 'line' | 'priority';

/** Raises a cap up to so many times; a maximum, never an entitlement. `amount` leaves the percentage as it is. */
export interface Multiplier {
  readonly factor: string;
  readonly condition: ConditionId;
  readonly appliesTo: 'amount' | 'support';
  /** In words of the law. */
  readonly text: string;
  /** Where the act says so: "Điều 6 khoản 2 điểm t"; null when that was not read. */
  readonly article: string | null;
  readonly evidence: Evidence;
}

/**
 * A step of a cap: by the size of something, above (not included), up to (included); or `stated` in the words of the act
 * ("cơ sở tại xã khu vực III"), of which no table says whether they hold.
 */
export interface Tier {
  readonly basis: 'registered-capital' | 'stated';
  readonly unit: 'billion-vnd';
  readonly above: string | null;
  readonly upTo: string | null;
  /** Of a stated one. */
  readonly text?: string;
}

/** From that day the text may have changed, and the change was not read. */
export interface UnreadAmendment {
  readonly number: string;
  readonly from: Day;
}

export interface Entry {
  readonly by: string;
  readonly on: Day;
}

export interface CapData {
  readonly id: string;
  readonly kind: CapKind;
  /** Id of activities.json; "any" for all. */
  readonly activity: string;
  /** "Điều 8 khoản 4", as far as it was read; null when not even the article is known. */
  readonly article: string | null;
  /** Finer than an article prints: "gạch đầu dòng 1". */
  readonly passage?: string;
  /** Own days where they differ from the act's. */
  readonly from?: Day | null;
  readonly to?: Day | null;
  /** Own level where it differs from the act's. */
  readonly level?: Level;
  /** The general part of a national act that binds local money as well. */
  readonly alsoProvince?: boolean;
  readonly percent: string | null;
  readonly percentBase: PercentBase | null;
  readonly amountMillionVnd: string | null;
  /** Id of a count unit: `countUnits` in the pack's activities.json. */
  readonly per: string | null;
  readonly tier?: Tier;
  readonly countLimit?: { readonly max: string; readonly of: string; readonly per: string; readonly period: 'year' };
  readonly conditions: string | null;
  readonly multipliers: readonly Multiplier[];
  /** Only writes out what a multiplier of another cap gives: that cap is tested, with the multiplier's condition shown. */
  readonly restates?: { readonly cap: string; readonly condition: ConditionId };
  readonly figures: FigureStatus;
  readonly evidence: Evidence;
  readonly figureEvidence: { readonly percent: Evidence | null; readonly amount: Evidence | null; readonly clause: Evidence };
  /** Where the figure was found. */
  readonly source: string;
  readonly verified: boolean;
  readonly unreadAmendments: readonly UnreadAmendment[];
  readonly entered?: Entry;
}

export interface ActData {
  readonly id: string;
  /** The whole number names the act: 26/2014/TT-BCT is not 26/2014/TTLT-BTC-BCT. Null when not known. */
  readonly number: string | null;
  readonly type: string;
  readonly issuer: string;
  readonly title: string | null;
  readonly issued: Day | null;
  /** Null: not known, so never chosen by itself. */
  readonly from: Day | null;
  /** Last day in force; null while open. */
  readonly to: Day | null;
  readonly level: Level;
  /** Code of provinces.json as it was when the act was issued. */
  readonly province: string | null;
  readonly amends: readonly string[];
  readonly amendedBy: readonly string[];
  readonly replaces: readonly string[];
  readonly replacedBy: string | null;
  readonly evidence: Evidence;
  readonly datesEvidence: Evidence;
  /** It sets caps, but none of its figures was read. */
  readonly unreadCaps?: boolean;
  /** Years of the programme that it approves. */
  readonly programme?: { readonly from: number; readonly to: number };
  readonly note: string | null;
  readonly caps: readonly CapData[];
}

/** An act as the catalogue holds it. */
export interface Act extends Omit<ActData, 'caps'> {
  readonly caps: readonly Cap[];
}

/** A cap with what it takes from its act: own days, level and province are always filled in. */
export interface Cap extends Omit<CapData, 'from' | 'to' | 'level'> {
  readonly act: Omit<ActData, 'caps'>;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly level: Level;
  readonly province: string | null;
}
