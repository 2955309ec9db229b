/** What the words of SB107 are made of. */
import type { Amount } from '../../money/amount';
import type { RatioKind } from '../../proof/ratios';
import type { FigureFacts } from '../common/facts';

export interface Facts {
  readonly kind: RatioKind;
  readonly numerator: FigureFacts;
  /** For a mean: the number of years, without a cell. */
  readonly denominator: FigureFacts;
  /** What the two give. */
  readonly given: Amount;
  /** The rates stand in a line; left out where they stand in a column. */
  readonly isAcross?: true;
  /** Lines of the column that do follow, or columns of the line. */
  readonly fitting: number;
  /** Those that do not. */
  readonly count: number;
  readonly percent: boolean;
}
