/** What a person may choose about a standard sheet, and what of it cannot be done. No words: a problem is told in core/messages. */
import type { KnownUnit } from '../money/money';
import { isSheetName } from '../workbook/insertion';
import type { Period, SourceId } from '../table/model/dimensions';
import { NINE_GROUPS, type ActivityGroup } from './activities';

export interface FormParameters {
  readonly period: Period;
  /** In the order of the columns and rows; never empty. */
  readonly sources: readonly SourceId[];
  /** Null takes the form's usual one. */
  readonly unit: KnownUnit | null;
  /** Code of a province of today or of before the merger; null leaves dots in the head. */
  readonly province: string | null;
  readonly groups: readonly ActivityGroup[];
  /** An annex carries no national name; null takes what is usual for the form. */
  readonly head: 'annex' | 'stand-alone' | null;
  /** "I" or "1"; null takes the form's usual one. */
  readonly annex: string | null;
  readonly totalColumn: 'after' | 'before';
  /** Of the money by activity: sources as lines below each activity, or side by side. */
  readonly sourcesAs: 'rows' | 'columns';
  /** Unit and quantity of each activity beside its money. */
  readonly quantities: boolean;
  /** Without a password, inputs left open. */
  readonly isProtected: boolean;
  /** Null takes the form's usual one. */
  readonly sheetName: string | null;
}

/** With what is usual for a form in the place of what was left open. */
export interface SettledParameters extends FormParameters {
  readonly unit: KnownUnit;
  readonly head: 'annex' | 'stand-alone';
}

export const DEFAULT_SOURCES: readonly SourceId[] = ['national', 'local', 'counterpart', 'other'];
export const ALL_SOURCES: readonly SourceId[] = ['national', 'local', 'counterpart', 'integrated', 'other'];

/** @param chosen what was chosen; everything else is as usual */
export function parametersOf(chosen: Partial<FormParameters> & Pick<FormParameters, 'period'>): FormParameters {
  return {
    sources: DEFAULT_SOURCES,
    unit: null,
    province: null,
    groups: NINE_GROUPS,
    head: null,
    annex: null,
    totalColumn: 'after',
    sourcesAs: 'rows',
    quantities: false,
    isProtected: false,
    sheetName: null,
    ...chosen,
  };
}

export const LONGEST_PERIOD = 10;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2049;
/** Excel's limit for the name of a sheet. */
export const LONGEST_SHEET_NAME = 31;

export type FormProblem =
  | { readonly kind: 'period-backwards'; readonly period: Period }
  | { readonly kind: 'period-too-long'; readonly years: number; readonly most: number }
  | { readonly kind: 'year-out-of-range'; readonly from: number; readonly to: number }
  | { readonly kind: 'no-source' }
  | { readonly kind: 'repeated-source' }
  | { readonly kind: 'no-group' }
  | { readonly kind: 'sheet-name-too-long'; readonly name: string; readonly most: number }
  | { readonly kind: 'sheet-name-impossible'; readonly name: string };

/** The first thing that stands in the way of a sheet, or null. */
export function problemOf({ period, sources, groups, sheetName }: FormParameters): FormProblem | null {
  if (period.to < period.from) return { kind: 'period-backwards', period };
  if (period.from < FIRST_YEAR || period.to > LAST_YEAR) return { kind: 'year-out-of-range', from: FIRST_YEAR, to: LAST_YEAR };
  const years = period.to - period.from + 1;
  if (years > LONGEST_PERIOD) return { kind: 'period-too-long', years, most: LONGEST_PERIOD };
  if (sources.length === 0) return { kind: 'no-source' };
  if (new Set(sources).size < sources.length) return { kind: 'repeated-source' };
  if (groups.length === 0) return { kind: 'no-group' };
  if (sheetName !== null) {
    if (sheetName.length > LONGEST_SHEET_NAME) return { kind: 'sheet-name-too-long', name: sheetName, most: LONGEST_SHEET_NAME };
    if (!isSheetName(sheetName) || sheetName.trim() === '') return { kind: 'sheet-name-impossible', name: sheetName };
  }
  return null;
}

export const yearsOf = ({ from, to }: Period): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** "GIAI ĐOẠN 2026 - 2030", "NĂM 2026". */
export const periodTitle = ({ from, to }: Period): string =>
  from === to ? `NĂM ${String(from)}` : `GIAI ĐOẠN ${String(from)} - ${String(to)}`;
