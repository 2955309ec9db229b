/** SB016: two lines side by side in meaning say the same thing with the same figures. */
import { equals, isZero } from '../../money/amount';
import type { Line } from '../../table/model/line';
import type { Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB016'> = {
  code: 'SB016',
  top: 'warning',
  find: ({ reading }) =>
    reading.tables
      .filter(({ isPlan }) => isPlan)
      .flatMap((table) => {
        const column = table.columns.find(({ role }) => role === 'description')?.index ?? table.range.left;
        const groups = groupsOf(table);
        const seen = new Map<number | undefined, Map<string, number>>();
        return table.lines.flatMap((line, at) => {
          if (!isJudged(line)) return [];
          const group = groups.get(at);
          let ofGroup = seen.get(group);
          if (ofGroup === undefined) seen.set(group, (ofGroup = new Map<string, number>()));
          const before = ofGroup.get(line.folded);
          ofGroup.set(line.folded, at);
          const other = before === undefined ? undefined : table.lines[before];
          if (before === undefined || other === undefined || !isSameLine(table, before, at, groups)) return [];
          const place = toA1({ row: other.row, column });
          return [findingAt('warning', table, { row: line.row, column }, { other: place }, { related: [place], label: line.label })];
        });
      }),
};

const groupsOf = ({ lineRelations }: Table): ReadonlyMap<number, number> =>
  new Map(lineRelations.flatMap(({ total, parts }) => parts.map((part) => [part, total] as const)));

/** A share of the line above ("trong đó: …") says the same below many lines. */
const isJudged = ({ counted, total, partial, folded, source, rate }: Line): boolean =>
  counted && !rate && !partial && total === null && folded.length >= 12 && source === null;

/** Two lines of one group that say the same in words and figures, and say enough not to do so by chance. */
export function isSameLine(table: Table, one: number, two: number, groups = groupsOf(table)): boolean {
  const [a, b] = [table.lines[one], table.lines[two]];
  if (a === undefined || b === undefined || !isJudged(a) || !isJudged(b)) return false;
  return groups.get(one) === groups.get(two) && a.folded === b.folded && sameFigures(a, b) && saysEnough(a, table);
}

const sameFigures = (a: Line, b: Line): boolean =>
  a.figures.every((figure, at) => {
    const other = b.figures[at];
    return other !== undefined && figure.state === other.state && equals(figure.amount, other.amount);
  });

/** Two different amounts, or one beside a long text: short names with a round figure repeat by chance, and one year is its own total. */
function saysEnough({ figures, folded }: Line, { figureColumns }: Table): boolean {
  const amounts = figures.filter(
    ({ state, amount }, at) => state === 'number' && !isZero(amount) && figureColumns[at]?.measure === 'money',
  );
  const [first] = amounts;
  const differ = first !== undefined && amounts.some(({ amount }) => !equals(amount, first.amount));
  return differ || (first !== undefined && folded.length >= 30);
}
