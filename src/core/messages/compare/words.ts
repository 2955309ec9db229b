/** What the comparison of two versions says: the type both languages fill. */
import type { ChangeKind } from '../../compare/change';
import type { SourceKey } from '../../table/model/dimensions';

export interface CompareWords {
  readonly help: string;
  readonly heading: string;
  versions(old: string, now: string): string;
  readonly noChange: string;
  /** The same where some files could not be read. */
  readonly noChangeInRest: string;
  count(changes: number): string;
  readonly kind: Readonly<Record<ChangeKind, string>>;
  readonly source: Readonly<Record<SourceKey, string>>;
  year(year: number): string;
  years(years: readonly number[]): string;
  /** "905 → 955 triệu đồng (tăng 50)". */
  increase(amount: string): string;
  decrease(amount: string): string;
  /** A cell that is empty; a place that the version does not have. */
  readonly nothing: string;
  readonly notThere: string;
  added(label: string, amount: string): string;
  removed(label: string, amount: string): string;
  renamed(old: string, now: string): string;
  moved(label: string): string;
  movedMoney(about: string, parts: string): string;
  /** @param old null where no unit is stated; @param figures how they were held against each other */
  unitChanged(old: string | null, now: string | null, figures: 'converted' | 'kept' | 'as-written'): string;
  /** A unit that is none of đồng. */
  readonly otherUnit: string;
  /** "lớp" became "học viên". */
  countedOtherwise(label: string, old: string, now: string): string;
  readonly measure: { readonly quantity: string; readonly price: string };
  readonly wholeTable: string;
  /** @param label empty for the whole table */
  shifted(label: string, years: number, periods: string): string;
  place(place: string): string;
  places(old: string, now: string): string;
  cell(cell: string, sheet: string): string;
  sheet(sheet: string): string;
  readonly totals: string;
  readonly allSources: string;
  /** The total of all where neither version states one. */
  readonly addedUp: string;
  /** In the place of a total that cannot be had. */
  readonly totalUnread: string;
  /** Totals that are not what their parts come to; `isStated`: one cell says it, else it is added up from totals of years or groups. */
  totalsDiffer(
    version: 'old' | 'new',
    totals: readonly { readonly name: string; readonly isStated: boolean; readonly said: string; readonly workedOut: string }[],
    unit: string,
  ): string;
  /** Totals that could not be read, while their parts could. */
  totalsUnread(version: 'old' | 'new', totals: readonly { readonly name: string; readonly workedOut: string }[], unit: string): string;
  /** The other version states it. */
  totalNotStated(version: 'old' | 'new'): string;
  readonly columns: {
    readonly source: string;
    readonly old: string;
    readonly new: string;
    readonly difference: string;
    readonly unit: string;
  };
  readonly tableOnlyOld: string;
  readonly tableOnlyNew: string;
  readonly untitled: string;
  uncalculated(version: 'old' | 'new', cells: readonly string[]): string;
  /** Files that could not be read. */
  lost(version: 'old' | 'new', files: readonly string[]): string;
  /** Files and tables whose other side may stand in a file that could not be read. */
  setAside(version: 'old' | 'new', places: readonly string[]): string;
  unread(version: 'old' | 'new', areas: readonly string[]): string;
  readonly noTables: string;
  readonly twoPaths: string;
  notReadable(path: string, why: string): string;
  nothingFound(path: string): string;
}
