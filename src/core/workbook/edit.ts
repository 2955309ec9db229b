/** Edits: what shall be written where, and what must stand there for it to be right. Plain data; hosts carry them out. */
import type { Cell, CellValue } from './snapshot';

/**
 * What a cell is given: a typed value, or a formula when it is a text that begins with "=". `null` empties the cell.
 * A text that begins with "=" itself carries an apostrophe before it, as a person would type it; so no text becomes a formula by being put back.
 */
export type CellContent = number | string | boolean | null;

export interface Edit {
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/**
 * Why an edit was not carried out. `pivot-table`, `table-heading`: something else than the cell says what stands in it. `not-kept`: the host
 * made something else of it, such as a filter that moves what is written or a table that fills its column; everything was put back.
 */
export type RefusalReason = 'stale' | 'no-such-sheet' | 'protected' | 'inside-merge' | 'pivot-table' | 'table-heading' | 'not-kept';

export interface RefusedEdit {
  readonly edit: Edit;
  readonly reason: RefusalReason;
}

/** Edits that were written, and those that were refused with nothing written for them. */
export interface EditOutcome {
  readonly applied: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
}

/** A text that would be read as a formula, or as one that was marked already. */
const LIKE_FORMULA = /^'*=/;
const MARKED = /^'+=/;

/** A stored value as an edit states it. */
export const contentOfValue = (value: CellValue): CellContent => {
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' && LIKE_FORMULA.test(value) ? `'${value}` : value;
};

/** The value that a content which is no formula puts into the cell. */
export const valueOfContent = <T extends CellContent>(content: T): T =>
  (typeof content === 'string' && MARKED.test(content) ? content.slice(1) : content) as T;

/** A cell's content as an edit states it: the formula if there is one, else the stored value. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (cell === undefined) return null;
  if (cell.formula !== undefined) return cell.formula;
  return contentOfValue(cell.value);
}

/** The edit that takes this one back. */
export function inverse(edit: Edit): Edit {
  return { ...edit, before: edit.after, after: edit.before };
}
