/** A workbook as it is after edits: contents only. What a new formula gives is not worked out here. */
import { parseA1 } from '../workbook/address';
import { valueOfContent, type Edit } from '../workbook/edit';
import { PLAIN_STYLE, type Cell, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';

export function withEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const bySheet = new Map<string, Edit[]>();
  for (const edit of edits) bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), edit]);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => editedSheet(sheet, bySheet.get(sheet.name) ?? [])) };
}

function editedSheet(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  if (edits.length === 0) return sheet;
  const rows = [...sheet.rows];
  const own = new Map<number, (Cell | undefined)[]>();
  for (const { cell, after } of edits) {
    const place = parseA1(cell);
    if (place === null) continue;
    while (rows.length <= place.row) rows.push([]);
    let row = own.get(place.row);
    if (row === undefined) own.set(place.row, (row = [...(rows[place.row] ?? [])]));
    row[place.column] = editedCell(row[place.column], after);
    rows[place.row] = row;
  }
  return { ...sheet, rows };
}

function editedCell(cell: Cell | undefined, after: Edit['after']): Cell | undefined {
  if (after === null) return undefined;
  const style = cell?.style ?? PLAIN_STYLE;
  if (typeof after === 'string' && after.startsWith('=')) return { value: '', formula: after, uncalculated: true, text: '', style };
  const value = valueOfContent(after);
  return { value, text: String(value), style };
}
