/** What the caps view shows of a workbook: the caps its lines are under, lines nobody can place, conditions to be confirmed. */
import type { ConditionId, Level } from '../law/act';
import { labelCellOf } from '../law/cases/cap-cases';
import type { CapCase, UnmatchedLine } from '../law/cases/cap-case';
import { confirmationsFor, choiceFor, isSameCeiling } from '../law/cases/choices';
import type { Day } from '../law/day';
import type { CapAnswer } from '../law/find-cap';
import { isOf } from '../law/cases/plan';
import { packOfTable } from '../table/pack-of-table';
import { sourceTotals, type CeilingKey } from '../law/cases/source-totals';
import type { LawSetting } from '../law/setting';
import type { SupportTest } from '../law/support';
import type { Amount } from '../money/amount';
import { convert, isKnownUnit, money, type KnownUnit } from '../money/money';
import { toA1 } from '../workbook/address';
import { capImpact } from '../rules/common/cap-impact';
import type { CapTerms, TestedCase } from '../rules/common/cap-tests';
import type { Observations } from '../rules/common/observations';

export interface CapPlace {
  readonly sheet: string;
  /** The cell in which the words of the line stand. */
  readonly cell: string;
  readonly label: string;
}

/** One activity of one level under one text: the lines of the workbook that it is asked about. */
export interface AppliedCap {
  readonly level: Level;
  readonly activity: string;
  /** The day on which the text was asked for. */
  readonly on: Day;
  readonly years: readonly number[];
  readonly answer: CapAnswer;
  readonly places: readonly CapPlace[];
  /** Lines above it. */
  readonly above: number;
}

export interface OpenLine extends CapPlace {
  readonly candidates: readonly string[];
  /** What a person chose for it; null while it is open. */
  readonly chosen: string | null;
}

export interface ConditionToConfirm extends CapPlace {
  readonly condition: ConditionId;
  /** The reason given; null while it is not confirmed. */
  readonly reason: string | null;
}

/** A line that comes off otherwise by what a person entered or picked than by the shipped catalogue alone. */
export interface ChangedLine extends CapPlace {
  readonly level: Level;
  readonly before: SupportTest;
  readonly after: SupportTest;
}

/** What the workbook adds up of one source, and the ceiling that was given for it. */
export interface SourceTotal extends CeilingKey {
  readonly sheet: string;
  readonly cell: string;
  /** In million đồng. */
  readonly total: Amount;
  /** In million đồng; null when none was given. */
  readonly ceiling: Amount | null;
}

/**
 * `count`: no number, or of another thing; `years`: a number of which nobody can say whether it is of each year or of all; `cost`: the
 * percentage alone counts; `capital`: of the enterprise; `kind`: of a selection; `level`: whose money; `activity`: what for; `year`: nothing
 * says whose year's law.
 */
export type Untested = 'count' | 'years' | 'cost' | 'capital' | 'kind' | 'level' | 'source' | 'activity' | 'year';

export interface CapsReport {
  /** Code of the province whose caps were looked up. */
  readonly province: string | null;
  /** Somebody chose it; else the heading of the workbook names it. */
  readonly provinceChosen: boolean;
  readonly applied: readonly AppliedCap[];
  readonly openLines: readonly OpenLine[];
  readonly conditions: readonly ConditionToConfirm[];
  readonly changes: readonly ChangedLine[];
  /** Lines under a cap in force that the table does not let anybody test, by what is missing. */
  readonly untested: Readonly<Record<Untested, number>>;
  readonly sources: readonly SourceTotal[];
}

/**
 * Null where nothing of the workbook has to do with caps or ceilings.
 * @param impact whether to list what a person's caps change
 */
export function capsReport(observed: Observations, impact: boolean): CapsReport | null {
  const caps = observed.caps();
  const { cases, tested, unmatched, province, withoutLevel, withoutSource } = caps;
  const sources = sourcesOf(observed);
  const unknown = unknownIn(cases, unmatched);
  if (cases.length + unknown + withoutLevel + withoutSource + sources.length === 0) return null;
  return {
    province,
    provinceChosen: observed.law.province !== null,
    applied: appliedOf(tested),
    openLines: eachOnce([
      ...unmatched.map((one) => ({ ...placeOf(one), candidates: one.candidates, chosen: null })),
      ...chosenOf(cases, observed),
    ]),
    conditions: eachOnce(conditionsOf(tested, observed)),
    sources,
    untested: {
      ...untestedOf(tested),
      level: withoutLevel,
      source: withoutSource,
      activity: unknown,
      year: withoutYear(cases, observed.law),
    },
    changes: impact ? capImpact(caps, observed).map(({ of, before, after }) => ({ ...placeOf(of), level: of.level, before, after })) : [],
  };
}

const placeOf = ({ table, line }: Pick<CapCase, 'table' | 'line'>): CapPlace => ({
  sheet: table.sheet,
  cell: labelCellOf(table, line),
  label: table.lines[line]?.label ?? '',
});

