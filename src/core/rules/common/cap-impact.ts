/** What a person's caps do to a workbook: the lines that come off otherwise than by the shipped catalogue alone. */
import type { CapCase } from '../../law/cases/cap-case';
import type { SupportTest } from '../../law/support';
import { capTests, testCases } from './cap-tests';
import type { Observations } from './observations';
import type { RuleOptions } from './definition';

export interface CapChange {
  readonly of: CapCase;
  /** By the shipped catalogue, no act picked. */
  readonly before: SupportTest;
  readonly after: SupportTest;
}

/** Empty where nobody entered a cap or picked an act. */
export function capImpact(observed: Observations, options: RuleOptions): readonly CapChange[] {
  const { law } = options;
  if (law.catalogue.own.length === 0 && law.picked.length === 0) return [];
  const { tested, cases, province } = capTests(observed, options);
  const without = { ...options, law: { ...law, catalogue: { ...law.catalogue, own: [] }, picked: [] } };
  const before = new Map(testCases(cases, without, province).map(({ of, test }) => [of, test]));
  return tested.flatMap(({ of, test: after }) => {
    const was = before.get(of);
    return was === undefined || (was.verdict === after.verdict && was.severity === after.severity) ? [] : [{ of, before: was, after }];
  });
}
