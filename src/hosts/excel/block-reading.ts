/** Reads one block of rows of a sheet: contents, and looks by cell only where the sheet's cells differ. */
import type { CellRange } from '../../core/workbook/address';
import type { SheetExtent } from './sheet-extents';
import type { RowBlock } from './row-blocks';

/** What a cell takes in an answer: value, formula, text, type and number format, with JSON around them. */
const CONTENT_BYTES = 85;

/** What each look takes on top when it has to be asked by cell. */
const LOOK_BYTES = 32;

/** A block as Excel answered it; grids begin at `place`. */
export interface ReadBlock {
  readonly place: CellRange;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly types: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[] | null;
  /** Hidden lines of the block; columns come with the first block only. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A block that was asked for; its answer is there after the next sync. */
export interface QueuedBlock {
  readonly place: CellRange;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly firstRow: number;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

export function bytesPerCell(extent: SheetExtent): number {
  const differing = Object.values(extent.look).filter((value) => value === null).length;
  return CONTENT_BYTES + differing * LOOK_BYTES;
}

/** Asks for a block; rows of a block count from the first row with content. */
export function queueBlock(sheet: Excel.Worksheet, extent: SheetExtent, { first, last }: RowBlock): QueuedBlock {
  const { content } = extent;
  const place = { ...content, top: content.top + first, bottom: content.top + last };
  const range = sheet.getRangeByIndexes(place.top, place.left, last - first + 1, content.right - content.left + 1);
  range.load('values,formulas,text,valueTypes,numberFormat');
  // Lines above and left of the content can be hidden too: the first block asks for them along with its own.
  const firstRow = first === 0 ? 0 : place.top;
  return {
    place,
    range,
    looks: queueLooks(range, extent),
    rows: sheet.getRangeByIndexes(firstRow, 0, place.bottom - firstRow + 1, 1).getRowProperties({ rowHidden: true }),
    firstRow,
    columns: first === 0 ? sheet.getRangeByIndexes(0, 0, 1, content.right + 1).getColumnProperties({ columnHidden: true }) : null,
  };
}

/** Excel may hand over nothing where an answer would be large; its types do not say so. */
export const isMissing = ({ range }: QueuedBlock): boolean =>
  [range.values, range.formulas, range.text, range.valueTypes].some((grid) => (grid as unknown) === null);

/** The answer to a queued block, after the sync. */
export function readBlock({ place, range, looks, rows, firstRow, columns }: QueuedBlock): ReadBlock {
  return {
    place,
    values: range.values,
    formulas: range.formulas,
    texts: range.text,
    types: range.valueTypes,
    numberFormats: range.numberFormat as string[][],
    looks: looks === null ? null : looks.value,
    hiddenRows: numbersWhere(rows.value, ({ rowHidden }) => rowHidden === true, firstRow),
    hiddenColumns: columns === null ? [] : numbersWhere(columns.value, ({ columnHidden }) => columnHidden === true, 0),
  };
}

/** Only looks that differ within the sheet are asked by cell: an answer for every cell is the dearest part of a reading. */
function queueLooks(range: Excel.Range, { look }: SheetExtent): OfficeExtension.ClientResult<Excel.CellProperties[][]> | null {
  const { bold, italic, fontName, indent } = look;
  const font = {
    ...(bold === null && { bold: true }),
    ...(italic === null && { italic: true }),
    ...(fontName === null && { name: true }),
  };
  const hasFont = Object.keys(font).length > 0;
  if (!hasFont && indent !== null) return null;
  return range.getCellProperties({ format: { ...(hasFont && { font }), ...(indent === null && { indentLevel: true }) } });
}

function numbersWhere<T>(lines: readonly T[], holds: (line: T) => boolean, from: number): number[] {
  return lines.flatMap((line, index) => (holds(line) ? [from + index] : []));
}
