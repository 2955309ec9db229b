/**
 * A line against its cap (caps.md 3 and 4): the lower of percentage and amount, multipliers only when their condition shows,
 * tiers, and what the evidence lets a breach be. Everything is exact; nothing is rounded before it is compared.
 */
import {
  add,
  amountFromInteger,
  compare,
  divide,
  isZero,
  multiply,
  roundTo,
  scaleByPowerOfTen,
  subtract,
  ZERO,
  type Amount,
} from '../money/amount';
import { UNIT_EXPONENT } from '../money/money';
import type { Cap, ConditionId, Multiplier } from './act';
import { isCountedIn } from './activities';
import type { Day } from './day';
import type { DatedAnswer } from './caps-of-year';
import type { CapAnswer } from './find-cap';
import { beyondPrint, figure, inUnit, share, wholeOf } from './share';
import type { Missing, Multiplied, SupportLine, SupportTest } from './support';

/** The test by each text of the year; of two texts the one that is kinder to the line counts (caps.md 2.3). */
export function testSupport(line: SupportLine, answers: readonly [DatedAnswer, ...DatedAnswer[]]): SupportTest {
  const [first, ...more] = kindestFirst(answers.map(({ on, answer }) => testOn(line, on, answer)));
  if (first === undefined) throw new Error('There is always an answer.');
  const tested = [first, ...more].filter(({ answer }) => answer.state === 'in-force');
  const [kindest = first] = tested;
  // Part of the year is under a text that is not known: that is no ground for an error.
  const known = tested.length === answers.length ? kindest : { ...kindest, severity: kindest.severity && ('warning' as const) };
  const worst = tested.at(-1);
  return worst === undefined || rank(worst) === rank(kindest) ? known : { ...known, stricter: worst };
}

const ORDER = [
  'within',
  'no-figure',
  'within-total',
  'within-multiplied',
  'undetermined',
  'no-cap',
  'needs-confirmation',
  'exceeds',
] as const;
/** Of two breaches the smaller one; of two that hold, the one that leaves less. */
const kindestFirst = (tests: readonly SupportTest[]): SupportTest[] =>
  [...tests].sort((a, b) => rank(a) - rank(b) || compare(a.excess ?? ZERO, b.excess ?? ZERO) || compare(a.limit ?? ZERO, b.limit ?? ZERO));

const rank = ({ verdict, severity }: SupportTest): number => ORDER.indexOf(verdict) * 2 + (severity === 'error' ? 1 : 0);

function testOn(line: SupportLine, on: Day, answer: CapAnswer): SupportTest {
  if (answer.state !== 'in-force')
    return { ...blank(line, on, answer), verdict: answer.state === 'undetermined' ? 'undetermined' : 'no-cap' };
  const caps = ofTier(answer.caps, line);
  const [first, ...more] = kindestFirst(caps.map((cap) => testCap(line, on, answer, cap)));
  if (first === undefined) return { ...blank(line, on, answer), verdict: 'undetermined', missing: ['tier'] };
  // One step alone of several that the act has in words: whether it is the one that holds, no table says.
  if (caps.length === 1 && first.cap?.tier?.basis === 'stated') return { ...first, severity: first.severity && 'warning' };
  // Several tiers may hold: what they agree in is certain, anything else needs the size that tells them apart.
  if (more.every(({ verdict }) => verdict === first.verdict)) return first;
  return { ...blank(line, on, answer), cap: first.cap, verdict: 'undetermined', missing: ['tier'] };
}

function blank(line: SupportLine, on: Day, answer: CapAnswer): SupportTest {
  return {
    on,
    answer,
    cap: null,
    verdict: 'undetermined',
    severity: null,
    unit: line.unit,
    support: line.support,
    base: null,
    count: null,
    amountPerUnit: null,
    byPercent: null,
    byAmount: null,
    limit: null,
    binding: null,
    excess: null,
    missing: [],
    neededCost: null,
    average: null,
    multiplied: null,
    unread: [],
    stricter: null,
  };
}

/** The tiers that may hold. At a border both do: acts do not always say to which the border belongs. */
function ofTier(caps: readonly Cap[], { registeredCapital, unit }: SupportLine): readonly Cap[] {
  if (registeredCapital === undefined || registeredCapital === null) return caps;
  const capital = scaleByPowerOfTen(registeredCapital, UNIT_EXPONENT[unit] - UNIT_EXPONENT['billion-vnd']);
  return caps.filter(({ tier }) => {
    if (tier === undefined) return true;
    const above = tier.above === null ? null : figure(tier.above);
    const upTo = tier.upTo === null ? null : figure(tier.upTo);
    return (above === null || compare(capital, above) >= 0) && (upTo === null || compare(capital, upTo) <= 0);
  });
}

