/** How the supported lines of a workbook came off by their caps, counted, and the verdict on caps that follows from it. */
import type { TestedCase } from '../rules/common/cap-tests';
import type { Caps } from '../rules/common/caps';
import type { Finding, FindingCode } from '../rules/common/finding';
import { missingIn, type CapsReport } from './caps-report';
import type { CapsVerdict } from './verdict-type';

export interface CapLines {
  /** Held against their caps, whatever came of it. */
  readonly held: number;
  /** Above a cap or a ceiling beyond doubt. */
  readonly above: number;
  /** Perhaps above it. */
  readonly doubtful: number;
  /** Within a cap whose text nobody has verified. */
  readonly unverified: number;
  /** No cap is known for them. */
  readonly withoutCap: number;
  /** The table lacks something to hold them against their cap: the lines of `CapsReport.untested`. */
  readonly open: number;
  /** Held against the amount of their cap alone, since the table has no cost. */
  readonly partly: number;
  /** Lines of the office's own caps that cannot be used as written. */
  readonly unusable: number;
}

export const NO_CAP_LINES: CapLines = { held: 0, above: 0, doubtful: 0, unverified: 0, withoutCap: 0, open: 0, partly: 0, unusable: 0 };

/** @param report what the report says of the workbook's caps; null where it has to do with none */
export function capLinesOf(findings: readonly Finding[], { tested, partly }: Caps, report: CapsReport | null): CapLines {
  const states = [...statesOf(tested).values()];
  const lines = (linesOf: (finding: Finding) => number): number => findings.reduce((sum, finding) => sum + linesOf(finding), 0);
  return {
    held: states.filter((state) => state === 'held').length,
    above: lines((finding) => (finding.severity === 'error' ? breachesOf(finding) : 0)),
    doubtful: lines((finding) => (finding.severity === 'warning' ? breachesOf(finding) : 0)),
    unverified: lines((finding) => (finding.code === 'SB507' ? finding.facts.lines : 0)),
    // What is said of caps that are not known is less than what there is, as long as nobody asked.
    withoutCap: Math.max(
      states.filter((state) => state === 'without-cap').length,
      lines((finding) => (finding.code === 'SB505' ? finding.facts.lines : 0)),
    ),
    open: report === null ? 0 : Object.values(report.untested).reduce((sum, count) => sum + count, 0),
    partly: partly.reduce((sum, { others }) => sum + 1 + others.length, 0),
    unusable: lines((finding) => (finding.code === 'SB510' && finding.severity !== 'info' ? 1 : 0)),
  };
}

/**
 * Fails by an error alone. Where a line may be above its cap, has none that is known or verified, or could not be held against
 * it, nothing is settled. Where no line was asked about, there is nothing to say.
 */
export function capsVerdictOf(findings: readonly Finding[], lines: CapLines): CapsVerdict {
  if (findings.some(({ code, severity }) => severity === 'error' && isOfCaps(code))) return 'fail';
  const { held, doubtful, unverified, withoutCap, open, partly, unusable } = lines;
  if (doubtful + unverified + withoutCap + open + partly + unusable > 0) return 'undecided';
  return held > 0 ? 'pass' : 'none';
}

/** Of caps and acts, the fifth hundred of codes; the others speak of tables, sums and figures. */
export const isOfCaps = (code: FindingCode): boolean => code.startsWith('SB5');

/** Lines that a finding says are above a cap or ceiling; a citation (SB509) says nothing of a cap. */
function breachesOf(finding: Finding): number {
  switch (finding.code) {
    case 'SB501':
    case 'SB502':
    case 'SB503':
      return 1 + finding.facts.others;
    case 'SB504':
    case 'SB508':
      return 1;
    default:
      return 0;
  }
}

/** `else`: the law sets no cap for it, or the table lacks something to test it. */
type LineState = 'held' | 'without-cap' | 'else';

/** Each line once, over all its years: one year that could be tested decides it. */
function statesOf(tested: readonly TestedCase[]): ReadonlyMap<string, LineState> {
  const states = new Map<string, LineState>();
  for (const one of tested) {
    const { table, line, level } = one.of;
    const key = `${table.id}|${String(line)}|${level}`;
    const state = stateOf(one);
    const before = states.get(key);
    if (before === undefined || state === 'held') states.set(key, state);
    else if (before !== state && before !== 'held') states.set(key, 'else');
  }
  return states;
}

function stateOf(one: TestedCase): LineState {
  switch (one.test.verdict) {
    case 'within':
    case 'within-total':
    case 'within-multiplied':
    case 'needs-confirmation':
    case 'exceeds':
      return 'held';
    case 'undetermined':
      return missingIn(one) === null ? 'without-cap' : 'else';
    case 'no-cap':
    case 'no-figure':
      return 'else';
  }
}
