/** The shape of a rule: one code and one question put to what was observed. Its name is that of its folder. */
import type { FactsByCode } from '../facts-by-code';
import type { FindingCode, Found, Severity } from './finding';
import type { Observations } from './observations';

export interface RuleOptions {
  /** Published tables: rounding differences become warnings. */
  readonly exact: boolean;
}

export interface Rule<C extends FindingCode> {
  readonly code: C;
  /** No finding of it is graver; `--exact` alone lifts one of them. */
  readonly top: Severity;
  /** Says that something is missing: not where formulas without results may be what is missed. */
  readonly needsResults?: true;
  readonly find: (observed: Observations, options: RuleOptions) => readonly Found<FactsByCode[C]>[];
}
