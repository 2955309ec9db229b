/**
 * Lines within the amount of their cap whose percentage nobody can test, because the table has no cost: said once a table, so
 * that a pass in part is not taken for one in full (caps.md 3, "missing base"; 6, example 4).
 */
import type { TestedCase } from './cap-tests';

export interface PartlyTested extends TestedCase {
  /** Lines of the same table of which the same is true. */
  readonly others: readonly TestedCase[];
}

/** Shares are tested over all years of a line, never of one. */
const isPartly = ({ of: { scope }, test: { verdict, missing } }: TestedCase): boolean =>
  scope !== 'year' && (verdict === 'within' || verdict === 'within-total') && missing.includes('base');

export function partlyTested(tested: readonly TestedCase[]): readonly PartlyTested[] {
  const byTable = new Map<string, TestedCase[]>();
  for (const one of tested) {
    const { table } = one.of;
    if (!isPartly(one) || table.figureColumns.some(({ source, words }) => source === 'counterpart' || words.includes('costTotal')))
      continue;
    byTable.set(table.id, [...(byTable.get(table.id) ?? []), one]);
  }
  return [...byTable.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, others }]));
}