function testCap(line: SupportLine, on: Day, answer: CapAnswer, cap: Cap): SupportTest {
  const unread = cap.unreadAmendments.filter(({ from }) => from <= on);
  const test = { ...blank(line, on, answer), cap, unread };
  if (cap.figures === 'none') return { ...test, verdict: 'no-figure' };
  if (cap.figures === 'unknown') return { ...test, verdict: 'undetermined' };

  const missing: Missing[] = [];
  const base = cap.percentBase === null ? null : baseOf(cap, line);
  const byPercent = cap.percent === null || base === null ? null : share(cap.percent, base);
  if (cap.percent !== null && base === null) missing.push('base');
  const amountPerUnit = cap.amountMillionVnd === null ? null : inUnit(cap.amountMillionVnd, line.unit);
  const count = amountPerUnit === null ? null : countOf(cap, line);
  if (count !== null && typeof count === 'string') missing.push(count);
  const units = count === null || typeof count === 'string' ? null : count;
  const byAmount = amountPerUnit === null || units === null ? null : multiply(amountPerUnit, units);
  const { limit, binding } = lowest(byPercent, byAmount, line.cost);

  const exceeds = (most: Amount | null): boolean => most !== null && beyondPrint(subtract(line.support, most), line.decimals) !== null;
  const isGroup = units !== null && compare(units, amountFromInteger(1)) > 0;
  const full: SupportTest = {
    ...test,
    base,
    count: units,
    amountPerUnit,
    byPercent,
    byAmount,
    limit,
    binding,
    missing,
    neededCost: missing.includes('base') && cap.percent !== null ? atLeast(wholeOf(cap.percent, line.support), line.decimals) : null,
    average: isGroup ? divide(line.support, units) : null,
  };
  if (!exceeds(limit)) {
    // Without its count an amount cannot be passed; without its base a percentage stays open and the amount still tells.
    const untested = limit === null || missing.includes('count') || missing.includes('count-unit');
    return { ...full, verdict: untested ? 'undetermined' : isGroup ? 'within-total' : 'within' };
  }
  return breach({ ...full, excess: limit === null ? null : subtract(line.support, limit) }, line, exceeds);
}

/** A least amount as the table would print it: never less than what is needed. */
function atLeast(amount: Amount | null, decimals: number): Amount | null {
  if (amount === null) return null;
  const rounded = roundTo(amount, decimals);
  return compare(rounded, amount) >= 0 ? rounded : add(rounded, scaleByPowerOfTen(amountFromInteger(1), -decimals));
}

/** Above the cap itself: what its multipliers make of it (caps.md 3). */
function breach(test: SupportTest, line: SupportLine, exceeds: (most: Amount | null) => boolean): SupportTest {
  const { cap } = test;
  if (cap === null) return test;
  const severity = cap.verified && test.unread.length === 0 ? 'error' : 'warning';
  const confirmed = new Set(line.confirmed.map(({ condition }) => condition));
  const shown = test.answer.state === 'in-force' ? test.answer.why.shows : null;
  const signs = new Set<ConditionId>(shown === null ? line.signs : [...line.signs, shown]);
  const options = cap.multipliers
    .map((multiplier): Multiplied => {
      const limit = raised(test, multiplier, line.cost);
      const { condition } = multiplier;
      return {
        multiplier,
        limit,
        because: confirmed.has(condition) ? 'confirmed' : signs.has(condition) ? 'sign' : 'named',
        exceeded: exceeds(limit),
      };
    })
    .sort((a, b) => compare(b.limit, a.limit));
  const holds = (because: Multiplied['because']): Multiplied | undefined => options.find((one) => one.because === because && !one.exceeded);
  const settled = holds('confirmed');
  if (settled !== undefined) return { ...test, verdict: 'within-multiplied', severity: null, multiplied: settled };
  const signed = holds('sign');
  if (signed !== undefined) return { ...test, verdict: 'needs-confirmation', severity: 'warning', multiplied: signed };
  // Only what was read word for word is mentioned to somebody whose text shows no sign of it.
  const mentioned = options.filter(
    ({ because, multiplier }) =>
      because !== 'named' || multiplier.evidence === 'verbatim' || (cap.verified && multiplier.evidence === 'entered'),
  );
  const named = mentioned.find(({ exceeded }) => !exceeded) ?? mentioned[0] ?? null;
  return { ...test, verdict: 'exceeds', severity, multiplied: named };
}

/** The outer bound: an amount alone is raised, or the support as a whole, never above the cost. */
function raised({ byPercent, byAmount, limit }: SupportTest, { factor, appliesTo }: Multiplier, cost: Amount | null): Amount {
  const times = figure(factor);
  if (appliesTo === 'amount') return lowest(byPercent, byAmount === null ? null : multiply(times, byAmount), cost).limit ?? ZERO;
  const whole = lowest(byPercent, byAmount, null).limit ?? limit ?? ZERO;
  return lowest(multiply(times, whole), null, cost).limit ?? ZERO;
}

function lowest(byPercent: Amount | null, byAmount: Amount | null, cost: Amount | null): Pick<SupportTest, 'limit' | 'binding'> {
  let limit: Amount | null = null;
  let binding: SupportTest['binding'] = null;
  for (const [kind, amount] of [
    ['percent', byPercent],
    ['amount', byAmount],
    ['cost', cost],
  ] as const) {
    if (amount === null || (limit !== null && compare(amount, limit) >= 0)) continue;
    limit = amount;
    binding = kind;
  }
  // The cost alone is no cap: it only keeps the others from going above it.
  return byPercent === null && byAmount === null ? { limit: null, binding: null } : { limit, binding };
}

const baseOf = ({ percentBase }: Cap, { cost, bases = {} }: SupportLine): Amount | null =>
  percentBase === null ? null : (bases[percentBase] ?? (percentBase === 'eligible-cost' ? cost : null));

function countOf({ per }: Cap, { count, countUnit, namesOneUnit }: SupportLine): Amount | 'count' | 'count-unit' {
  if (count === null || isZero(count)) return namesOneUnit ? amountFromInteger(1) : 'count';
  const fits = countUnit === null || isCountedIn(countUnit, per);
  // "05 máy" for a company that is named: what is counted is not what the cap counts, and it is one facility all the same.
  return fits ? count : namesOneUnit ? amountFromInteger(1) : 'count-unit';
}
