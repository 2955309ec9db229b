/** What changed between two versions of a submission, as plain data. The kinds are those of the contract (7). */
import type { Amount } from '../money/amount';
import type { UnitId } from '../money/money';
import type { DocumentPlaces } from '../rules/common/document-places';
import type { Period, SourceId, SourceKey } from '../table/model/dimensions';

export type ChangeKind =
  | 'line-added'
  | 'line-removed'
  | 'line-renamed'
  | 'line-moved'
  | 'amount-changed'
  | 'total-changed'
  | 'moved-between-sources'
  | 'unit-changed'
  | 'years-shifted';

/** A place in one of the two versions and what stands there. */
export interface Side {
  /** The file, where a version is a folder of several; else null. */
  readonly file: string | null;
  readonly sheet: string;
  /** Zero-based; null where the change is one of the whole table. */
  readonly row: number | null;
  readonly column: number | null;
  /** Null where nothing stands there, or no number. */
  readonly amount: Amount | null;
  /** What is not a number: a label, a period, a text in the place of a figure. */
  readonly text: string | null;
  readonly unit: UnitId;
  /** Of a quantity: what its line is counted in, as written; null where nothing says so. */
  readonly countedIn: string | null;
  /** How places are called where the version is a text document; null for workbooks. */
  readonly inDocument: DocumentPlaces | null;
}

/** One source of money that was moved: what it had and what it has. */
export interface SourceMove {
  readonly source: SourceId;
  readonly old: Side | null;
  readonly new: Side | null;
}

export interface Change {
  readonly kind: ChangeKind;
  /** From the group down: "Máy móc › Máy sấy chè". */
  readonly label: string;
  readonly source: SourceKey | null;
  /** Null for all years together, and where there is none. */
  readonly year: number | null;
  readonly old: Side | null;
  readonly new: Side | null;
  /** Of the amounts: that of the new version where it has one. */
  readonly unit: UnitId;
  readonly measure: 'money' | 'quantity' | 'price';
  /** Of money that was moved: every source that takes part, those that gave first. */
  readonly moves?: readonly SourceMove[];
  readonly years?: readonly number[];
  /** Of a change of unit: the figures stayed as they were, so that every amount is another. */
  readonly figuresKept?: true;
}

/** What one version says a table comes to, in the unit of the table there. */
export interface TableTotal {
  /** Null where it cannot be had: a figure could not be read. */
  readonly amount: Amount | null;
  /** One cell says it; else it was added up from several. */
  readonly isStated: boolean;
  /** What the figures below it come to; null where that is the same or cannot be had. */
  readonly workedOut: Amount | null;
}

/** What a table comes to, before and after; null where the version has no such table, or no total of all that could be told. */
export interface TotalPair {
  /** Null for all sources together. */
  readonly source: SourceId | null;
  readonly old: TableTotal | null;
  readonly new: TableTotal | null;
}

/** A table in both versions, or in one of them. */
export interface ComparedTable {
  readonly title: string;
  readonly old: TablePlace | null;
  readonly new: TablePlace | null;
  readonly totals: readonly TotalPair[];
  readonly changes: readonly Change[];
  /** Pairs of figures that could not be held against each other: formulas without a stored result. */
  readonly notCompared: number;
}

export interface TablePlace {
  readonly file: string | null;
  readonly id: string;
  readonly sheet: string;
  readonly unit: UnitId;
  readonly period: Period | null;
}

export interface Comparison {
  readonly tables: readonly ComparedTable[];
  readonly changes: readonly Change[];
  /** Areas with numbers from which no table was read, by version: nothing can be said of them. */
  readonly unread: InVersions;
  /** Formulas without a stored result, which could not be compared. */
  readonly uncalculated: InVersions;
  readonly lost: LostFiles;
  /** Tables that may have stood in a lost file of the other version: what became of them is not known. */
  readonly setAside: InVersions;
}

/** Places by version, as they are told. */
export interface InVersions {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** Files of a version that could not be read. */
export type LostFiles = InVersions;
