/**
 * The fewest cells whose change makes every broken sum true. A table whose lines and columns both add up is an
 * error-correcting code: one wrong entry breaks its line and its column, and nothing else explains both.
 * General over equations: it knows no layout. Deterministic, and bounded when a table is hopelessly broken.
 */
import type { Amount } from '../money/amount';
import { exchanges } from './exchanges';
import type { Ledger } from './ledger';
import type { Propagation } from './propagation';
import type { Judging } from './rounding';
import { Search } from './search';
import { offThroughout } from './throughout';
import { Trial } from './trial';

/** One cell to be changed by `change`; what formulas carry on is part of it. */
export interface Suspect {
  readonly entry: number;
  readonly change: Amount;
  /** The cell is right as written, but formulas overlook it because it is text. */
  readonly overlooked: boolean;
  /** The wrong figure was added on by hand: the totals that hold with it change with it. */
  readonly carried: boolean;
  /** The figure stands once more above, as the only part of its total, and was typed twice. */
  readonly repeated?: boolean;
}

export interface Diagnosis {
  /** The equations that this explains; never empty. */
  readonly equations: readonly number[];
  readonly suspect: Suspect;
  /** Other single cells that would explain the same just as well. */
  readonly alternatives: readonly Suspect[];
  /** The entry whose figure changed places with the suspect's; null when nothing was exchanged. */
  readonly exchanged: number | null;
}

export interface Diagnosed {
  readonly diagnoses: readonly Diagnosis[];
  /** Equations left unexplained because too much is broken at once. */
  readonly hopeless: readonly number[];
}

export function diagnose(ledger: Ledger, judging: Judging, propagation: Propagation): Diagnosed {
  const { judgements } = judging;
  const trial = new Trial(ledger, judging, propagation);
  const search = new Search(trial);
  const diagnoses: Diagnosis[] = offThroughout(ledger, judgements);
  const explained = new Set(diagnoses.flatMap(({ equations }) => equations));
  // What another table says of a total that is wrong throughout is told with it.
  for (const at of [...explained])
    for (const other of ledger.standsIn[ledger.equations[at]?.total ?? -1] ?? [])
      if (ledger.equations[other]?.kind === 'same') explained.add(other);
  const open = (at: number): boolean => judgements[at]?.verdict === 'broken' && !explained.has(at);
  const all = judgements.flatMap((_judgement, at) => (open(at) ? [at] : []));
  for (const found of exchanges(trial, all)) {
    diagnoses.push(found);
    for (const at of found.equations) explained.add(at);
  }
  const broken = all.filter(open);
  const hopeless: number[] = [];
  const rest: number[] = [];
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
