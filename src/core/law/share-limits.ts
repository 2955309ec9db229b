/** Limits that are a share of something (caps.md 5): management cost, advances, the counterpart that a percentage leaves, ceilings. */
import { add, subtract, ZERO, type Amount } from '../money/amount';
import type { KnownUnit } from '../money/money';
import type { Cap, UnreadAmendment } from './act';
import type { Day } from './day';
import { beyondPrint, share } from './share';

export interface ShareLine {
  readonly unit: KnownUnit;
  readonly decimals: number;
  readonly part: Amount;
  readonly whole: Amount;
}

export interface ShareTest {
  readonly on: Day;
  readonly cap: Cap;
  readonly unit: KnownUnit;
  readonly part: Amount;
  readonly whole: Amount;
  /** The most (or, of a counterpart, the least) that the share comes to. */
  readonly limit: Amount;
  /** By how much it is passed (or missed); null when it holds. */
  readonly excess: Amount | null;
  readonly severity: 'error' | 'warning' | null;
  readonly unread: readonly UnreadAmendment[];
}

/** A part that may be at most so many percent of a whole: management cost of an allocation, an advance of a contract. */
export function testShare(line: ShareLine, cap: Cap, on: Day): ShareTest | null {
  if (cap.percent === null) return null;
  const limit = share(cap.percent, line.whole);
  const excess = beyondPrint(subtract(line.part, limit), line.decimals);
  // What is paid out first depends on how far the work has come, which no table shows: never more than a question.
  const certain = cap.kind !== 'advance' && cap.verified;
  return shareTest(line, cap, on, { limit, excess, certain });
}

export interface CounterpartLine extends ShareLine {
  /** `part` is the beneficiary's own money, `whole` the cost; other money that is not the State's completes the cost too. */
  readonly others: Amount | null;
}

/** The own money that a cap in percent leaves to the beneficiary. Derived, not a clause: a question at most. */
export function testCounterpart(line: CounterpartLine, cap: Cap, on: Day): ShareTest | null {
  if (cap.percent === null || cap.percentBase !== 'eligible-cost') return null;
  const limit = subtract(line.whole, share(cap.percent, line.whole));
  const given = add(line.part, line.others ?? ZERO);
  return shareTest(line, cap, on, { limit, excess: beyondPrint(subtract(limit, given), line.decimals), certain: false });
}

/** By how much a total passes the ceiling that was given for its source and year; null when it does not. */
export const beyondCeiling = (total: Amount, ceiling: Amount, decimals: number): Amount | null =>
  beyondPrint(subtract(total, ceiling), decimals);

interface Outcome {
  readonly limit: Amount;
  readonly excess: Amount | null;
  readonly certain: boolean;
}

function shareTest({ unit, part, whole }: ShareLine, cap: Cap, on: Day, { limit, excess, certain }: Outcome): ShareTest {
  const unread = cap.unreadAmendments.filter(({ from }) => from <= on);
  const severity = excess === null ? null : certain && unread.length === 0 ? 'error' : 'warning';
  return { on, cap, unit, part, whole, limit, excess, severity, unread };
}
