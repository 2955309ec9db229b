/** What a saved copy must carry: the contents that differ from the file's, and the new results of formulas that stayed. */
import { columnName } from '../../core/workbook/address';
import { contentOf, type Edit } from '../../core/workbook/edit';
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';

export interface NewResult {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
}

export interface Difference {
  readonly edits: readonly Edit[];
  /** Formulas the grid has calculated anew. A formula that was edited is among them: its result is new in any case. */
  readonly results: readonly NewResult[];
}

const sameValue = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'object' || typeof b === 'object' ? typeof a === 'object' && typeof b === 'object' && a.error === b.error : a === b;

function compareCells(sheet: string, cell: string, was: Cell | undefined, is: Cell | undefined): [Edit | null, NewResult | null] {
  if (was === is) return [null, null];
  const [before, after] = [contentOf(was), contentOf(is)];
  const errorBecameText = was !== undefined && is !== undefined && typeof was.value !== typeof is.value;
  const edit = before !== after || (is?.formula === undefined && errorBecameText) ? { sheet, cell, before, after } : null;
  const isNewResult = is?.formula !== undefined && (was?.formula !== is.formula || !sameValue(was.value, is.value));
  return [edit, isNewResult ? { sheet, cell, value: is.value } : null];
}

function compareSheets(was: SheetSnapshot, is: SheetSnapshot): Difference {
  const edits: Edit[] = [];
  const results: NewResult[] = [];
  for (let row = 0; row < Math.max(was.rows.length, is.rows.length); row += 1) {
    const [old, now] = [was.rows[row] ?? [], is.rows[row] ?? []];
    // Untouched rows are the same object in both.
    if (old === now) continue;
    for (let column = 0; column < Math.max(old.length, now.length); column += 1) {
      const [edit, result] = compareCells(is.name, columnName(column) + String(row + 1), old[column], now[column]);
      if (edit !== null) edits.push(edit);
      if (result !== null) results.push(result);
    }
  }
  return { edits, results };
}

/** @param file the workbook as its file holds it @param grid the same workbook as it stands now */
export function differenceToFile(file: WorkbookSnapshot, grid: WorkbookSnapshot): Difference {
  const parts = grid.sheets.flatMap((sheet) => {
    const was = file.sheets.find(({ name }) => name === sheet.name);
    return was === undefined || was === sheet ? [] : [compareSheets(was, sheet)];
  });
  return { edits: parts.flatMap(({ edits }) => edits), results: parts.flatMap(({ results }) => results) };
}

/** "kế hoạch.xlsx" → "kế hoạch - bản sao.xlsx". */
export function nameOfCopy(name: string, suffix: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name + suffix : name.slice(0, dot) + suffix + name.slice(dot);
}
