/** Words of the view "Cách đọc biểu": what was understood of a table, and how a person puts it right. */
import type { TroubleCode } from '../pane/words';

/** What a person may say a column is, before year and source. */
export type ColumnChoice =
  'money' | 'quantity' | 'price' | 'not-additive' | 'ordinal' | 'description' | 'unit-of-measure' | 'note' | 'text';

export interface CorrectingWords {
  /** Opens the view of one table. */
  readonly open: string;
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  /** How many things are not clear. */
  unclear(count: number): string;
  /** Said where corrections are kept. */
  readonly kept: string;

  readonly facts: string;
  readonly columns: string;
  readonly lines: string;
  readonly sums: string;
  /** Sums that figures and formulas show beside those. */
  readonly shown: string;
  readonly said: string;
  readonly kind: string;
  readonly period: string;
  readonly unit: string;
  readonly edges: string;
  /** "dòng 9–14, cột A–H" */
  extent(headerRow: number, lastRow: number, left: string, right: string): string;
  column(letter: string, label: string): string;
  line(row: number, label: string): string;
  adds(count: number): string;

  readonly why: string;
  readonly change: string;
  /** For who hears the button without seeing what it stands beside. */
  changeOf(what: string): string;
  readonly save: string;
  readonly cancel: string;
  readonly takeBack: string;
  takeBackOf(what: string): string;
  readonly takeBackAll: string;
  allLines(count: number): string;
  moreLines(next: number): string;
  readonly onlyTelling: string;

  readonly form: {
    readonly columnIs: string;
    readonly choice: Readonly<Record<ColumnChoice, string>>;
    readonly year: string;
    readonly noYear: string;
    readonly allYears: string;
    yearNumber(year: number): string;
    readonly source: string;
    readonly noSource: string;
    readonly lineIs: string;
    readonly until: string;
    readonly unitIs: string;
    readonly headerRow: string;
    readonly headerRows: string;
    readonly lastRow: string;
    readonly left: string;
    readonly right: string;
  };

  readonly staleTitle: string;
  readonly wrongEdges: string;
  /** A correction could not be put into the workbook. */
  readonly notKept: Readonly<Record<TroubleCode, string>>;
}
