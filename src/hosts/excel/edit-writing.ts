/**
 * Writes planned edits into Excel, looks whether Excel keeps them as they were meant, and takes everything back otherwise: Excel keeps what
 * it carried out before a refusal, moves what is written over filtered rows, and fills columns of its own accord; the port promises that
 * an edit is made or nothing is changed.
 */
import { toA1, type CellRange } from '../../core/workbook/address';
import type { CellContent } from '../../core/workbook/edit';
import { HostError } from '../../core/workbook/port';
import { contentOfLoaded, entryFor, TEXT_FORMAT } from './cell-content';
import { runsOf, type CellRun } from './cell-runs';
import { isFormula, needsFormatLifted, type PlannedWrite } from './edit-plan';
import { excelCode, isBusy, runWhenExcelIsFree } from './run-in-excel';

/** Half of what Excel takes in one message, since apostrophes and JSON marks come on top. */
const MESSAGE_CHARACTERS = 2_000_000;

/** What a run takes beside its contents, looked at before and after. */
const RUN_CHARACTERS = 1800;

/** What a cell takes in the answer, looked at before and after. */
const LOOK_CHARACTERS = 120;

interface WritableRun {
  readonly sheet: string;
  readonly run: CellRun<PlannedWrite>;
}

/** A run on its way: what Excel found there, and what stood there afterwards. */
interface SentRun extends WritableRun {
  readonly found: Excel.Range;
  readonly after: Excel.Range;
}

/** A column of an Excel table and what it held before. */
interface WatchedColumn {
  readonly sheet: string;
  readonly range: CellRange;
  readonly before: readonly CellContent[];
}

/** Cells that did not come out as meant; nothing of the call is left in the workbook then. */
export interface Spoilt {
  /** Somebody changed the cell in the moment before it was written. */
  readonly isStale: boolean;
  readonly sheet: string;
  readonly cell: string;
}

/** @returns the cells that spoilt it; none when everything stands as it was meant */
export async function writeEdits(
  context: Excel.RequestContext,
  writes: ReadonlyMap<string, readonly PlannedWrite[]>,
  calculatesItself: boolean,
): Promise<readonly Spoilt[]> {
  const runs = [...writes].flatMap(([sheet, cells]) => runsOf(cells).map((run) => ({ sheet, run })));
  const columns = await lookAtColumns(context, writes);
  const written: WritableRun[] = [];
  const spoilt: Spoilt[] = [];
  for (const message of messagesOf(runs)) {
    try {
      const sent = await send(context, message);
      written.push(...sent.map(withWhatWasFound));
      spoilt.push(...sent.flatMap(spoiltIn));
    } catch (error) {
      if (excelCode(error) === null) throw error;
      if (!isBusy(error)) await takeBack(written, message, columns, error);
      else if (written.length > 0) await takeBackLater(written);
      throw error;
    }
  }
  if (spoilt.length === 0) spoilt.push(...(await keepColumns(context, columns, writes)));
  if (spoilt.length > 0) await takeBack(written, [], columns, null);
  if (!calculatesItself) await calculate();
  return spoilt;
}

/** With calculation set to manual, what depends on the edits would otherwise still show the old sums. */
function calculate(): Promise<void> {
  return runWhenExcelIsFree(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
}

async function send(context: Excel.RequestContext, message: readonly WritableRun[]): Promise<readonly SentRun[]> {
  const sent = message.map((each) => queueLookedAtRun(context, each));
  await context.sync();
  return sent;
}

function queueLookedAtRun(context: Excel.RequestContext, each: WritableRun): SentRun {
  const look = (): Excel.Range => rangeOf(context, each).load('values,formulas,valueTypes');
  const found = look();
  queueRun(context, each, ({ content }) => content);
  return { ...each, found, after: look() };
}

function queueRun(context: Excel.RequestContext, each: WritableRun, choose: (write: PlannedWrite) => CellContent): void {
  const { run } = each;
  const range = rangeOf(context, each);
  const lifted = run.cells.map((cell) => [needsFormatLifted(choose(cell), cell.numberFormat) ? 'General' : null]);
  // A null in the list leaves that cell's format as it is.
  if (lifted.some(([format]) => format !== null)) range.numberFormat = lifted;
  range.formulas = run.cells.map((cell, down) => [entryFor(choose(cell), lifted[down]?.[0] ?? cell.numberFormat)]);
  // Excel gives a formula in an unformatted cell the format of what it refers to; the port leaves formats alone.
  restoreFormats(range, run);
}

const rangeOf = (context: Excel.RequestContext, { sheet, run: { top, column, cells } }: WritableRun): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, cells.length, 1);

