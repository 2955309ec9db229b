/**
 * Reads a workbook in a handful of syncs: the list of sheets, a first look at each, then contents in messages that Excel can send. Never
 * one sync a sheet, let alone a cell. After a change only the sheets concerned are read again.
 */
import { HostError } from '../../core/workbook/port';
import type { SheetSnapshot, SheetVisibility } from '../../core/workbook/snapshot';
import { bytesPerCell, isMissing, queueBlock, readBlock, type ReadBlock } from './block-reading';
import { queueCalculationState, untilCalculated } from './calculation-state';
import type { KnownMerges } from './known-merges';
import { cutIntoMessages, halve, type RowBlock } from './row-blocks';
import { excelCode } from './run-in-excel';
import { buildSheet, StyleTable } from './sheet-building';
import { readExtents, type SheetExtent } from './sheet-extents';

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' };

/** A sheet as it was read. */
export interface ReadSheet {
  readonly id: string;
  readonly snapshot: SheetSnapshot;
}

/** A sheet as Excel lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly sheet: Excel.Worksheet;
}

/** The sheets of the workbook in their order, once Excel has calculated. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly ListedSheet[]> {
  const { worksheets } = context.workbook;
  const application = queueCalculationState(context);
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  await untilCalculated(context, application);
  return worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    sheet,
  }));
}

/**
 * The contents of listed sheets.
 * @param mayAsk whether merges are asked for anew, which empties Excel's undo stack; otherwise only where they are not known
 * @returns null when there are more cells than `mostCells`
 */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  { known, mayAsk, mostCells = Infinity }: ReadingOptions,
): Promise<readonly ReadSheet[] | null> {
  const looked = sheets.map(({ sheet, id }) => ({ sheet, id, merges: mayAsk ? null : known.of(id) }));
  const extents = await readExtents(context, looked, known);
  const filled = sheets.flatMap(({ sheet }, index) => {
    const extent = extents[index];
    return extent === null || extent === undefined ? [] : [{ sheet, extent, blocks: new Array<ReadBlock>() }];
  });
  const sizes = filled.map(({ extent }) => ({
    rows: extent.content.bottom - extent.content.top + 1,
    columns: extent.content.right - extent.content.left + 1,
    bytesPerCell: bytesPerCell(extent),
  }));
  if (sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > mostCells) return null;
  for (const message of cutIntoMessages(sizes)) await readMessage(context, filled, message);

  const styles = new StyleTable();
  const blocksOf = new Map(filled.map(({ sheet, blocks }) => [sheet, blocks]));
  return sheets.map(({ id, name, visibility, sheet }, index) => ({
    id,
    snapshot: buildSheet(name, visibility, extents[index] ?? null, blocksOf.get(sheet) ?? [], styles),
  }));
}

export interface ReadingOptions {
  readonly known: KnownMerges;
  readonly mayAsk: boolean;
  readonly mostCells?: number;
}

interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly extent: SheetExtent;
  /** From the top down, as they are read. */
  readonly blocks: ReadBlock[];
}

/** Excel words a message that is too large in several ways, one of them being no way at all. */
const TOO_LARGE: ReadonlySet<string | null> = new Set(['ResponsePayloadSizeLimitExceeded', 'GeneralException']);

/** Reads one message; should it turn out longer than estimated, its halves one after the other. */
async function readMessage(
  context: Excel.RequestContext,
  filled: readonly FilledSheet[],
  message: readonly RowBlock[],
  splits = 0,
): Promise<void> {
  const queued = message.map((block) => {
    const target = filled[block.sheet];
    if (target === undefined) throw new RangeError(`no sheet number ${String(block.sheet)} is being read`);
    return { target, block: queueBlock(target.sheet, target.extent, block) };
  });
  try {
    await context.sync();
  } catch (error) {
    const code = excelCode(error);
    // "Some error" may mean anything: a few halves are tried, not one for each row.
    if (!TOO_LARGE.has(code) || (code === 'GeneralException' && splits >= MOST_GENERAL_SPLITS)) throw error;
    const halves = halve(message);
    if (halves === null) throw new HostError('too-large', 'a single row is larger than what Excel hands over at once', { cause: error });
    for (const half of halves) await readMessage(context, filled, half, splits + 1);
    return;
  }
  if (queued.some(({ block }) => isMissing(block))) {
    const halves = halve(message);
    if (halves === null) throw new HostError('too-large', 'Excel hands over nothing of a single row');
    for (const half of halves) await readMessage(context, filled, half, splits + 1);
    return;
  }
  for (const { target, block } of queued) target.blocks.push(readBlock(block));
}

const MOST_GENERAL_SPLITS = 4;
