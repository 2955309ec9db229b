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
 * @param filter the one severity wanted, null for all
 * @param limit how many findings may be shown
 */
export function arrange(findings: readonly Finding[], filter: Severity | null, limit: number): Arrangement {
  const keyed = withKeys(findings);
  const groups: SeverityGroup[] = [];
  const keys: string[] = [];
  let left = 0;
  for (const severity of SEVERITIES) {
    if (filter !== null && filter !== severity) continue;
    const ofSeverity = bySheet(keyed.filter(({ finding }) => finding.severity === severity)).flatMap(({ findings: group }) => group);
    const shown = ofSeverity.slice(0, Math.max(0, limit - keys.length));
    left += ofSeverity.length - shown.length;
    if (shown.length === 0) continue;
    keys.push(...shown.map(({ key }) => key));
    groups.push({ severity, count: ofSeverity.length, sheets: bySheet(shown) });
  }
  return { groups, keys, left };
}

/** Where an arrow key leads from the finding one stands on; stays at both ends. */
export function stepFrom(keys: readonly string[], active: string | null, step: 'next' | 'previous' | 'first' | 'last'): string | null {
  const at = active === null ? -1 : keys.indexOf(active);
  const target = { next: at + 1, previous: Math.max(0, at - 1), first: 0, last: keys.length - 1 }[step];
  return keys[Math.min(target, keys.length - 1)] ?? null;
}
