/** The lines of a table with one reading of every figure, and their relations: what a separator leaves open is chosen by what then adds up. */
import type { Column } from '../model/column';
import type { Line } from '../model/line';
import type { Figure } from '../seeing/figure';
import type { ColumnSum } from './column-sums';
import type { Balance } from '../model/table';
import { readRelations, type Reading } from './relations';
import { asRead, exactSums, isOpen, type MarkChoice } from './settle-marks';

/** What lines, once their figures are settled, say to be others added and taken off. */
export type BalancesIn = (lines: readonly Line[]) => readonly Balance[];

/** What speaks for a reading besides the sums. */
export interface MarksTold {
  /** Other tables of the workbook. */
  readonly elsewhere: (open: readonly Figure[]) => MarkChoice | null;
  /** The habit of the hand that typed a document. */
  readonly habit: (figures: readonly Figure[], open: readonly Figure[]) => MarkChoice | null;
}

/**
 * Figures whose separator leaves two readings ("4.700") are read the way that makes sums exact; where that says nothing, as the same
 * figures are stored elsewhere, else by the size of the figures beside, else the way that makes more sums true, by at least two, else by the habit of a text document; otherwise they stay
 * open (realities A.3).
 */
export function settleMarks(
  lines: readonly Line[],
  columns: readonly Column[],
  candidates: readonly ColumnSum[],
  balances: BalancesIn,
  told: MarksTold,
): Reading & { lines: readonly Line[] } {
  const open = lines.flatMap((line) => (line.figures.some(isOpen) ? line.figures.filter(isOpen) : []));
  if (open.length === 0) return { lines, ...readRelations(lines, columns, candidates, balances(lines)) };
  const figures = lines.flatMap((line) => line.figures);
  const as = (choice: MarkChoice): Reading & { lines: readonly Line[]; exact: number } => {
    const chosen = asRead(lines, choice);
    const reading = readRelations(chosen, columns, candidates, balances(chosen));
    return { lines: chosen, ...reading, exact: exactSums(lines, chosen, reading) };
  };
  const [asFirst, asOther] = [as('first'), as('other')];
  if (asFirst.exact > asOther.exact && (asOther.exact === 0 || asFirst.exact >= asOther.exact + 2)) return asFirst;
  if (asOther.exact > asFirst.exact && (asFirst.exact === 0 || asOther.exact >= asFirst.exact + 2)) return asOther;
  const written = told.elsewhere(open) ?? neighbours(figures, open);
  if (written !== null) return written === 'first' ? asFirst : asOther;
  if (asFirst.votes >= asOther.votes + 2) return asFirst;
  if (asOther.votes >= asFirst.votes + 2) return asOther;
  // All sums hold either way: they are proven whichever is meant, and a dot before three digits throughout groups thousands.
  // A comma is the decimal mark here, so "4,700" stays open.
  if (asFirst.votes === asOther.votes && asFirst.votes >= 3 && open.every(({ mark }) => mark === '.')) return asFirst;
  const typed = told.habit(figures, open);
  if (typed !== null) return typed === 'first' ? asFirst : asOther;
  return { lines, ...readRelations(lines, columns, candidates, balances(lines)) };
}

/** Size against the numeric figures beside: a factor of a thousand apart, and the other reading is meant (A.3, step 3). */
function neighbours(figures: readonly Figure[], open: readonly Figure[]): 'first' | 'other' | null {
  const stored = figures.filter(({ state, flaw, approximate }) => state === 'number' && flaw === null && approximate !== 0);
  if (stored.length < 3) return null;
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const usual = Math.log10(middle(stored.map(({ approximate }) => Math.abs(approximate))));
  const asFirst = Math.log10(middle(open.map(({ approximate }) => Math.abs(approximate))));
  const mark = open[0]?.mark === '.' ? -3 : 3;
  const [near, far] = [Math.abs(asFirst - usual), Math.abs(asFirst + mark - usual)];
  return Math.abs(near - far) < 1 ? null : near < far ? 'first' : 'other';
}
