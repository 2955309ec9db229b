/** A rule whose facts are no longer told apart by the compiler: what the register holds. */
import type { Finding } from './finding';
import type { Observations } from './observations';
import type { Rule, RuleOptions } from './rule';

export interface AnyRule extends Omit<Rule, 'find'> {
  readonly find: (observed: Observations, options: RuleOptions) => readonly Finding[];
}
