/** How the supported lines of a workbook came off by their caps, counted, and the verdict on caps that follows from it. */
import { partlyTested } from '../rules/cap-partly';
import { capTests, type TestedCase } from '../rules/cap-tests';
import type { Finding, FindingCode } from '../rules/finding';
import type { Observations } from '../rules/observations';
import type { RuleOptions } from '../rules/rule';
import type { CapsVerdict } from './report';

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
  /** Nothing in the table lets anybody hold them against their cap, or not against all of it. */
  readonly open: number;
  /** Lines of the office's own caps that cannot be used as written. */
  readonly unusable: number;
}

export const NO_CAP_LINES: CapLines = { held: 0, above: 0, doubtful: 0, unverified: 0, withoutCap: 0, open: 0, unusable: 0 };

export function capLinesOf(findings: readonly Finding[], observed: Observations, options: RuleOptions): CapLines {
  const { tested, unmatched, withoutLevel } = capTests(observed, options);
  const states = statesOf(tested, new Set(partlyTested(observed, options).flatMap((one) => [one, ...one.others].map(keyOf))));
  const countOf = (state: LineState): number => [...states.values()].filter((one) => one === state).length;
  const unknown = new Set(unmatched.map(({ table, line, level }) => `${table.id}|${String(line)}|${level}`)).size;
  const lines = (linesOf: (finding: Finding) => number): number => findings.reduce((sum, finding) => sum + linesOf(finding), 0);
  return {
    held: countOf('held'),
    above: lines((finding) => (finding.severity === 'error' ? breachesOf(finding) : 0)),
    doubtful: lines((finding) => (finding.severity === 'warning' ? breachesOf(finding) : 0)),
    unverified: lines((finding) => (finding.code === 'SB507' ? finding.facts.lines : 0)),
    // What is said of caps that are not known is less than what there is, as long as nobody asked.
    withoutCap: Math.max(
      countOf('without-cap'),
      lines((finding) => (finding.code === 'SB505' ? finding.facts.lines : 0)),
    ),
    open: countOf('open') + unknown + withoutLevel,
    unusable: lines((finding) => (finding.code === 'SB510' && finding.severity !== 'info' ? 1 : 0)),
  };
}

/**
 * Fails by an error alone. Where a line may be above its cap, has none that is known or verified, or could not be held against
 * it, nothing is settled. Where no line was asked about, there is nothing to say.
 */
export function capsVerdictOf(findings: readonly Finding[], lines: CapLines): CapsVerdict {
  if (findings.some(({ code, severity }) => severity === 'error' && isOfCaps(code))) return 'fail';
  const { held, doubtful, unverified, withoutCap, open, unusable } = lines;
  if (doubtful + unverified + withoutCap + open + unusable > 0) return 'undecided';
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

/** `free`: the law sets no cap for it. */
type LineState = 'held' | 'open' | 'without-cap' | 'free';

const keyOf = ({ of: { table, line, level } }: TestedCase): string => `${table.id}|${String(line)}|${level}`;

/** Each line once, over all its years: one year that could be tested decides it. */
function statesOf(tested: readonly TestedCase[], partly: ReadonlySet<string>): ReadonlyMap<string, LineState> {
  const states = new Map<string, LineState>();
  for (const one of tested) {
    const key = keyOf(one);
    const before = states.get(key);
    if (partly.has(key)) states.set(key, 'open');
    else if (before === undefined || before === 'free') states.set(key, stateOf(one));
    else if (stateOf(one) === 'held') states.set(key, 'held');
  }
  return states;
}

function stateOf({ test: { verdict, answer } }: TestedCase): LineState {
  switch (verdict) {
    case 'within':
    case 'within-total':
    case 'within-multiplied':
    case 'needs-confirmation':
    case 'exceeds':
      return 'held';
    case 'undetermined':
      return answer.state === 'in-force' ? 'open' : 'without-cap';
    case 'no-cap':
    case 'no-figure':
      return 'free';
  }
}
