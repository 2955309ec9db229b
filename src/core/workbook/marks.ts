/**
 * Marks on a workbook: shown over cells where a person wants them, removable, and never part of what a cell holds or how it looks. A host
 * that cannot show any has no MarkPort.
 */
export type MarkLevel = 'error' | 'warning' | 'undecided' | 'info';

/** From the gravest down: of two marks on one cell the graver one shows. */
export const MARK_LEVELS: readonly MarkLevel[] = ['error', 'warning', 'undecided', 'info'];

export interface CellMark {
  readonly sheet: string;
  /** A1, a cell or a range. */
  readonly cell: string;
  readonly level: MarkLevel;
}

export interface MarkOutcome {
  readonly marked: number;
  /** Sheets that are locked, and therefore without marks. */
  readonly locked: readonly string[];
}

/** What of a workbook was compared before and after, and must be as it was. */
export type Compared = 'contents' | 'looks' | 'rules' | 'names' | 'settings';

export interface MarkRemoval {
  readonly removed: number;
  /** Locked sheets that still hold marks of ours. */
  readonly locked: readonly string[];
  /** What is not as it was before; empty where the comparison proves that nothing else changed. */
  readonly differing: readonly Compared[];
}

export interface MarkPort {
  /** Puts these marks in the place of those of ours that are there. Marks, rules and looks of others are not touched. */
  show(marks: readonly CellMark[]): Promise<MarkOutcome>;

  /** Takes out every mark of ours, from an earlier time as well, and compares what else there is before and after. */
  remove(): Promise<MarkRemoval>;
}
