/** A table before it is written down: lines and columns with what they add up, and the figure of each crossing. */
import type { UnitId } from '../../src/core/money/money';
import type { Period, SourceId, TableKind } from '../../src/core/table/model/dimensions';
import type { Rounding, TruthTable } from './truth';

/** `share` and `mean` follow from figures but enter no sum. */
export type ColumnRole = 'ordinal' | 'label' | 'count-unit' | 'text' | 'figure' | 'share' | 'mean' | 'remark';

export interface ModelColumn {
  /** One text for each heading row, from the top; '' where the cell above reaches down. */
  readonly path: readonly string[];
  readonly role: ColumnRole;
  readonly measure: 'money' | 'quantity' | 'price';
  /** Entry columns whose figures it gathers; empty unless it is a figure column. */
  readonly leaves: readonly number[];
  /** Each list of column positions adds up to this column. */
  readonly sums: readonly (readonly number[])[];
  readonly year: number | null;
  readonly source: SourceId | null;
}

/** `marker` has words only ("Trong đó:"); `partial` is some of the line above and is added nowhere. */
export type LineRole = 'detail' | 'subtotal' | 'grand-total' | 'partial' | 'marker';

export interface ModelLine {
  readonly label: string;
  readonly ordinal: string | number | null;
  /** 0 for the grand total, 1 for its parts, and so on. */
  readonly level: number;
  readonly role: LineRole;
  /** Detail numbers it gathers. */
  readonly leaves: readonly number[];
  /** Each list of line positions adds up to this line. */
  readonly sums: readonly (readonly number[])[];
  /** For `partial`: the line it is part of. */
  readonly whole: number | null;
  readonly source: SourceId | null;
  readonly countUnit: string;
  readonly bold: boolean;
  readonly indent: number;
}

export interface Model {
  readonly kind: TableKind;
  readonly period: Period | null;
  readonly unit: UnitId;
  readonly sources: readonly SourceId[];
  readonly optional: TruthTable['optional'];
  readonly title: string;
  readonly columns: readonly ModelColumn[];
  readonly lines: readonly ModelLine[];
  readonly decimals: number;
  readonly rounding: Rounding;
  readonly planned: boolean;
  /** The printed figure of a line in a column; null where the cell stays empty. */
  readonly figureOf: (line: number, column: number) => number | null;
  /** Quantity, price and amount, by column positions. */
  readonly product: readonly [quantity: number, price: number, amount: number] | null;
}

/** A column that holds no figure. */
export function plainColumn(path: readonly string[], role: ColumnRole): ModelColumn {
  return { path, role, measure: 'money', leaves: [], sums: [], year: null, source: null };
}
