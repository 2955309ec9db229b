/** Does one fault to a clean workbook; says when there was no place for it, when nothing came of it, and when rounding may hide it. */
import { copyOf, freeze } from '../generate/draft';
import { recalculate } from '../generate/evaluate';
import type { Random } from '../generate/random';
import type { Generated } from '../generate/workbook';
import { COPY_FAULTS } from './copies';
import { DIGIT_FAULTS } from './digits';
import { explanationsOf } from './explanations';
import type { Fault, FaultKind } from './fault';
import { isBroken, NOISE, residualsOf, valuesOf } from './residuals';
import { SPELLING_FAULTS } from './spellings';
import { TOTAL_FAULTS } from './totals';

export const FAULTS: readonly FaultKind[] = [...DIGIT_FAULTS, ...COPY_FAULTS, ...TOTAL_FAULTS, ...SPELLING_FAULTS];

/** `no-place`: the table has no such cell. `silent`: all equations still hold. `honest`: rounding may leave such differences. */
export type Skipped = 'no-place' | 'silent' | 'honest';

export function inject(random: Random, workbook: Generated, kind: FaultKind): Fault | Skipped {
  const table = random.pick(workbook.truth.tables);
  const draft = copyOf(workbook.draft);
  const deed = kind.commit(random, draft, table);
  if (deed === null) return 'no-place';
  recalculate(draft);
  const snapshot = freeze(draft);
  if (kind.shows === 'text') return { kind, workbook, draft, snapshot, deed, cells: new Set(deed.changed) };
  const valueOf = valuesOf(draft, table, deed.meant);
  const residuals = residualsOf(draft, table, valueOf);
  const broken = residuals.filter(isBroken);
  if (broken.length === 0) return 'silent';
  if (broken.every(({ difference, honest }) => Math.abs(difference) <= honest + NOISE)) return 'honest';
  const cells = new Set([...deed.changed, ...(deed.alsoRight ?? []), ...explanationsOf(draft, table, residuals, valueOf)]);
  // Where rounding may hide some of the broken sums, the others alone leave more explanations.
  const blurred = residuals.map((residual) => ({
    ...residual,
    least: Math.min(residual.least, -residual.honest),
    most: Math.max(residual.most, residual.honest),
  }));
  for (const cell of explanationsOf(draft, table, blurred, valueOf)) cells.add(cell);
  return { kind, workbook, draft, snapshot, deed, cells };
}
