/** The headings above each line, the nearest first: what a line of a plan inherits when its own words do not say what it is. */
import type { Line } from '../../table/model/line';
import type { Table } from '../../table/model/table';

const RANKS: Readonly<Record<string, number>> = { upper: 1, roman: 2, arabic: 3, decimal: 4, lower: 5, dash: 7, plus: 8, bullet: 9 };
/** A line without TT stands between letters and dashes; one in bold opens a group. */
const NO_ORDINAL = 6;
const BOLD = 2.5;

const rankOf = ({ ordinal, bold }: Line): number => {
  if (ordinal === null) return bold ? BOLD : NO_ORDINAL;
  const rank = RANKS[ordinal.class] ?? NO_ORDINAL;
  return ordinal.class === 'decimal' ? rank + ordinal.numbers.length / 10 : rank;
};

/** Positions of the lines above each line that it belongs to: those that add it up, else those that outrank it. */
export function headingsOf({ lines, lineRelations }: Table): (readonly number[])[] {
  const parent = new Map<number, number>();
  for (const { total, parts, kind } of lineRelations) {
    if (kind !== 'subtotal' || lines[total]?.total !== null) continue;
    for (const part of parts) parent.set(part, total);
  }
  const open: { rank: number; at: number }[] = [];
  return lines.map((line, at) => {
    if (line.total !== null) {
      open.length = 0;
      return [];
    }
    const rank = rankOf(line);
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
    const above = open.map((one) => one.at).reverse();
    open.push({ rank, at });
    const summed: number[] = [];
    for (let up = parent.get(at); up !== undefined && !summed.includes(up); up = parent.get(up)) summed.push(up);
    return summed.length > 0 ? summed : above;
  });
}

/** The nearest heading that is more than "Trong đó:" or "Gồm:" on a line of its own: the activity of a source's line. */
export const activityAbove = ({ lines }: Pick<Table, 'lines'>, headings: readonly (readonly number[])[], at: number): number | undefined =>
  headings[at]?.find((above) => {
    const { word = null, counted = true } = lines[above] ?? {};
    return counted || (word !== 'partialBreakdown' && word !== 'fullBreakdown');
  });
