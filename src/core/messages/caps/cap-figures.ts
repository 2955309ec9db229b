/** The figures of a cap as they are written out, alike in both languages: "50% × 640 = 320", "300 × 19 = 5.700". */
import { amountFromInteger, amountFromText, compare, roundTo, ZERO, type Amount } from '../../money/amount';
import { countUnitName } from '../../law/activities';
import type { SupportTest } from '../../law/support';
import type { Language } from '../language';
import { formatAmount, formatMoney } from '../numbers';

export interface CapFigures {
  readonly figure: (amount: Amount | null) => string;
  readonly money: (amount: Amount | null) => string;
  /** "1,5" for the decimal text "1.5". */
  readonly decimal: (text: string) => string;
  /** "50% × 640 = 320"; empty without a base. */
  readonly percent: string;
  /** "300 × 19 = 5.700" for a group, "300" for one. */
  readonly amount: string;
  /** "/cơ sở" after the amount of one unit, empty for a group. */
  readonly per: string;
  readonly perUnit: string;
  readonly average: string;
}

export function capFigures(test: SupportTest, language: Language): CapFigures {
  const { unit, cap, count } = test;
  const figure = (amount: Amount | null): string => (amount === null ? '' : formatAmount(amount, language));
  const money = (amount: Amount | null): string => (amount === null ? '' : formatMoney(amount, unit, language));
  const decimal = (text: string): string => figure(amountFromText(text) ?? ZERO);
  const isGroup = count !== null && compare(count, amountFromInteger(1)) > 0;
  const per = cap?.per === null || cap === null ? '' : `/${countUnitName(cap.per, language)}`;
  return {
    figure,
    money,
    decimal,
    percent:
      cap === null || cap.percent === null || test.base === null
        ? ''
        : `${decimal(cap.percent)}% × ${figure(test.base)} = ${figure(test.byPercent)}`,
    amount: isGroup ? `${figure(test.amountPerUnit)} × ${figure(count)} = ${figure(test.byAmount)}` : figure(test.amountPerUnit),
    per: isGroup ? '' : per,
    perUnit: per,
    average: test.average === null ? '' : figure(roundTo(test.average, 1)),
  };
}
