/** The functions as Excel asks for them: names, parameters, and what is run. */
import { SHIPPED } from '../law/catalogue';
import type { Language } from '../messages/language';
import { bangChu } from './bangchu';
import { docSo } from './docso';
import { lech } from './lech';
import { mucChi } from './mucchi';
import type { Argument } from './read-argument';
import type { FunctionId } from '../messages/cell-functions/ids';

/** A range comes as its rows. */
export type Handed = Argument | readonly (readonly Argument[])[];

export type CellFunction = (handed: readonly Handed[], language: Language) => string | number;

const one = (handed: Handed): Argument => (isRange(handed) ? handed[0]?.[0] : handed);
const range = (handed: Handed): readonly (readonly Argument[])[] => (isRange(handed) ? handed : [[handed]]);
const isRange = (handed: Handed): handed is readonly (readonly Argument[])[] => Array.isArray(handed);

export const CELL_FUNCTIONS: Readonly<Record<FunctionId, CellFunction>> = {
  BANGCHU: ([amount, unit, options], language) => bangChu(one(amount), one(unit), one(options), language),
  DOCSO: ([text], language) => docSo(one(text), language),
  LECH: ([parts, total], language) => lech(range(parts), one(total), language),
  MUCCHI: ([activity, year, province], language) => mucChi(one(activity), one(year), one(province), SHIPPED, language),
};
