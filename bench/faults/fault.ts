/** One thing done wrong to a clean workbook, and where a person may rightly be sent because of it. */
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { CauseKind } from '../../src/core/proof/cause';
import type { Draft } from '../generate/draft';
import type { Random } from '../generate/random';
import type { CellKey, TruthTable } from '../generate/truth';
import type { Generated } from '../generate/workbook';

/** What a kind of fault did to the copy it was given. */
export interface Deed {
  readonly changed: readonly CellKey[];
  /** Figures that no longer stand in their cell as a number: what they mean all the same. */
  readonly meant?: ReadonlyMap<CellKey, number>;
  /** Causes that name it rightly; absent when the figures do not imply one. */
  readonly causes?: readonly CauseKind[];
  /** Cells that are right to name besides those that the equations allow. */
  readonly alsoRight?: readonly CellKey[];
  /** More than one finding is right: the deed changed cells that hang together through nothing. */
  readonly findings?: number;
}

export interface FaultKind {
  readonly name: string;
  /** @returns null when the table offers no place for it */
  readonly commit: (random: Random, draft: Draft, table: TruthTable) => Deed | null;
  readonly codes: readonly string[];
  /** `text`: the sums stay true; what is to be found is the spelling. */
  readonly shows: 'sums' | 'text';
}

export interface Fault {
  readonly kind: FaultKind;
  readonly workbook: Generated;
  readonly draft: Draft;
  readonly snapshot: WorkbookSnapshot;
  readonly deed: Deed;
  readonly cells: ReadonlySet<CellKey>;
}

export const SUM_CODES = [
  'SB101',
  'SB102',
  'SB103',
  'SB104',
  'SB106',
  'SB110',
  'SB111',
  'SB303',
  'SB402',
  'SB403',
  'SB404',
  'SB406',
  'SB408',
] as const;
