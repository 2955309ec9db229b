/**
 * Directives of a text table that speak to the check, not of the sheet: "@province cao-bang", "@on 2022-03-01", "@signed 2022-05-01",
 * "@ceiling national 2026 500" (in million đồng), "@pick hoa-binh-qd-20-2019", "@choose B5 equipment", "@confirm B5 line ly do".
 */
import type { CheckOptions } from '../../src/core/check/report';
import type { ConditionId } from '../../src/core/law/act';
import { NO_CHOICES, type CapChoices } from '../../src/core/law/cases/choices';
import { PLAIN_LAW, type LawSetting } from '../../src/core/law/setting';
import { amountFromText, ZERO } from '../../src/core/money/amount';

const DIRECTIVE = /^@(province|on|signed|ceiling|pick|choose|confirm) (.+)$/;

export const isForCheck = (directive: string): boolean => DIRECTIVE.test(directive);

export function capOptions(directives: readonly string[]): Pick<CheckOptions, 'law' | 'choices'> {
  let law: LawSetting = PLAIN_LAW;
  let choices: CapChoices = NO_CHOICES;
  for (const directive of directives) {
    const [, what = '', rest = ''] = DIRECTIVE.exec(directive) ?? [];
    const [first = '', second = '', ...more] = rest.split(/\s+/);
    const at = { sheet: 'Biểu 1', cell: first };
    if (what === 'province') law = { ...law, province: first };
    else if (what === 'on') law = { ...law, on: first };
    else if (what === 'pick') law = { ...law, picked: [...law.picked, first] };
    else if (what === 'signed') choices = { ...choices, signedOn: first };
    else if (what === 'choose') choices = { ...choices, activities: [...choices.activities, { at, activity: second }] };
    else if (what === 'confirm')
      choices = { ...choices, confirmed: [...choices.confirmed, { at, condition: second as ConditionId, reason: more.join(' ') }] };
    else {
      const source = first === 'national' ? 'national' : 'local';
      const amount = amountFromText(more[0] ?? '') ?? ZERO;
      choices = {
        ...choices,
        ceilings: [...choices.ceilings, { source, year: second === 'period' ? null : Number(second), amount, unit: 'million-vnd' }],
      };
    }
  }
  return { law, choices };
}
