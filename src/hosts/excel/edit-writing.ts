/**
 * Writes planned edits into Excel, and takes them back when Excel refuses one half-way: Excel keeps what it carried out
 * before the refusal, the port promises that nothing was changed.
 */
import type { CellContent } from '../../core/workbook/edit';
import { HostError } from '../../core/workbook/port';
import { entryFor, TEXT_FORMAT } from './cell-content';
import { runsOf, type CellRun } from './cell-runs';
import { needsFormatLifted, type PlannedWrite } from './edit-plan';
import { excelCode, isBusy } from './run-in-excel';

/** Half of what Excel takes in one message, since apostrophes and JSON marks come on top. */
const MESSAGE_CHARACTERS = 2_000_000;

/** What a run takes beside its contents. */
const RUN_CHARACTERS = 600;

interface WritableRun {
  readonly sheet: Excel.Worksheet;
  readonly run: CellRun<PlannedWrite>;
}

export async function writeEdits(
  context: Excel.RequestContext,
  writes: ReadonlyMap<string, readonly PlannedWrite[]>,
  calculatesItself: boolean,
): Promise<void> {
  const runs = [...writes].flatMap(([name, cells]) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return runsOf(cells).map((run) => ({ sheet, run }));
  });
  const written: WritableRun[] = [];
  for (const message of messagesOf(runs)) {
    try {
      await send(context, message, ({ content }) => content);
    } catch (error) {
      if (excelCode(error) === null || isBusy(error)) throw error;
      await takeBack(context, written, message, error);
      throw error;
    }
    written.push(...message);
  }
  if (!calculatesItself) await calculate(context);
}

/** With calculation set to manual, what depends on the edits would otherwise still show the old sums. */
async function calculate(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate(Excel.CalculationType.recalculate);
  await context.sync();
}

async function send(
  context: Excel.RequestContext,
  runs: readonly WritableRun[],
  choose: (write: PlannedWrite) => CellContent,
): Promise<void> {
  for (const { sheet, run } of runs) queueRun(sheet, run, choose);
  await context.sync();
}

function queueRun(sheet: Excel.Worksheet, run: CellRun<PlannedWrite>, choose: (write: PlannedWrite) => CellContent): void {
  const range = rangeOf(sheet, run);
  const lifted = run.cells.map((cell) => [needsFormatLifted(choose(cell), cell.numberFormat) ? 'General' : null]);
  // A null in the list leaves that cell's format as it is.
  if (lifted.some(([format]) => format !== null)) range.numberFormat = lifted;
  range.formulas = run.cells.map((cell, down) => [entryFor(choose(cell), lifted[down]?.[0] ?? cell.numberFormat)]);
  // Excel gives a formula in an unformatted cell the format of what it refers to; the port leaves formats alone.
  restoreFormats(range, run);
}

const rangeOf = (sheet: Excel.Worksheet, { top, column, cells }: CellRun<PlannedWrite>): Excel.Range =>
  sheet.getRangeByIndexes(top, column, cells.length, 1);

function restoreFormats(range: Excel.Range, { cells }: CellRun<PlannedWrite>): void {
  if (cells.every(({ canFormat }) => canFormat)) range.numberFormat = cells.map(({ numberFormat }) => [numberFormat]);
}

/**
 * Writes the old contents: of the messages that went through, and of the one that did not, where Excel stops again at
 * the cell it refused before. That second refusal is expected; any other one is reported.
 */
async function takeBack(
  context: Excel.RequestContext,
  written: readonly WritableRun[],
  refused: readonly WritableRun[],
  reason: unknown,
): Promise<void> {
  try {
    // The refusal may have come while a format was lifted, and an old text must not enter a cell without its format.
    for (const { sheet, run } of refused) restoreFormats(rangeOf(sheet, run), run);
    await send(context, written, ({ before }) => before);
  } catch (error) {
    throw new HostError('host-failed', `Excel refused an edit, and then refused to take the others back (${String(excelCode(error))})`, {
      cause: reason,
    });
  }
  try {
    await send(context, refused, ({ before }) => before);
  } catch (error) {
    if (excelCode(error) !== excelCode(reason)) throw error;
  }
}

function messagesOf(runs: readonly WritableRun[]): WritableRun[][] {
  const messages: WritableRun[][] = [];
  let free = 0;
  for (const each of runs) {
    const size = each.run.cells.reduce((sum, { content }) => sum + String(content).length + TEXT_FORMAT.length, RUN_CHARACTERS);
    if (size > free || messages.length === 0) {
      messages.push([]);
      free = MESSAGE_CHARACTERS;
    }
    messages[messages.length - 1]?.push(each);
    free -= size;
  }
  return messages;
}
