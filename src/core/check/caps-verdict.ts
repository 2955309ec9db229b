/** The verdict on caps, from lines counted and findings; whoever words it needs to know no more of the law. */
import type { Finding, FindingCode } from '../rules/common/finding';
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
