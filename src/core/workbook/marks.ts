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
  /** What a person shall read at the cell, where a comment is wanted and the host can give one. */
  readonly words?: string;
}

export interface MarkOutcome {
  readonly marked: number;
  /** Sheets that are locked, and therefore without marks. */
  readonly locked: readonly string[];
  /** Absent where no comments were asked for. */
  readonly notes?: NoteOutcome;
}

export interface NoteOutcome {
  readonly written: number;
  /** Cells at which somebody's note or comment stands already, which stays alone. */
  readonly taken: number;
  /** This host knows comments and does not let them be written. */
  readonly refused: boolean;
}

/** What of a workbook was compared before and after, and must be as it was. */
export type Compared = 'contents' | 'looks' | 'rules' | 'notes' | 'names' | 'settings';

export interface MarkRemoval {
  readonly removed: number;
  /** Locked sheets that still hold marks of ours. */
  readonly locked: readonly string[];
  /** What is not as it was before; empty where the comparison proves that nothing else changed. */
  readonly differing: readonly Compared[];
  /** Comments of ours that stay: somebody has answered them or written into them. */
  readonly keptNotes?: number;
}

export interface MarkPort {
  /** Whether `words` of a mark become a comment at its cell. */
  readonly takesWords?: boolean;

  /** Puts these marks in the place of those of ours that are there. Marks, rules and looks of others are not touched. */
  show(marks: readonly CellMark[]): Promise<MarkOutcome>;

  /** Takes out every mark of ours, from an earlier time as well, and compares what else there is before and after. */
  remove(): Promise<MarkRemoval>;
}

/** A mark in a workbook is a rule that is always true, names no cell and carries our signature: by it it is known again, whoever put it there. */
export const markFormula = (level: MarkLevel): string => `=LEN("soatbieu-mark-${level}")>0`;

const SIGNED = /^=LEN\("soatbieu-mark-[a-z]+"\)>0$/i;

export const isMarkFormula = (formula: string): boolean => SIGNED.test(formula.replace(/\s/g, ''));

/** Told apart without colour as well: by the line around the cell and by bold figures. */
export interface MarkLook {
  /** Colours as RRGGBB; light enough for the figure to stay readable, also in print. */
  readonly fill: string;
  readonly colour: string;
  readonly line: 'thin' | 'dashed' | 'dotted';
  readonly bold: boolean;
}

export const MARK_LOOKS: Readonly<Record<MarkLevel, MarkLook>> = {
  error: { fill: 'FFC7CE', colour: '9C0006', line: 'thin', bold: true },
  warning: { fill: 'FFE699', colour: '7F6000', line: 'dashed', bold: true },
  undecided: { fill: 'DDEBF7', colour: '1F4E79', line: 'dotted', bold: false },
  info: { fill: 'E2EFDA', colour: '375623', line: 'dotted', bold: false },
};

/** One mark a place, the gravest. */
export function gravestMarks<T extends CellMark>(marks: readonly T[]): readonly T[] {
  const rank = ({ level }: CellMark): number => MARK_LEVELS.indexOf(level);
  const byPlace = new Map<string, T>();
  for (const mark of marks) {
    const key = `${mark.sheet}!${mark.cell}`;
    const known = byPlace.get(key);
    if (known === undefined || rank(mark) < rank(known)) byPlace.set(key, mark);
  }
  return [...byPlace.values()];
}
