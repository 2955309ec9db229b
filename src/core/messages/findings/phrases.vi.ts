/** Phrases that findings have in common, in Vietnamese. */
import type { Amount } from '../../money/amount';
import type { SumFacts } from '../../rules/common/facts';
import { formatAmount } from '../numbers';
import { shortLabel } from '../shorten';
import { writtenOut } from './arithmetic';

export const figure = (amount: Amount): string => formatAmount(amount, 'vi');

export const quoted = (label: string): string => (label === '' ? '' : ` “${shortLabel(label)}”`);

export const years = (from: number, to: number): string => `${String(from)}–${String(to)}`;

export function listed(cells: readonly string[], last = 'và'): string {
  if (cells.length > 6) return `${cells.slice(0, 5).join(', ')} và ${String(cells.length - 5)} ô khác`;
  return cells.length < 2 ? cells.join('') : `${cells.slice(0, -1).join(', ')} ${last} ${cells.at(-1) ?? ''}`;
}

/** "Còn 2 ô khác như vậy.", with a blank before it; nothing when the finding names the only place. */
export const others = (count: number, what: string): string => (count > 1 ? ` Còn ${String(count - 1)} ${what} khác như vậy.` : '');

const TRIED: Readonly<Record<SumFacts['operation'], string>> = { sum: 'Cộng thử', product: 'Nhân thử', difference: 'Trừ thử' };

/** "Cộng thử 5.000 + 5.500 = 10.500, trong khi ô H7 “Tổng cộng” ghi 10.400." */
export function tested(sum: SumFacts): string {
  const { total, operation, less = 0 } = sum;
  const written = writtenOut(sum, 'vi');
  return `${less > 0 ? 'Tính thử' : TRIED[operation]} ${written}, trong khi ô ${total.cell}${quoted(total.label)} ghi ${figure(total.amount)}.`;
}
