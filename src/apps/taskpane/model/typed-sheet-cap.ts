/** A line of the sheet of caps as a person types it: texts of fields, and what they make of the line; or the field that keeps it from being a cap. */
import { formatAmount } from '../../../core/messages/numbers';
import type { Language } from '../../../core/messages/language';
import { amountFromInteger, amountFromText, compare, isZero, toPlainText } from '../../../core/money/amount';
import type { SheetCap, SheetCapFields } from '../../../core/law/own-caps/sheet-caps';
import type { CapProblem } from './typed-cap';
import { typedAmount } from './typed-amount';

const ALL = amountFromInteger(100);

export interface TypedSheetCap {
  readonly percent: string;
  /** In million đồng. */
  readonly amount: string;
  readonly per: string;
  readonly basis: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

const shown = (text: string | null, language: Language): string => {
  const amount = text === null ? null : amountFromText(text);
  return amount === null ? '' : formatAmount(amount, language);
};

export const typedSheetCapOf = ({ percent, amount, per, basis, from, to, entered }: SheetCap, language: Language): TypedSheetCap => ({
  percent: shown(percent, language),
  amount: shown(amount, language),
  per: per ?? '',
  basis,
  from: from ?? '',
  to: to ?? '',
  by: entered?.by ?? '',
});

/** `by`: nobody is named who answers for it. */
export type SheetCapProblem = CapProblem | 'by';

/** @returns what the line is to say, or what has to be put right first */
export function fieldsFrom(typed: TypedSheetCap, language: Language): SheetCapFields | SheetCapProblem {
  const percent = typedAmount(typed.percent.replace(/%\s*$/, ''), language);
  const amount = typedAmount(typed.amount, language);
  if (percent === undefined || (percent !== null && (isZero(percent) || compare(percent, ALL) > 0))) return 'percent';
  if (amount === undefined || (amount !== null && isZero(amount))) return 'amount';
  if (percent === null && amount === null) return 'figure';
  if (amount !== null && typed.per === '') return 'per';
  if (typed.basis.trim() === '') return 'article';
  if (typed.from !== '' && typed.to !== '' && typed.to < typed.from) return 'days';
  // The sheet is read again for a name of two words and more.
  if (!/^\p{Lu}[\p{L}.]*(?: \p{L}[\p{L}.]*)+$/u.test(typed.by.trim().normalize('NFC'))) return 'by';
  return {
    percent: percent === null ? null : toPlainText(percent),
    amount: amount === null ? null : toPlainText(amount),
    per: typed.per === '' ? null : typed.per,
    basis: typed.basis.trim(),
    from: typed.from === '' ? null : typed.from,
    to: typed.to === '' ? null : typed.to,
  };
}
