/** Facts that several rules have in common. Facts of one rule live with it. */
import type { Amount } from '../../money/amount';
import type { UnitId } from '../../money/money';
import type { SupportTest } from '../../law/support';
import type { ShareTest } from '../../law/share-limits';
import type { CaseScope } from '../../law/cases/cap-case';
import type { CitationCheck } from '../../law/citation/check-citation';
import type { Day } from '../../law/day';

/** One figure of an equation, with the place where it stands. */
export interface FigureFacts {
  readonly cell: string;
  readonly label: string;
  readonly amount: Amount;
}

/** A sum, a product, or the first part less all others, that was tested: the claimed figure against its parts. */
export interface SumFacts {
  readonly operation: 'sum' | 'product' | 'difference';
  readonly total: FigureFacts;
  readonly parts: readonly FigureFacts[];
  /** So many of the last parts are taken off; left out where none is. */
  readonly less?: number;
  /** The rule is one of lines below one another ("Chênh lệch (A-B)"). */
  readonly overLines?: boolean;
  /** What the parts give. */
  readonly given: Amount;
}

/** A broken sum and what explains it. */
export interface BrokenSumFacts {
  /** The broken equations, the most telling first; never empty. */
  readonly sums: readonly SumFacts[];
  /** Other cells that would explain the same figures equally well. */
  readonly alternatives: readonly FigureFacts[];
  /** The figure that was left out, counted twice, hidden, repeated or exchanged; null unless the cause is about one. */
  readonly part: FigureFacts | null;
  /** The formula of the blamed cell, "=SUM(H31:H35)"; null when it is typed. */
  readonly formula: string | null;
  /** What stands in the blamed cell in the place of a figure: nothing (""), a dash, a cross or words; null where a figure or a formula does. */
  readonly instead: string | null;
  /** The figure as another table states it, which bears out what is expected; null when no other table states it. */
  readonly confirmedBy: { readonly cell: string; readonly sheet: string; readonly amount: Amount; readonly unit: UnitId } | null;
  /** The cell of a note in the sheet that names this very difference; null when there is none. */
  readonly documentedAt: string | null;
  /** Figures that make up the difference: totals of lines (or columns) that are not split up, or not in full. */
  readonly undivided: readonly FigureFacts[];
}

export interface RoundingFacts {
  readonly count: number;
  readonly mode: 'nearest' | 'truncated';
  /** The equation with the largest difference. */
  readonly sample: SumFacts;
  readonly lower: Amount;
  readonly upper: Amount;
}

/**
 * Why a breach of a verified cap is a warning: `year` the money of one year against its own count,
 * `uncounted` no number is stated, `heading` the heading names the activity, `words` the line's words leave room, `level` no column says which khuyến công the money is of,
 * `many` too many lines are above.
 */
export type CapDoubt = 'year' | 'uncounted' | 'heading' | 'words' | 'level' | 'many';

/** A line above its cap, by the test that says so. */
export interface CapBreachFacts {
  readonly test: SupportTest;
  /** The least counterpart against what the table has; null where the support itself is too high. */
  readonly counterpart: ShareTest | null;
  /** A line over several years, one year of it, or a line with one amount. */
  readonly scope: CaseScope;
  readonly years: readonly number[];
  readonly activity: string;
  /** Other lines of the table of which the same is true. */
  readonly others: number;
  readonly doubt: CapDoubt | null;
}

/** A citation as it stands, and what is wrong with it. */
export interface CitationFacts {
  readonly check: CitationCheck;
  readonly written: string;
  readonly number: string;
  /** The word in front of the number; of a reference, its fault. */
  readonly word: string | null;
  readonly proposed: string | null;
  readonly day: Day | null;
  /** How many of the kind there are. */
  readonly count: number;
}
