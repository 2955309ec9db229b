/** SB505: no cap is known for this money. Said once a table and source, with what would settle most of it, however many lines it leaves untested. */
import type { CapAnswer } from '../../law/find-cap';
import { toA1 } from '../../workbook/address';
import type { TestedCase } from '../common/cap-tests';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB505'> = {
  code: 'SB505',
  top: 'undecided',
  find: ({ caps }) => {
    const { tested, asked } = caps();
    const sources = new Map<string, TestedCase[]>();
    for (const one of tested) {
      if (!isGap(one, asked)) continue;
      const key = `${one.of.table.id}|${one.of.level}`;
      sources.set(key, [...(sources.get(key) ?? []), one]);
    }
    return [...sources.values()].flatMap((cases) => {
      const first = mainCause(cases)[0];
      const figure = first?.of.figures[0];
      if (first === undefined || figure === undefined) return [];
      const { table, level } = first.of;
      const years = [...new Set(cases.flatMap(({ of }) => of.years))].sort((a, b) => a - b);
      const lines = new Set(cases.map(({ of }) => of.line)).size;
      const related = [...new Set(cases.flatMap(({ of }) => of.figures.map((one) => toA1(one))))].filter((cell) => cell !== toA1(figure));
      const facts = { answer: first.test.answer, level, lines, years };
      // Nobody asked for caps: that some are missing says nothing against the plan.
      return [findingAt(asked ? 'undecided' : 'info', table, figure, facts, { related: related.slice(0, 8) })];
    });
  },
};

/** A plan without any province's name, and a selection without its level: the verdict on caps counts their lines, whoever asks is told more. */
const OF_ASKING: ReadonlySet<string> = new Set(['province-unknown', 'activity-too-broad']);

/** Money without a cap that is known. That a national act sets none for an activity is no gap in what is known. */
function isGap({ test: { answer }, of: { level } }: TestedCase, asked: boolean): boolean {
  if (answer.state === 'in-force') return false;
  if (answer.state === 'no-rule') return answer.why.reason !== 'not-named' || (asked && level === 'province');
  return answer.state !== 'undetermined' || asked || !OF_ASKING.has(answer.why.reason);
}

/** The cases of the answer that leaves most of them untested; of two the one that names more to settle it by. */
function mainCause(cases: readonly TestedCase[]): readonly TestedCase[] {
  const causes = new Map<string, TestedCase[]>();
  for (const one of cases) causes.set(keyOf(one.test.answer), [...(causes.get(keyOf(one.test.answer)) ?? []), one]);
  return [...causes.values()].sort((a, b) => b.length - a.length || named(b) - named(a))[0] ?? [];
}

const named = ([first]: readonly TestedCase[]): number => {
  const answer = first?.test.answer;
  return answer?.state === 'no-rule' || answer?.state === 'undetermined' ? answer.why.acts.length : 0;
};

function keyOf(answer: CapAnswer): string {
  switch (answer.state) {
    case 'no-rule':
      return answer.why.reason;
    case 'undetermined':
      return `${answer.why.reason} ${answer.why.acts.join()}`;
    default:
      return answer.state;
  }
}
