/** What stands out in one line or column of kin in the same way is said once. */
import { toRanges } from '../places';
import type { StandsOut } from './kin';

type Outlier = Pick<StandsOut, 'item' | 'axis' | 'kin' | 'expected'>;

export interface OutlierGroup<O extends Outlier> {
  readonly first: O;
  readonly all: readonly O[];
  /** Where the kin stand. */
  readonly kin: readonly string[];
}

/** @param key what must be alike besides the line */
export function groupsOf<O extends Outlier>(found: readonly O[], key: (one: O) => string = () => ''): OutlierGroup<O>[] {
  const groups = new Map<string, O[]>();
  for (const one of found) {
    const { item, axis, kin } = one;
    const line = axis === 'across' ? item.row : item.column;
    const name = [item.sheet, axis, line, kin[0]?.form ?? '', key(one)].join('\n');
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ first, all, kin: toRanges([...new Set(all.flatMap(({ kin }) => kin))]) }];
  });
}
