/** What the words of SB505 are made of. */
import type { Level } from '../../law/act';
import type { CapAnswer } from '../../law/find-cap';

/** Why no cap could be applied, and to how many lines. */
export interface Facts {
  readonly answer: CapAnswer;
  readonly level: Level;
  readonly lines: number;
  readonly years: readonly number[];
}
