/** Cell references as worksheets write them ("C7"). Stricter and much faster than reading what people type. */
import { MAX_COLUMNS, MAX_ROWS, type CellAddress } from '../../../core/workbook/address';

const A = 65;
const Z = 90;
const ZERO = 48;
const NINE = 57;

/** @returns null for anything but a cell inside the sheet */
export function readReference(text: string): CellAddress | null {
  let at = 0;
  let column = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < A || code > Z) break;
    column = column * 26 + code - A + 1;
  }
  let row = 0;
  const digits = at;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return null;
    row = row * 10 + code - ZERO;
  }
  if (digits === 0 || digits > 3 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) return null;
  return { row: row - 1, column: column - 1 };
}
