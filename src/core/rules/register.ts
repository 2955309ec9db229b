/** Every rule there is, in the order of their codes. */
import { columnTotal } from './column-total';
import type { Finding } from './finding';
import { grandTotal } from './grand-total';
import { noTable } from './no-table';
import type { Observations } from './observations';
import { part } from './part';
import { product } from './product';
import { rounding } from './rounding';
import { rowTotal } from './row-total';
import type { Rule, RuleOptions } from './rule';
import { subtotal } from './subtotal';
import { textNumber } from './text-number';
import { unclearStructure } from './unclear-structure';
import { unitMissing } from './unit-missing';

/** A rule whose facts are no longer told apart by the compiler: what the register holds. */
export interface AnyRule extends Omit<Rule, 'find'> {
  readonly find: (observed: Observations, options: RuleOptions) => readonly Finding[];
}

export const RULES: readonly AnyRule[] = [
  noTable,
  unclearStructure,
  rowTotal,
  columnTotal,
  subtotal,
  grandTotal,
  product,
  rounding,
  part,
  unitMissing,
  textNumber,
];
