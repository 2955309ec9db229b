/**
 * Reads the whole workbook in a handful of syncs: the list of sheets, a first look at each, then contents in messages
 * that Excel can send. Never one sync a sheet, let alone a cell.
 */
import { HostError } from '../../core/workbook/port';
import type { SheetVisibility, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { bytesPerCell, queueBlock, readBlock, type ReadBlock } from './block-reading';
import { cutIntoMessages, halve, MESSAGE_BYTES, type RowBlock } from './row-blocks';
import { excelCode } from './run-in-excel';
import { buildSheet, StyleTable } from './sheet-building';
import { readExtents, type SheetExtent } from './sheet-extents';

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' };

/** @param messageBytes how much an answer may be expected to take */
export async function readWorkbookFrom(context: Excel.RequestContext, messageBytes = MESSAGE_BYTES): Promise<WorkbookSnapshot> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const sheets = worksheets.items;
  const extents = await readExtents(context, sheets);
  const filled = sheets.flatMap((sheet, index) => {
    const extent = extents[index];
    return extent === null || extent === undefined ? [] : [{ sheet, extent, blocks: new Array<ReadBlock>() }];
  });
  const sizes = filled.map(({ extent }) => ({
    rows: extent.content.bottom - extent.content.top + 1,
    columns: extent.content.right - extent.content.left + 1,
    bytesPerCell: bytesPerCell(extent),
  }));
  for (const message of cutIntoMessages(sizes, messageBytes)) await readMessage(context, filled, message);

  const styles = new StyleTable();
  const blocksOf = new Map(filled.map(({ sheet, blocks }) => [sheet, blocks]));
  const snapshots = sheets.map((sheet, index) =>
    buildSheet(sheet.name, VISIBILITY[sheet.visibility] ?? 'visible', extents[index] ?? null, blocksOf.get(sheet) ?? [], styles),
  );
  return Object.freeze({ sheets: Object.freeze(snapshots) });
}

interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly extent: SheetExtent;
  /** From the top down, as they are read. */
  readonly blocks: ReadBlock[];
}

/** Reads one message; should it turn out longer than estimated, its halves one after the other. */
async function readMessage(context: Excel.RequestContext, filled: readonly FilledSheet[], message: readonly RowBlock[]): Promise<void> {
  const queued = message.map((block) => {
    const target = filled[block.sheet];
    if (target === undefined) throw new RangeError(`no sheet number ${String(block.sheet)} is being read`);
    return { target, block: queueBlock(target.sheet, target.extent, block) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    const halves = halve(message);
    if (halves === null) throw new HostError('too-large', 'a single row is larger than what Excel hands over at once', { cause: error });
    for (const half of halves) await readMessage(context, filled, half);
    return;
  }
  for (const { target, block } of queued) target.blocks.push(readBlock(block));
}
