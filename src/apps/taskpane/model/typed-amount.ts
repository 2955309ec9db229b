/** An amount as a person types it into the pane: separators as their language has them. */
import type { Language } from '../../../core/messages/language';
import type { Amount } from '../../../core/money/amount';
import { isNegative } from '../../../core/money/amount';
import { readNumber } from '../../../core/money/read-number';

/** @returns null for an empty field, undefined where no plain amount stands in it */
export function typedAmount(text: string, language: Language): Amount | null | undefined {
  if (text.trim() === '') return null;
  const read = readNumber(text);
  if (read.kind !== 'number' || read.unit !== null) return undefined;
  // "5.000" and "5,000" have two readings; the Vietnamese one comes first.
  const [vietnamese, english] = read.values;
  const amount = language === 'vi' ? vietnamese : (english ?? vietnamese);
  return isNegative(amount) ? undefined : amount;
}
