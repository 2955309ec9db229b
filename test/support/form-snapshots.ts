/** Sheets to be inserted, as the snapshot a host would read once they stand in a workbook. */
import type { NewSheet, NewStyle } from '../../src/core/workbook/new-sheet';
import { PLAIN_STYLE, type Cell, type CellStyle, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { shownText } from './shown-text';

const styleOf = ({ numberFormat = 'General', bold = false, italic = false, indent = 0 }: NewStyle): CellStyle => ({
  numberFormat,
  bold,
  italic,
  indent,
  fontName: 'Times New Roman',
});

export function snapshotOfSheet(sheet: NewSheet): SheetSnapshot {
  const rows = sheet.rows.map((cells) =>
    Array.from(cells, (cell): Cell | undefined => {
      if (cell?.content == null) return undefined;
      const style = { ...PLAIN_STYLE, ...styleOf(cell.style) };
      const value = cell.content.kind === 'text' ? cell.content.text : cell.content.value;
      const text = shownText(value, style.numberFormat);
      return cell.content.kind === 'formula' ? { value, formula: cell.content.formula, text, style } : { value, text, style };
    }),
  );
  return { name: sheet.name, visibility: 'visible', rows, merges: sheet.merges, hiddenRows: [], hiddenColumns: [] };
}

export const snapshotOfSheets = (sheets: readonly NewSheet[]): WorkbookSnapshot => ({ sheets: sheets.map(snapshotOfSheet) });
