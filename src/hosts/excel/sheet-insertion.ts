/**
 * New sheets in the open workbook, in three syncs however many there are: may they come, empty sheets with names of Excel's
 * choosing, then everything in them. Whatever fails, the empty sheets go again: they are known by id, so nobody else's can.
 */
import { takenName } from '../../core/workbook/insertion';
import type { NewSheet } from '../../core/workbook/new-sheet';
import { HostError } from '../../core/workbook/port';
import { queueSheet } from './sheet-filling';

export async function insertSheetsIn(context: Excel.RequestContext, sheets: readonly NewSheet[]): Promise<void> {
  const { worksheets, names, tables, application, protection } = context.workbook;
  const front = worksheets.getActiveWorksheet();
  worksheets.load('items/name');
  names.load('items/name');
  tables.load('items/name');
  front.load('position');
  protection.load('protected');
  application.load('calculationMode');
  await context.sync();
  refuse(sheets, protection.protected, worksheets);
  const takenNames = new Set([...names.items, ...tables.items].map(({ name }) => name.toLowerCase()));

  const added = await addEmpty(context, sheets.length, front.position);
  try {
    // Names first: a formula of one new sheet may read another.
    for (const [index, sheet] of sheets.entries()) added[index]?.set({ name: sheet.name });
    for (const [index, sheet] of sheets.entries()) {
      const target = added[index];
      if (target !== undefined) queueSheet(context, target, sheet, takenNames);
    }
    // With calculation set to manual, a formula that reads another one would show the result of the moment before.
    if (application.calculationMode === Excel.CalculationMode.manual) application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  } catch (error) {
    await remove(context, added, error);
    throw error;
  }
}

function refuse(sheets: readonly NewSheet[], isProtected: boolean, { items }: Excel.WorksheetCollection): void {
  if (isProtected) throw new HostError('protected-structure', 'the structure of the workbook is protected');
  const taken = takenName(
    items.map(({ name }) => name),
    sheets,
  );
  if (taken !== null) throw new HostError('name-taken', taken);
}

async function addEmpty(context: Excel.RequestContext, count: number, front: number): Promise<Excel.Worksheet[]> {
  const added = Array.from({ length: count }, (_sheet, index) => {
    const sheet = context.workbook.worksheets.add();
    sheet.position = front + 1 + index;
    sheet.load('id');
    return sheet;
  });
  await context.sync();
  return added;
}

async function remove(context: Excel.RequestContext, added: readonly Excel.Worksheet[], reason: unknown): Promise<void> {
  for (const { id } of added) context.workbook.worksheets.getItemOrNullObject(id).delete();
  try {
    await context.sync();
  } catch (error) {
    throw new HostError('host-failed', `a sheet was refused, and those added before could not be deleted (${String(error)})`, {
      cause: reason,
    });
  }
}

/** Deletes sheets that nobody has worked on since; whether that is so has been asked before. */
export async function deleteSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new HostError('protected-structure', 'the structure of the workbook is protected');
  for (const name of names) worksheets.getItem(name).delete();
  await context.sync();
}
