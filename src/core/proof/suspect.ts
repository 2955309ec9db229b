/** What a diagnosis says: the cell that is suspected, and what else could explain the same. */
import type { Amount } from '../money/amount';
import type { EntryNumber, EquationNumber } from './numbers';

/** One cell to be changed by `change`; what formulas carry on is part of it. */
export interface Suspect {
  readonly entry: EntryNumber;
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
  readonly equations: readonly EquationNumber[];
  readonly suspect: Suspect;
  /** Other single cells that would explain the same just as well. */
  readonly alternatives: readonly Suspect[];
  /** Other totals of the same line that are off in the same way. */
  readonly alike?: readonly EntryNumber[];
  /** The entry whose figure changed places with the suspect's; null when nothing was exchanged. */
  readonly exchanged: EntryNumber | null;
  /** Figures not split up (in full) the way the total is: what they leave open is all that parts it from its parts, and no cell is wrong. */
  readonly undivided: readonly EntryNumber[];
}
