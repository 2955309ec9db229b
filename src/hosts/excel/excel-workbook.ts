/** The workbook that is open in Excel, behind the product's port. The only folder of the product that names Excel or Office. */
import { parseA1, type CellReference } from '../../core/workbook/address';
import type { Edit, EditOutcome } from '../../core/workbook/edit';
import { assertSound, whyNotRemovable } from '../../core/workbook/insertion';
import type { NewSheet } from '../../core/workbook/new-sheet';
import { HostError, type Unsubscribe, type WorkbookPort } from '../../core/workbook/port';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { ChangeWatch } from './change-watch';
import { planEdits } from './edit-plan';
import { writeEdits } from './edit-writing';
import { excelCode, runInExcel } from './run-in-excel';
import { deleteSheets, insertSheetsIn } from './sheet-insertion';
import { readStanding } from './standing-cells';
import { readMemoryFrom, writeMemoryTo } from './workbook-memory';
import { readWorkbookFrom } from './workbook-reading';

export class ExcelWorkbook implements WorkbookPort {
  private readonly changes: ChangeWatch;

  /** @param reportFailure is told when Excel stops telling of changes, which no call could report */
  constructor(reportFailure: (error: HostError) => void) {
    this.changes = new ChangeWatch(reportFailure);
  }

  readWorkbook(): Promise<WorkbookSnapshot> {
    return runInExcel((context) => readWorkbookFrom(context));
  }

  select({ sheet: name, row, column }: CellReference): Promise<void> {
    return runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getCell(row, column).select();
      try {
        await context.sync();
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
    return runInExcel(async (context) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      const standing = await readStanding(context, placed);
      const { outcome, writes } = planEdits(placed, standing);
      await writeEdits(context, writes, application.calculationMode !== Excel.CalculationMode.manual);
      return outcome;
    });
  }

  async insertSheets(sheets: readonly NewSheet[]): Promise<void> {
    sheets.forEach(assertSound);
    if (sheets.length > 0) await runInExcel((context) => insertSheetsIn(context, sheets));
  }

  async removeInserted(sheets: readonly NewSheet[]): Promise<void> {
    if (sheets.length === 0) return;
    await runInExcel(async (context) => {
      const refusal = whyNotRemovable(await readWorkbookFrom(context), sheets);
      if (refusal !== null) throw new HostError(refusal.code, refusal.sheet);
      await deleteSheets(
        context,
        sheets.map(({ name }) => name),
      );
    });
  }

  onChange(listener: () => void): Unsubscribe {
    return this.changes.add(listener);
  }

  readMemory(): Promise<string | null> {
    return runInExcel((context) => readMemoryFrom(context));
  }

  writeMemory(text: string | null): Promise<void> {
    return runInExcel((context) => writeMemoryTo(context, text));
  }
}
