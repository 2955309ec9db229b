/** Asks Excel what now stands where edits are meant to go: sheets, protection, merges, contents, formats, locks. */
import { toA1, type CellAddress, type CellRange } from '../../core/workbook/address';
import { contentOfLoaded } from './cell-content';
import { runsOf, type CellRun } from './cell-runs';
import { isFormula, type PlacedEdit, type StandingCell, type StandingSheet } from './edit-plan';
import type { KnownMerges } from './known-merges';
import { readExtents } from './sheet-extents';

/** Runs asked for in one message; a run takes a kilobyte and a half there and back. */
const RUNS_PER_MESSAGE = 1500;

/** The sheets the edits name, as they stand; names of sheets that do not exist are left out. */
export async function readStanding(
  context: Excel.RequestContext,
  edits: readonly PlacedEdit[],
  known: KnownMerges,
): Promise<Map<string, StandingSheet>> {
  const sheets = await findSheets(context, new Set(edits.map(({ edit }) => edit.sheet)));
  // Asking for merges empties Excel's undo stack; whoever edits what a check has shown has them from that check.
  const unknown = sheets.filter(({ id }) => known.of(id) === null);
  if (unknown.length > 0) {
    const asked = unknown.map(({ sheet, id }) => ({ sheet, id, merges: null }));
    await readExtents(context, asked, known);
  }
  const tables = sheets.map((sheet) => queueTables(sheet, edits));
  const held = sheets.map(queueHeld);
  const cells = await readCells(context, sheets, edits);
  return new Map(
    sheets.map(({ name, id, isProtected }, index) => [
      name,
      {
        isProtected,
        merges: known.of(id) ?? NO_RANGES,
        tables: (tables[index] ?? []).map(rangeOf),
        pivots: (held[index]?.pivots ?? []).map(rangeOf),
        headings: (held[index]?.headings ?? []).map(rangeOf),
        cells: cells.get(name) ?? new Map<string, StandingCell>(),
      },
    ]),
  );
}

const NO_RANGES: readonly CellRange[] = [];

interface FoundSheet {
  readonly name: string;
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
}

/** Excel fills a table's column with a formula that enters one of its cells; without a formula tables do not matter. */
function queueTables({ name, sheet }: FoundSheet, edits: readonly PlacedEdit[]): readonly Excel.Range[] {
  if (!edits.some(({ edit }) => edit.sheet === name && isFormula(edit.after))) return [];
  return sheet.tables.items.map((table) => table.getDataBodyRange().load(PLACE));
}

interface HeldRanges {
  readonly pivots: readonly Excel.Range[];
  readonly headings: readonly Excel.Range[];
}

/** Where something else than the cells says what stands in them. */
const queueHeld = ({ sheet }: FoundSheet): HeldRanges => ({
  pivots: sheet.pivotTables.items.map(({ layout }) => layout.getRange().load(PLACE)),
  headings: sheet.tables.items.filter(({ showHeaders }) => showHeaders).map((table) => table.getHeaderRowRange().load(PLACE)),
});

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

const rangeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

async function findSheets(context: Excel.RequestContext, names: ReadonlySet<string>): Promise<FoundSheet[]> {
  const asked = [...names].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const { protection } = sheet;
    protection.load('protected');
    sheet.load('id');
    sheet.tables.load('items/id,items/showHeaders');
    sheet.pivotTables.load('items/id');
    return { name, sheet, protection };
  });
  await context.sync();
  return asked.flatMap(({ name, sheet, protection }) =>
    sheet.isNullObject ? [] : [{ name, id: sheet.id, sheet, isProtected: protection.protected }],
  );
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
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

function queueRun(sheet: Excel.Worksheet, run: CellRun<{ readonly place: CellAddress }>): QueuedRun {
  const range = sheet.getRangeByIndexes(run.top, run.column, run.cells.length, 1);
  range.load('values,formulas,valueTypes,numberFormat');
  return {
    run,
    range,
    locks: range.getCellProperties({ format: { protection: true } }),
    rows: range.getRowProperties({ rowHidden: true }),
  };
}

function cellsOfRun({ run, range, locks, rows }: QueuedRun): [string, StandingCell][] {
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
      isHidden: rows.value[down]?.rowHidden === true,
    };
    return [toA1(place), cell];
  });
}
