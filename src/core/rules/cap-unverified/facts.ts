/** What the words of SB507 are made of. */
import type { SupportTest } from '../../law/support';

/** Lines that are within caps which nobody has verified. */
export interface Facts {
  readonly lines: number;
  readonly tests: readonly SupportTest[];
}
