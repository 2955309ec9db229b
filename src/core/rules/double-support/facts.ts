/** What the words of SB206 are made of. */
import type { UnitId } from '../../money/money';
import type { FigureFacts } from '../common/facts';

export interface Facts {
  readonly name: string;
  /** The budget that pays here; the other pays there. */
  readonly source: 'national' | 'local';
  readonly here: FigureFacts | null;
  readonly there: FigureFacts | null;
  readonly other: string;
  readonly otherSheet: string;
  readonly otherUnit: UnitId;
  /** 0 for one year, 1 for neighbouring years. */
  readonly years: number;
}
