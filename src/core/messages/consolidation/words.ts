/** What the command `consolidate` says: the type both languages fill. The sheet itself says it in Vietnamese. */
import type { NoPlaceInSummary } from '../../forms/consolidate';
import type { Amount } from '../../money/amount';
import type { KnownUnit } from '../../money/money';
import type { SourceId } from '../../table/model/dimensions';

/** A total that a unit states, and what of it is in the summary. */
export interface ToldDifference {
  readonly source: SourceId | 'all';
  /** Null for all years together. */
  readonly year: number | null;
  readonly stated: Amount;
  readonly placed: Amount;
  /** Where it is stated. */
  readonly cell: string;
}

export interface ConsolidateWords {
  readonly help: string;
  readonly noPath: string;
  readonly noOut: string;
  outIsNoWorkbook(path: string): string;
  outExists(path: string): string;
  nothingFound(path: string): string;
  reading(number: number, of: number, unit: string): string;
  leftOutForErrors(unit: string, errors: number): string;
  unreadable(unit: string, file: string, why: string): string;
  readonly because: Readonly<Record<NoPlaceInSummary, string>>;
  /** @param reasons why its figures have no place; none where it has no figures */
  noFigures(unit: string, reasons: readonly string[]): string;
  noFiles(unit: string): string;
  noPlace(unit: string, groups: readonly { readonly because: string; readonly cells: readonly string[] }[]): string;
  notRead(unit: string, cells: readonly string[]): string;
  differing(unit: string, money: KnownUnit, sums: readonly ToldDifference[]): string;
  unused(unit: string, table: string): string;
  readonly nothingToWrite: string;
  periodTooLong(from: number, to: number, most: number): string;
  written(path: string, units: number, leftOut: number): string;
}
