/** Asks Excel what now stands where edits are meant to go: sheets, protection, merges, contents, formats, locks. */
import { toA1, type CellAddress, type CellRange } from '../../core/workbook/address';
import { contentOfLoaded } from './cell-content';
import { runsOf, type CellRun } from './cell-runs';
import type { PlacedEdit, StandingCell, StandingSheet } from './edit-plan';
import { readExtents } from './sheet-extents';

/** Runs asked for in one message; a run takes a little over a kilobyte there and back. */
const RUNS_PER_MESSAGE = 2000;

/** The sheets the edits name, as they stand; names of sheets that do not exist are left out. */
export async function readStanding(context: Excel.RequestContext, edits: readonly PlacedEdit[]): Promise<Map<string, StandingSheet>> {
  const sheets = await findSheets(context, new Set(edits.map(({ edit }) => edit.sheet)));
  const extents = await readExtents(
    context,
    sheets.map(({ sheet }) => sheet),
  );
  const cells = await readCells(context, sheets, edits);
  return new Map(
    sheets.map(({ name, isProtected }, index) => [
      name,
      { isProtected, merges: extents[index]?.merges ?? NO_MERGES, cells: cells.get(name) ?? new Map<string, StandingCell>() },
    ]),
  );
}

const NO_MERGES: readonly CellRange[] = [];

interface FoundSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
}

async function findSheets(context: Excel.RequestContext, names: ReadonlySet<string>): Promise<FoundSheet[]> {
  const asked = [...names].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const { protection } = sheet;
    protection.load('protected');
    return { name, sheet, protection };
  });
  await context.sync();
  return asked.flatMap(({ name, sheet, protection }) => (sheet.isNullObject ? [] : [{ name, sheet, isProtected: protection.protected }]));
}

/** Cells by sheet and A1. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
  edits: readonly PlacedEdit[],
): Promise<Map<string, Map<string, StandingCell>>> {
  const asked = sheets.flatMap(({ name, sheet }) => {
    const places = new Map(edits.filter(({ edit }) => edit.sheet === name).map(({ place }) => [toA1(place), { place }]));
    return runsOf([...places.values()]).map((run) => ({ name, sheet, run }));
  });
  const found = new Map(sheets.map(({ name }) => [name, new Map<string, StandingCell>()]));
  for (let first = 0; first < asked.length; first += RUNS_PER_MESSAGE) {
    const message = asked.slice(first, first + RUNS_PER_MESSAGE).map(({ name, sheet, run }) => ({ name, run: queueRun(sheet, run) }));
    await answered(context);
    for (const { name, run } of message) for (const [address, cell] of cellsOfRun(run)) found.get(name)?.set(address, cell);
  }
  return found;
}

/** One sync a message of many runs: the lint rule against syncs in loops is about one a cell. */
const answered = (context: Excel.RequestContext): Promise<unknown> => context.sync();

interface QueuedRun {
  readonly run: CellRun<{ readonly place: CellAddress }>;
  readonly range: Excel.Range;
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function queueRun(sheet: Excel.Worksheet, run: CellRun<{ readonly place: CellAddress }>): QueuedRun {
  const range = sheet.getRangeByIndexes(run.top, run.column, run.cells.length, 1);
  range.load('values,formulas,valueTypes,numberFormat');
  return { run, range, locks: range.getCellProperties({ format: { protection: true } }) };
}

function cellsOfRun({ run, range, locks }: QueuedRun): [string, StandingCell][] {
  return run.cells.map(({ place }, down) => {
    const loaded = {
      value: range.values[down]?.[0] as unknown,
      formula: range.formulas[down]?.[0] as unknown,
      type: range.valueTypes[down]?.[0] ?? '',
    };
    const cell = {
      content: contentOfLoaded(loaded),
      numberFormat: String(range.numberFormat[down]?.[0]),
      isLocked: locks.value[down]?.[0]?.format?.protection?.locked !== false,
    };
    return [toA1(place), cell];
  });
}
