/** The result of checking one workbook: verdict, the tables as understood, findings and what could not be read. */
import type { AcceptedFinding } from './accepted-findings';
import type { CapLines } from './caps-verdict';
import type { CapsVerdict, Verdict } from './verdict-type';
import type { CapsReport } from './caps-report';
import type { CapChoices } from '../law/cases/choices';
import type { LawSetting } from '../law/setting';
import type { Amount } from '../money/amount';
import type { UnitId } from '../money/money';
import type { EquationKind } from '../proof/equation';
import type { Finding } from '../rules/common/finding';
import type { DocumentPlaces } from '../rules/common/document-places';
import type { Correction, StaleCorrection } from '../table/model/corrections';
import type { Period, SourceId, TableKind } from '../table/model/dimensions';
import type { Witness } from '../table/model/table';
import type { TableUnderstanding } from '../table/explain/understanding';

export type { CapsVerdict, Verdict };

export interface Verdicts {
  readonly sums: Verdict;
  readonly caps: CapsVerdict;
}

/** Why a verdict is no pass, in the words of the contract. */
export type VerdictReason = 'error' | 'failed-sums' | 'undecided' | 'no-table' | 'empty' | 'untested' | 'unread' | 'not-calculated';

/** Amounts of the visible sheets: in tables, and in areas from which no table was read. Together they are all there are. */
export interface FileCoverage {
  readonly amountCells: number;
  /** Those of the tables that stand in a sum that was tested. */
  readonly testedCells: number;
  readonly unreadAmounts: number;
}

/** Where amounts stand that no sum tested: a table, or an area that was not read. */
export interface UntestedPlace {
  readonly sheet: string;
  readonly range: string;
  readonly amounts: number;
  readonly read: boolean;
}

/** Cells that so many independent equations prove. */
export interface ProvenCells {
  readonly equations: number;
  /** A1 cells and ranges, in reading order. */
  readonly cells: readonly string[];
}

/** One sum that was tested, as the report lists it. */
export interface ListedEquation {
  readonly kind: EquationKind;
  /** A1, in the table's own sheet; a part in another sheet carries its name. */
  readonly total: string;
  /** A1 cells and ranges, as claimed: blank cells among the parts included. */
  readonly parts: readonly string[];
  readonly verdict: 'exact' | 'rounding' | 'failed' | 'undecided';
  readonly because: readonly Witness[];
}

export interface TableReport {
  /** "Biểu 1!A5:H9" */
  readonly id: string;
  readonly sheet: string;
  /** Its sheet is hidden: its sums are judged, and its amounts are none that can be seen. Left out where it is not. */
  readonly onHiddenSheet?: boolean;
  readonly range: string;
  /** The table's heading as found above it; empty when there is none. */
  readonly title: string;
  readonly kind: TableKind;
  readonly period: Period | null;
  readonly unit: UnitId;
  readonly sources: readonly SourceId[];
  /** What its amounts are; quantities only where it holds no money. */
  readonly holds: 'money' | 'quantities';
  readonly equations: {
    readonly total: number;
    readonly exact: number;
    readonly rounding: number;
    readonly failed: number;
    readonly undecided: number;
  };
  /** Amount cells of the table, and those that stand in at least one sum that was tested. */
  readonly coverage: {
    readonly amountCells: number;
    readonly provenCells: number;
    /** The amount cells one by one, the least proven first; only when asked for. */
    readonly byEquations?: readonly ProvenCells[];
  };
  /** Every sum, in the order of its total; only when asked for. */
  readonly equationList?: readonly ListedEquation[];
  /** What a person said about the table, and what the check went by. */
  readonly corrections: readonly Correction[];
  /** How the table was read and why; null unless it was asked for. */
  readonly understanding: TableUnderstanding | null;
}

/** Figures that no table was read from, text beyond what is read, or a whole sheet whose content the file no longer holds. */
export interface UnreadArea {
  readonly sheet: string;
  /** Empty for a lost sheet: nobody knows how far it reached. */
  readonly range: string;
  readonly reason: 'no-header' | 'no-structure' | 'too-small' | 'not-a-budget' | 'lost-sheet' | 'too-much-text';
}

/** The sheets of which nothing but the name is left. */
export const lostAmong = (unread: readonly UnreadArea[]): readonly string[] =>
  unread.flatMap(({ sheet, reason }) => (reason === 'lost-sheet' ? [sheet] : []));

export interface WorkbookReport {
  /** How places are called where a text document was checked; absent for workbooks. */
  readonly inDocument?: DocumentPlaces;
  /** Fail where either fails, else that of the sums. */
  readonly verdict: Verdict;
  readonly verdicts: Verdicts;
  /** In the order of the contract; empty where everything passes. */
  readonly reasons: readonly VerdictReason[];
  readonly coverage: FileCoverage;
  /** The places with most amounts first. */
  readonly untested: readonly UntestedPlace[];
  /** Formulas whose result was never stored. */
  readonly uncalculated: number;
  /** How the supported lines of the workbook came off by their caps. */
  readonly capLines: CapLines;
  readonly tables: readonly TableReport[];
  /** Errors first, then by sheet and place; the order is stable. */
  readonly findings: readonly Finding[];
  /** What a person let stand with a reason, no longer among the findings; left out where there is none. */
  readonly accepted?: readonly AcceptedFinding[];
  readonly unread: readonly UnreadArea[];
  /** Corrections whose place was not found again: they had no effect. */
  readonly stale: readonly StaleCorrection[];
  /** What its tables state by source and year; only when asked for. */
  readonly totals?: readonly TableTotals[];
  /** Caps of its lines; left out where no line of the workbook has to do with any. */
  readonly caps?: CapsReport;
}

/** The totals of one table, in đồng. */
export interface TableTotals {
  readonly table: string;
  readonly kind: TableKind;
  readonly amounts: readonly { readonly source: SourceId | 'all'; readonly when: number | 'whole'; readonly amount: Amount }[];
}

export interface CheckOptions {
  /** Says what the tables state by source and year. */
  readonly totals?: boolean;
  /** Says of every amount cell how many equations prove it. */
  readonly coverage?: boolean;
  /** Lists every sum of each table. */
  readonly equations?: boolean;
  /** Published tables: rounding differences become warnings. */
  readonly exact: boolean;
  /** What a person said about tables of this workbook: certain beside everything that is inferred. */
  readonly corrections?: readonly Correction[];
  /** Whether the report shall list the lines that come off otherwise by caps entered and acts picked. */
  readonly impact?: boolean;
  /** Whether the report shall say how each table was read. */
  readonly explain?: boolean;
  /** The law to hold caps and citations against; the shipped acts, each year by its own day, when left out. */
  readonly law?: LawSetting;
  /** What a person said of this workbook's lines: activities, conditions, ceilings. */
  readonly choices?: CapChoices;
}
