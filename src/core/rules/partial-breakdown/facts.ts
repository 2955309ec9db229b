/** What the words of SB105 are made of. */
import type { Amount } from '../../money/amount';
import type { FigureFacts } from '../common/facts';

/** The whole, the parts named "trong đó", and by how much they exceed it. */
export interface Facts {
  readonly whole: FigureFacts;
  readonly parts: readonly FigureFacts[];
  readonly given: Amount;
}
