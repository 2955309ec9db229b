/** How many sums agree and how many amounts were tested, in the same words wherever it is said. Phrases, without a full stop. */
import type { TableReport } from '../../check/report';
import { amountFromInteger } from '../../money/amount';
import type { Language } from '../language';
import { formatAmount } from '../numbers';

export type EquationCounts = TableReport['equations'];

/** Amounts, those of them that were tested, and whether they are money. */
export interface TestedCount {
  readonly amounts: number;
  readonly tested: number;
  readonly holds: TableReport['holds'];
}

export interface SumWords {
  equations(counts: EquationCounts): string;
  coverage(count: TestedCount): string;
}

export const formatCount = (count: number, language: Language): string => formatAmount(amountFromInteger(count), language);
const listed = (...parts: (string | false)[]): string => parts.filter((part) => part !== false).join(', ');

/** Quantities alone are no money. */
export const AMOUNTS: Readonly<Record<Language, Readonly<Record<TableReport['holds'], string>>>> = {
  vi: { money: 'số tiền', quantities: 'số liệu' },
  en: { money: 'amounts', quantities: 'figures' },
};

const WORDS: Readonly<Record<Language, SumWords>> = {
  vi: {
    equations: ({ total, exact, rounding, failed, undecided }) =>
      total === 0
        ? 'không có phép tính nào để thử'
        : listed(
            `${formatCount(exact, 'vi')}/${formatCount(total, 'vi')} phép tính khớp`,
            rounding > 0 && `${formatCount(rounding, 'vi')} lệch do làm tròn`,
            failed > 0 && `${formatCount(failed, 'vi')} không khớp`,
            undecided > 0 && `${formatCount(undecided, 'vi')} chưa đủ căn cứ`,
          ),
    coverage: ({ tested, amounts, holds }) =>
      `${formatCount(tested, 'vi')}/${formatCount(amounts, 'vi')} ${AMOUNTS.vi[holds]} đã được kiểm tra`,
  },
  en: {
    equations: ({ total, exact, rounding, failed, undecided }) =>
      total === 0
        ? 'there was no sum to test'
        : listed(
            `${formatCount(exact, 'en')} of ${formatCount(total, 'en')} sums agree`,
            rounding > 0 && `${formatCount(rounding, 'en')} differ by rounding`,
            failed > 0 && `${formatCount(failed, 'en')} do not agree`,
            undecided > 0 && `${formatCount(undecided, 'en')} undecided`,
          ),
    coverage: ({ tested, amounts, holds }) =>
      `${formatCount(tested, 'en')} of ${formatCount(amounts, 'en')} ${AMOUNTS.en[holds]} were tested`,
  },
};

export const sumWords = (language: Language): SumWords => WORDS[language];

/** A phrase as a sentence of its own. */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
