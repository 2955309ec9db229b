/** Arguments as cells hand them over: numbers, texts, blanks. What may mean two amounts is refused with both. */
import { functionWords } from '../messages/cell-functions/functions';
import type { Language } from '../messages/language';
import { formatAmount } from '../messages/numbers';
import { amountFromDouble, ZERO, type Amount } from '../money/amount';
import type { KnownUnit } from '../money/money';
import { readNumber } from '../money/read-number';
import { fold } from '../table/seeing/fold';
import { FunctionProblem } from './problem';

/** What a cell may hand over; an empty one comes as an empty text or null. */
export type Argument = string | number | boolean | null | undefined;

export const isBlank = (argument: Argument): boolean =>
  argument === null || argument === undefined || (typeof argument === 'string' && argument.trim() === '');

export interface ReadAmount {
  readonly amount: Amount;
  /** Written behind the figure. */
  readonly unit: KnownUnit | null;
}

/** @throws FunctionProblem */
export function amountIn(argument: Argument, language: Language): ReadAmount {
  const words = functionWords(language).problem;
  if (typeof argument === 'number' && Number.isFinite(argument)) return { amount: amountFromDouble(argument), unit: null };
  if (isBlank(argument)) throw new FunctionProblem('value', words.blank);
  const text = String(argument);
  const read = readNumber(text);
  if (read.kind === 'zero') return { amount: ZERO, unit: null };
  if (typeof argument === 'boolean' || read.kind !== 'number') throw new FunctionProblem('value', words.noNumber(text));
  const [likely, other] = read.values;
  // A dot groups here: 4.700 is 4700. After a comma follow decimals, but 4,700 is also how English papers write 4700.
  if (other !== undefined && read.ambiguousMark === ',')
    throw new FunctionProblem('value', words.twoReadings(text, formatAmount(likely, language), formatAmount(other, language)));
  return { amount: likely, unit: read.unit };
}

const UNITS: readonly (readonly [RegExp, KnownUnit])[] = [
  [/^(dong|d|vnd)$/, 'vnd'],
  [/^(nghin|ngan|1\.?000) ?(dong|d|vnd)?$/, 'thousand-vnd'],
  [/^(trieu|tr) ?(dong|d|vnd)?$/, 'million-vnd'],
  [/^(ty|ti) ?(dong|d|vnd)?$/, 'billion-vnd'],
];

/** Blank is đồng. @throws FunctionProblem */
export function unitIn(argument: Argument, language: Language): KnownUnit {
  if (isBlank(argument)) return 'vnd';
  const text = fold(String(argument)).trim();
  const found = UNITS.find(([written]) => written.test(text));
  if (found === undefined) throw new FunctionProblem('value', functionWords(language).problem.noUnit(String(argument)));
  return found[1];
}
