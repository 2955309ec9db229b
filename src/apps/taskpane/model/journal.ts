/** What was mended since the pane opened the workbook, in order, so that it can be taken back when Excel's own undo is gone. */
import { placeKey } from '../../../core/fix/plan';
import type { Finding } from '../../../core/rules/common/finding';
import { inverse, type Edit } from '../../../core/workbook/edit';

/** One press of a button: one cell or many. */
export interface JournalEntry {
  readonly id: number;
  readonly edits: readonly Edit[];
}

/** What takes the entries back: the last edit first. */
export const takingBack = (entries: readonly JournalEntry[]): Edit[] => entries.flatMap(({ edits }) => edits.map(inverse)).reverse();

/** Fixes that change no figure a person decided, one a cell; where two findings want different things in a cell, neither is safe. */
export function safeFixes(findings: readonly Finding[]): readonly (readonly Edit[])[] {
  const safe = findings.flatMap(({ fix }) => (fix?.kind === 'safe' && fix.edits.length > 0 ? [fix.edits] : []));
  const wanted = new Map<string, Set<Edit['after']>>();
  for (const edit of safe.flat()) wanted.set(placeKey(edit), (wanted.get(placeKey(edit)) ?? new Set()).add(edit.after));
  const taken = new Set<string>();
  return safe.filter((edits) => {
    const places = edits.map(placeKey);
    if (places.some((place) => taken.has(place) || (wanted.get(place)?.size ?? 0) > 1)) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}
