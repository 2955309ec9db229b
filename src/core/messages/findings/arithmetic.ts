/** A sum written out as on paper, figures in the reader's style: "2.800 + 4.700 = 7.500". */
import { compare, ZERO } from '../../money/amount';
import type { SumFacts } from '../../rules/common/facts';
import type { Language } from '../language';
import { formatAmount } from '../numbers';

/** Longer sums are named by their first and last parts: nobody adds twenty figures in a sentence. */
const MOST_PARTS = 8;

const SIGNS: Readonly<Record<SumFacts['operation'], string>> = { sum: ' + ', product: ' × ', difference: ' − ' };

export function writtenOut({ operation, parts, given }: SumFacts, language: Language): string {
  const shown = parts.length <= MOST_PARTS ? parts : [...parts.slice(0, 3), null, ...parts.slice(-2)];
  const sign = SIGNS[operation];
  const terms = shown.map((part) => {
    if (part === null) return '…';
    const figure = formatAmount(part.amount, language);
    return compare(part.amount, ZERO) < 0 ? `(${figure})` : figure;
  });
  return `${terms.join(sign)} = ${formatAmount(given, language)}`;
}
