/** The shape of a rule: one code, one name, one question put to what was observed. */
import type { CapChoices } from '../law/cases/choices';
import type { FindingCode, FindingOf } from './finding';
import type { LawSetting } from '../law/setting';
import type { Observations } from './observations';

export interface RuleOptions {
  /** Published tables: rounding differences become warnings. */
  readonly exact: boolean;
  readonly law: LawSetting;
  /** What a person said of this workbook's lines. */
  readonly choices: CapChoices;
}

export interface Rule<C extends FindingCode = FindingCode> {
  readonly code: C;
  /** As the contract names it; also the name of the rule's file, test and page. */
  readonly name: string;
  readonly find: (observed: Observations, options: RuleOptions) => readonly FindingOf<C>[];
}

/** Keeps the code and the facts of a rule together in the compiler's eyes; what a rule finds on a hidden sheet says so. */
export function rule<C extends FindingCode>(definition: Rule<C>): Rule<C> {
  return {
    ...definition,
    find: (observed, options) => {
      const hidden = new Set(observed.workbook.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [] : [name])));
      const findings = definition.find(observed, options);
      return hidden.size === 0 ? findings : findings.map((one) => (hidden.has(one.sheet) ? { ...one, onHiddenSheet: true } : one));
    },
  };
}
