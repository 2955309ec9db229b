/** Which table of the new version says what a table of the old one says: by lines, title, sheet and figures, each old one at most once. */
import { toPlainText } from '../money/amount';
import { fold } from '../table/seeing/fold';
import { figuresOf, type Statement } from './statement';

export interface TablePair {
  readonly old: Statement | null;
  readonly new: Statement | null;
}

interface Traits {
  readonly lines: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly title: string;
  readonly sheet: string;
}

const withoutYears = (text: string): string =>
  fold(text)
    .replace(/\b(?:19|20)\d\d\b/g, '')
    .replace(/ +/g, ' ')
    .trim();

function traitsOf({ table, items }: Statement): Traits {
  return {
    lines: new Set(items.flatMap((item) => item.lines.map((line) => `${item.path} ${String(line.source)}`))),
    figures: new Set(
      items.flatMap((item) =>
        figuresOf(item).flatMap(({ figure, year, source }) =>
          figure.state === 'number' ? [`${item.key} ${String(source)} ${String(year)} ${toPlainText(figure.amount)}`] : [],
        ),
      ),
    ),
    title: withoutYears(table.title),
    sheet: withoutYears(table.sheet),
  };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return common / Math.max(a.size, b.size);
}

/** Below this two tables have nothing to do with each other. */
const LEAST = 1;

export function matchTables(old: readonly Statement[], now: readonly Statement[]): TablePair[] {
  const before = old.map(traitsOf);
  const after = now.map(traitsOf);
  const pairs: { at: number; to: number; score: number }[] = [];
  before.forEach((one, at) => {
    after.forEach((other, to) => {
      const [a, b] = [old[at]?.table, now[to]?.table];
      const score =
        2 * shared(one.lines, other.lines) +
        2 * shared(one.figures, other.figures) +
        (one.title !== '' && one.title === other.title ? 1 : 0) +
        (one.sheet === other.sheet ? 0.5 : 0) +
        (a?.kind === b?.kind ? 0.25 : 0) +
        (a?.isHidden === b?.isHidden ? 0.5 : 0) -
        Math.abs(at - to) / 1000;
      if (score >= LEAST || (old.length === 1 && now.length === 1)) pairs.push({ at, to, score });
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.at - b.at || a.to - b.to);
  const taken = new Map<number, number>();
  const used = new Set<number>();
  for (const { at, to } of pairs) {
    if (taken.has(at) || used.has(to)) continue;
    taken.set(at, to);
    used.add(to);
  }
  return [
    ...now.map((one, to): TablePair => {
      const at = [...taken].find(([, other]) => other === to)?.[0];
      return { old: at === undefined ? null : (old[at] ?? null), new: one };
    }),
    ...old.flatMap((one, at): TablePair[] => (taken.has(at) ? [] : [{ old: one, new: null }])),
  ];
}
