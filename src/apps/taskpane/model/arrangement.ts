/** Findings in the order in which they are shown: by severity, then by sheet, and no more of them than wanted. */
import type { Finding, Severity } from '../../../core/rules/common/finding';
import { SEVERITIES } from './summary';

/** A finding with a key that stays the same from one check to the next while the finding stays. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface SheetGroup {
  readonly sheet: string;
  readonly findings: readonly KeyedFinding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  /** All of this severity, shown or not. */
  readonly count: number;
  readonly sheets: readonly SheetGroup[];
}

export interface Arrangement {
  readonly groups: readonly SeverityGroup[];
  /** Keys of the findings shown, in order: the way of the arrow keys. */
  readonly keys: readonly string[];
  /** All that are wanted, in order, also those beyond the limit: the way of "Lỗi sau". */
  readonly wanted: readonly KeyedFinding[];
  readonly left: number;
}

function withKeys(findings: readonly Finding[]): KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.code} ${finding.sheet}!${finding.cell}`;
    const nth = (seen.get(place) ?? 0) + 1;
    seen.set(place, nth);
    return { key: nth === 1 ? place : `${place} (${String(nth)})`, finding };
  });
}

function bySheet(findings: readonly KeyedFinding[]): SheetGroup[] {
  const sheets = new Map<string, KeyedFinding[]>();
  for (const keyed of findings) {
    const group = sheets.get(keyed.finding.sheet);
    if (group === undefined) sheets.set(keyed.finding.sheet, [keyed]);
    else group.push(keyed);
  }
  return [...sheets].map(([sheet, group]) => ({ sheet, findings: group }));
}

/**
 * @param isWanted what a person narrowed the list to
 * @param limit how many findings may be shown
 */
export function arrange(findings: readonly Finding[], isWanted: (finding: Finding) => boolean, limit: number): Arrangement {
  // Keys are given before anything is left out, so that narrowing the list changes none.
  const keyed = withKeys(findings).filter(({ finding }) => isWanted(finding));
  const groups: SeverityGroup[] = [];
  const wanted: KeyedFinding[] = [];
  for (const severity of SEVERITIES) {
    const ofSeverity = bySheet(keyed.filter(({ finding }) => finding.severity === severity)).flatMap(({ findings: group }) => group);
    const shown = ofSeverity.slice(0, Math.max(0, limit - wanted.length));
    wanted.push(...ofSeverity);
    if (shown.length > 0) groups.push({ severity, count: ofSeverity.length, sheets: bySheet(shown) });
  }
  const keys = wanted.slice(0, limit).map(({ key }) => key);
  return { groups, keys, wanted, left: wanted.length - keys.length };
}

/** Where an arrow key leads from the finding one stands on; stays at both ends. */
export function stepFrom(keys: readonly string[], active: string | null, step: 'next' | 'previous' | 'first' | 'last'): string | null {
  const at = active === null ? -1 : keys.indexOf(active);
  const target = { next: at + 1, previous: Math.max(0, at - 1), first: 0, last: keys.length - 1 }[step];
  return keys[Math.min(target, keys.length - 1)] ?? null;
}
