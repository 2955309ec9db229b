/** Figures as people read them: 309.600 and 4,7 in Vietnamese, 309,600 and 4.7 in English; units in words. */
import { absolute, amountFromInteger, compare, decimalsOf, isZero, roundTo, toPlainText, type Amount } from '../money/amount';
import type { UnitId } from '../money/money';
import type { Language } from './language';

const MARKS: Readonly<Record<Language, { group: string; decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

const UNIT_WORDS: Readonly<Record<Language, Readonly<Record<UnitId, string>>>> = {
  vi: { vnd: 'đồng', 'thousand-vnd': 'nghìn đồng', 'million-vnd': 'triệu đồng', 'billion-vnd': 'tỷ đồng', unknown: '', other: '' },
  en: {
    vnd: 'đồng',
    'thousand-vnd': 'thousand đồng',
    'million-vnd': 'million đồng',
    'billion-vnd': 'billion đồng',
    unknown: '',
    other: '',
  },
};

/** Nobody types so many decimals: they come out of a division, and say nothing to whoever reads the sentence. */
const CALCULATED_DECIMALS = 7;
const LARGE = amountFromInteger(1000);

/** Without the tail that a division leaves: "87.248.031,73" for 87248031.7327204. What is typed stays to its last digit. */
function legible(amount: Amount): Amount {
  if (decimalsOf(amount) < CALCULATED_DECIMALS) return amount;
  const rounded = roundTo(amount, compare(absolute(amount), LARGE) < 0 ? 4 : 2);
  return isZero(rounded) ? amount : rounded;
}

/** "-1.234,5" for the amount −1234.5 in Vietnamese. */
export function formatAmount(amount: Amount, language: Language): string {
  return formatExactly(legible(amount), language);
}

/** To the last decimal: what a cell holds or is given. */
export function formatExactly(amount: Amount, language: Language): string {
  const { group, decimal } = MARKS[language];
  const plain = toPlainText(amount);
  const negative = plain.startsWith('-');
  const [whole = '0', fraction] = (negative ? plain.slice(1) : plain).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (negative ? '−' : '') + grouped + (fraction === undefined ? '' : decimal + fraction);
}

/** The unit in words, empty when it is not known. */
export function unitWord(unit: UnitId, language: Language): string {
  return UNIT_WORDS[language][unit];
}

/** An amount always with its unit: "20 triệu đồng"; the bare figure when the unit is not known. */
export function formatMoney(amount: Amount, unit: UnitId, language: Language): string {
  const word = unitWord(unit, language);
  return word === '' ? formatAmount(amount, language) : `${formatAmount(amount, language)} ${word}`;
}
