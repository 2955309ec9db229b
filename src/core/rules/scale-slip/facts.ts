/** What the words of SB303 are made of. */
import type { Amount } from '../../money/amount';

/** What is off, by which power of ten; the first of its figures, and for a table the figure it should equal elsewhere. */
export interface Facts {
  readonly what: 'column' | 'line' | 'cell' | 'table';
  /** Figures × 10^power are on the scale of their kin. */
  readonly power: number;
  readonly count: number;
  readonly first: Amount;
  readonly there: { readonly sheet: string; readonly cell: string; readonly amount: Amount } | null;
}
