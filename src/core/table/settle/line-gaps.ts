/** What the gaps of a sum that does not hold have in common: one slip, hidden lines, a heading that was added, one line too many. */
import { cellKey, rowOfKey } from '../../workbook/address';
import { additionOf } from '../../workbook/formula/linear-form';
import type { LineSum } from './line-sums';
import type { Line } from '../model/line';
import type { Figure } from '../seeing/figure';
import type { Matrix, Votes } from './vote';

export const sameGap = (gaps: readonly { gap: number }[]): boolean =>
  gaps.every(({ gap }) => Math.abs(gap - (gaps[0]?.gap ?? 0)) <= 1e-6 * Math.max(1, Math.abs(gap)));

/** The total adds up the lines that can be seen: off, in every column, by those that are hidden (realities 12). */
export function seenOnly(lines: readonly Line[], values: Matrix, { parts }: LineSum, gaps: Votes['gaps']): boolean {
  const hidden = parts.filter((part) => lines[part]?.hidden === true);
  return (
    hidden.length > 0 &&
    gaps.every(({ column, gap }) => {
      const left = hidden.reduce((sum, part) => sum + (values[part]?.[column] ?? 0), 0);
      return Math.abs(gap + left) <= 1e-6 * Math.max(1, Math.abs(left));
    })
  );
}

/** Every gap comes from a formula that took in the heading, or is handed on to the end of the line by one that adds the line up. */
export function takesInHeadings(lines: readonly Line[], sum: LineSum, gaps: Votes['gaps']): boolean {
  const isOfLine = (column: number): boolean => {
    const figure = lines[sum.total]?.figures[column];
    const weights = figure?.cell?.formula === undefined ? undefined : additionOf(figure.cell.formula)?.weights;
    return weights !== undefined && weights.size > 1 && [...weights.keys()].every((key) => rowOfKey(key) === figure?.row);
  };
  const taken = gaps.filter(({ column }) => takesInHeading(lines, sum, column));
  return taken.length > 0 && gaps.every((gap) => taken.includes(gap) || isOfLine(gap.column));
}

/** The formula adds all parts and, from above them, the heading: "=SUM(C2:C4)" with the year 2021 in C2 (realities 2). */
function takesInHeading(lines: readonly Line[], { total, parts }: LineSum, column: number): boolean {
  const formula = lines[total]?.figures[column]?.cell?.formula;
  const weights = formula === undefined ? undefined : additionOf(formula)?.weights;
  const first = Math.min(...parts.map((part) => lines[part]?.row ?? 0));
  const keys = parts.flatMap((part) => {
    const figure = lines[part]?.figures[column];
    return figure === undefined ? [] : [cellKey(figure.row, figure.column)];
  });
  if (weights === undefined || !keys.every((key) => weights.has(key))) return false;
  const extra = [...weights.keys()].filter((key) => !keys.includes(key));
  return extra.length > 0 && extra.every((key) => rowOfKey(key) < first);
}

const isCalculatedZero = (figure: Figure | undefined): boolean =>
  figure?.state === 'number' && figure.approximate === 0 && figure.cell?.formula !== undefined;

/** Wherever the total of everything denies its parts, a formula gives zero while they hold money: it does not see them. */
export const isBlind = (lines: readonly Line[], { total, kind }: LineSum, gaps: Votes['gaps']): boolean =>
  kind === 'grand-total' && gaps.length > 0 && gaps.every(({ column }) => isCalculatedZero(lines[total]?.figures[column]));

/** The same of a total over columns: in every line that denies it. */
export const isBlindColumn = (lines: readonly Line[], total: number, gaps: Votes['gaps']): boolean =>
  gaps.length > 0 && gaps.every(({ column: line }) => isCalculatedZero(lines[line]?.figures[total]));

/** In every column the total is off by the very same line: it was left out, or counted twice. */
export function oneLineApart(values: Matrix, gaps: readonly { column: number; gap: number }[]): boolean {
  return values.some((line) =>
    gaps.every(({ column, gap }) => {
      const value = line[column] ?? NaN;
      return Math.abs(Math.abs(gap) - Math.abs(value)) <= 1e-6 * Math.max(1, Math.abs(value));
    }),
  );
}
