/** The head of a list that says the percentage, for items that say an amount each: "… 50% chi phí nhưng không quá:". */
import type { Limit } from './conditions';
import { figuresIn } from './figures';
import { limitsIn } from './limits';

/** "nhưng không quá:", ", mức tối đa theo địa bàn:", "và không vượt quá:" */
const HEAD_BOUND =
  /(?:,|;|nhưng|và)?\s*(?:(?:với\s+)?(?:mức|số tiền)\s+(?:hỗ trợ\s+)?)?(?:tối đa\s?)?(?:không (?:vượt )?quá|tối đa|cụ thể(?: như sau)?|như sau|(?<=nhưng\s?))(?:\s+(?:theo|cho|đối với|của)\s+(?:từng\s+|mỗi\s+|các\s+)?\p{L}[^:;,.\d]{0,40})?(?:,?\s?(?:cụ thể\s?)?như sau)?\s?:\s*$/iu;

/** The percentage of a head that ends in "nhưng không quá:", for its items to go on with; null where it is no such head. */
export function headShare(head: string): Limit | null {
  const read = HEAD_BOUND.test(head) ? limitsIn(head.replace(HEAD_BOUND, ''), 'mức hỗ trợ') : 'no-limit';
  const only = typeof read === 'string' || read.limits.length !== 1 ? undefined : read.limits[0];
  return only?.percent == null || only.amount !== null ? null : only;
}

/** "200 triệu đồng/cơ sở đối với …": an amount and no percentage of its own. */
export function isItem(body: string): boolean {
  const figures = figuresIn(body);
  return figures.length > 0 && figures.every(({ kind }) => kind === 'amount');
}
