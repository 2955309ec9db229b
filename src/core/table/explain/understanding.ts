/** What was understood of a table, how sure that is, and why: data for people to look over. Explains a reading, never makes one. */
import type { UnitId } from '../../money/money';
import type { ColumnMeaning, LineRole, Mark, TableMark } from '../model/corrections';
import type { CellAddress } from '../../workbook/address';
import type { Standing, Table, Witness } from '../model/table';
import type { Period, SourceId, TableKind } from '../model/dimensions';

/** `open`: nothing settles it, or the figures speak against it. */
export type Confidence = 'sure' | 'likely' | 'open';

export type Reason =
  | { readonly why: 'person' }
  /** A heading or label says it in words of the field. */
  | { readonly why: 'words'; readonly text: string }
  | { readonly why: 'year'; readonly text: string }
  /** A banner over several columns. */
  | { readonly why: 'banner'; readonly text: string; readonly columns: string }
  | { readonly why: 'content'; readonly holds: 'ordinals' | 'words' | 'figures' | 'percents' | 'nothing' }
  | { readonly why: 'years-follow'; readonly from: number; readonly to: number }
  | { readonly why: 'sources'; readonly count: number }
  | { readonly why: 'numbering'; readonly text: string }
  | { readonly why: 'bold' }
  | { readonly why: 'indent' }
  | { readonly why: 'formulas' }
  /** Sums that hold and sums that do not, as far as rounding allows. */
  | { readonly why: 'sums'; readonly holds: number; readonly fails: number }
  /** A text in the sheet says it; `sheet` where it stands on another, as the paragraphs of a text document do. */
  | { readonly why: 'stated'; readonly text: string; readonly cell: string; readonly sheet?: string }
  | { readonly why: 'conflict'; readonly cells: readonly string[] }
  | { readonly why: 'title'; readonly text: string }
  /** No sum takes it in. */
  | { readonly why: 'alone' }
  /** Where parts and total stand beside one another it adds up, or does not. */
  | {
      readonly why: 'adds-up';
      readonly at: 'columns' | 'lines';
      readonly holds: number;
      readonly fails: number;
      readonly open: number;
    }
  /** So many totals of all are written as formulas that add these very cells. */
  | { readonly why: 'formulas-say'; readonly count: number; readonly of: number }
  /** The line or column calls itself a total. */
  | { readonly why: 'called'; readonly what: 'line' | 'column'; readonly text: string }
  /** No known words head the table. */
  | { readonly why: 'figures-alone' }
  /** It is called a total, of what is not known. */
  | { readonly why: 'adds-nothing' }
  | { readonly why: 'nothing' };

export interface Understood<T> {
  readonly value: T;
  readonly confidence: Confidence;
  readonly reasons: readonly Reason[];
}

export interface UnderstoodColumn extends Understood<ColumnMeaning> {
  /** "D" */
  readonly column: string;
  readonly label: string;
  readonly mark: Mark;
}

export interface UnderstoodLine extends Understood<LineRole> {
  /** As Excel counts: the first row is 1. */
  readonly row: number;
  readonly label: string;
  /** How deep it stands among the sums, 0 at the top. */
  readonly level: number;
  /** Lines it adds up, and the last row among them and what they add up. */
  readonly adds: number;
  readonly until: number | null;
  readonly mark: Mark;
}

/** A column that adds up others. */
export interface UnderstoodSum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly over: 'years' | 'sources' | 'declared' | 'difference' | 'group';
  readonly standing: Standing;
  readonly holds: number;
  readonly fails: number;
}

/** A sum that figures and formulas show in one place, as the check went by it. */
export interface ShownSum {
  /** Sums of one relation: the same lines added up in other columns, or the same columns in other lines. */
  readonly relation: number;
  /** `row`: parts side by side; `column`: parts one above another. */
  readonly kind: 'row' | 'column';
  /** Rows of lines, and columns of the sheet. */
  readonly total: CellAddress;
  readonly parts: readonly CellAddress[];
  readonly because: readonly Witness[];
  readonly outcome: 'holds' | 'fails' | 'open';
}

/** A line that adds up lines or a column that adds up columns, as figures and formulas show it and no known words claim it. */
export interface ShownRelation {
  readonly kind: ShownSum['kind'];
  /** "7" for a line, as Excel counts, "H" for a column. */
  readonly total: string;
  readonly label: string;
  /** "2:5", "8" or "B:D", in their order. */
  readonly parts: readonly string[];
  readonly holds: number;
  readonly fails: number;
  /** Places where nothing can be said. */
  readonly open: number;
  readonly confidence: Confidence;
  readonly reasons: readonly Reason[];
}

export interface TableUnderstanding {
  readonly mark: TableMark;
  readonly readBy: Table['readBy'];
  /** Rows as Excel counts them, columns by letter. */
  readonly edges: {
    readonly headerRow: number;
    readonly headerRows: number;
    readonly lastRow: number;
    readonly left: string;
    readonly right: string;
  };
  readonly kind: Understood<TableKind>;
  readonly period: Understood<Period | null>;
  readonly unit: Understood<UnitId>;
  readonly sources: readonly SourceId[];
  readonly columns: readonly UnderstoodColumn[];
  readonly lines: readonly UnderstoodLine[];
  readonly sums: readonly UnderstoodSum[];
  readonly shown: readonly ShownRelation[];
}
