/** SB505: no cap is known for this source, province and year. One finding a cause, however many lines it leaves untested. */
import type { Level } from '../../law/act';
import type { CapAnswer } from '../../law/find-cap';
import { toA1 } from '../../workbook/address';
import { capTests, type TestedCase } from '../common/cap-tests';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB505'> = {
  code: 'SB505',
  top: 'undecided',
  find: (observed, options) => {
    const { tested, asked } = capTests(observed, options);
    const causes = new Map<string, TestedCase[]>();
    for (const one of tested) {
      const { answer } = one.test;
      if (answer.state === 'in-force' || !isWorthSaying(answer, one.of.level, asked)) continue;
      const key = keyOf(one.of.level, answer);
      causes.set(key, [...(causes.get(key) ?? []), one]);
    }
    return [...causes.values()].flatMap((cases) => {
      const [first] = cases;
      const figure = first?.of.figures[0];
      if (first === undefined || figure === undefined) return [];
      const { table, level } = first.of;
      const years = [...new Set(cases.flatMap(({ of }) => of.years))].sort((a, b) => a - b);
      const lines = new Set(cases.map(({ of }) => `${of.table.id}|${String(of.line)}`)).size;
      const related = [...new Set(cases.filter(({ of }) => of.table === table).flatMap(({ of }) => of.figures.map((one) => toA1(one))))];
      const facts = { answer: first.test.answer, level, lines, years };
      // Nobody asked for caps: that some are missing says nothing against the plan.
      return [findingAt(asked ? 'undecided' : 'info', table, figure, facts, { related: related.slice(1, 9) })];
    });
  },
};

/**
 * Unasked, only acts are named that a person could look up or pick. That the law sets no cap for an activity is no gap, and
 * which level of a selection is meant concerns that line alone.
 */
function isWorthSaying(answer: CapAnswer, level: Level, asked: boolean): boolean {
  switch (answer.state) {
    case 'in-force':
      return false;
    case 'no-rule':
      return answer.why.reason === 'acts-unread' || (asked && level === 'province');
    case 'undetermined':
      return asked || (level === 'province' && CHOOSABLE.has(answer.why.reason));
    default:
      return asked;
  }
}

/** Somebody who knows the province can settle these by picking an act. */
const CHOOSABLE: ReadonlySet<string> = new Set(['start-unknown', 'merged-province', 'two-acts']);

function keyOf(level: Level, answer: CapAnswer): string {
  switch (answer.state) {
    case 'no-rule':
      return `${level} ${answer.why.reason}`;
    case 'undetermined':
      return `${level} ${answer.why.reason} ${answer.why.acts.join()}`;
    default:
      return `${level} ${answer.state}`;
  }
}
