/** What the words of SB203 are made of. */
import type { Amount } from '../../money/amount';
import type { FigureFacts } from '../common/facts';

/** A target and its parts, in a sentence or in lines; amounts are counts. */
export interface Facts {
  readonly kind: 'text' | 'lines';
  readonly unit: string;
  /** The whole is a lower bound ("ít nhất"), which the parts do not reach. */
  readonly atLeast: boolean;
  readonly total: FigureFacts;
  readonly parts: readonly FigureFacts[];
  readonly given: Amount;
}
