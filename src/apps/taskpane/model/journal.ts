/** What was mended since the pane opened the workbook, in order, so that it can be taken back when Excel's own undo is gone. */
import type { Finding } from '../../../core/rules/common/finding';
import { inverse, type Edit } from '../../../core/workbook/edit';

/** One press of a button: one cell or many. */
export interface JournalEntry {
  readonly id: number;
  readonly edits: readonly Edit[];
}

/** What takes the entries back: the last edit first. */
export const takingBack = (entries: readonly JournalEntry[]): Edit[] => entries.flatMap(({ edits }) => edits.map(inverse)).reverse();

/** Fixes that change no figure a person decided, one a cell: where two findings want the same cell, the first has it. */
export function safeFixes(findings: readonly Finding[]): readonly (readonly Edit[])[] {
  const taken = new Set<string>();
  return findings.flatMap(({ fix }) => {
    if (fix?.kind !== 'safe') return [];
    const cells = fix.edits.map(({ sheet, cell }) => `${sheet}!${cell}`);
    if (cells.length === 0 || cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return [fix.edits];
  });
}
