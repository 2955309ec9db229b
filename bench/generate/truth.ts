/** What is true of a generated workbook, known from its making and never from reading it back. */
import type { UnitId } from '../../src/core/money/money';
import type { Period, SourceId, TableKind } from '../../src/core/table/model/dimensions';
import type { CellRange } from '../../src/core/workbook/address';

/** "Biểu 1!C7": a cell of the workbook, as the acceptance files spell it. */
export type CellKey = string;

export type CellRole = 'heading' | 'number-row' | 'ordinal' | 'label' | 'attribute' | 'figure' | 'total' | 'rate' | 'remark';

/** `at-most`: the parts are some of the whole, never more than it. `product`: the parts are multiplied. */
export type EquationKind = 'row-total' | 'column-total' | 'subtotal' | 'grand-total' | 'product' | 'at-most' | 'same';

export interface TruthEquation {
  readonly kind: EquationKind;
  readonly total: CellKey;
  readonly parts: readonly CellKey[];
}

/** `exact`: totals are the sums of the printed figures. The others: every cell was rounded (cut) for itself. */
export type Rounding = 'exact' | 'nearest' | 'truncated';

export interface TruthTable {
  readonly sheet: string;
  /** Heading rows included. */
  readonly range: CellRange;
  readonly kind: TableKind;
  readonly period: Period | null;
  readonly unit: UnitId;
  readonly sources: readonly SourceId[];
  /** What the workbook itself does not settle; any reading of it is right. */
  readonly optional: readonly ('period' | 'unit' | 'sources')[];
  readonly roles: ReadonlyMap<CellKey, CellRole>;
  /** Cells that hold an amount of money, zeros and dashes included, empty cells not. */
  readonly amounts: readonly CellKey[];
  readonly equations: readonly TruthEquation[];
  /** Every figure of the table by its cell, quantities and prices included, however it is spelled. */
  readonly values: ReadonlyMap<CellKey, number>;
  /** The cell of the same line and source one year before. */
  readonly yearBefore: ReadonlyMap<CellKey, CellKey>;
  readonly rounding: Rounding;
  /** Decimals of the printed amounts. */
  readonly decimals: number;
  /** All details are multiples of a power of ten above the printed unit: such tables must add up to the last digit. */
  readonly planned: boolean;
}

export interface Truth {
  readonly tables: readonly TruthTable[];
  /** Figures that two tables share. */
  readonly links: readonly TruthEquation[];
}
