/** What the caps view shows of a workbook: the caps its lines are under, lines nobody can place, conditions to be confirmed. */
import type { ConditionId, Level } from '../law/act';
import { labelCellOf } from '../law/cases/cap-cases';
import type { CapCase } from '../law/cases/cap-case';
import { confirmationsFor, choiceFor } from '../law/cases/choices';
import type { Day } from '../law/day';
import type { CapAnswer } from '../law/find-cap';
import { capTests, type TestedCase } from '../rules/cap-tests';
import type { Observations } from '../rules/observations';
import type { RuleOptions } from '../rules/rule';

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

export interface CapsReport {
  /** Code of the province whose caps were looked up. */
  readonly province: string | null;
  /** Somebody chose it; else the heading of the workbook names it. */
  readonly provinceChosen: boolean;
  readonly applied: readonly AppliedCap[];
  readonly openLines: readonly OpenLine[];
  readonly conditions: readonly ConditionToConfirm[];
}

/** Null where no line of the workbook has to do with caps. */
export function capsReport(observed: Observations, options: RuleOptions): CapsReport | null {
  const { cases, tested, unmatched, province } = capTests(observed, options);
  if (cases.length === 0) return null;
  return {
    province,
    provinceChosen: options.law.province !== null,
    applied: appliedOf(tested),
    openLines: [...unmatched.map((one) => ({ ...placeOf(one), candidates: one.candidates, chosen: null })), ...chosenOf(cases, options)].filter(isFirst),
    conditions: conditionsOf(tested, options).filter(isFirst),
  };
} // prettier-ignore

const placeOf = ({ table, line }: Pick<CapCase, 'table' | 'line'>): CapPlace => ({
  sheet: table.sheet,
  cell: labelCellOf(table, line),
  label: table.lines[line]?.label ?? '',
});

const isFirst = ({ sheet, cell }: CapPlace, at: number, all: readonly CapPlace[]): boolean =>
  all.findIndex((other) => other.sheet === sheet && other.cell === cell) === at;

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
        places: group.map(({ of }) => placeOf(of)).filter(isFirst),
        above: above.map(({ of }) => placeOf(of)).filter(isFirst).length,
      },
    ];
  });
}

/** Lines whose activity a person chose stay in the list, so that the choice can be changed. */
function chosenOf(cases: readonly CapCase[], { choices }: RuleOptions): OpenLine[] {
  return cases.flatMap((one) => {
    if (one.match.by !== 'choice') return [];
    const place = placeOf(one);
    return [{ ...place, candidates: [], chosen: choiceFor(choices.activities, place)?.activity ?? null }];
  });
}

function conditionsOf(tested: readonly TestedCase[], { choices }: RuleOptions): ConditionToConfirm[] {
  return tested.flatMap(({ of, test }) => {
    if (test.multiplied === null || (test.verdict !== 'needs-confirmation' && test.verdict !== 'within-multiplied')) return [];
    const place = placeOf(of);
    const { condition } = test.multiplied.multiplier;
    const reason = confirmationsFor(choices.confirmed, place).find((one) => one.condition === condition)?.reason ?? null;
    return [{ ...place, condition, reason }];
  });
}
