/** What the words of SB310 are made of. */
import type { KnownUnit } from '../../money/money';

export interface Facts {
  /** Cells of this kind in the table. */
  readonly count: number;
  /** Decimals of the first of them, and as many as one đồng takes in its unit. */
  readonly decimals: number;
  readonly room: number;
  readonly unit: KnownUnit;
}
