/**
 * Texts whose separator leaves two readings ("4.700"): which of them makes the sums exact. Sums that were made around such a text say
 * nothing of it; what only rounding could explain is no reading of a table whose sums are exact in the other.
 */
import { isCountable, settled, type Figure } from '../seeing/figure';
import type { Line } from '../model/line';
import type { ColumnRelation, LineRelation, ProductRelation } from '../model/table';

export type MarkChoice = 'first' | 'other';

/** The lines with one reading of all open figures. */
export const asRead = (lines: readonly Line[], choice: MarkChoice): readonly Line[] =>
  lines.map((line) => ({ ...line, figures: line.figures.map((figure) => settled(figure, choice)) }));

export const isOpen = ({ state }: Figure): boolean => state === 'ambiguous';

interface Sums {
  readonly lineRelations: readonly LineRelation[];
  readonly columnRelations: readonly ColumnRelation[];
  readonly productRelations: readonly ProductRelation[];
}

/** How many sums and products of a reading hold exactly, among those that an open figure stands in. */
export function exactSums(written: readonly Line[], lines: readonly Line[], of: Sums): number {
  const at = (from: readonly Line[], line: number, column: number): Figure | undefined => from[line]?.figures[column];
  type Place = readonly [line: number, column: number];
  const isExact = (total: Place, parts: readonly Place[]): boolean => {
    const places = [total, ...parts];
    const open = places.map(([line, column]) => isOpen(at(written, line, column) ?? NOTHING));
    if (!open.includes(true)) return false;
    const figures = places.map(([line, column]) => at(lines, line, column));
    if (figures.some((figure) => figure === undefined || !isCountable(figure))) return false;
    const values = figures.map((figure) => figure?.approximate ?? 0);
    // A formula that left the texts out is exact without them, whatever they mean.
    const isLeftOut = open[0] === false && agrees(values.map((value, position) => (open[position] === true ? 0 : value)));
    return !isLeftOut && agrees(values);
  };
  let exact = 0;
  for (const { total, parts, columns } of of.lineRelations)
    for (const column of columns)
      if (
        isExact(
          [total, column],
          parts.map((part) => [part, column] as const),
        )
      )
        exact++;
  for (const { total, parts } of of.columnRelations)
    lines.forEach((_, line) => {
      if (
        isExact(
          [line, total],
          parts.map((part) => [line, part] as const),
        )
      )
        exact++;
    });
  for (const { factors, amount } of of.productRelations)
    lines.forEach((line, at) => {
      const places = [amount, ...factors];
      const figures = places.map((column) => line.figures[column]);
      if (!places.some((column) => isOpen(written[at]?.figures[column] ?? NOTHING))) return;
      if (figures.some((figure) => figure === undefined || !isCountable(figure))) return;
      const [product = 0, ...values] = figures.map((figure) => figure?.approximate ?? 0);
      if (agrees([product, values.reduce((so, value) => so * value, 1)])) exact++;
    });
  return exact;
}

const NOTHING = { state: 'absent' } as Figure;

function agrees([total = 0, ...parts]: readonly number[]): boolean {
  if (parts.every((part) => part === 0)) return false;
  return Math.abs(total - parts.reduce((sum, part) => sum + part, 0)) <= 1e-6 * Math.max(1, Math.abs(total));
}
