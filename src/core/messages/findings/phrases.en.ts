/** Phrases that findings have in common, in English. */
import type { Amount } from '../../money/amount';
import type { SumFacts } from '../../rules/common/facts';
import { formatAmount } from '../numbers';
import { shortLabel } from '../shorten';
import { writtenOut } from './arithmetic';

export const figure = (amount: Amount): string => formatAmount(amount, 'en');

export const quoted = (label: string): string => (label === '' ? '' : ` “${shortLabel(label)}”`);

export const counted = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;

export const years = (from: number, to: number): string => `${String(from)}–${String(to)}`;

export function listed(cells: readonly string[], last = 'and'): string {
  if (cells.length > 6) return `${cells.slice(0, 5).join(', ')} and ${String(cells.length - 5)} more`;
  return cells.length < 2 ? cells.join('') : `${cells.slice(0, -1).join(', ')} ${last} ${cells.at(-1) ?? ''}`;
}

/** " So are 2 more cells.", with a blank before it; nothing when the finding names the only place. */
export const others = (count: number, what: string): string =>
  count > 1 ? ` The same goes for ${String(count - 1)} more ${what}${count > 2 ? 's' : ''}.` : '';

/** "5,000 + 5,500 = 10,500, but cell H7 “Tổng cộng” says 10,400." */
export function tested(sum: SumFacts): string {
  const { total } = sum;
  return `${writtenOut(sum, 'en')}, but cell ${total.cell}${quoted(total.label)} says ${figure(total.amount)}.`;
}
