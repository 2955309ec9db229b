/** SB016: two lines side by side in meaning say the same thing with the same figures. */
import { equals, isZero } from '../money/amount';
import type { Line } from '../table/lines';
import { placeIn } from '../table/place-names';
import type { Table } from '../table/table';
import { toA1 } from '../workbook/address';
import { findingAt } from './finding-at';
import { rule } from './rule';

export const duplicateLine = rule({
  code: 'SB016',
  name: 'duplicate-line',
  find: ({ reading }) =>
    reading.tables.flatMap((table) => {
      const column = table.columns.find(({ role }) => role === 'description')?.index ?? table.range.left;
      const groups = new Map(table.lineRelations.flatMap(({ total, parts }) => parts.map((part) => [part, total] as const)));
      const seen = new Map<string, Line>();
      return table.lines.flatMap((line, at) => {
        const place = placeIn(line.folded);
        if (!line.counted || line.total !== null || line.partial || line.source !== null) return [];
        if (place === null && line.folded.length < 12) return [];
        const key = `${String(groups.get(at))} ${place === null ? line.folded : `place ${place}`}`;
        const other = seen.get(key);
        seen.set(key, line);
        if (other === undefined || !sameFigures(line, other)) return [];
        const renamed = place !== null && other.folded !== line.folded && isTheirsAlone(line, other, table);
        if (!renamed && (line.folded.length < 12 || !saysEnough(line, table))) return [];
        const first = toA1({ row: other.row, column });
        return [
          findingAt(
            ['SB016', 'duplicate-line', 'warning'],
            table,
            { row: line.row, column },
            { other: first },
            { related: [first], label: line.label },
          ),
        ];
      });
    }),
});

const sameFigures = (a: Line, b: Line): boolean =>
  a.figures.every((figure, at) => {
    const other = b.figures[at];
    return other !== undefined && figure.state === other.state && equals(figure.amount, other.amount);
  });

/** One place under two names (realities 20): an amount that every place gets says nothing. */
const isTheirsAlone = (line: Line, other: Line, { lines }: Table): boolean =>
  line.figures.some(({ amount }) => !isZero(amount)) &&
  !lines.some((third) => third !== line && third !== other && sameFigures(line, third));

/** Two amounts, or one beside a long text: short names with a round figure repeat by chance. */
function saysEnough({ figures, folded }: Line, { figureColumns }: Table): boolean {
  const amounts = figures.filter(
    ({ state, amount }, at) => state === 'number' && !isZero(amount) && figureColumns[at]?.measure === 'money',
  );
  return amounts.length >= 2 || (amounts.length === 1 && folded.length >= 30);
}
