/** What the search for sums is given and what it gives: figures by row and column, and relations among parallel lines. Knows no words. */

/** `down`: total and parts are rows, one above another; `across`: total and parts are columns, side by side. */
export type Axis = 'down' | 'across';

/** A cell whose formula adds cells up, each once. */
export interface FormulaSum {
  readonly row: number;
  readonly column: number;
  readonly parts: readonly { readonly row: number; readonly column: number }[];
}

/** What texts and looks say of lines; evidence beside the figures, never in their place. */
export interface Hints {
  /** 1 where the line calls itself a total. */
  readonly saysTotal: Uint8Array;
  /**
   * Ways in which the lines may be set in below one another: by indent, by numbering. The deeper, the larger; −1 where a line says
   * nothing. A line deeper than the one before it belongs to it.
   */
  readonly levels: readonly Int16Array[];
  /** 1 where the line is said to be but a part of another (“of which”): such parts need not reach their total. */
  readonly isOfWhich: Uint8Array;
}

export interface SumGrid {
  readonly rows: number;
  readonly columns: number;
  /** `values[row * columns + column]`; NaN where no figure stands. Blank cells are no figures, a dash is a zero. */
  readonly values: Float64Array;
  /** 1 where the figure is a percentage: it is added to percentages only. */
  readonly percent: Uint8Array;
  readonly formulas: readonly FormulaSum[];
  readonly hints: Readonly<Record<Axis, Hints>>;
}

/** How the parts lie about their total. */
export type Shape = 'run' | 'gapped' | 'over-totals' | 'totals' | 'stride' | 'pair' | 'apart' | 'kin' | 'formula' | 'word' | 'outline';

export interface SumRelation {
  readonly axis: Axis;
  /** Rows or columns of the grid. */
  readonly total: number;
  readonly parts: readonly number[];
  /** Positions along the lines where total and parts agree (as far as rounding goes), ascending. */
  readonly holds: readonly number[];
  /** Positions where the relation is meant and does not hold. */
  readonly fails: readonly number[];
  /** Positions where it may be meant and does not hold: too little speaks for it to call anything wrong. */
  readonly doubts: readonly number[];
  readonly shape: Shape;
  /** Net weight of evidence, in bits: log₂ of how much likelier the figures are if the sum was meant. */
  readonly bits: number;
  /** Positions that agree beyond chance, and those inside their stretch that do not. */
  readonly agreeing: number;
  readonly disagreeing: number;
}
