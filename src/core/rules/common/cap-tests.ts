/** Supported lines held against their caps, each by the law of its own years. */
import { compare, ZERO } from '../../money/amount';
import type { CapCase } from '../../law/cases/cap-case';
import { labelCellOf } from '../../law/cases/cap-cases';
import { confirmationsFor, type CapChoices } from '../../law/cases/choices';
import { isManagement } from '../../law/activities';
import { yearOf } from '../../law/day';
import { findCapsOfYear, type DatedAnswer } from '../../law/caps-of-year';
import type { LawSetting } from '../../law/setting';
import type { SupportTest } from '../../law/support';
import { testSupport } from '../../law/support-against-cap';

export interface TestedCase {
  readonly of: CapCase;
  readonly test: SupportTest;
}

/** What lines are held against besides the workbook itself. */
export interface CapTerms {
  readonly law: LawSetting;
  /** What a person said of this workbook's lines. */
  readonly choices: CapChoices;
}

/** @param province code of the province whose caps are looked up */
export function testCases(cases: readonly CapCase[], terms: CapTerms, province: string | null): readonly TestedCase[] {
  const answersFor = answersOf(terms, province);
  return cases.flatMap((of): TestedCase[] => {
    // Taking part in a selection that others organise is under no cap for organising (caps 2.5).
    if (of.match.joins || isManagement(of.match.activity)) return [];
    const test = kindest(of, terms, answersFor);
    return test === null ? [] : [{ of, test }];
  });
}

type Answers = (of: CapCase, year: number) => readonly [DatedAnswer, ...DatedAnswer[]];

/** Lines of one activity ask the same question over and over. */
function answersOf({ law: { catalogue, on, picked }, choices: { signedOn } }: CapTerms, province: string | null): Answers {
  const known = new Map<string, readonly [DatedAnswer, ...DatedAnswer[]]>();
  return ({ level, match: { activity } }, year) => {
    const key = `${level}|${activity}|${String(year)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answers = findCapsOfYear(catalogue, {
      level,
      province: level === 'province' ? province : null,
      activity,
      year,
      signedOn,
      on,
      picked,
    });
    known.set(key, answers);
    return answers;
  };
}

const HOLDS: ReadonlySet<SupportTest['verdict']> = new Set(['within', 'within-total']);

/** A line over several years is wrong only if it is wrong by the law of each of them. */
function kindest(of: CapCase, { law, choices }: CapTerms, answersFor: Answers): SupportTest | null {
  const { table, line, unit, decimals, support, cost, bases, count, countUnit, namesOneUnit, registeredCapital, signs } = of;
  const years = of.years.length > 0 ? of.years : law.on === null ? [] : [yearOf(law.on)];
  const place = { sheet: table.sheet, cell: labelCellOf(table, line), label: table.lines[line]?.label ?? '' };
  const confirmed = confirmationsFor(choices.confirmed, place);
  const asked = { unit, decimals, support, cost, bases, count, countUnit, namesOneUnit, registeredCapital, signs, confirmed };
  const tests = years.map((year) => {
    const test = testSupport(asked, answersFor(of, year));
    if (of.countInAll === null || !test.missing.includes('count')) return test;
    // Where it is enough even for all years together it is enough; where not, it stays open which is meant.
    const inAll = testSupport({ ...asked, count: of.countInAll, countUnit: null }, answersFor(of, year));
    return HOLDS.has(inAll.verdict) ? inAll : test;
  });
  return tests.sort((a, b) => compare(a.excess ?? ZERO, b.excess ?? ZERO) || weight(a) - weight(b) || named(b) - named(a))[0] ?? null;
}

/** Of two years without a cap, the one whose acts can be named. */
const named = ({ answer }: SupportTest): number =>
  answer.state === 'no-rule' || answer.state === 'undetermined' ? answer.why.acts.length : 0;

const weight = ({ verdict, severity }: SupportTest): number => (verdict === 'exceeds' ? 2 : 0) + (severity === 'error' ? 1 : 0);
