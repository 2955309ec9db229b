/** A budget table as it was understood: lines × columns with roles, every figure tied to its cell. Plain data. */
import type { UnitId } from '../../money/money';
import type { CellRange } from '../../workbook/address';
import type { Column } from './column';
import type { Line } from './line';
import type { TableCorrections } from './corrections';
import type { Period, SourceId, TableKind } from './dimensions';

/** The figures at this position must be multiplied by 10^power. */
export interface ScaleSlip {
  readonly position: number;
  readonly power: 3 | -3 | 6 | -6;
}

/** A money unit and the cell that states it. */
export interface StatedUnit {
  readonly unit: UnitId;
  readonly row: number;
  readonly column: number;
  /** Where it stands outside the sheet, among the paragraphs of a text document; the table's first cell stands for it then. */
  readonly outside?: StatedOutside;
}

export interface StatedOutside {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
}

/**
 * How sure it is that a sum was meant. `borne-out`: most of its figures agree, so one that does not is wrong.
 * `stated`: words say so, but the figures do not settle it; nothing is an error on this ground alone.
 */
export type Standing = 'borne-out' | 'stated';

/**
 * What speaks for a sum. `figures`: they add up where they stand. `formula`: the total's own formula adds these cells.
 * `words`: headings, labels, numbering or a person say so.
 */
export type Witness = 'figures' | 'formula' | 'words';

/** A line that adds up lines, in every figure column of an additive measure. */
export interface LineRelation {
  readonly total: number;
  readonly parts: readonly number[];
  readonly kind: 'grand-total' | 'subtotal';
  /** Positions of the figure columns for which it holds to be meant. */
  readonly columns: readonly number[];
  readonly standing: Standing;
  /** Each witness once, in the order of the type. */
  readonly because: readonly Witness[];
  /** One of its lines is off by a power of ten, throughout. */
  readonly slip: ScaleSlip | null;
}

/** A column that adds up columns, in every counted line. */
export interface ColumnRelation {
  readonly total: number;
  readonly parts: readonly number[];
  readonly dimension: 'years' | 'sources' | 'declared' | 'difference' | 'group';
  /** The column that the sum defines: the total, or a part of it where the form declares a difference ("3=1-2"). */
  readonly result: number;
  readonly standing: Standing;
  /** Each witness once, in the order of the type. */
  readonly because: readonly Witness[];
  /** One of its columns is off by a power of ten, throughout. */
  readonly slip: ScaleSlip | null;
}

/** quantity × price = amount, people × days × rate = amount, by positions of figure columns. */
export interface ProductRelation {
  readonly factors: readonly number[];
  /** Those of three factors that count as one where a line leaves them blank. */
  readonly oneIfBlank: readonly number[];
  readonly amount: number;
  readonly because: readonly Witness[];
}

/** Positions of a line and among the figure columns. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One figure from others: what is added and what is taken off. */
export interface BalancePlace {
  readonly total: Place;
  readonly plus: readonly Place[];
  readonly less: readonly Place[];
}

/**
 * What a rule gives from figures by adding and taking off, wherever it applies: "Chênh lệch (A-B)", "5=1+2-3", what is left at the end of
 * a year and the beginning of the next.
 */
export interface Balance {
  /** `row`: its figures stand side by side; `column`: one above another. */
  readonly kind: 'row' | 'column';
  readonly places: readonly BalancePlace[];
  readonly standing: Standing;
  readonly because: readonly Witness[];
}

export interface Table {
  readonly id: string;
  readonly sheet: string;
  /** Its sheet is hidden: what it says is held against nothing that can be seen. */
  readonly isHidden: boolean;
  /** Heading rows included. */
  readonly range: CellRange;
  /** Its headings speak the language of plans; of other tables only the sums are judged. */
  readonly isPlan: boolean;
  /** Its headings are known words, or figures alone showed it: rules that need words keep silent there. */
  readonly readBy: 'words' | 'figures';
  /** Rows of the headings, top down; the row of column numbers left out. */
  readonly headerRows: readonly number[];
  /** The row that numbers the columns; null where there is none. */
  readonly numberRow: number | null;
  readonly title: string;
  readonly kind: TableKind;
  readonly period: Period | null;
  /** The period that the title names, whatever the columns say. */
  readonly titlePeriod: Period | null;
  readonly unit: UnitId;
  /** Where units are stated: the unit line above, or the heading of the lines or the amounts themselves in its place; and headings with their columns. */
  readonly unitLine: StatedUnit | null;
  readonly headingUnits: readonly StatedUnit[];
  /** The unit of money that most lines name in a column of units, with the first of them. */
  readonly lineUnit: StatedUnit | null;
  readonly sources: readonly SourceId[];
  readonly columns: readonly Column[];
  /** The columns with figures; lines hold one figure for each, in this order. */
  readonly figureColumns: readonly Column[];
  readonly lines: readonly Line[];
  /** Footnote marks that notes below the table explain. */
  readonly notes: ReadonlySet<string>;
  readonly lineRelations: readonly LineRelation[];
  readonly columnRelations: readonly ColumnRelation[];
  /** Its lines go on in the next table: the total stands there. */
  readonly goesOn: boolean;
  /** The columns add up the way their headings say; where they do not, nothing in the table is certain. */
  readonly settled: boolean;
  readonly productRelations: readonly ProductRelation[];
  readonly balances: readonly Balance[];
  /** What a person said about it, already taken into account. */
  readonly corrections: TableCorrections;
}
