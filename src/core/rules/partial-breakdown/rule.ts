/** SB105: "trong đó" parts exceed the whole they are part of (realities 7). */
import { add, amountFromDouble, compare, isNegative, subtract, ZERO, type Amount } from '../../money/amount';
import type { Figure } from '../../table/seeing/figure';
import type { Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import { findingAt } from '../common/finding-at';
import { columnLabel, lineLabel } from '../common/places';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB105'> = {
  code: 'SB105',
  top: 'error',
  find: ({ reading, doubted }) =>
    reading.tables.flatMap((table) =>
      blocksOf(table).flatMap(({ wholes, parts }) => {
        const exceeding = new Set<number>();
        return columnsInOrder(table).flatMap((column) => {
          const measure = table.figureColumns[column]?.measure;
          // The total of a column that exceeds its whole does so by that.
          if (table.columnRelations.some(({ total, parts: added }) => total === column && added.some((one) => exceeding.has(one))))
            return [];
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
          if (whole === undefined || figure === undefined || figure.state !== 'number' || doubted.has(figure)) return [];
          const name = (line: number, own: Figure | undefined) => ({
            cell: toA1(own ?? figure),
            label: lineLabel({ table, line }),
            amount: own?.amount ?? ZERO,
          });
          exceeding.add(column);
          const facts = { whole: name(whole, figure), parts: parts.map((line, at) => name(line, figures[at])), given };
          const first = figures.find((one) => one?.state === 'number') ?? figure;
          const label = [lineLabel({ table, line: parts[0] ?? 0 }), columnLabel({ table, column })].join(' › ');
          return [findingAt('error', table, first, facts, { label, related: [toA1(figure)], actual: given })];
        });
      }),
    ),
};

/** Columns before those that add them up. */
function columnsInOrder({ figureColumns, columnRelations }: Table): number[] {
  const totals = new Set(columnRelations.map(({ total }) => total));
  const all = [...figureColumns.keys()];
  return [...all.filter((column) => !totals.has(column)), ...all.filter((column) => totals.has(column))];
}

const isPlain = ({ state, amount }: Figure): boolean => (state === 'number' && !isNegative(amount)) || state === 'absent';

interface Block {
  /** The lines that the parts may be part of. */
  readonly wholes: readonly number[];
  readonly parts: readonly number[];
}

/**
 * Runs of partial lines, with the lines they may be part of: the one above, those that add it up, and the grand totals.
 * Where the lines go on after the block it cannot mean the grand total, which stands elsewhere; nor a total that comes after the block of a source.
 */
function blocksOf({ lines, lineRelations }: Table): Block[] {
  const grand = lines.flatMap(({ total, counted }, at) => (total === 'grand' && counted ? [at] : []));
  const blocks: { above: number | null; parts: number[]; goesOn: boolean }[] = [];
  let above: number | null = null;
  let open: (typeof blocks)[number] | null = null;
  lines.forEach((line, at) => {
    if (!line.counted) return;
    if (line.partial) {
      if (open === null) blocks.push((open = { above, parts: [], goesOn: false }));
      open.parts.push(at);
      return;
    }
    if (open !== null) open.goesOn = line.total === null;
    open = null;
    above = at;
  });
  const addsUp = (line: number): number[] =>
    lineRelations.flatMap(({ total, parts }) => (parts.includes(line) ? [total, ...(total >= line ? [] : addsUp(total))] : []));
  return blocks.flatMap(({ above: line, parts, goesOn }) => {
    const near = line === null ? [] : [line, ...addsUp(line).filter((total) => lines[total]?.total === null)];
    // What stands below a source is of that source: a total further down adds it up with the others.
    const source = line === null ? null : (lines[line]?.source ?? null);
    const above = source === null || source === 'all' ? grand : grand.filter((total) => total < (parts[0] ?? 0));
    const wholes = [...new Set(goesOn && near.length > 0 ? near : [...near, ...above])];
    return wholes.length === 0 ? [] : [{ wholes, parts }];
  });
}
