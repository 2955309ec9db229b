/** The money unit of a table: from the unit line above it, from brackets in the title (realities 9). */
import type { TableArea } from '../areas/area';
import type { StatedUnit } from '../model/table';
import type { SheetView } from '../seeing/sheet-view';
import { moneyUnitIn, saysCounted, unitAlone, unitOfLine } from '../seeing/unit-words';

/** How far above its heading a table's unit line may stand. */
const REACH = 12;

/**
 * The unit line nearest above the table (or in its first heading rows), not reaching into the table before.
 * @returns 'counted' where it says that people, classes or hectares stand below ("Đơn vị tính: người")
 */
export function readUnitLine(view: SheetView, area: TableArea, notAbove: number): StatedUnit | 'counted' | null {
  for (let row = area.top; row > Math.max(notAbove, area.top - REACH - 1) && row >= 0; row--) {
    const cells = view.sheet.rows[row] ?? [];
    for (let column = cells.length - 1; column >= 0; column--) {
      const { text } = view.label(row, column);
      if (text === '') continue;
      const unit = unitOfLine(text) ?? (row < area.top ? (unitAlone(text) ?? moneyUnitIn(text)) : null);
      if (unit !== null) return { unit, row, column };
      if (row < area.top && saysCounted(text)) return 'counted';
    }
  }
  if (notAbove >= 0) return null;
  const { inDocument } = view.sheet;
  const sheet = inDocument?.as === 'table' ? inDocument.paragraphs : '';
  for (const { text, row } of view.above) {
    const unit = unitOfLine(text) ?? unitAlone(text) ?? moneyUnitIn(text);
    // The line has no place on this sheet: the table's first cell stands for it.
    if (unit !== null) return { unit, row: 0, column: 0, outside: { sheet, row, text } };
  }
  return null;
}
