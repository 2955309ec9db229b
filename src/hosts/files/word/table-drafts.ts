/** Rows and cells of a table while they are read, and what their properties say of them. */
import { MAX_COLUMNS } from '../../../core/workbook/address';
import { FileProblem } from '../file-problem';
import type { WordCell } from './blocks';
import type { Holder } from './holder';
import { count, isOn } from './word-part';

export interface CellDraft extends Holder {
  span: number;
  goesOn: WordCell['goesOn'];
  startsDown: boolean;
}

export interface RowDraft {
  readonly cells: WordCell[];
  before: number;
  isHidden: boolean;
  isDeleted: boolean;
}

export const cellDraft = (): CellDraft => ({ blocks: [], open: [], span: 1, goesOn: null, startsDown: false });
export const rowDraft = (): RowDraft => ({ cells: [], before: 0, isHidden: false, isDeleted: false });

export function rowProperty(row: RowDraft, name: string, value: string | undefined): void {
  if (name === 'w:gridBefore') row.before = count(value);
  if (name === 'w:hidden') row.isHidden = isOn(value);
  if (name === 'w:del') row.isDeleted = true;
}

export function cellProperty(cell: CellDraft, name: string, value: string | undefined): void {
  if (name === 'w:gridSpan') cell.span = Math.max(1, count(value));
  if (cell.span > MAX_COLUMNS) throw new FileProblem('damaged', 'a table cell wider than any table');
  if (name === 'w:vMerge' && value === 'restart') cell.startsDown = true;
  else if (name === 'w:vMerge') cell.goesOn = 'down';
  if (name === 'w:hMerge' && value !== 'restart') cell.goesOn = 'across';
}
