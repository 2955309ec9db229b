/** A new sheet as Univer holds one: contents, looks, widths, heights, merges and the panes that stay. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { cellsWithMerges, extentOf } from '../../core/workbook/insertion';
import { isOpen, type NewSheet, type NewStyle } from '../../core/workbook/new-sheet';
import { NEW_FONT, NEW_FONT_SIZE } from '../../core/workbook/new-sheet-snapshot';
import { rowHeightFor } from '../../core/workbook/row-height';
import { cellAt, type SheetSnapshot } from '../../core/workbook/snapshot';
import { toCellData } from './cell-data';

/** Room to write below and beside the table. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;
/** Pixels of a digit of the font, and of a cell's sides. */
const DIGIT = 8;
const SIDES = 5;
const PIXELS_PER_POINT = 96 / 72;
/** What Univer's layer of texts indents by, per level, in pixels. */
const INDENT = 10;

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };

function styleData(style: NewStyle): IStyleData {
  const { numberFormat, bold, italic, size = NEW_FONT_SIZE, horizontal, vertical = 'bottom', wrap, indent = 0, border, open } = style;
  return {
    ff: NEW_FONT,
    fs: size,
    vt: VERTICAL[vertical],
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { n: { pattern: numberFormat } }),
    ...(bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL[horizontal] }),
    ...(wrap === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent > 0 ? { pd: { l: indent * INDENT + 2 } } : {}),
    ...(border === true
      ? { bd: { l: LINE, r: LINE, ...(isOpen(open, 'above') ? {} : { t: LINE }), ...(isOpen(open, 'below') ? {} : { b: LINE }) } }
      : {}),
  };
}

/** @param snapshot the same sheet as a snapshot */
export function newSheetData(sheet: NewSheet, snapshot: SheetSnapshot, id: string): IWorksheetData {
  const { rows, columns } = extentOf(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of cellsWithMerges(sheet).entries()) {
    const line: Record<number, ICellData> = (cellData[row] = {});
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue;
      const filled = cellAt(snapshot, row, column);
      line[column] = { ...(filled === undefined ? {} : toCellData(filled)), s: styleData(cell.style) };
    }
  }
  const rowData: Record<number, Partial<IRowData>> = {};
  for (let row = 0; row < rows; row++) {
    const height = sheet.rowHeights[row] ?? rowHeightFor(sheet.rows[row] ?? [], row, sheet.columnWidths, sheet.merges);
    if (height !== null) rowData[row] = { h: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE };
  }
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of sheet.columnWidths.entries()) columnData[column] = { w: Math.round(width * DIGIT + SIDES) };
  const freeze = sheet.freeze ?? { rows: 0, columns: 0 };
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: sheet.name,
    rowCount: rows + SPARE_ROWS,
    columnCount: columns + SPARE_COLUMNS,
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right })),
    cellData,
    rowData,
    columnData,
    freeze: { xSplit: freeze.columns, ySplit: freeze.rows, startRow: freeze.rows || -1, startColumn: freeze.columns || -1 },
  });
}
