/** What a person's caps do to a workbook: the lines that come off otherwise than by the shipped catalogue alone. */
import type { CapCase } from '../../law/cases/cap-case';
import type { SupportTest } from '../../law/support';
import { testCases, type CapTerms } from './cap-tests';
import type { Caps } from './caps';

export interface CapChange {
  readonly of: CapCase;
  /** By the shipped catalogue, no act picked. */
  readonly before: SupportTest;
  readonly after: SupportTest;
}

/** Empty where nobody entered a cap or picked an act. */
export function capImpact({ tested, cases, province }: Caps, { law, choices }: CapTerms): readonly CapChange[] {
  if (law.catalogue.own.length === 0 && law.picked.length === 0) return [];
  const without = { law: { ...law, catalogue: { ...law.catalogue, own: [] }, picked: [] }, choices };
  const before = new Map(testCases(cases, without, province).map(({ of, test }) => [of, test]));
  return tested.flatMap(({ of, test: after }) => {
    const was = before.get(of);
    return was === undefined || (was.verdict === after.verdict && was.severity === after.severity) ? [] : [{ of, before: was, after }];
  });
}
