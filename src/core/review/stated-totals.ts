/** The money of a submission by source and year, from the one table that states most of it: annexes repeat it, so nothing is added up here. */
import type { TableTotals } from '../check/report';
import { isZero, toPlainText } from '../money/amount';
import type { SourceId } from '../table/model/dimensions';
import type { Submission } from './submission';

/** In đồng, as a plain decimal. */
export interface StatedAmount {
  readonly source: SourceId | 'all';
  readonly when: number | 'whole';
  readonly amount: string;
}

export function statedBy({ files }: Submission): StatedAmount[] {
  const tables = files.flatMap(({ result }) => (result.status === 'checked' ? (result.report.totals ?? []) : []));
  // A blank form states nothing.
  const filled = tables.filter(({ amounts }) => amounts.some(({ amount }) => !isZero(amount)));
  const [best] = filled.sort((a, b) => weight(b) - weight(a));
  if (best === undefined) return [];
  const seen = new Set<string>();
  return best.amounts.flatMap(({ source, when, amount }) => {
    const key = `${source} ${String(when)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ source, when, amount: toPlainText(amount) }];
  });
}

/** A table of sources says it all; of the others the one that says most. */
const weight = ({ kind, amounts }: TableTotals): number => (kind === 'source-by-year' ? 1_000 : 0) + amounts.length;
