/**
 * New sheets in the open workbook, in a few syncs however many there are: may they come, empty sheets with names of Excel's
 * choosing, then everything in them, and last what only helps: frozen panes. Whatever fails before that, the empty sheets go again: they
 * are known by id, so nobody else's can.
 */
import { takenName } from '../../core/workbook/insertion';
import type { NewSheet } from '../../core/workbook/new-sheet';
import { HostError } from '../../core/workbook/port';
import { excelCode, inFront, runWhenExcelIsFree } from './run-in-excel';
import { fitsPaper, hasFreeze, queueFreeze, queueSheet, scaleToFit } from './sheet-filling';

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

  const added = await inFront(() => addEmpty(context, sheets.length, front.position));
  try {
    // Names first: a formula of one new sheet may read another.
    for (const [index, sheet] of sheets.entries()) added[index]?.set({ name: sheet.name });
    for (const [index, sheet] of sheets.entries()) {
      const target = added[index];
      if (target === undefined) continue;
      queueSheet(context, target, sheet, takenNames);
      target.pageLayout.load('zoom');
    }
    // With calculation set to manual, a formula that reads another one would show the result of the moment before.
    if (application.calculationMode === Excel.CalculationMode.manual) application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  } catch (error) {
    await remove(
      added.map(({ id }) => id),
      error,
    );
    throw error;
  }
  await finish(context, added, sheets);
}

/**
 * What only helps. Excel freezes panes only in its window, and in some builds not at all; and it may leave out that a page fits its paper
 * while nobody has looked at the page layout. A sheet without either is whole all the same.
 */
async function finish(context: Excel.RequestContext, added: readonly Excel.Worksheet[], sheets: readonly NewSheet[]): Promise<void> {
  const places = sheets.flatMap((sheet, index) => {
    const target = added[index];
    return target === undefined ? [] : [{ sheet, target, isFitted: fitsPaper(target.pageLayout.zoom) }];
  });
  if (places.every(({ sheet, isFitted }) => isFitted && !hasFreeze(sheet))) return;
  for (const { sheet, target, isFitted } of places) if (!isFitted) target.pageLayout.zoom = { scale: scaleToFit(sheet) };
  for (const { sheet, target } of places) queueFreeze(target, sheet);
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === null) throw error;
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

/** A person may have begun to type, or gone to another workbook: Excel waits for the first, and for the second it is asked again. */
async function remove(ids: readonly string[], reason: unknown): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await deleteById(ids);
      return;
    } catch (error) {
      if (attempt === MOST_ATTEMPTS)
        throw new HostError('host-failed', `a sheet was refused, and those added before could not be deleted (${String(error)})`, {
          cause: reason,
        });
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_ATTEMPTS_MILLISECONDS));
    }
  }
}

const deleteById = (ids: readonly string[]): Promise<void> =>
  runWhenExcelIsFree(async (context) => {
    for (const id of ids) context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });

const MOST_ATTEMPTS = 5;
const BETWEEN_ATTEMPTS_MILLISECONDS = 400;

/** Deletes sheets that nobody has worked on since; whether that is so has been asked before. */
export async function deleteSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new HostError('protected-structure', 'the structure of the workbook is protected');
  for (const name of names) worksheets.getItem(name).delete();
  await inFront(() => context.sync());
}
