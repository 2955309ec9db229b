/** Workbooks for tests from plain rows: numbers, texts, "=formulas" with their results, error values. */
import type { CellRange } from '../../src/core/workbook/address';
import { parseRange } from '../../src/core/workbook/address';
import {
  PLAIN_STYLE,
  type Cell,
  type CellError,
  type CellStyle,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';
import { shownText } from './shown-text';

/** A number, a text, an error value, a formula with its stored result or without one, or nothing. */
export type Content =
  | number
  | string
  | null
  | CellError
  | { readonly formula: string; readonly value: number | string | CellError }
  | { readonly formula: string; readonly value: ''; readonly uncalculated: true };

export interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  /** Zero-based, ascending. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly styleOf?: (row: number, column: number) => Partial<CellStyle>;
}

export function sheetOf(rows: readonly (readonly Content[])[], options: SheetOptions = {}): SheetSnapshot {
  const cell = (content: Content | undefined, row: number, column: number): Cell | undefined => {
    if (content === null || content === undefined) return undefined;
    const style = { ...PLAIN_STYLE, ...options.styleOf?.(row, column) };
    const formula = typeof content === 'object' && 'formula' in content ? content.formula : undefined;
    const value = typeof content === 'object' && 'formula' in content ? content.value : content;
    const plain = style.numberFormat === PLAIN_STYLE.numberFormat && typeof value !== 'object';
    const text = plain ? String(value) : shownText(value, style.numberFormat);
    const stored = typeof content === 'object' && 'uncalculated' in content ? { uncalculated: true as const } : {};
    return { value, ...(formula === undefined ? {} : { formula, ...stored }), text, style };
  };
  return {
    name: options.name ?? 'Biểu 1',
    visibility: 'visible',
    rows: rows.map((contents, row) => contents.map((content, column) => cell(content, row, column))),
    merges: (options.merges ?? []).map(parseRange).filter((range): range is CellRange => range !== null),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
  };
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}
