/** What the words of SB201 are made of. */
import type { UnitId } from '../../money/money';
import type { DivergenceKind } from '../../proof/ties';
import type { FigureFacts } from '../common/facts';
import type { OtherFile } from '../common/other-file';

/** The same figure in two tables; amounts in the unit of the first. */
export interface Facts {
  readonly here: FigureFacts;
  readonly there: FigureFacts;
  readonly thereSheet: string;
  /** The file of the other figure; absent where both stand in one. */
  readonly thereFile?: OtherFile;
  readonly thereUnit: UnitId;
  /** Figures that the two tables agree in. */
  readonly keys: number;
  /** Further figures that differ by themselves between the same two tables. */
  readonly others: readonly { readonly here: FigureFacts; readonly there: FigureFacts }[];
  /** Totals that differ only because what they add up does. */
  readonly following: number;
  /** How the two tables disagree where it is more than one slip; null where one explains it. */
  readonly apart: DivergenceKind | null;
}
