/** What the words of SB201 are made of. */
import type { UnitId } from '../../money/money';
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
  /** Further figures that differ; totals that follow from the first included. */
  readonly more: number;
}
