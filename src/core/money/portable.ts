/** Amounts in a form that can cross from one thread to another: decimal.js numbers carry functions, their plain notation does not. */
import { amountFromText, toPlainText, type Amount } from './amount';

/** Stands for an amount on the way. */
interface PortableAmount {
  readonly portableAmount: string;
}

const isAmount = (value: object): value is Amount => 'brand' in value && value.brand === 'amount';
const isPortable = (value: object): value is PortableAmount => 'portableAmount' in value;

type Replace = (value: object) => unknown;

/** What is shared stays shared: places of a document hang on every finding, and are one object. */
function replaced(value: unknown, replace: Replace, done: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  const other = replace(value) ?? copied(value, replace, done);
  done.set(value, other);
  return other;
}

function copied(value: object, replace: Replace, done: Map<object, unknown>): object {
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace, done));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, replaced(item, replace, done)]));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, replace, done)]));
}

/** A copy of plain data with every amount made portable. */
export function toPortable(value: unknown): unknown {
  return replaced(value, (item) => (isAmount(item) ? { portableAmount: toPlainText(item) } : undefined), new Map());
}

/** The data as it was before `toPortable`. */
export function fromPortable(value: unknown): unknown {
  return replaced(value, (item) => (isPortable(item) ? (amountFromText(item.portableAmount) ?? undefined) : undefined), new Map());
}
