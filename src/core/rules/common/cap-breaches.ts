/**
 * Lines that ask for more than their cap allows, told apart by what is broken, and gathered where they have one cause:
 * a cap that nobody has verified is one question, however many lines it is too low for.
 */
import { amountFromInteger, compare, equals, isZero, ZERO } from '../../money/amount';
import type { CapCase, CaseScope } from '../../law/cases/cap-case';
import { testCounterpart, type ShareTest } from '../../law/share-limits';
import type { Table } from '../../table/model/table';
import type { Figure } from '../../table/seeing/figure';
import { toA1 } from '../../workbook/address';
import type { TestedCase } from './cap-tests';
import type { CapDoubt } from './facts';
import type { FindingCode, Severity } from './finding';

export type BreachCode = Extract<FindingCode, 'SB501' | 'SB502' | 'SB503'>;

export interface Breach extends TestedCase {
  readonly code: BreachCode;
  readonly severity: Severity;
  /** Why a cap that was read word for word raises no error. */
  readonly doubt: CapDoubt | null;
  /** For SB503: the least counterpart, against what the table has. */
  readonly counterpart: ShareTest | null;
  /** Other lines of the same table that the same cap is too low for. */
  readonly others: readonly TestedCase[];
}

/**
 * So many lines above their caps, and more than this share of all: rather the unit, the caps or the reading are wrong than all of
 * them. A list of projects is made line by line; a plan over years is a first allotment of money.
 */
const MANY: Readonly<Record<CaseScope, { readonly lines: number; readonly share: number }>> = {
  project: { lines: 5, share: 3 / 4 },
  period: { lines: 3, share: 1 / 5 },
  year: { lines: 3, share: 1 / 5 },
};

export const capBreaches = (tested: readonly TestedCase[]): readonly Breach[] => gathered(withDoubt(worstOfLines(tested), tested));

const keyOf = ({ of: { table, line, level } }: TestedCase): string => `${table.id}|${String(line)}|${level}`;

/** One breach a line and level: an error before a question, then the larger excess. */
function worstOfLines(tested: readonly TestedCase[]): Breach[] {
  const worst = new Map<string, Breach>();
  for (const one of tested) {
    const breach = breachOf(one);
    if (breach === null) continue;
    const before = worst.get(keyOf(one));
    if (before === undefined || isWorse(breach, before)) worst.set(keyOf(one), breach);
  }
  return [...worst.values()];
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, undecided: 1, info: 0 };

/** What even a condition does not let pass is worse than what it may. */
const passes = ({ test }: Breach): number => (test.verdict === 'exceeds' ? 1 : 0);

function isWorse(a: Breach, b: Breach): boolean {
  return (RANK[a.severity] - RANK[b.severity] || passes(a) - passes(b) || compare(a.test.excess ?? ZERO, b.test.excess ?? ZERO)) > 0;
}

function breachOf(one: TestedCase): Breach | null {
  const { of, test } = one;
  // Confirmed by a person: it passes, and carries a remark (caps 3).
  if (test.verdict === 'within-multiplied')
    return { ...one, code: codeOf(one), severity: 'info', doubt: null, counterpart: null, others: [] };
  if (test.verdict !== 'exceeds' && test.verdict !== 'needs-confirmation') return sharedBreach(one);
  const code = codeOf(one);
  const counterpart = code === 'SB503' ? counterpartOf(one) : null;
  if (code === 'SB503' && counterpart === null) return null;
  const doubt = code === 'SB503' ? null : doubtOf(of);
  const certain = test.severity === 'error' && doubt === null && code !== 'SB503';
  return { ...one, code, severity: certain ? 'error' : 'warning', doubt, counterpart, others: [] };
}

const OF_PROJECTS: ReadonlySet<Table['kind']> = new Set(['project-list', 'cost-estimate']);

/**
 * Why a breach of a cap that was read word for word is a question all the same. What is paid in one year of a plan may be counted in
 * another: only the line over all its years is certain. And where activities are listed, not projects, the cost of a group whose number
 * nobody states may be more than the table has; an estimate is of one project, with all that it costs.
 */
