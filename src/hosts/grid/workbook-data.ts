/** A snapshot as the plain data Univer opens a workbook from. One way only: reading back is the live sheets' business. */
import {
  BooleanNumber,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { CellStyle, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { toCellData } from './cell-data';
import { layOut, type Measure } from './sheet-layout';
import { textRuler } from './text-ruler';

/** Room to write below and beside the table, and the least a sheet shows. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 14;
/** What Univer's layer of texts indents by, per level, in pixels. */
const INDENT = 10;

interface Placement {
  readonly merged: boolean;
  readonly wrapped: boolean;
}

/** Gives each distinct look one entry in the workbook's table of styles. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: CellStyle, { merged, wrapped }: Placement): string {
    const key = JSON.stringify([style, merged, wrapped]);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `look-${String(this.ids.size)}`;
    this.ids.set(key, id);
    this.styles[id] = {
      vt: VerticalAlign.MIDDLE,
      ...(style.numberFormat === 'General' ? {} : { n: { pattern: style.numberFormat } }),
      ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
      ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
      ...(style.fontName === '' ? {} : { ff: style.fontName }),
      ...(style.indent > 0 ? { pd: { l: style.indent * INDENT + 2 } } : {}),
      // Merged cells of a plan are titles and banners; the snapshot does not say how they are aligned.
      ...(merged ? { ht: HorizontalAlign.CENTER } : {}),
      ...(wrapped ? { tb: WrapStrategy.WRAP } : {}),
    };
    return id;
  }
}

function sheetData(sheet: SheetSnapshot, id: string, styles: StyleTable, measure: Measure): Partial<IWorksheetData> {
  const layout = layOut(sheet, measure);
  const merged = new Set(sheet.merges.map(({ top, left }) => `${String(top)}:${String(left)}`));
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of sheet.rows.entries()) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue;
      const place = `${String(row)}:${String(column)}`;
      line[column] = { ...toCellData(cell), s: styles.idOf(cell.style, { merged: merged.has(place), wrapped: layout.wrapped.has(place) }) };
    }
    cellData[row] = line;
  }
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const [row, h] of layout.heights) rowData[row] = { h, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: Record<number, Partial<IColumnData>> = Object.fromEntries(layout.widths.map((w, column) => [column, { w }]));
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(LEAST_ROWS, sheet.rows.length + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, layout.widths.length + SPARE_COLUMNS),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    cellData,
    rowData,
    columnData,
  };
}

/** @param sheetIds one for each sheet of the snapshot, in its order */
export function toWorkbookData(snapshot: WorkbookSnapshot, id: string, sheetIds: readonly string[]): Partial<IWorkbookData> {
  const styles = new StyleTable();
  const measure = textRuler();
  const sheets = snapshot.sheets.map((sheet, index) => sheetData(sheet, sheetIds[index] ?? '', styles, measure));
  return {
    id,
    name: id,
    locale: LocaleType.VI_VN,
    styles: styles.styles,
    sheetOrder: [...sheetIds],
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
  };
}
