/** What the words of SB206 are made of. */
import type { UnitId } from '../../money/money';
import type { FigureFacts } from '../common/facts';
import type { OtherFile } from '../common/other-file';

export interface Facts {
  readonly name: string;
  /** The budget that pays here; the other pays there. */
  readonly source: 'national' | 'local';
  readonly here: FigureFacts | null;
  readonly there: FigureFacts | null;
  readonly other: string;
  readonly thereSheet: string;
  /** The file of the other line; absent where both stand in one. */
  readonly thereFile?: OtherFile;
  readonly otherUnit: UnitId;
  /** 0 for one year, 1 for neighbouring years. */
  readonly years: number;
}
