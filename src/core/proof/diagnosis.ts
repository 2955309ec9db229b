/**
 * The fewest cells whose change makes every broken sum true. A table whose lines and columns both add up is an
 * error-correcting code: one wrong entry breaks its line and its column, and nothing else explains both.
 * General over equations: it knows no layout. Deterministic, and bounded when a table is hopelessly broken.
 */
import { exchanges } from './exchanges';
import type { Ledger } from './ledger';
import { NO_ENTRY, type EquationNumber } from './numbers';
import type { Propagation } from './propagation';
import type { Judging } from './rounding';
import { Search } from './search';
import type { Diagnosis } from './suspect';
import { offThroughout } from './throughout';
import { Trial } from './trial';
import { undividedIn } from './undivided';

export interface Diagnosed {
  readonly diagnoses: readonly Diagnosis[];
  /** Equations left unexplained because too much is broken at once. */
  readonly hopeless: readonly EquationNumber[];
}

export function diagnose(ledger: Ledger, judging: Judging, propagation: Propagation): Diagnosed {
  const { judgements } = judging;
  const trial = new Trial(ledger, judging, propagation);
  const search = new Search(trial);
  const diagnoses: Diagnosis[] = undividedIn(ledger, judging);
  const explained = new Set(diagnoses.flatMap(({ equations }) => equations));
  for (const found of offThroughout(ledger, judgements)) {
    if (found.equations.some((at) => explained.has(at))) continue;
    diagnoses.push(found);
    for (const at of found.equations) {
      explained.add(at);
      // What another table says of a total that is wrong throughout is told with it.
      for (const other of ledger.standsIn[ledger.equations[at]?.total ?? NO_ENTRY] ?? [])
        if (ledger.equations[other]?.kind === 'same') explained.add(other);
    }
  }
  const open = (at: EquationNumber): boolean => judgements[at]?.verdict === 'broken' && !explained.has(at);
  const all = judgements.flatMap((_judgement, at) => (open(at) ? [at] : []));
  for (const found of exchanges(trial, all)) {
    diagnoses.push(found);
    for (const at of found.equations) explained.add(at);
  }
  const broken = all.filter(open);
  const hopeless: EquationNumber[] = [];
  const rest: EquationNumber[] = [];
  // What one cell explains is settled first; the rest may hang together through totals that were added on by hand.
  for (const cluster of search.clusters(broken, false)) {
    const single = search.explainBySingle(cluster);
    if (single === null) rest.push(...cluster);
    else diagnoses.push(single);
  }
  for (const cluster of search.clusters(rest, true)) {
    // A third of a table's sums broken: no list of cells would help anybody (stated once).
    if (cluster.length >= 12 && cluster.length * 3 > search.equationsBeside(cluster)) hopeless.push(...cluster);
    else diagnoses.push(...search.explain(cluster));
  }
  return { diagnoses, hopeless };
}