function restoreFormats(range: Excel.Range, { cells }: CellRun<PlannedWrite>): void {
  if (cells.every(({ canFormat }) => canFormat)) range.numberFormat = cells.map(({ numberFormat }) => [numberFormat]);
}

function contentIn({ values, formulas, valueTypes }: Excel.Range, down: number): CellContent {
  return contentOfLoaded({ value: values[down]?.[0], formula: formulas[down]?.[0], type: valueTypes[down]?.[0] ?? '' });
}

/** What was there in the moment of writing is what goes back, should somebody have been quicker. */
const withWhatWasFound = ({ sheet, run, found }: SentRun): WritableRun => ({
  sheet,
  run: { ...run, cells: run.cells.map((cell, down) => ({ ...cell, before: contentIn(found, down) })) },
});

function spoiltIn({ sheet, run, found, after }: SentRun): Spoilt[] {
  return run.cells.flatMap(({ place, before, content }, down) => {
    const isStale = contentIn(found, down) !== before;
    return isStale || !isKept(content, contentIn(after, down)) ? [{ isStale, sheet, cell: toA1(place) }] : [];
  });
}

/** Excel writes a formula in its own way and keeps fifteen digits of a number; neither makes it another content. */
function isKept(meant: CellContent, stands: CellContent): boolean {
  if (isFormula(meant)) return isFormula(stands);
  if (typeof meant === 'number' && typeof stands === 'number') return Math.abs(meant - stands) <= Math.abs(meant) * 1e-14;
  return meant === stands;
}

async function lookAtColumns(
  context: Excel.RequestContext,
  writes: ReadonlyMap<string, readonly PlannedWrite[]>,
): Promise<readonly WatchedColumn[]> {
  const wanted = new Map<string, { readonly sheet: string; readonly range: CellRange }>();
  for (const [sheet, cells] of writes)
    for (const { fills } of cells)
      if (fills !== null) wanted.set(`${String(fills.left)}:${String(fills.top)} ${sheet}`, { sheet, range: fills });
  if (wanted.size === 0) return [];
  const asked = [...wanted.values()].map((column) => ({ column, range: queueColumn(context, column) }));
  await context.sync();
  return asked.map(({ column, range }) => ({ ...column, before: range.values.map((_row, down) => contentIn(range, down)) }));
}

function queueColumn(
  context: Excel.RequestContext,
  { sheet, range: { top, left, bottom } }: Pick<WatchedColumn, 'sheet' | 'range'>,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, bottom - top + 1, 1)
    .load('values,formulas,valueTypes,numberFormat');
}

