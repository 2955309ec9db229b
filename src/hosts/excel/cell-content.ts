/** What a cell holds, from the parts in which Excel delivers it; and what must be written so that Excel holds it again. */
import { contentOfValue, valueOfContent, type CellContent } from '../../core/workbook/edit';
import type { CellValue } from '../../core/workbook/snapshot';

/** A cell as loaded: the same place in `values`, `formulas` and `valueTypes`. */
export interface LoadedCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: string;
}

/** Excel's number format for text. */
export const TEXT_FORMAT = '@';

/** The formula of a cell; `undefined` for a typed value, also for a text that merely looks like a formula. */
export function formulaOf({ value, formula }: LoadedCell): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}

/** The stored value; `undefined` when the cell is empty. */
export function valueOf(cell: LoadedCell): CellValue | undefined {
  const { value, type } = cell;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : '';
  if (type === 'Error') return { error: text };
  return text === '' && formulaOf(cell) === undefined ? undefined : text;
}

/** A cell's content as an edit states it. */
export function contentOfLoaded(cell: LoadedCell): CellContent {
  const value = valueOf(cell);
  return formulaOf(cell) ?? (value === undefined ? null : contentOfValue(value));
}

/** Texts that Excel cannot mistake: letters and blanks around no digit, and no sign that begins a formula. */
const HARMLESS = /^[^\s\d=+\-@'#][^\d]*$/;
const TRUTH_VALUE = /^(true|false)$/i;

/**
 * What to write so that the cell comes to hold the content. A text that Excel could take for a number, a date, a truth
 * value or a formula gets the apostrophe that a person would type; it is not part of the value and touches no format.
 */
export function entryFor(content: CellContent, numberFormat: string): string | number | boolean {
  if (content === null) return '';
  if (typeof content !== 'string' || content === '' || content.startsWith('=')) return content;
  return textEntry(valueOfContent(content), numberFormat);
}

/** The same for what is a text whatever it looks like, "=A1" included. */
export function textEntry(text: string, numberFormat: string): string {
  const isSafe = numberFormat === TEXT_FORMAT || (HARMLESS.test(text) && !TRUTH_VALUE.test(text));
  return isSafe ? text : `'${text}`;
}
