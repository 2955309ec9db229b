/** How the supported lines of a workbook came off by their caps, counted. */
import type { TestedCase } from '../rules/common/cap-tests';
import type { Caps } from '../rules/common/caps';
import type { Finding } from '../rules/common/finding';
import { missingIn, type CapsReport } from './caps-report';
import type { CapLines } from './caps-verdict';

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
