/** What the command `consolidate` says: the type both languages fill. The words on the sheet itself live with the forms. */
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
  noFigures(unit: string): string;
  noPlace(unit: string, cells: readonly string[]): string;
  unused(unit: string, table: string): string;
  readonly nothingToWrite: string;
  periodTooLong(from: number, to: number, most: number): string;
  written(path: string, units: number, leftOut: number): string;
}
