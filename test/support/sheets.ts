/** Workbooks for tests from plain rows: numbers, texts, "=formulas" with their results. */
import type { CellRange } from '../../src/core/workbook/address';
import { parseRange } from '../../src/core/workbook/address';
import { PLAIN_STYLE, type Cell, type CellStyle, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** A number, a text, a formula with its stored result, or nothing. */
export type Content = number | string | null | { readonly formula: string; readonly value: number | string };

export interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly styleOf?: (row: number, column: number) => Partial<CellStyle>;
}

export function sheetOf(rows: readonly (readonly Content[])[], options: SheetOptions = {}): SheetSnapshot {
  const cell = (content: Content | undefined, row: number, column: number): Cell | undefined => {
    if (content === null || content === undefined) return undefined;
    const style = { ...PLAIN_STYLE, ...options.styleOf?.(row, column) };
    if (typeof content === 'object') return { value: content.value, formula: content.formula, text: String(content.value), style };
    return { value: content, text: String(content), style };
  };
  return {
    name: options.name ?? 'Biểu 1',
    visibility: 'visible',
    rows: rows.map((contents, row) => contents.map((content, column) => cell(content, row, column))),
    merges: (options.merges ?? []).map(parseRange).filter((range): range is CellRange => range !== null),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: [],
  };
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}
