/** A sum written out as on paper, figures in the reader's style: "2.800 + 4.700 = 7.500". */
import { compare, ZERO } from '../../money/amount';
import type { SumFacts } from '../../rules/common/facts';
import type { Language } from '../language';
import { formatAmount } from '../numbers';

/** Longer sums are named by their first and last parts: nobody adds twenty figures in a sentence. */
const MOST_PARTS = 8;

const SIGNS: Readonly<Record<SumFacts['operation'], string>> = { sum: ' + ', product: ' × ', difference: ' − ' };

export function writtenOut({ operation, parts, less = 0, given }: SumFacts, language: Language): string {
  const terms = parts.map((part, at) => {
    const figure = formatAmount(part.amount, language);
    const sign = at >= parts.length - less ? SIGNS.difference : SIGNS[operation];
    return { sign, text: compare(part.amount, ZERO) < 0 ? `(${figure})` : figure };
  });
  const left = { sign: SIGNS[operation], text: '…' };
  const shown = terms.length <= MOST_PARTS ? terms : [...terms.slice(0, 3), left, ...terms.slice(-2)];
  const written = shown.map(({ sign, text }, at) => (at === 0 ? text : `${sign}${text}`)).join('');
  return `${written} = ${formatAmount(given, language)}`;
}
