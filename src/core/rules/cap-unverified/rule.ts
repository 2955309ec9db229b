/** SB507: lines are within caps whose text nobody has verified, or that was changed since: never a plain pass. Once a workbook. */
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB507'> = {
  code: 'SB507',
  top: 'info',
  find: ({ caps }) => {
    const applied = caps().tested.filter(
      ({ test: { cap, verdict, unread } }) =>
        cap !== null && (verdict === 'within' || verdict === 'within-total') && (!cap.verified || unread.length > 0),
    );
    const [first] = applied;
    const figure = first?.of.figures[0];
    if (first === undefined || figure === undefined) return [];
    const lines = new Set(applied.map(({ of }) => `${of.table.id}|${String(of.line)}|${of.level}`)).size;
    // Of one act the cap that nobody has verified says more than one that was.
    const unverifiedFirst = applied
      .map(({ test }) => test)
      .sort((a, b) => Number(a.cap?.verified ?? false) - Number(b.cap?.verified ?? false));
    const tests = unverifiedFirst.filter((test, at, all) => all.findIndex(({ cap }) => cap?.act.id === test.cap?.act.id) === at);
    return [findingAt('info', first.of.table, figure, { lines, tests })];
  },
};
