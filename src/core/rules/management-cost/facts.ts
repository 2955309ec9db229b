/** What the words of SB504 are made of. */
import type { ShareTest } from '../../law/share-limits';
import type { FigureFacts } from '../common/facts';

/** Management cost against its share; `of`: of what the share is taken. */
export interface Facts {
  readonly test: ShareTest;
  readonly of: 'allocation' | 'estimate';
  readonly whole: FigureFacts;
}
