/** The figures that a finding can show as a worked sum. Finds them in the facts, whatever the code; makes no words. */
import type { Finding } from '../../../core/rules/common/finding';
import type { FigureFacts, SumFacts } from '../../../core/rules/common/facts';
import type { Amount } from '../../../core/money/amount';

export interface Evidence {
  readonly sums: readonly SumFacts[];
  /** Cells that would explain the same figures equally well. */
  readonly alternatives: readonly FigureFacts[];
  /** Between which totals rounding may lead. */
  readonly bounds: { readonly lower: Amount; readonly upper: Amount } | null;
}

export function evidenceOf({ facts }: Finding): Evidence {
  if ('sums' in facts) return { sums: facts.sums, alternatives: facts.alternatives, bounds: null };
  if ('mode' in facts) return { sums: [facts.sample], alternatives: [], bounds: { lower: facts.lower, upper: facts.upper } };
  return { sums: [], alternatives: [], bounds: null };
}

/**
 * Labels without the piece that all of them share: in a row's sum the line's name, in a column's the year.
 * "Khuyến công địa phương › 2021", "Khuyến công địa phương › 2022" → "2021", "2022".
 */
export function tellingLabels(labels: readonly string[]): string[] {
  const paths = labels.map((label) => label.split(' › '));
  const [first] = paths;
  if (first === undefined) return [];
  let front = 0;
  let back = 0;
  const room = Math.min(...paths.map((path) => path.length)) - 1;
  while (front < room && paths.every((path) => path[front] === first[front])) front++;
  while (back < room - front && paths.every((path) => path.at(-1 - back) === first.at(-1 - back))) back++;
  return paths.map((path) => path.slice(front, path.length - back).join(' › '));
}
