/** Edits: what shall be written where, and what must stand there for it to be right. Plain data; hosts carry them out. */
import type { Cell } from './snapshot';

/** What a cell is given: a typed value, or a formula when it is a text that begins with "=". `null` empties the cell. */
export type CellContent = number | string | boolean | null;

export interface Edit {
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Why an edit was not carried out. */
export type RefusalReason = 'stale' | 'no-such-sheet' | 'protected' | 'inside-merge';

export interface RefusedEdit {
  readonly edit: Edit;
  readonly reason: RefusalReason;
}

/** Edits that were written, and those that were refused with nothing written for them. */
export interface EditOutcome {
  readonly applied: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
}

/** A cell's content as an edit states it: the formula if there is one, else the stored value. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (cell === undefined) return null;
  if (cell.formula !== undefined) return cell.formula;
  return typeof cell.value === 'object' ? cell.value.error : cell.value;
}

/** The edit that takes this one back. */
export function inverse(edit: Edit): Edit {
  return { ...edit, before: edit.after, after: edit.before };
}
