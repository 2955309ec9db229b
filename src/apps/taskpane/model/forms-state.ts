/** What the view "Mẫu biểu" knows: what is chosen, and what became of the last insertion. Plain data. */
import { GROUPINGS, type GroupingId } from '../../../core/forms/activities';
import { DEFAULT_SOURCES, parametersOf, problemOf, type FormParameters, type FormProblem } from '../../../core/forms/parameters';
import type { TemplateId } from '../../../core/forms/template';
import type { KnownUnit } from '../../../core/money/money';
import type { SourceId } from '../../../core/table/model/dimensions';
import type { HostErrorCode } from '../../../core/workbook/port';

/** What a person chose; years as typed. */
export interface FormChoices {
  readonly from: string;
  readonly to: string;
  readonly unit: KnownUnit | 'usual';
  readonly sources: readonly SourceId[];
  readonly grouping: GroupingId;
  readonly sourcesAs: 'rows' | 'columns';
  readonly totalColumn: 'after' | 'before';
  readonly quantities: boolean;
  readonly isProtected: boolean;
}

export type FormsOutcome =
  | { readonly kind: 'inserted'; readonly sheets: readonly string[] }
  | { readonly kind: 'refused'; readonly code: HostErrorCode | 'program-failed' };

export interface FormsState {
  /** In the order in which they are offered. */
  readonly chosen: readonly TemplateId[];
  readonly choices: FormChoices;
  readonly isInserting: boolean;
  readonly outcome: FormsOutcome | null;
}

/** @param firstYear of the plan that is likely meant */
export function formsAtFirst(firstYear: number): FormsState {
  return {
    chosen: [],
    choices: {
      from: String(firstYear),
      to: String(firstYear + 4),
      unit: 'usual',
      sources: DEFAULT_SOURCES,
      grouping: 'nine',
      sourcesAs: 'rows',
      totalColumn: 'after',
      quantities: false,
      isProtected: false,
    },
    isInserting: false,
    outcome: null,
  };
}

/** The parameters that the choices make, and what stands in their way. */
export function parametersIn(choices: FormChoices): { readonly parameters: FormParameters; readonly problem: FormProblem | null } {
  const year = (text: string): number => (/^\s*\d{4}\s*$/.test(text) ? Number(text) : 0);
  const parameters = parametersOf({
    period: { from: year(choices.from), to: year(choices.to) },
    unit: choices.unit === 'usual' ? null : choices.unit,
    sources: choices.sources,
    groups: GROUPINGS[choices.grouping],
    sourcesAs: choices.sourcesAs,
    totalColumn: choices.totalColumn,
    quantities: choices.quantities,
    isProtected: choices.isProtected,
  });
  return { parameters, problem: problemOf(parameters) };
}
