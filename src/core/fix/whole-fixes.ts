/** Fixes as a person makes them in an open workbook: each whole or not at all, the safe ones together, the others one at a time. */
import { contentOf, type Edit } from '../workbook/edit';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from '../rules/common/finding';
import { cellOf, circularAmong, placeKey, planFixes } from './plan';

/** Safe fixes of which every edit may be made; no cell twice. */
export function wholeSafeFixes(findings: readonly Finding[], workbook: WorkbookSnapshot): readonly (readonly Edit[])[] {
  const plan = new Map(planFixes(findings, workbook).edits.map((edit) => [placeKey(edit), edit.after]));
  const taken = new Set<string>();
  return findings.flatMap(({ fix }) => {
    const edits = fix?.kind === 'safe' ? fix.edits : [];
    const places = edits.map(placeKey);
    const isWhole = edits.length > 0 && edits.every((edit) => plan.has(placeKey(edit)) && plan.get(placeKey(edit)) === edit.after);
    if (!isWhole || places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    return [edits];
  });
}

export interface ReviewRefusal {
  readonly edit: Edit;
  readonly reason: 'stale' | 'circular';
}

/** Why one fix that a person has looked at may not be made; null when it may. What it writes over is theirs to decide. */
export function planReview(edits: readonly Edit[], workbook: WorkbookSnapshot): ReviewRefusal | null {
  const stale = edits.find((edit) => contentOf(cellOf(edit, workbook)) !== edit.before);
  if (stale !== undefined) return { edit: stale, reason: 'stale' };
  const [circular] = circularAmong(edits, workbook);
  return circular === undefined ? null : { edit: circular, reason: 'circular' };
}
