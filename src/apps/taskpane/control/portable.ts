/** Amounts in a form that can cross from one thread to another: decimal.js numbers carry functions, their plain notation does not. */
import { amountFromText, toPlainText, type Amount } from '../../../core/money/amount';

/** Stands for an amount on the way. */
interface PortableAmount {
  readonly portableAmount: string;
}

const isAmount = (value: object): value is Amount => 'brand' in value && value.brand === 'amount';
const isPortable = (value: object): value is PortableAmount => 'portableAmount' in value;

function replaced(value: unknown, replace: (value: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const other = replace(value);
  if (other !== undefined) return other;
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, replace)]));
}

/** A copy of plain data with every amount made portable. */
export function toPortable(value: unknown): unknown {
  return replaced(value, (item) => (isAmount(item) ? { portableAmount: toPlainText(item) } : undefined));
}

/** The data as it was before `toPortable`. */
export function fromPortable(value: unknown): unknown {
  return replaced(value, (item) => (isPortable(item) ? (amountFromText(item.portableAmount) ?? undefined) : undefined));
}