function doubtOf({ table, scope, countFrom, namesOneUnit, count, match, isLevelStated }: CapCase): CapDoubt | null {
  if (scope === 'year' && countFrom !== 'words') return 'year';
  if (!OF_PROJECTS.has(table.kind) && !namesOneUnit && count === null) return 'uncounted';
  if (match.by === 'heading') return 'heading';
  if (match.confidence !== 'sure') return 'words';
  return isLevelStated ? null : 'level';
}

/**
 * Two budgets that pay for one project, each within its own cap, may together leave less to the beneficiary than the share of the
 * national cap does (caps.md 5, "minimum counterpart"): a question, since the clause against paying twice has ended.
 */
function sharedBreach(one: TestedCase): Breach | null {
  const { of, test } = one;
  // Of several projects in one line each budget may pay for its own.
  const isOne = of.namesOneUnit || (of.count !== null && equals(of.count, amountFromInteger(1)));
  if (of.scope !== 'project' || of.level !== 'national' || test.base === null || !isOne) return null;
  const counterpart = counterpartOf(one);
  return counterpart === null ? null : { ...one, code: 'SB503', severity: 'warning', doubt: null, counterpart, others: [] };
}

/**
 * A share that is too high is said of the support where the line is one project with its cost; where the cost is only what
 * the plan lists over the years, or no counterpart is entered, it is said of the counterpart, and never as an error.
 */
function codeOf({ of, test }: TestedCase): BreachCode {
  if (test.binding === 'amount') return 'SB501';
  return of.counterpart !== null && (of.scope === 'period' || isZero(of.counterpart)) ? 'SB503' : 'SB502';
}

function counterpartOf({ of, test }: TestedCase): ShareTest | null {
  const { unit, decimals, counterpart, others, cost } = of;
  if (test.cap === null || counterpart === null || cost === null) return null;
  const least = testCounterpart({ unit, decimals, part: counterpart, whole: cost, others }, test.cap, test.on);
  return least === null || least.excess === null ? null : least;
}

/** Where many lines of a table are above their caps, none of it is certain. */
function withDoubt(breaches: readonly Breach[], tested: readonly TestedCase[]): Breach[] {
  const decided = new Map<CapCase['table'], Set<string>>();
  for (const one of tested) {
    if (one.test.limit === null) continue;
    const { table } = one.of;
    decided.set(table, (decided.get(table) ?? new Set()).add(keyOf(one)));
  }
  return breaches.map((breach) => {
    const { table, scope } = breach.of;
    const above = breaches.filter(({ of, severity }) => of.table === table && severity !== 'info').length;
    const { lines, share } = MANY[scope];
    const isDoubtful = above >= lines && above > share * (decided.get(table)?.size ?? 0);
    return isDoubtful && breach.severity === 'error' ? { ...breach, severity: 'warning', doubt: 'many' } : breach;
  });
}

/** Errors one by one; questions by table and cap. */
function gathered(breaches: readonly Breach[]): Breach[] {
  const found: Breach[] = [];
  const questions = new Map<string, Breach>();
  for (const breach of breaches) {
    if (breach.severity !== 'warning' || breach.test.verdict !== 'exceeds') {
      found.push(breach);
      continue;
    }
    const key = `${breach.of.table.id}|${breach.code}|${breach.test.cap?.id ?? ''}`;
    const before = questions.get(key);
    if (before === undefined) questions.set(key, breach);
    else {
      const [first, other] = isWorse(breach, before) ? [breach, before] : [before, breach];
      questions.set(key, { ...first, others: [...before.others, { of: other.of, test: other.test }] });
    }
  }
  return [...found, ...questions.values()];
}

/** The figures of a case, the one to look at first in front: where the amount for one is highest, or the share of the cost. */
export const figuresOf = ({ of, test }: TestedCase): readonly Figure[] => (test.binding === 'amount' ? of.figuresEach : of.figures);

export function firstCell(one: TestedCase): string {
  const { range } = one.of.table;
  return toA1(figuresOf(one)[0] ?? { row: range.top, column: range.left });
}
