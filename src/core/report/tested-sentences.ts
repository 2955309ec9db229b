/** What the sums of one table came to, and how many of its amounts they reach. */
import type { TableReport } from '../check/report';
import type { Language } from '../messages/language';
import { sentence, sumWords } from '../messages/reports/sum-words';

export function testedSentences({ equations, coverage, holds }: TableReport, language: Language): string {
  const words = sumWords(language);
  const { amountCells, provenCells } = coverage;
  const covered = amountCells === 0 ? [] : [words.coverage({ amounts: amountCells, tested: provenCells, holds })];
  return [words.equations(equations), ...covered].map(sentence).join(' ');
}
