/** The facts behind each finding code: what its words are made of. One entry a code; adding a code starts here. */
import type { Amount } from '../money/amount';
import type { NumberFlaw } from '../money/read-number';

/** One figure of an equation, with the place where it stands. */
export interface FigureFacts {
  readonly cell: string;
  readonly label: string;
  readonly amount: Amount;
}

/** A sum (or a product) that was tested: the claimed figure against its parts. */
export interface SumFacts {
  readonly operation: 'sum' | 'product';
  readonly total: FigureFacts;
  readonly parts: readonly FigureFacts[];
  /** What the parts give. */
  readonly given: Amount;
}

/** A broken sum and what explains it. */
export interface BrokenSumFacts {
  /** The broken equations, the most telling first; never empty. */
  readonly sums: readonly SumFacts[];
  /** Other cells that would explain the same figures equally well. */
  readonly alternatives: readonly FigureFacts[];
  /** The part that was left out or counted twice; null unless the cause says so. */
  readonly part: FigureFacts | null;
  /** The formula of the blamed cell, "=SUM(H31:H35)"; null when it is typed. */
  readonly formula: string | null;
  /** The cell of a note in the sheet that names this very difference; null when there is none. */
  readonly documentedAt: string | null;
}

export interface RoundingFacts {
  readonly count: number;
  readonly mode: 'nearest' | 'truncated';
  /** The equation with the largest difference. */
  readonly sample: SumFacts;
  readonly lower: Amount;
  readonly upper: Amount;
}

export interface FactsByCode {
  SB001: { readonly numbers: number };
  SB002: {
    /** `denied`: lines that claim a total, but no way of adding gives it. `broken`: too much is wrong at once. `open`: figures that could not be read. */
    readonly reason: 'denied' | 'broken' | 'open';
    readonly equations: number;
    readonly sample: SumFacts | null;
  };
  SB101: BrokenSumFacts;
  SB102: BrokenSumFacts;
  SB103: BrokenSumFacts;
  SB104: BrokenSumFacts;
  SB106: BrokenSumFacts;
  SB108: RoundingFacts;
  SB110: BrokenSumFacts;
  SB301: Readonly<Record<never, never>>;
  SB304: {
    readonly count: number;
    /** The first of them as written, and as read. */
    readonly text: string;
    readonly amount: Amount;
    readonly flaw: NumberFlaw;
    /** Formulas add around it, so totals are wrong by it. */
    readonly overlooked: boolean;
  };
}
