/** What the review desk says: the letter to a unit and the page that sums all units up. Findings bring their own sentences. */
import type { CapsVerdict, Verdict } from '../../check/verdict-type';
import type { SourceId } from '../../table/model/dimensions';

/** How a submission came off as a whole. */
export type Standing = Verdict | 'unreadable';

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly undecided: number;
}

/** What the letter asks for in the end. */
export type Request =
  | 'correct'
  | 'correct-and-explain'
  | 'explain'
  /** The same where the whole is still open: nothing may be said of having no error. */
  | 'look-again'
  | 'send-again'
  /** There was no file that could be checked. */
  | 'send-papers'
  /** What could not be read is nothing that the unit could mend. */
  | 'wait'
  | 'unsure'
  /** No figure was tested at all; by itself it asks for more. */
  | 'untested'
  | 'still-untested'
  /** Behind other requests: the whole is still open. */
  | 'open'
  | 'caps-open'
  /** The sums agree, and the whole is open all the same. */
  | 'sums-agree'
  | 'accepted'
  | 'nothing';

export interface LetterWords {
  readonly nation: string;
  readonly motto: string;
  /** "Ngày 3 tháng 2 năm 2027", of a day as it is stored. */
  readonly date: (day: string) => string;
  readonly title: string;
  readonly to: (unit: string) => string;
  /** @param unread so many of them could not be read */
  readonly opening: (files: number, unread: number) => string;
  readonly openingNoFile: string;
  /** Of so many files none could be read. */
  readonly openingUnread: (files: number) => string;
  readonly result: string;
  readonly resultColumns: readonly [file: string, sums: string, caps: string];
  readonly unreadableFile: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly undecided: (count: number) => string;
  readonly columns: readonly [number: string, place: string, what: string, amount: string, todo: string];
  readonly inFile: (file: string) => string;
  /** How tables, lines and paragraphs of a Word document are counted, as far as the letter speaks of them. */
  readonly howCounted: (named: { readonly tables: boolean; readonly continued: boolean; readonly paragraphs: boolean }) => string;
  /** Which tables those are, by their titles. @param file null where there is but one */
  readonly tablesCalled: (file: string | null, tables: readonly (readonly [name: string, title: string])[]) => string;
  readonly onSheet: (sheet: string, cell: string) => string;
  readonly difference: (amount: string) => string;
  readonly stated: (amount: string) => string;
  readonly noAmount: string;
  readonly notRead: string;
  readonly unreadable: (file: string, why: string) => string;
  readonly leftAside: (files: readonly string[]) => string;
  readonly accepted: string;
  readonly nothingAccepted: string;
  readonly request: string;
  readonly asked: (request: Request) => string;
  /** So many formulas have no result. */
  readonly calculate: (files: readonly string[], formulas: number) => string;
  readonly enclosed: (files: readonly string[]) => string;
  readonly regards: string;
  readonly signature: string;
  readonly signHere: string;
  /** Where the office writes the number of the letter. */
  readonly number: string;
  readonly copiesTo: string;
  readonly recipients: readonly string[];
  /** By what the letter was made: day, version of the program, version of the catalogue of caps. */
  readonly made: (day: string, version: string, caps: string) => string;
}

export interface SummaryWords {
  readonly title: string;
  readonly made: (day: string, version: string, caps: string) => string;
  readonly counts: (units: number, by: Readonly<Record<Standing, number>>) => string;
  readonly findings: (counts: Counts) => string;
  readonly matrix: string;
  readonly columns: Readonly<Record<'number' | 'unit' | 'sums' | 'caps' | 'error' | 'warning' | 'undecided' | 'files' | 'letter', string>>;
  readonly sum: string;
  readonly sums: Readonly<Record<Verdict | 'unreadable', string>>;
  readonly caps: Readonly<Record<CapsVerdict | 'unreadable', string>>;
  readonly totals: string;
  /** @param units that state such totals, of all */
  readonly totalsNote: (units: number, of: number, failing: number) => string;
  readonly noTotals: string;
  readonly source: string;
  readonly sources: Readonly<Record<SourceId | 'all', string>>;
  readonly whole: string;
  readonly unitTotals: string;
  readonly unreadable: string;
  readonly noneUnreadable: string;
  readonly accepted: string;
  readonly noneAccepted: string;
  readonly findingColumns: readonly [severity: string, place: string, what: string, amount: string];
  readonly nothingFound: string;
  readonly filesOfUnit: string;
  readonly letters: string;
  readonly copies: string;
  readonly noFile: string;
}

export interface ReviewWords {
  readonly letter: LetterWords;
  readonly summary: SummaryWords;
  /** A condition for a higher cap, confirmed with a reason. */
  condition(place: string, which: 'line' | 'priority', reason: string): string;
  /** The program failed over a file: nothing that the unit could mend. */
  readonly internal: string;
}
