/**
 * The first look at each sheet: where its content lies, what all its cells have in common, and its merges. One sync for
 * the whole workbook; more only where a sheet has no cells (a chart) or too many merges.
 */
import type { CellRange } from '../../core/workbook/address';
import type { KnownMerges } from './known-merges';
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

/** A sheet to look at, with its merges where they need not be asked for. */
export interface SheetToLookAt {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly merges: readonly CellRange[] | null;
}

/** In the order of the sheets; `null` for a sheet without content. What was asked of merges is remembered. */
export async function readExtents(
  context: Excel.RequestContext,
  sheets: readonly SheetToLookAt[],
  known: KnownMerges,
): Promise<(SheetExtent | null)[]> {
  const extents = await askExtents(context, sheets);
  extents.forEach((extent, index) => {
    const id = sheets[index]?.id;
    if (id !== undefined) known.learn(id, extent?.merges ?? []);
  });
  return extents;
}

async function askExtents(context: Excel.RequestContext, sheets: readonly SheetToLookAt[]): Promise<(SheetExtent | null)[]> {
  const asked = sheets.map((sheet) => queueExtent(sheet, true));
  try {
    await context.sync();
  } catch (error) {
    // One sheet spoils the answer for all: Excel does not say which, so the list is halved until it stands alone.
    if (excelCode(error) === null || isBusy(error)) throw error;
    const [only, ...others] = sheets;
    if (only !== undefined && others.length === 0) return [await readDifficultSheet(context, only, error)];
    const half = Math.ceil(sheets.length / 2);
    return [...(await askExtents(context, sheets.slice(0, half))), ...(await askExtents(context, sheets.slice(half)))];
  }
  return asked.map((each) => extentOf(each));
}

/** A sheet that cannot be looked at like the others: a chart, or more merges than Excel gives at once. */
async function readDifficultSheet(context: Excel.RequestContext, sheet: SheetToLookAt, reason: unknown): Promise<SheetExtent | null> {
  if (excelCode(reason) === 'UnsupportedSheet') return null;
  const asked = queueExtent(sheet, false);
  await context.sync();
  const extent = extentOf(asked);
  return extent === null || sheet.merges !== null ? extent : { ...extent, merges: await readMergesInPieces(sheet.sheet, extent.content) };
}

interface QueuedExtent {
  readonly content: Excel.Range;
  readonly known: readonly CellRange[];
  readonly merged: Excel.RangeAreas | null;
}

function queueExtent({ sheet, merges }: SheetToLookAt, withMerges: boolean): QueuedExtent {
  // Values only: a sheet formatted down to row 65,536 ends where its content ends.
  const content = sheet.getUsedRangeOrNullObject(true);
  content.load('rowIndex,columnIndex,rowCount,columnCount,format/indentLevel,format/font/bold,format/font/italic,format/font/name');
  // A merge counts where its first cell lies; one whose first cell holds nothing says nothing, but may take up cells that edits are meant for.
  const merged = withMerges && merges === null ? queueMergedAreas(sheet.getUsedRangeOrNullObject(false)) : null;
  return { content, known: merges ?? [], merged };
}

function extentOf({ content, known, merged }: QueuedExtent): SheetExtent | null {
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
    merges: merged === null ? known : mergedRanges(merged),
  };
}
