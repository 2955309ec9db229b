/** What files do to formulas and people do not see. Above all: moving one as filling down does, where relative references follow. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../../../core/workbook/address';

/**
 * What a formula is made of, as far as moving it needs to know: texts, quoted sheet names and bracketed parts are left
 * alone; then references of cells, of whole columns and of whole rows; then any other word, so that the "A1" in "DATA1"
 * or in "LOG10(" is not taken for a cell.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?/gu;

const LOST = '#REF!';

function movedColumn(dollar: string, name: string, by: number): string | null {
  if (dollar !== '') return dollar + name;
  const column = columnIndex(name) + by;
  return column >= 0 && column < MAX_COLUMNS ? columnName(column) : null;
}

function movedRow(dollar: string, digits: string, by: number): string | null {
  if (dollar !== '') return dollar + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : null;
}

const isColumn = (name: string): boolean => columnIndex(name) < MAX_COLUMNS;

/** Excel marks functions newer than the file format; people and `Range.formulas` do not see the marks. */
export const withoutMarks = (formula: string): string =>
  formula.includes('_xl') ? formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./g, '') : formula;

/** `moveFormula("A1+$B1", 1, 0)` is "A2+$B2". With or without the leading "=". */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (piece: string, ...found: (string | undefined)[]) => {
    const [columnLock1, column1, columnLock2, column2, rowLock1, row1, rowLock2, row2, cellColumnLock, cellColumn, cellRowLock, cellRow] =
      found;
    if (column1 !== undefined && column2 !== undefined) {
      if (!isColumn(column1) || !isColumn(column2)) return piece;
      const from = movedColumn(columnLock1 ?? '', column1, columns);
      const to = movedColumn(columnLock2 ?? '', column2, columns);
      return from === null || to === null ? LOST : `${from}:${to}`;
    }
    if (row1 !== undefined && row2 !== undefined) {
      const from = movedRow(rowLock1 ?? '', row1, rows);
      const to = movedRow(rowLock2 ?? '', row2, rows);
      return from === null || to === null ? LOST : `${from}:${to}`;
    }
    if (cellColumn !== undefined && cellRow !== undefined) {
      if (!isColumn(cellColumn) || Number(cellRow) < 1 || Number(cellRow) > MAX_ROWS) return piece;
      const column = movedColumn(cellColumnLock ?? '', cellColumn, columns);
      const row = movedRow(cellRowLock ?? '', cellRow, rows);
      return column === null || row === null ? LOST : column + row;
    }
    return piece;
  });
}

/** A formula whose places were counted on beyond the last row or column, where Excel begins again at the first. */
export function wrappedFormula(formula: string): string {
  return formula.replace(PIECES, (piece: string, ...found: (string | undefined)[]) => {
    const isReference = found[1] !== undefined || found[5] !== undefined || found[9] !== undefined;
    if (!isReference) return piece;
    return piece.replace(/[A-Za-z]+|\d+/g, (part) =>
      /\d/.test(part) ? String(((Number(part) - 1 + MAX_ROWS) % MAX_ROWS) + 1) : columnName(columnIndex(part) % MAX_COLUMNS),
    );
  });
}
