/**
 * How tall a row of a new sheet must be for its wrapped texts, where nobody measures: Excel works it out and stores it, files and
 * the grid show what is stored. Reckoned from the widths of letters in Times; generous rather than short.
 */
import type { CellRange } from './address';
import type { NewCell } from './new-sheet';
import { NEW_FONT_SIZE } from './new-sheet-snapshot';

/** Widths of Times letters, in thousandths of the type's size; a letter with marks is as wide as the bare one. */
const WIDTHS = new Map(
  Object.entries({
    ' ,.': 250,
    "ijl/|[]:;'": 278,
    'frt()-': 333,
    sJ: 389,
    'acez?': 444,
    'bdđghknopqu0123456789vxy*–': 500,
    'SFP"': 556,
    'ELTZ+=<>': 611,
    ươ: 560,
    BCR: 667,
    wADĐGHKNOQUƯƠVXY: 722,
    'm&': 778,
    'MW%@—…': 1000,
  }).flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width / 1000] as const)),
);
const USUAL = 0.5;
const SPACE = 0.25;
const BOLD = 1.05;
/** What Excel and LibreOffice keep free at the sides of a cell. */
const PADDING = 5;

/** Excel gives a line of Times New Roman 12 15.75 points. */
const LINE = 15.75 / 12;
const PIXELS_PER_POINT = 96 / 72;
const DIGIT = 8;

/** Tones stand above a letter; only the horn of ư and ơ makes it wider. */
const TONES = /[\u0300-\u0309\u0323\u0302\u0306]/g;
const bare = (text: string): string => text.normalize('NFD').replace(TONES, '').normalize('NFC');
const widthOf = (word: string): number => Array.from(bare(word)).reduce((width, letter) => width + (WIDTHS.get(letter) ?? USUAL), 0);

function lineCount(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let filled = 0;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word);
      if (filled > 0 && filled + SPACE + width > room) {
        lines += 1;
        filled = 0;
      }
      filled += (filled > 0 ? SPACE : 0) + width;
      // A word that is wider than its cell is broken wherever the cell ends.
      for (; filled > room; filled -= room) lines += 1;
    }
  }
  return lines;
}

/**
 * Points; null where a line of the usual height will do. Of a cell merged downwards, the rows below hold a line each, and
 * its first row the rest.
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
    const below = merge === undefined ? 0 : merge.bottom - merge.top;
    const { size = NEW_FONT_SIZE, bold = false, wrap = false, indent = 0 } = cell.style;
    const columns = widths.slice(column, (merge?.right ?? column) + 1);
    const pixels = columns.reduce((sum, width) => sum + width * DIGIT, 0) - indent * 9 - PADDING;
    const room = pixels / (size * PIXELS_PER_POINT * (bold ? BOLD : 1));
    const lines = wrap && room > 1 ? lineCount(cell.content.text, room) : 1;
    height = Math.max(height, lines * size * LINE - below * NEW_FONT_SIZE * LINE);
  }
  return height > NEW_FONT_SIZE * LINE ? Math.round(height * 4) / 4 : null;
}
