/** What is to be said of a broken sum, in no language: which cause, which witnesses, what to do. Decided once; the languages only word it. */
import { isZero, type Amount } from '../../../money/amount';
import type { BrokenSumFacts, FigureFacts, SumFacts } from '../../../rules/common/facts';
import type { Cause, FindingOf } from '../../../rules/common/finding';
import { shortFormula } from '../../shorten';

export type BrokenSum = FindingOf<'SB101' | 'SB102' | 'SB103' | 'SB104' | 'SB106' | 'SB110' | 'SB111'>;

export interface CauseAccount {
  readonly kind: Cause['kind'];
  /** Other cells may be to blame as well. */
  readonly isUnsure: boolean;
  /** The figure that the cause is about besides the blamed one. */
  readonly part: FigureFacts | null;
  /** Short enough for a sentence; null where the cell has none. */
  readonly formula: string | null;
}

export type Advice =
  /** A note names this very difference. */
  | { readonly kind: 'documented'; readonly at: string }
  /** The difference is what these figures hold and nobody split up. */
  | { readonly kind: 'undivided'; readonly figures: readonly [FigureFacts, ...FigureFacts[]] }
  | { readonly kind: 'compare'; readonly others: readonly string[] }
  /** Sums hold without this figure, which may be money that belongs to other lines: nobody is told to wipe it out. */
  | { readonly kind: 'place'; readonly amount: Amount }
  | { readonly kind: 'fill' | 'change' | 'mend-formula'; readonly from: Amount | null; readonly right: Amount };

export interface BrokenSumAccount {
  /** The most telling sum; null where none is named. */
  readonly sum: SumFacts | null;
  readonly cause: CauseAccount | null;
  readonly sums: readonly SumFacts[];
  readonly confirmedBy: BrokenSumFacts['confirmedBy'];
  /** Other cells that would mend it as well, to be named with the reasons. */
  readonly alternatives: readonly string[];
  readonly advice: Advice;
}

export function accountOf(finding: BrokenSum): BrokenSumAccount {
  const { facts, cause, expected } = finding;
  const isUnsure = expected === null;
  return {
    sum: facts.sums[0] ?? null,
    cause: cause === null ? null : { kind: cause.kind, isUnsure, part: facts.part, formula: shortFormula(facts.formula) },
    sums: facts.sums,
    confirmedBy: facts.confirmedBy,
    alternatives: facts.documentedAt === null ? facts.alternatives.map(({ cell }) => cell) : [],
    advice: adviceFor(finding),
  };
}

function adviceFor(finding: BrokenSum): Advice {
  const { facts, expected, actual } = finding;
  if (facts.documentedAt !== null) return { kind: 'documented', at: facts.documentedAt };
  const [first, ...others] = facts.undivided;
  if (first !== undefined) return { kind: 'undivided', figures: [first, ...others] };
  if (expected === null) return { kind: 'compare', others: facts.alternatives.map(({ cell }) => cell) };
  if (facts.formula === null && actual !== null && isZero(expected)) return { kind: 'place', amount: actual };
  const kind = facts.formula !== null ? 'mend-formula' : isBlank(finding) ? 'fill' : 'change';
  return { kind, from: actual, right: expected };
}

/** A cross, a dash or words in the blamed cell, in the place of a figure; null where there are none. */
export const wordsIn = ({ facts }: BrokenSum): string | null => (facts.instead === '' ? null : facts.instead);

/** No figure stands in the blamed cell; a fix would fill it. */
export const isBlank = ({ facts }: BrokenSum): boolean => facts.instead !== null;

/** The line of the label "Khuyến công địa phương › Tổng cộng". */
export const lineOf = ({ label }: BrokenSum): string => label.split(' › ')[0] ?? '';

/** The most telling sum takes one column off another. */
export const isDifference = ({ facts }: BrokenSum): boolean => facts.sums[0]?.operation === 'difference';

/** The first two sums where both are short, as written; and how many are left unsaid. */
export function shownSums(
  sums: readonly SumFacts[],
  written: (sum: SumFacts) => string,
  room: number,
): { readonly shown: string[]; readonly left: number } {
  const [first, second] = sums.map(written);
  const shown = first === undefined ? [] : second !== undefined && first.length + second.length <= room ? [first, second] : [first];
  return { shown, left: sums.length - shown.length };
}
