/** What the view "Mẫu biểu" knows: what is chosen, and what became of the last insertion. Plain data. */
import { GROUPINGS, type ActivityGroup, type GroupingId } from '../../../core/forms/activities';
import { DEFAULT_SOURCES, parametersOf, problemOf, type FormParameters, type FormProblem } from '../../../core/forms/parameters';
import type { TemplateId } from '../../../core/forms/template';
import type { KnownUnit } from '../../../core/money/money';
import type { Period, SourceId } from '../../../core/table/model/dimensions';
import type { HostErrorCode } from '../../../core/workbook/port';

/** What a person chose; years as typed. */
export interface FormChoices {
  readonly from: string;
  readonly to: string;
  /** Code of a province; empty leaves dots in the head. */
  readonly province: string;
  readonly unit: KnownUnit | 'usual';
  readonly head: 'usual' | 'annex' | 'stand-alone';
  readonly sources: readonly SourceId[];
  readonly grouping: GroupingId | 'own';
  /** Groups as an office types them: a group a line, its activities below it after a dash. */
  readonly ownGroups: string;
  readonly sourcesAs: 'rows' | 'columns';
  readonly totalColumn: 'after' | 'before';
  readonly quantities: boolean;
  readonly isProtected: boolean;
}

/** What of a table had no place on a filled sheet, as cells. */
export interface FillReport {
  readonly table: string;
  readonly figures: number;
  readonly unplaced: readonly string[];
  readonly differing: readonly string[];
}

export type FormsOutcome =
  | { readonly kind: 'inserted'; readonly sheets: readonly string[]; readonly filled: FillReport | null }
  | { readonly kind: 'made'; readonly sheets: readonly string[] }
  | { readonly kind: 'removed'; readonly sheets: readonly string[] }
  /** No table of the workbook has a figure for these sheets. */
  | { readonly kind: 'nothing-to-fill' }
  | { readonly kind: 'refused'; readonly code: HostErrorCode | 'program-failed' };

export interface FormsState {
  /** In the order in which they are offered. */
  readonly chosen: readonly TemplateId[];
  readonly choices: FormChoices;
  /** What a person changed by hand; the plan that is open suggests the rest. */
  readonly touched: ReadonlySet<keyof FormChoices>;
  readonly isInserting: boolean;
  readonly outcome: FormsOutcome | null;
  /** The sheets of the last insertion are there and may be taken out again. */
  readonly canTakeOut: boolean;
}

/** @param firstYear of the plan that is likely meant */
export function formsAtFirst(firstYear: number): FormsState {
  return {
    chosen: [],
    choices: {
      from: String(firstYear),
      to: String(firstYear + 4),
      province: '',
      unit: 'usual',
      head: 'usual',
      sources: DEFAULT_SOURCES,
      grouping: 'nine',
      ownGroups: '',
      sourcesAs: 'rows',
      totalColumn: 'after',
      quantities: false,
      isProtected: false,
    },
    touched: new Set(),
    isInserting: false,
    outcome: null,
    canTakeOut: false,
  };
}

/** What the plan that is open is about. */
export interface PlanAtHand {
  readonly period: Period | null;
  readonly province: string | null;
}

/** The choices with what the plan suggests, where a person chose nothing else. */
export function suggested({ choices, touched }: FormsState, { period, province }: PlanAtHand): FormChoices {
  const free = (key: keyof FormChoices): boolean => !touched.has(key);
  return {
    ...choices,
    ...(period !== null && free('from') && free('to') && { from: String(period.from), to: String(period.to) }),
    ...(province !== null && free('province') && { province }),
  };
}

/** "Đào tạo nghề" / "- Lớp may công nghiệp": a group a line, its activities below it; an activity before any group makes no group. */
export function groupsFrom(text: string): readonly ActivityGroup[] {
  const groups: { label: string; activities: { label: string; unitOfMeasure: string }[] }[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const activity = /^[-–•+*]\s*(\S.*)$/.exec(line)?.[1];
    if (activity !== undefined) groups.at(-1)?.activities.push({ label: activity, unitOfMeasure: '' });
    else if (line !== '') groups.push({ label: line, activities: [] });
  }
  // A group nobody split up is its own only line: a sheet needs a line to type into.
  return groups.map((group) =>
    group.activities.length > 0 ? group : { ...group, activities: [{ label: group.label, unitOfMeasure: '' }] },
  );
}

/** The parameters that the choices make, and what stands in their way. */
export function parametersIn(choices: FormChoices): { readonly parameters: FormParameters; readonly problem: FormProblem | null } {
  const year = (text: string): number => (/^\s*\d{4}\s*$/.test(text) ? Number(text) : 0);
  const parameters = parametersOf({
    period: { from: year(choices.from), to: year(choices.to) },
    province: choices.province === '' ? null : choices.province,
    unit: choices.unit === 'usual' ? null : choices.unit,
    head: choices.head === 'usual' ? null : choices.head,
    sources: choices.sources,
    groups: choices.grouping === 'own' ? groupsFrom(choices.ownGroups) : GROUPINGS[choices.grouping],
    sourcesAs: choices.sourcesAs,
    totalColumn: choices.totalColumn,
    quantities: choices.quantities,
    isProtected: choices.isProtected,
  });
  return { parameters, problem: problemOf(parameters) };
}
