/** What the words of SB404 are made of. */
import type { Amount } from '../../money/amount';

export interface Facts {
  /** `differs`: other cells than kin add; `twice`: a subtotal beside what it adds up; `stops`: the series of lines goes on behind the range; `wide`: heading or blank lines at its edge. */
  readonly kind: 'differs' | 'twice' | 'stops' | 'wide';
  readonly formula: string;
  /** What stands there when it is mended; null when a person must find out. */
  readonly proposed: string | null;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Where kin stand that add what is expected; of a subtotal counted twice, the cells it adds. */
  readonly shownBy: readonly string[];
  readonly axis: 'across' | 'down';
  /** What the mended formula gives; null where it cannot be told, or gives the same. */
  readonly given: Amount | null;
  /** The cells it is said of. */
  readonly count: number;
}
