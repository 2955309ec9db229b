/** What the words of SB402 are made of. */
import type { Amount } from '../../money/amount';

export interface Facts {
  /** The cell holds the formula itself, but as text; nothing is said of kin then. */
  readonly asText?: true;
  /** Why nothing can be put in its place: each of the kin holds a number of its own; a part of the total is calculated from it. */
  readonly without: 'own-numbers' | 'whole' | null;
  /** What the kin say at the place of the first cell; null where nothing can be put there. */
  readonly formula: string | null;
  readonly kin: readonly string[];
  readonly axis: 'across' | 'down';
  /** The kin stand in other columns of the same lines (other lines of the same columns). */
  readonly isElsewhere: boolean;
  /** What that comes to today; null where it cannot be told. */
  readonly given: Amount | null;
  /** All of the typed numbers are what the formula gives. */
  readonly isRight: boolean;
  readonly others: readonly string[];
}
