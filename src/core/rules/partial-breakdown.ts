/** SB105: "trong đó" parts exceed the whole they are part of (realities 7). */
import { add, amountFromDouble, compare, isNegative, subtract, ZERO, type Amount } from '../money/amount';
import type { Figure } from '../table/figure';
import type { Table } from '../table/table';
import { toA1 } from '../workbook/address';
import { findingAt } from './finding-at';
import { columnLabel, lineLabel } from './places';
import { rule } from './rule';

export const partialBreakdown = rule({
  code: 'SB105',
  name: 'partial-breakdown',
  find: ({ reading, disputed }) =>
    reading.tables.flatMap((table) =>
      blocksOf(table).flatMap(({ wholes, parts }) =>
        table.figureColumns.flatMap(({ measure }, column) => {
          if (measure === 'price') return [];
          const figures = parts.map((line) => table.lines[line]?.figures[column]);
          if (figures.some((figure) => figure === undefined || !isPlain(figure))) return [];
          const given = figures.reduce<Amount>((sum, figure) => add(sum, figure?.amount ?? ZERO), ZERO);
          // Parts rounded one by one may exceed the whole by half a unit each, and half for the whole (rounding.md, example 14).
          const decimals = Math.max(0, ...figures.map((one) => one?.decimals ?? 0));
          const slack = amountFromDouble(((parts.length + 1) / 2) * Math.pow(10, -decimals));
          // Only where it exceeds every line it may be part of is it certain.
          const claimed = wholes.map((line) => table.lines[line]?.figures[column]);
          if (claimed.some((figure) => figure === undefined || !isPlain(figure) || compare(subtract(given, figure.amount), slack) < 0))
            return [];
          const [whole] = wholes;
          const figure = claimed[0];
          if (whole === undefined || figure === undefined || figure.state !== 'number' || disputed.has(figure)) return [];
          const name = (line: number, own: Figure | undefined) => ({
            cell: toA1(own ?? figure),
            label: lineLabel({ table, line }),
            amount: own?.amount ?? ZERO,
          });
          const facts = { whole: name(whole, figure), parts: parts.map((line, at) => name(line, figures[at])), given };
          const first = figures.find((one) => one?.state === 'number') ?? figure;
          const label = [lineLabel({ table, line: parts[0] ?? 0 }), columnLabel({ table, column })].join(' › ');
          return [
            findingAt(['SB105', 'partial-breakdown', 'error'], table, first, facts, { label, related: [toA1(figure)], actual: given }),
          ];
        }),
      ),
    ),
});

const isPlain = ({ state, amount }: Figure): boolean => (state === 'number' && !isNegative(amount)) || state === 'absent';

/** Runs of partial lines, with the lines they may be part of: the one above, and the grand totals. */
function blocksOf({ lines }: Table): { wholes: number[]; parts: number[] }[] {
  const grand = lines.flatMap(({ total, counted }, at) => (total === 'grand' && counted ? [at] : []));
  const blocks: { wholes: number[]; parts: number[] }[] = [];
  let above: number | null = null;
  let open: { wholes: number[]; parts: number[] } | null = null;
  lines.forEach((line, at) => {
    if (!line.partial) {
      open = null;
      if (line.counted) above = at;
      return;
    }
    if (!line.counted) return;
    if (open === null) {
      open = { wholes: [...(above === null ? [] : [above]), ...grand.filter((total) => total !== above)], parts: [] };
      if (open.wholes.length > 0) blocks.push(open);
    }
    open.parts.push(at);
  });
  return blocks;
}
