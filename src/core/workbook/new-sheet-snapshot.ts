/** A new sheet as the snapshot it will be once it stands in a workbook, for hosts that hold their workbook as snapshots. */
import type { NewCell, NewSheet, NewStyle } from './new-sheet';
import type { Cell, CellStyle, CellValue, SheetSnapshot } from './snapshot';

/** What is absent in a new style is this. */
export const NEW_FONT = 'Times New Roman';
export const NEW_FONT_SIZE = 12;

export function styleOfNew({ numberFormat = 'General', bold = false, italic = false, indent = 0 }: NewStyle): CellStyle {
  return Object.freeze({ numberFormat, bold, italic, indent, fontName: NEW_FONT });
}

/** @param shown the text a person sees for a value in a number format: hosts know how they show figures */
export function snapshotOfNew(sheet: NewSheet, shown: (value: CellValue, numberFormat: string) => string): SheetSnapshot {
  const styles = new Map<string, CellStyle>();
  const styleOf = (style: NewStyle): CellStyle => {
    const look = styleOfNew(style);
    const key = JSON.stringify(look);
    const known = styles.get(key) ?? look;
    styles.set(key, known);
    return known;
  };
  const cellOf = (cell: NewCell | undefined): Cell | undefined => {
    const content = cell?.content ?? null;
    if (cell === undefined || content === null) return undefined;
    const style = styleOf(cell.style);
    const value = content.kind === 'text' ? content.text : content.value;
    if (value === '' && content.kind === 'text') return undefined;
    const text = shown(value, style.numberFormat);
    return Object.freeze(content.kind === 'formula' ? { value, formula: content.formula, text, style } : { value, text, style });
  };
  const rows = sheet.rows.map((row) => {
    const cells = Array.from(row, cellOf);
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    return Object.freeze(cells);
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return Object.freeze({
    name: sheet.name,
    visibility: 'visible',
    rows: Object.freeze(rows),
    merges: Object.freeze(sheet.merges.map((merge) => Object.freeze({ ...merge }))),
    hiddenRows: Object.freeze([]),
    hiddenColumns: Object.freeze([]),
  });
}
