/**
 * Merged areas of a sheet. Excel gives them in one answer unless there are more than 512 of them; then the sheet is
 * asked piece by piece. Reads only; what a merge means for an edit is decided elsewhere.
 */
import { contains, type CellRange } from '../../core/workbook/address';
import { excelCode, isBusy } from './run-in-excel';

/** Rows of a piece to begin with: few enough for most forms to stay below 512 merges. */
const PIECE_ROWS = 200;

/** Asks for the merges of a range; the answer is there after the next sync. */
export function queueMergedAreas(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return merged;
}

/** What `queueMergedAreas` asked for. */
export function mergedRanges(merged: Excel.RangeAreas): CellRange[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}

/** The merges of a sheet that has too many for one answer. */
export async function readMergesInPieces(sheet: Excel.Worksheet, extent: CellRange): Promise<CellRange[]> {
  const found: CellRange[] = [];
  for (let top = extent.top; top <= extent.bottom; top += PIECE_ROWS) {
    // Pieces share a row: should Excel clip a merge at the border of the range asked, its two parts overlap and join.
    found.push(...(await readPiece(sheet, { ...extent, top, bottom: Math.min(extent.bottom, top + PIECE_ROWS) })));
  }
  return joinOverlapping(found);
}

async function readPiece(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Promise<CellRange[]> {
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const merged = queueMergedAreas(range);
  try {
    await sheet.context.sync();
  } catch (error) {
    if (excelCode(error) === null || isBusy(error) || top === bottom) throw error;
    const middle = Math.floor((top + bottom) / 2);
    const upper = await readPiece(sheet, { top, left, bottom: middle, right });
    return [...upper, ...(await readPiece(sheet, { top: middle === top ? bottom : middle, left, bottom, right }))];
  }
  return mergedRanges(merged);
}

/** Merges never overlap: two ranges that do are parts of one. */
export function joinOverlapping(ranges: readonly CellRange[]): CellRange[] {
  const joined: CellRange[] = [];
  for (const range of ranges) {
    const known = joined.findIndex((other) => other.left === range.left && contains(other, { row: range.top, column: range.left }));
    const other = joined[known];
    if (other === undefined) joined.push(range);
    else joined[known] = { ...other, bottom: Math.max(other.bottom, range.bottom), right: Math.max(other.right, range.right) };
  }
  return joined;
}
