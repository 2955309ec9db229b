/**
 * How tall a row must be for its wrapped texts, as Excel would work out and store it: LibreOffice shows the height that is
 * stored and does not look again. An estimate from the widths of letters in Times; generous rather than short.
 */
import type { CellRange } from '../../../core/workbook/address';
import type { NewCell } from '../../../core/workbook/new-sheet';
import { NEW_FONT_SIZE } from '../../../core/workbook/new-sheet-snapshot';

/** Parts of the type's size. */
const WIDE = 0.7;
const NARROW = 0.27;
const MIDDLE = 0.45;
const FIGURE = 0.5;
const BOLD = 1.06;

/** Excel gives a line of Times New Roman 12 15.75 points. */
const LINE = 15.75 / 12;
const PIXELS_PER_POINT = 96 / 72;
const DIGIT = 8;

function letterWidth(letter: string): number {
  if (/\d/.test(letter)) return FIGURE;
  if (/[\p{Lu}%@–—]/u.test(letter)) return WIDE;
  return /[ijltfr.,:;'()[\]|/\-\s]/.test(letter) ? NARROW : MIDDLE;
}

const widthOf = (word: string): number => [...word.normalize('NFC')].reduce((width, letter) => width + letterWidth(letter), 0);

function lineCount(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let filled = 0;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word);
      if (filled > 0 && filled + NARROW + width > room) {
        lines += 1;
        filled = width;
      } else filled += (filled > 0 ? NARROW : 0) + width;
    }
  }
  return lines;
}

/**
 * Points; null where a line of the usual height will do.
 * @param merges a cell merged over several rows says nothing about the height of its first
 */
export function rowHeightFor(
  cells: readonly (NewCell | undefined)[],
  row: number,
  widths: readonly number[],
  merges: readonly CellRange[],
): number | null {
  let height = 0;
  for (const [column, cell] of cells.entries()) {
    if (cell?.content?.kind !== 'text') continue;
    const merge = merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
    if (merge !== undefined && merge.bottom > merge.top) continue;
    const { size = NEW_FONT_SIZE, bold = false, wrap = false, indent = 0 } = cell.style;
    const columns = widths.slice(column, (merge?.right ?? column) + 1);
    const pixels = columns.reduce((sum, width) => sum + width * DIGIT, 0) - indent * 9;
    const room = pixels / (size * PIXELS_PER_POINT * (bold ? BOLD : 1));
    height = Math.max(height, (wrap && room > 1 ? lineCount(cell.content.text, room) : 1) * size * LINE);
  }
  return height > NEW_FONT_SIZE * LINE ? Math.round(height * 4) / 4 : null;
}
