/** What a rule found: typed data, no words. Words are made from it in messages, edits are carried out by hosts. */
import type { Amount } from '../../money/amount';
import type { UnitId } from '../../money/money';
import type { CauseKind } from '../../proof/cause';
import type { CellAddress } from '../../workbook/address';
import type { Edit } from '../../workbook/edit';
import type { FactsByCode } from '../facts-by-code';
import type { DocumentPlaces } from './document-places';

/** `undecided` is "không đủ căn cứ": not enough to judge. */
export type Severity = 'error' | 'warning' | 'info' | 'undecided';

export type FindingCode = keyof FactsByCode;

export interface Cause {
  readonly kind: CauseKind;
  /** A1 of the cell the cause sits in; may differ from the cell to blame (a line left out). */
  readonly cell: string;
  /** What the cell should hold if the cause is right; null when the cause names no value. */
  readonly proposed: Amount | null;
}

/** `safe` cannot change a figure that a person decided; `review` is shown before and after, one at a time. */
export interface Fix {
  readonly kind: 'safe' | 'review';
  readonly edits: readonly Edit[];
}

/** What a rule gives; its code, its name and the name of its cell are put to it when it has run. */
export interface Found<F> {
  readonly severity: Severity;
  /** Id of the table, or null for a finding about a sheet as a whole. */
  readonly table: string | null;
  readonly sheet: string;
  /** Where a person must look first. */
  readonly at: CellAddress;
  /** A1 cells or ranges that show why. */
  readonly related: readonly string[];
  /** Line and column of the cell in words: "Khuyến công địa phương › Tổng cộng". Empty when there is none. */
  readonly label: string;
  readonly unit: UnitId;
  readonly expected: Amount | null;
  readonly actual: Amount | null;
  /** actual − expected */
  readonly difference: Amount | null;
  readonly cause: Cause | null;
  readonly fix: Fix | null;
  /** What the words need beyond the fields above; its shape belongs to the code. */
  readonly facts: F;
}

export interface FindingOf<C extends FindingCode> extends Found<FactsByCode[C]> {
  readonly code: C;
  /** The rule's name in kebab-case, as the contract lists it. */
  readonly rule: string;
  /** `at` as people name it: A1. */
  readonly cell: string;
  /** Its sheet is hidden: whoever looks for the cell must unhide it first. */
  readonly onHiddenSheet?: boolean;
  /** It was found in a text document, where places are called by table, line and column. */
  readonly inDocument?: DocumentPlaces;
}

export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
