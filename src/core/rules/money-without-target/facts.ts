/** What the words of SB204 are made of. */
import type { UnitId } from '../../money/money';
import type { FigureFacts } from '../common/facts';

export interface Facts {
  readonly missing: 'target' | 'money';
  /** The half that is there. */
  readonly there: FigureFacts;
  readonly thereSheet: string;
  readonly thereUnit: UnitId;
  /** Null where the table has one year and does not name it in its columns. */
  readonly year: number | null;
  /** Further years of the line with the same gap. */
  readonly others: number;
  /** How often target and money stand together elsewhere. */
  readonly whole: number;
}
