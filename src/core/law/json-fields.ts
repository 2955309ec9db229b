/** Reading plain data field by field: every fault is kept with its JSON path, reading goes on, nothing is thrown. */
import { amountFromText, isNegative } from '../money/amount';
import { isDay } from './day';

export type FaultKind =
  | 'missing'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-text'
  | 'not-true-or-false'
  | 'not-a-number'
  | 'not-a-day'
  | 'not-allowed'
  | 'unknown-field'
  | 'days-reversed'
  | 'no-figure'
  | 'base-without-percent'
  | 'clause-not-read'
  | 'claims-too-much'
  | 'overlap'
  | 'stands-twice'
  | 'not-readable'
  | 'unconfirmed';

export interface Fault {
  /** "caps[3].amountMillionVnd", or a cell "Mức chi!H12". */
  readonly at: string;
  readonly kind: FaultKind;
  /** What stands there, shortened; empty when nothing does. */
  readonly found: string;
  /** What may stand there, when that can be listed. */
  readonly allowed: string;
}

const shown = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value).slice(0, 60));

export class Fields {
  private readonly used = new Set<string>();

  constructor(
    private readonly object: Readonly<Record<string, unknown>>,
    private readonly path: string,
    readonly faults: Fault[],
  ) {}

  at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  fault(name: string, kind: FaultKind, allowed = ''): void {
    this.faults.push({ at: this.at(name), kind, found: shown(this.object[name]), allowed });
  }

  has(name: string): boolean {
    return this.object[name] !== undefined;
  }

  private take(name: string): unknown {
    this.used.add(name);
    return this.object[name];
  }

  text(name: string): string {
    const value = this.take(name);
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.fault(name, value === undefined || value === '' ? 'missing' : 'not-text');
    return '';
  }

  textOrNull(name: string): string | null {
    const value = this.take(name);
    if (value === null) return null;
    return this.text(name);
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.take(name);
    const found = allowed.find((one) => one === value);
    if (found !== undefined) return found;
    this.fault(name, value === undefined ? 'missing' : 'not-allowed', allowed.join(', '));
    return allowed[0] as T;
  }

  oneOfOrNull<T extends string>(name: string, allowed: readonly T[]): T | null {
    return this.take(name) === null ? null : this.oneOf(name, allowed);
  }

  /** A decimal text, not negative. */
  decimalOrNull(name: string): string | null {
    const value = this.take(name);
    if (value === null) return null;
    const amount = typeof value === 'string' ? amountFromText(value) : null;
    if (amount !== null && !isNegative(amount)) return value as string;
    this.fault(name, value === undefined ? 'missing' : 'not-a-number');
    return null;
  }

  dayOrNull(name: string): string | null {
    const value = this.take(name);
    if (value === null) return null;
    if (typeof value === 'string' && isDay(value)) return value;
    this.fault(name, value === undefined ? 'missing' : 'not-a-day');
    return null;
  }

  flag(name: string): boolean {
    const value = this.take(name);
    if (typeof value === 'boolean') return value;
    this.fault(name, value === undefined ? 'missing' : 'not-true-or-false');
    return false;
  }

  year(name: string): number {
    const value = this.take(name);
    if (typeof value === 'number' && Number.isInteger(value) && value > 1900 && value < 2200) return value;
    this.fault(name, value === undefined ? 'missing' : 'not-a-number');
    return 0;
  }

  texts(name: string): string[] {
    const value = this.take(name);
    if (!Array.isArray(value)) {
      this.fault(name, value === undefined ? 'missing' : 'not-a-list');
      return [];
    }
    return value.flatMap((one: unknown, index) => {
      if (typeof one === 'string' && one !== '') return [one];
      this.faults.push({ at: `${this.at(name)}[${String(index)}]`, kind: 'not-text', found: shown(one), allowed: '' });
      return [];
    });
  }

  /** Each entry of a list of objects. */
  list<T>(name: string, read: (fields: Fields) => T): T[] {
    const value = this.take(name);
    if (!Array.isArray(value)) {
      this.fault(name, value === undefined ? 'missing' : 'not-a-list');
      return [];
    }
    return value.flatMap((one: unknown, index) => {
      const fields = fieldsOf(one, `${this.at(name)}[${String(index)}]`, this.faults);
      return fields === null ? [] : [fields.whole(read)];
    });
  }

  child<T>(name: string, read: (fields: Fields) => T): T | null {
    const fields = fieldsOf(this.take(name), this.at(name), this.faults);
    return fields === null ? null : fields.whole(read);
  }

  /** Reads an object to its end: a field that nobody asked for is a slip of the pen, and is told. */
  whole<T>(read: (fields: Fields) => T): T {
    const result = read(this);
    for (const name of Object.keys(this.object)) if (!this.used.has(name)) this.fault(name, 'unknown-field');
    return result;
  }
}

export function fieldsOf(value: unknown, path: string, faults: Fault[]): Fields | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return new Fields(value as Record<string, unknown>, path, faults);
  faults.push({ at: path === '' ? '$' : path, kind: value === undefined ? 'missing' : 'not-an-object', found: shown(value), allowed: '' });
  return null;
}