/** Puts columns that Excel filled back to what they held, but for the cells that were meant; Excel does not fill what is written whole. */
async function keepColumns(
  context: Excel.RequestContext,
  columns: readonly WatchedColumn[],
  writes: ReadonlyMap<string, readonly PlannedWrite[]>,
): Promise<readonly Spoilt[]> {
  if (columns.length === 0) return [];
  const meant = columns.map((column) => contentsMeant(column, writes.get(column.sheet) ?? []));
  const asDiffering = async (): Promise<readonly number[]> => {
    const ranges = columns.map((column) => queueColumn(context, column));
    await context.sync();
    return columns.flatMap((_column, index) => {
      const range = ranges[index];
      return range !== undefined && meant[index]?.some((content, down) => !isKept(content, contentIn(range, down))) === true ? [index] : [];
    });
  };
  const filled = await asDiffering();
  if (filled.length === 0) return [];
  for (const index of filled) {
    const column = columns[index];
    if (column !== undefined) queueContents(context, column, meant[index] ?? []);
  }
  const still = await asDiffering();
  return still.flatMap((index) => {
    const column = columns[index];
    return (writes.get(column?.sheet ?? '') ?? [])
      .filter(({ fills }) => fills?.left === column?.range.left && fills?.top === column?.range.top)
      .map(({ place }) => ({ isStale: false, sheet: column?.sheet ?? '', cell: toA1(place) }));
  });
}

function contentsMeant({ range, before }: WatchedColumn, writes: readonly PlannedWrite[]): readonly CellContent[] {
  const contents = [...before];
  for (const { place, content } of writes)
    if (place.column === range.left && place.row >= range.top && place.row <= range.bottom) contents[place.row - range.top] = content;
  return contents;
}

function queueContents(context: Excel.RequestContext, column: WatchedColumn, contents: readonly CellContent[]): void {
  const { sheet, range } = column;
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(range.top, range.left, contents.length, 1).formulas = contents.map(
    (content) => [entryFor(content, 'General')],
  );
}

/**
 * Writes the old contents: of the messages that went through, and of the one that did not, where Excel stops again at
 * the cell it refused before. That second refusal is expected; any other one is reported.
 */
function takeBack(
  written: readonly WritableRun[],
  refused: readonly WritableRun[],
  columns: readonly WatchedColumn[],
  reason: unknown,
): Promise<void> {
  return runWhenExcelIsFree(async (context) => {
    try {
      for (const each of written) queueRun(context, each, ({ before }) => before);
      if (written.length > 0) for (const column of columns) queueContents(context, column, column.before);
      await context.sync();
    } catch (error) {
      throw new HostError('host-failed', `Excel refused an edit, and then refused to take the others back (${String(excelCode(error))})`, {
        cause: reason ?? error,
      });
    }
    if (refused.length === 0) return;
    try {
      // The refusal may have come while a format was lifted, and an old text must not enter a cell without its format.
      for (const each of refused) restoreFormats(rangeOf(context, each), each.run);
      for (const each of refused) queueRun(context, each, ({ before }) => before);
      await context.sync();
    } catch (error) {
      if (excelCode(error) !== excelCode(reason)) throw error;
    }
  });
}

/**
 * A person began to type while a long call was being written: of the message that met with it nothing was done. What was written before
 * goes back as soon as they have finished, but for a cell that is theirs now.
 */
function takeBackLater(written: readonly WritableRun[]): Promise<void> {
  return runWhenExcelIsFree(async (context) => {
    const looked = written.map((each) => ({ each, range: rangeOf(context, each).load('values,formulas,valueTypes') }));
    await context.sync();
    for (const { each, range } of looked) {
      const ours = each.run.cells.filter(({ content }, down) => isKept(content, contentIn(range, down)));
      for (const run of runsOf(ours)) queueRun(context, { sheet: each.sheet, run }, ({ before }) => before);
    }
    await context.sync();
  });
}

function messagesOf(runs: readonly WritableRun[]): WritableRun[][] {
  const messages: WritableRun[][] = [];
  let free = 0;
  for (const each of runs) {
    const size = each.run.cells.reduce(
      (sum, { content }) => sum + String(content).length + TEXT_FORMAT.length + LOOK_CHARACTERS,
      RUN_CHARACTERS,
    );
    if (size > free || messages.length === 0) {
      messages.push([]);
      free = MESSAGE_CHARACTERS;
    }
    messages[messages.length - 1]?.push(each);
    free -= size;
  }
  return messages;
}
