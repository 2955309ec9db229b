/**
 * The first look at each sheet: where its content lies, what all its cells have in common, and its merges. One sync for
 * the whole workbook; more only where a sheet has no cells (a chart) or too many merges.
 */
import type { CellRange } from '../../core/workbook/address';
import { mergedRanges, queueMergedAreas, readMergesInPieces } from './merged-areas';
import { excelCode, isBusy } from './run-in-excel';

/** Looks that hold for the whole content; `null` where cells differ and must be asked one by one. */
export interface CommonLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly fontName: string | null;
  readonly indent: number | null;
}

export interface SheetExtent {
  /** The rectangle that holds all content. */
  readonly content: CellRange;
  readonly look: CommonLook;
  readonly merges: readonly CellRange[];
}

/** In the order of the sheets; `null` for a sheet without content. */
export async function readExtents(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<(SheetExtent | null)[]> {
  const asked = sheets.map((sheet) => queueExtent(sheet, true));
  try {
    await context.sync();
  } catch (error) {
    // One sheet spoils the answer for all: Excel does not say which, so the list is halved until it stands alone.
    if (excelCode(error) === null || isBusy(error)) throw error;
    const [only, ...others] = sheets;
    if (only !== undefined && others.length === 0) return [await readDifficultSheet(context, only, error)];
    const half = Math.ceil(sheets.length / 2);
    return [...(await readExtents(context, sheets.slice(0, half))), ...(await readExtents(context, sheets.slice(half)))];
  }
  return asked.map((each) => extentOf(each));
}

/** A sheet that cannot be looked at like the others: a chart, or more merges than Excel gives at once. */
async function readDifficultSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, reason: unknown): Promise<SheetExtent | null> {
  if (excelCode(reason) === 'UnsupportedSheet') return null;
  const asked = queueExtent(sheet, false);
  await context.sync();
  const extent = extentOf(asked);
  return extent === null ? null : { ...extent, merges: await readMergesInPieces(sheet, extent.content) };
}

interface QueuedExtent {
  readonly content: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

function queueExtent(sheet: Excel.Worksheet, withMerges: boolean): QueuedExtent {
  // Values only: a sheet formatted down to row 65,536 ends where its content ends.
  const content = sheet.getUsedRangeOrNullObject(true);
  content.load('rowIndex,columnIndex,rowCount,columnCount,format/indentLevel,format/font/bold,format/font/italic,format/font/name');
  // A banner may be merged beyond the content, so merges are looked for wherever anything is set.
  return { content, merged: withMerges ? queueMergedAreas(sheet.getUsedRangeOrNullObject(false)) : null };
}

function extentOf({ content, merged }: QueuedExtent): SheetExtent | null {
  if (content.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount, format } = content;
  return {
    content: { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 },
    look: {
      // The types do not say so, but each of these is null when the cells differ.
      bold: format.font.bold,
      italic: format.font.italic,
      fontName: format.font.name,
      indent: format.indentLevel,
    },
    merges: merged === null ? [] : mergedRanges(merged),
  };
}
