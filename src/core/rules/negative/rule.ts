/** SB308: a typed amount below zero in a plan in which nothing takes off; said once a table, with the first place. */
import type { Column } from '../../table/model/column';
import type { Line } from '../../table/model/line';
import { fold } from '../../table/seeing/fold';
import { findingAt } from '../common/finding-at';
import { labelOfCell, toRanges } from '../common/places';
import type { Rule } from '../common/definition';
import { worded } from '../common/worded';

/** Words of what may be below zero: differences, changes, what is paid back or taken off, balances. */
const TAKES_OFF =
  /chenh lech|\btang\b|\bgiam\b|dieu chinh|bo sung|thu hoi|hoan tra|nop tra|\btru\b|khau tru|so voi|bien dong|can doi|boi chi|tham hut|\bthua\b|\bthieu\b|con lai|so du|ket du|chuyen nguon|\blai\b|\blo\b|dieu chuyen|huy du toan/;

/** Where more than one in so many typed amounts is below zero the table is about such amounts. */
const RARE = 6;

export const rule: Rule<'SB308'> = {
  code: 'SB308',
  top: 'warning',
  find: ({ reading, disputed, typed }) =>
    worded(reading.tables)
      .filter(({ isPlan, title }) => isPlan && !TAKES_OFF.test(fold(title)))
      .flatMap((table) => {
        const { count, negative } = typed(table);
        if (negative.length === 0 || negative.length * RARE > count) return [];
        // What breaks a sum is told there.
        const found = negative.filter(({ figure, line, column }) => !disputed.has(figure) && !takesOff(line, column));
        const [first, ...others] = found;
        if (first === undefined) return [];
        const label = labelOfCell(table, first.line, first.column);
        const known = { label, actual: first.figure.amount, related: toRanges(others.map(({ figure }) => figure)) };
        return [findingAt('warning', table, first.figure, { count: found.length, amount: first.figure.amount }, known)];
      }),
};

const takesOff = ({ folded }: Line, { path, words }: Column): boolean =>
  words.includes('comparison') || TAKES_OFF.test(folded) || path.some((heading) => TAKES_OFF.test(heading.folded));
