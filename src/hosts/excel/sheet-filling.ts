/** Fills an empty sheet of Excel with a new sheet's contents and set-up. Only queues; whoever calls syncs. */
import { cellsWithMerges, extentOf } from '../../core/workbook/insertion';
import type { NewCell, NewSheet, NewValidation, PageSetup } from '../../core/workbook/new-sheet';
import { NEW_FONT, NEW_FONT_SIZE } from '../../core/workbook/new-sheet-snapshot';
import { textEntry } from './cell-content';
import { blockOf, queueLooks, type Extent } from './sheet-look';

/** Excel counts widths in points here. A digit of Times New Roman 12 takes 8 pixels, a cell's sides 5, a pixel three quarters of a point. */
const pointsOf = (characters: number): number => (characters * 8 + 5) * 0.75;

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** @param takenNames names the workbook has, in lower case; grows by those that are given away here */
export function queueSheet(context: Excel.RequestContext, target: Excel.Worksheet, sheet: NewSheet, takenNames: Set<string>): void {
  const cells = cellsWithMerges(sheet);
  const extent = extentOf(sheet);
  // The whole sheet, so that what a person adds looks like the rest.
  target.getRange().format.font.set({ name: NEW_FONT, size: NEW_FONT_SIZE });
  if (extent.rows > 0 && extent.columns > 0) queueContents(target, cells, extent);
  queueLooks(target, cells, extent);
  for (const merge of sheet.merges) blockOf(target, merge).merge();
  for (const [column, width] of sheet.columnWidths.entries())
    blockOf(target, { top: 0, left: column, bottom: 0, right: column }).format.columnWidth = pointsOf(width);
  for (const [row, height] of sheet.rowHeights.entries())
    if (height !== null) blockOf(target, { top: row, left: 0, bottom: row, right: 0 }).format.rowHeight = height;
  for (const validation of sheet.validations) queueValidation(target, validation);
  for (const { name, range } of sheet.names) {
    // A name that is taken belongs to the new sheet alone, as when Excel copies a sheet.
    const scope = takenNames.has(name.toLowerCase()) ? target.names : context.workbook.names;
    scope.add(name, blockOf(target, range));
    takenNames.add(name.toLowerCase());
  }
  queuePage(target, sheet.page);
  // Without a password: it keeps formulas from being typed over by accident, not from anybody's eyes.
  if (sheet.isProtected)
    target.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true, allowDeleteRows: true });
}

function queueContents(target: Excel.Worksheet, cells: readonly (readonly (NewCell | undefined)[])[], { rows, columns }: Extent): void {
  const block = target.getRangeByIndexes(0, 0, rows, columns);
  const grid = <T>(of: (cell: NewCell | undefined) => T): T[][] =>
    Array.from({ length: rows }, (_row, row) => Array.from({ length: columns }, (_cell, column) => of(cells[row]?.[column])));
  const formats = grid((cell) => cell?.style.numberFormat ?? 'General');
  // Before the contents, so that a TT of 1.10 stays a text; and after them, since Excel formats what it takes for a date or a sum.
  block.numberFormat = formats;
  block.formulas = grid(entryOf);
  block.numberFormat = formats;
}

/** A null leaves the cell as it is: empty. */
function entryOf(cell: NewCell | undefined): string | number | boolean | null {
  const content = cell?.content ?? null;
  if (content === null) return null;
  if (content.kind === 'number') return content.value;
  if (content.kind === 'formula') return content.formula;
  const format = cell?.style.numberFormat ?? 'General';
  return content.text === '' ? '' : textEntry(content.text, format);
}

const MILLIMETRES = { A4: [210, 297], A3: [297, 420] } as const;

/** The percentage at which the columns fit the paper; Excel takes none below ten. */
export function scaleToFit({ columnWidths, page: { paper, landscape, margins } }: NewSheet): number {
  const [short, long] = MILLIMETRES[paper];
  const room = ((landscape ? long : short) - margins.left - margins.right) * POINTS_PER_MILLIMETRE;
  const width = columnWidths.reduce((sum, characters) => sum + pointsOf(characters), 0);
  return Math.max(10, Math.min(100, Math.floor((room / Math.max(width, 1)) * 100)));
}

export const fitsPaper = (zoom: Excel.PageLayoutZoomOptions | null): boolean => zoom?.horizontalFitToPages === 1;

export const hasFreeze = ({ freeze }: NewSheet): boolean => (freeze?.rows ?? 0) + (freeze?.columns ?? 0) > 0;

export function queueFreeze(target: Excel.Worksheet, { freeze }: NewSheet): void {
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(target.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
}

function queueValidation(target: Excel.Worksheet, { range, allow, title, message }: NewValidation): void {
  const { dataValidation } = blockOf(target, range);
  dataValidation.rule = ruleOf(allow);
  dataValidation.ignoreBlanks = true;
  const { stop, warning } = Excel.DataValidationAlertStyle;
  dataValidation.errorAlert = { title, message, showAlert: true, style: allow.kind === 'calculated' ? warning : stop };
}

function ruleOf(allow: NewValidation['allow']): Excel.DataValidationRule {
  if (allow.kind === 'list') return { list: { inCellDropDown: true, source: allow.values.join(',') } };
  if (allow.kind === 'calculated') return { custom: { formula: '=FALSE' } };
  const { min, max } = allow;
  const rule: Excel.BasicDataValidation =
    max === null
      ? { formula1: min, operator: Excel.DataValidationOperator.greaterThanOrEqualTo }
      : { formula1: min, formula2: max, operator: Excel.DataValidationOperator.between };
  return allow.kind === 'decimal' ? { decimal: rule } : { wholeNumber: rule };
}

/** The page number stands in the middle of the top margin, from the second page on (NĐ 30/2020/NĐ-CP, Phụ lục I). */
function queuePage(target: Excel.Worksheet, { paper, landscape, margins, repeatRows, printArea }: PageSetup): void {
  const layout = target.pageLayout;
  const points = (millimetres: number): number => millimetres * POINTS_PER_MILLIMETRE;
  layout.set({
    paperSize: paper === 'A4' ? Excel.PaperType.a4 : Excel.PaperType.a3,
    orientation: landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait,
    topMargin: points(margins.top),
    bottomMargin: points(margins.bottom),
    leftMargin: points(margins.left),
    rightMargin: points(margins.right),
    headerMargin: points(margins.top / 2),
    footerMargin: points(margins.bottom / 2),
    centerHorizontally: true,
    zoom: { horizontalFitToPages: 1 },
  });
  layout.setPrintArea(blockOf(target, printArea));
  if (repeatRows !== null) layout.setPrintTitleRows(`$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`);
  layout.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  layout.headersFooters.defaultForAllPages.centerHeader = `&"${NEW_FONT},Regular"&13&P`;
}
