/** A rule as the register holds it: with its name, its facts no longer told apart by the compiler, and what holds for every rule. */
import { toA1 } from '../../workbook/address';
import type { Finding, FindingCode, Severity } from './finding';
import type { Observations } from './observations';
import type { Rule, RuleOptions } from './definition';

export interface AnyRule {
  readonly code: FindingCode;
  readonly name: string;
  readonly top: Severity;
  readonly find: (observed: Observations, options: RuleOptions) => readonly Finding[];
}

/** Puts code, name and the name of its cell to what the rule finds, says where a sheet is hidden, and keeps silent where results may be missing that it needs. */
export function named<C extends FindingCode>(name: string, { code, top, needsResults, find }: Rule<C>): AnyRule {
  return {
    code,
    name,
    top,
    find: (observed, options) => {
      const hidden = new Set(observed.workbook.sheets.flatMap((sheet) => (sheet.visibility === 'visible' ? [] : [sheet.name])));
      return find(observed, options).flatMap((found) => {
        // The year, the total or the target that is missed may be one of the results; the verdict says once what is the matter there.
        if (needsResults === true && observed.uncalculated.has(found.sheet)) return [];
        // Code and facts belong together by the type of the rule; the compiler cannot follow that through a union.
        const finding = { code, rule: name, cell: toA1(found.at), ...found } as unknown as Finding;
        return [hidden.has(found.sheet) ? { ...finding, onHiddenSheet: true } : finding];
      });
    },
  };
}
