/** What the ledger is made of: figures with their places, and sums as numbers of figures. Plain data. */
import type { Table, Witness } from '../table/model/table';
import type { Figure } from '../table/seeing/figure';
import type { EntryNumber } from './numbers';

/** A figure and where it stands in its table. */
export interface Entry {
  readonly table: Table;
  /** Positions of its line and among the figure columns. */
  readonly line: number;
  readonly column: number;
  readonly figure: Figure;
}

/**
 * `row`: columns added up in a line. `column`: lines added up in a column. `product`: the two parts multiplied.
 * `same`: one figure that stands in two tables, or, where sums are listed, that is said twice in one.
 */
export type EquationKind = 'row' | 'column' | 'product' | 'same';

export interface Equation {
  readonly kind: EquationKind;
  readonly total: EntryNumber;
  readonly parts: readonly EntryNumber[];
  /** So many of the last parts are taken off: what came in less what went out. */
  readonly less: number;
  /** A part is worth 10^shift units of the total: 3 for millions against thousands; 0 within a table. */
  readonly shift: number;
  /** The claim rests on words only; the figures deny it as a whole. */
  readonly doubtful: boolean;
  /** Equations made in one way: years added up in a table, sources added up in it, its lines added up. */
  readonly family: number;
  /** Equations of one relation: the same lines added up in other columns, or the same columns in other lines. */
  readonly relation: number;
  /** The relation adds up lines to a grand total, or to one below it. */
  readonly grand: boolean;
  /** Only the row of column numbers states it ("5=6+7"); the headings do not. */
  readonly declared: boolean;
  /** The entry that it defines: the total, or the part that a declared difference gives. */
  readonly result: EntryNumber;
  /** A whole column or line of it is off by a power of ten: reported as such, once (SB303). */
  readonly slipped: boolean;
  /** What speaks for the relation it belongs to. */
  readonly because: readonly Witness[];
  /** Figures or formulas show it, no heading or numbering of the field claims it. */
  readonly shown: boolean;
  /** It was found because it holds here, as near as rounding lets it: nobody found fault with it. */
  readonly agrees: boolean;
}

/** What a part counts: 1 where it is added, −1 where it is taken off. */
export const signOf = ({ parts, less }: Pick<Equation, 'parts' | 'less'>, at: number): 1 | -1 => (at < parts.length - less ? 1 : -1);
