/** What is to be said of a line above its cap, in no language: why it is no error, what to do. Decided once; the languages only word it. */
import type { CapBreachFacts, CapDoubt } from '../../rules/common/facts';
import type { FindingOf } from '../../rules/common/finding';

export type Breach = FindingOf<'SB501' | 'SB502' | 'SB503'>;

export type CapAdvice = 'keep-papers' | 'find-cost' | 'confirm' | 'mend-counterpart' | 'lower-support';

export interface BreachAccount {
  /** The line is summed up over several years: no cell holds that figure. */
  readonly isOverYears: boolean;
  /** Why a cap that was read word for word gives no more than a warning. */
  readonly doubt: CapDoubt | null;
  readonly advice: CapAdvice;
  /** Other lines can be tested in part only, or are above the cap as well. */
  readonly others: 'in-part' | 'above';
}

export function breachAccount({ severity, facts }: Breach): BreachAccount {
  const { test, doubt, scope, years } = facts;
  return {
    isOverYears: scope === 'period' && years.length > 1,
    doubt: severity === 'warning' && test.severity === 'error' ? doubt : null,
    advice: adviceOf(severity, facts),
    others: severity === 'info' && test.excess === null ? 'in-part' : 'above',
  };
}

function adviceOf(severity: Breach['severity'], { test, counterpart }: CapBreachFacts): CapAdvice {
  if (severity === 'info') return test.verdict === 'within-multiplied' ? 'keep-papers' : 'find-cost';
  if (test.verdict === 'needs-confirmation') return 'confirm';
  return counterpart === null ? 'lower-support' : 'mend-counterpart';
}
