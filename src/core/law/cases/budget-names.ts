/** Columns of a State budget: NSTW and NSĐP pay for many programmes, and are not khuyến công quốc gia, khuyến công địa phương by their name. */
import type { Column } from '../../table/model/column';

const BUDGET = /\b(?:nstw|nsdp|ns (?:tw|trung uong|dp|dia phuong)|ngan sach (?:tw|trung uong|dp|dia phuong))\b/;
const PROGRAMME = /\bkhuyen cong\b|\bkc(?:qg|dp)?\b|\bkpkc(?:qg|dp)\b/;

export function namesBudgetAlone({ path }: Pick<Column, 'path'>): boolean {
  const words = path.map(({ folded }) => folded).join(' ');
  return BUDGET.test(words) && !PROGRAMME.test(words);
}
