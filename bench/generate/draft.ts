/** A workbook in the making: cells that may still change, frozen into a snapshot at the end. */
import { toA1, type CellRange } from '../../src/core/workbook/address';
import { PLAIN_STYLE, type Cell, type CellStyle, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { CellKey } from './truth';
import { shownAs } from './shown';

export interface DraftCell {
  value: number | string;
  /** With its leading "="; the value is then its stored result. */
  formula?: string;
  format: string;
  bold: boolean;
  indent: number;
  font: string;
}

export interface DraftSheet {
  readonly name: string;
  readonly cells: Map<CellKey, DraftCell & { readonly row: number; readonly column: number }>;
  readonly merges: CellRange[];
  readonly hiddenRows: number[];
}

export interface Draft {
  readonly sheets: DraftSheet[];
}

export const keyOf = (sheet: string, row: number, column: number): CellKey => `${sheet}!${toA1({ row, column })}`;

export function sheetDraft(name: string): DraftSheet {
  return { name, cells: new Map(), merges: [], hiddenRows: [] };
}

/** Writes one cell; what is not said is plain. */
export function write(sheet: DraftSheet, row: number, column: number, value: number | string, look: Partial<DraftCell> = {}): CellKey {
  const key = keyOf(sheet.name, row, column);
  sheet.cells.set(key, { row, column, format: 'General', bold: false, indent: 0, font: 'Times New Roman', ...look, value });
  return key;
}

/** A copy that may be changed without touching the first. */
export function copyOf(draft: Draft): Draft {
  return {
    sheets: draft.sheets.map((sheet) => ({
      name: sheet.name,
      cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
      merges: [...sheet.merges],
      hiddenRows: [...sheet.hiddenRows],
    })),
  };
}

export function cellIn(draft: Draft, key: CellKey): (DraftCell & { readonly row: number; readonly column: number }) | undefined {
  for (const { cells } of draft.sheets) {
    const cell = cells.get(key);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

export function freeze(draft: Draft): WorkbookSnapshot {
  return { sheets: draft.sheets.map(freezeSheet) };
}

function freezeSheet(sheet: DraftSheet): SheetSnapshot {
  const styles = new Map<string, CellStyle>();
  const rows: (Cell | undefined)[][] = [];
  for (const { row, column, value, formula, format, bold, indent, font } of sheet.cells.values()) {
    const look = `${format}|${String(bold)}|${String(indent)}|${font}`;
    const style = styles.get(look) ?? { ...PLAIN_STYLE, numberFormat: format, bold, indent, fontName: font };
    styles.set(look, style);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(undefined);
    line[column] = { value, text: shownAs(value, format), style, ...(formula === undefined ? {} : { formula }) };
  }
  return {
    name: sheet.name,
    visibility: 'visible',
    rows,
    merges: [...sheet.merges],
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [],
  };
}
