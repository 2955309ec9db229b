/** The facts behind each finding code: what its words are made of. One entry a code; adding a code starts here. */
import type { Amount } from '../money/amount';
import type { UnitId } from '../money/money';

/** One figure of an equation, with the place where it stands. */
export interface FigureFacts {
  readonly cell: string;
  readonly label: string;
  readonly amount: Amount;
}

/** A sum that was tested: the claimed total against its parts. */
export interface SumFacts {
  readonly total: FigureFacts;
  readonly parts: readonly FigureFacts[];
  /** What the parts give. */
  readonly sum: Amount;
}

/** A broken sum and what explains it. */
export interface BrokenSumFacts {
  /** The broken equations, the most telling first; never empty. */
  readonly sums: readonly SumFacts[];
  /** Other cells that would explain the same figures equally well. */
  readonly alternatives: readonly FigureFacts[];
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
  SB002: { readonly missing: readonly ('header' | 'amounts' | 'roles' | 'sums')[] };
  SB101: BrokenSumFacts;
  SB102: BrokenSumFacts;
  SB104: BrokenSumFacts;
  SB108: RoundingFacts;
  SB110: BrokenSumFacts;
  SB301: { readonly guess: UnitId | null };
  SB304: { readonly cells: readonly string[]; readonly text: string; readonly flaw: 'text' | 'space' | 'invisible' | 'footnote' };
}