/** The first of each place. */
function eachOnce<P extends CapPlace>(places: readonly P[]): P[] {
  const seen = new Set<string>();
  return places.filter(({ sheet, cell }) => {
    const key = `${sheet}!${cell}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function appliedOf(tested: readonly TestedCase[]): AppliedCap[] {
  const groups = new Map<string, TestedCase[]>();
  for (const one of tested) {
    const { answer } = one.test;
    const text = answer.state === 'in-force' ? answer.caps.map(({ id }) => id).join() : answer.state;
    const key = `${one.of.level}|${one.of.match.activity}|${text}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): AppliedCap[] => {
    const [first] = group;
    if (first === undefined) return [];
    const above = group.filter(({ test }) => test.verdict === 'exceeds');
    return [
      {
        level: first.of.level,
        activity: first.of.match.activity,
        on: first.test.on,
        years: [...new Set(group.flatMap(({ of }) => of.years))].sort((a, b) => a - b),
        answer: first.test.answer,
        places: eachOnce(group.map(({ of }) => placeOf(of))),
        above: eachOnce(above.map(({ of }) => placeOf(of))).length,
      },
    ];
  });
}

type OfCap = Exclude<Untested, 'level' | 'source' | 'activity' | 'year'>;

/** Lines with national money for something that a cap is set for, in a plan that names no year. */
function withoutYear(cases: readonly CapCase[], { on, catalogue: { caps } }: LawSetting): number {
  const capped = new Set(caps.flatMap(({ activity, level, figures }) => (level === 'national' && figures !== 'none' ? [activity] : [])));
  const open = cases.filter(
    ({ level, years, match }) => on === null && years.length === 0 && level === 'national' && capped.has(match.activity) && !match.joins,
  );
  return new Set(open.map(({ table, line }) => `${table.id}|${String(line)}`)).size;
}

/** Lines with national money in a list of projects, or beside lines whose activity is known; elsewhere lines are places and units. */
function unknownIn(cases: readonly CapCase[], unmatched: readonly UnmatchedLine[]): number {
  const known = new Set(cases.map(({ table }) => table));
  const open = unmatched.filter(({ table, level }) => level === 'national' && (table.kind === 'project-list' || known.has(table)));
  return new Set(open.map(({ table, line }) => `${table.id}|${String(line)}`)).size;
}

/** Each line once, and only where none of its years could be tested, or its words do not say whether they count each year or all. */
function untestedOf(tested: readonly TestedCase[]): Record<OfCap, number> {
  const counts = { count: 0, years: 0, cost: 0, capital: 0, kind: 0 };
  const keyOf = ({ of: { table, line, level } }: TestedCase): string => `${table.id}|${String(line)}|${level}`;
  const decided = new Set(tested.filter(({ test }) => test.verdict !== 'undetermined').map(keyOf));
  const seen = new Set<string>();
  for (const one of tested) {
    const key = keyOf(one);
    const missing = missingIn(one);
    // Each year is within what the words count, and all of them together are not.
    if (missing === null || (decided.has(key) && missing !== 'years') || seen.has(key)) continue;
    seen.add(key);
    counts[missing]++;
  }
  return counts;
}

/** What a line lacks to be held against its cap; null where it lacks nothing, or no cap is known. */
export function missingIn({ of, test: { verdict, answer, missing } }: TestedCase): OfCap | null {
  if (verdict !== 'undetermined') return null;
  if (answer.state === 'undetermined') return answer.why.reason === 'activity-too-broad' ? 'kind' : null;
  if (missing.includes('tier')) return 'capital';
  if (missing.includes('count') && of.countInAll !== null) return 'years';
  if (missing.includes('count') || missing.includes('count-unit')) return 'count';
  return missing.includes('base') ? 'cost' : null;
}

/** The first table that adds a source up stands for the workbook: what another says of the same is held against it elsewhere. */
function sourcesOf({ workbook, reading, choices: { ceilings } }: Observations): SourceTotal[] {
  const found = reading.tables.flatMap((table) => {
    const { unit, sheet } = table;
    return !isKnownUnit(unit) ||
      !isOf(
        packOfTable(reading, table),
        table,
        workbook.sheets.find(({ name }) => name === sheet),
      )
      ? []
      : sourceTotals(table).map(({ key, figure }): SourceTotal => {
          const given = ceilings.find((one) => isSameCeiling(one, key));
          const inMillion = (amount: Amount, from: KnownUnit): Amount => convert(money(amount, from), 'million-vnd').amount;
          const ceiling = given === undefined ? null : inMillion(given.amount, given.unit);
          return { ...key, sheet, cell: toA1(figure), total: inMillion(figure.amount, unit), ceiling };
        });
  });
  return found.filter((one, at) => found.findIndex(({ source, year }) => source === one.source && year === one.year) === at);
}

/** Lines whose activity a person chose stay in the list, so that the choice can be changed. */
function chosenOf(cases: readonly CapCase[], { choices }: CapTerms): OpenLine[] {
  return cases.flatMap((one) => {
    if (one.match.by !== 'choice') return [];
    const place = placeOf(one);
    return [{ ...place, candidates: [], chosen: choiceFor(choices.activities, place)?.activity ?? null }];
  });
}

function conditionsOf(tested: readonly TestedCase[], { choices }: CapTerms): ConditionToConfirm[] {
  return tested.flatMap(({ of, test }) => {
    if (test.multiplied === null || (test.verdict !== 'needs-confirmation' && test.verdict !== 'within-multiplied')) return [];
    const place = placeOf(of);
    const { condition } = test.multiplied.multiplier;
    const reason = confirmationsFor(choices.confirmed, place).find((one) => one.condition === condition)?.reason ?? null;
    return [{ ...place, condition, reason }];
  });
}
