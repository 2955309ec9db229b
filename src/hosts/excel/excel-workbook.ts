/** The workbook that is open in Excel, behind the product's port. The only folder of the product that names Excel or Office. */
import { parseA1, toA1, type CellReference } from '../../core/workbook/address';
import type { Edit, EditOutcome, RefusedEdit } from '../../core/workbook/edit';
import { assertSound, whyNotRemovable } from '../../core/workbook/insertion';
import type { NewSheet } from '../../core/workbook/new-sheet';
import { HostError, type ChangeListener, type Following, type Unsubscribe, type WorkbookPort } from '../../core/workbook/port';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { ChangeWatch } from './change-watch';
import { ExcelMarks } from './marks/excel-marks';
import { planEdits, type PlacedEdit } from './edit-plan';
import { writeEdits } from './edit-writing';
import { FollowedWorkbook } from './followed-workbook';
import { excelCode, inFront, runInExcel } from './run-in-excel';
import { deleteSheets, insertSheetsIn } from './sheet-insertion';
import { readStanding } from './standing-cells';
import { readMemoryFrom, writeMemoryTo } from './workbook-memory';

export class ExcelWorkbook implements WorkbookPort {
  private readonly followed = new FollowedWorkbook();
  private readonly changes: ChangeWatch;

  readonly marks = new ExcelMarks(this.followed.merges);

  readonly following: Following = {
    // Before this set, whatever an add-in asks takes from the person what Ctrl+Z could take back.
    isFree: Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
    readChanged: async (evenIfLarge) => {
      const read = await runInExcel((context) => this.followed.readChanged(context, evenIfLarge));
      this.changes.haveRead();
      return read;
    },
  };

  /** @param reportFailure is told when Excel stops telling of changes, which no call could report */
  constructor(reportFailure: (error: HostError) => void) {
    this.changes = new ChangeWatch(this.followed, reportFailure);
  }

  async readWorkbook(): Promise<WorkbookSnapshot> {
    const read = await runInExcel((context) => this.followed.readAll(context));
    this.changes.haveRead();
    return read;
  }

  select({ sheet: name, row, column }: CellReference): Promise<void> {
    return runInExcel(async (context) => {
      try {
        await inFront(() => show(context, name, row, column));
      } catch (error) {
        if (excelCode(error) !== 'ItemNotFound') throw error;
        throw new HostError('no-such-sheet', `there is no sheet "${name}"`, { cause: error });
      }
    });
  }

  async applyEdits(edits: readonly Edit[]): Promise<EditOutcome> {
    if (edits.length === 0) return { applied: [], refused: [] };
    const placed = edits.map((edit) => {
      const place = parseA1(edit.cell);
      if (place === null) throw new RangeError(`an edit names the cell "${edit.cell}", which is not an address`);
      return { edit, place };
    });
    this.changes.ownWrite();
    this.followed.noteAnyChange();
    return runInExcel((context) => this.carryOut(context, placed));
  }

  /** Once more without the edits that Excel does not keep; a cell that somebody changes at that very moment is looked at again. */
  private async carryOut(context: Excel.RequestContext, placed: readonly PlacedEdit[]): Promise<EditOutcome> {
    const { application } = context.workbook;
    const notKept = new Set<PlacedEdit>();
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const tried = placed.filter((each) => !notKept.has(each));
      application.load('calculationMode');
      const standing = await readStanding(context, tried, this.followed.merges);
      const { outcome, writes } = planEdits(tried, standing);
      const spoilt = await writeEdits(context, writes, application.calculationMode !== Excel.CalculationMode.manual);
      if (spoilt.length === 0) return { applied: outcome.applied, refused: inOrder(placed, outcome.refused, notKept) };
      const places = new Set(spoilt.filter(({ isStale }) => !isStale).map(({ sheet, cell }) => `${sheet}!${cell}`));
      for (const each of tried) if (places.has(`${each.edit.sheet}!${toA1(each.place)}`)) notKept.add(each);
    }
    throw new HostError('busy', 'the cells kept changing while they were being written');
  }

  async insertSheets(sheets: readonly NewSheet[]): Promise<void> {
    sheets.forEach(assertSound);
    if (sheets.length === 0) return;
    this.changes.ownWrite();
    await runInExcel((context) => insertSheetsIn(context, sheets));
  }

  async removeInserted(sheets: readonly NewSheet[]): Promise<void> {
    if (sheets.length === 0) return;
    await runInExcel(async (context) => {
      const refusal = whyNotRemovable(await this.followed.readAll(context), sheets);
      if (refusal !== null) throw new HostError(refusal.code, refusal.sheet);
      this.changes.ownWrite();
      this.followed.noteAnyChange();
      await deleteSheets(
        context,
        sheets.map(({ name }) => name),
      );
    });
  }

  onChange(listener: ChangeListener): Unsubscribe {
    return this.changes.add(listener);
  }

  readMemory(): Promise<string | null> {
    return runInExcel((context) => readMemoryFrom(context));
  }

  writeMemory(text: string | null): Promise<void> {
    return runInExcel((context) => writeMemoryTo(context, text));
  }
}

/** A cell may change under our hands; somebody who fills a column is not raced for it. */
const MOST_ATTEMPTS = 3;

function inOrder(placed: readonly PlacedEdit[], refused: readonly RefusedEdit[], notKept: ReadonlySet<PlacedEdit>): readonly RefusedEdit[] {
  const reasons = new Map(refused.map((each) => [each.edit, each]));
  return placed.flatMap((each) => (notKept.has(each) ? { edit: each.edit, reason: 'not-kept' as const } : (reasons.get(each.edit) ?? [])));
}

/** Selecting on a sheet that is only just coming to the front may select nothing: the sheet first, and once more where it did not come. */
async function show(context: Excel.RequestContext, name: string, row: number, column: number): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(name);
  const front = worksheets.getActiveWorksheet();
  const go = async (): Promise<void> => {
    sheet.activate();
    sheet.load('id');
    await context.sync();
    sheet.getCell(row, column).select();
    front.load('id');
    await context.sync();
  };
  await go();
  if (front.id !== sheet.id) await go();
}
