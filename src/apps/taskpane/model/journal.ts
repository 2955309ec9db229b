/** What was mended in the workbook, in order, so that it can be taken back when Excel's own undo is gone, and when the pane was closed meanwhile. */
import { inverse, contentOf, type CellContent, type Edit } from '../../../core/workbook/edit';
import { parseA1 } from '../../../core/workbook/address';
import { cellAt, type WorkbookSnapshot } from '../../../core/workbook/snapshot';

/** One press of a button: one cell or many. */
export interface JournalEntry {
  readonly id: number;
  readonly edits: readonly Edit[];
}

/** What takes the entries back: the last edit first. */
export const takingBack = (entries: readonly JournalEntry[]): Edit[] => entries.flatMap(({ edits }) => edits.map(inverse)).reverse();

/**
 * What of a journal still stands in the workbook: edits whose cell holds what they wrote, later ones taken back first. A press that was
 * cut short is left with what it had written, and one that was undone, or written over since, is gone.
 */
export function stillStanding(entries: readonly JournalEntry[], workbook: WorkbookSnapshot): readonly JournalEntry[] {
  const before = new Map<string, CellContent>();
  const standing: JournalEntry[] = [];
  for (const { id, edits } of [...entries].reverse()) {
    const kept = [...edits].reverse().filter((edit) => {
      const key = `${edit.sheet}!${edit.cell}`;
      const now = before.has(key) ? before.get(key) : contentAt(edit, workbook);
      if (now !== edit.after) return false;
      before.set(key, edit.before);
      return true;
    });
    if (kept.length > 0) standing.push({ id, edits: kept.reverse() });
  }
  return standing.reverse();
}

/** Undefined on a sheet that is gone. */
function contentAt({ sheet: name, cell }: Edit, { sheets }: WorkbookSnapshot): CellContent | undefined {
  const sheet = sheets.find((one) => one.name === name);
  const place = parseA1(cell);
  return sheet === undefined || place === null ? undefined : contentOf(cellAt(sheet, place.row, place.column));
}
