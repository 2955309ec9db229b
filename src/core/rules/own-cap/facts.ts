/** What the words of SB510 are made of. */
import type { FaultKind } from '../../law/json-fields';

export interface Facts {
  readonly kind: FaultKind;
  readonly found: string;
  readonly allowed: string;
}
