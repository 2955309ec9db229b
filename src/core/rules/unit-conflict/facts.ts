/** What the words of SB302 are made of. */
import type { UnitId } from '../../money/money';

export interface Facts {
  readonly units: readonly { readonly unit: UnitId; readonly cell: string }[];
}
