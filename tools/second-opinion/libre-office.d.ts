/**
 * LibreOffice's executable; null when there is none.
 * @throws Error with what to install, where CI=true
 */
export function findLibreOffice(): string | null;

/** What is done to a sheet before it is looked at, in order. Rows and columns from zero. */
export type Step =
  | { readonly kind: 'insert' | 'delete'; readonly sheet: string; readonly row: number; readonly count: number }
  /** Copies a row over another one, formulas moved along, as a person does with a line. */
  | { readonly kind: 'copy'; readonly sheet: string; readonly row: number; readonly to: number }
  | { readonly kind: 'number'; readonly sheet: string; readonly row: number; readonly column: number; readonly value: number }
  | { readonly kind: 'text'; readonly sheet: string; readonly row: number; readonly column: number; readonly value: string };

export interface Job {
  readonly file: string;
  readonly steps?: readonly Step[];
  /** Print the whole workbook into this file. */
  readonly pdf?: string;
  /** Save it, calculated, as an .xlsx file. */
  readonly saveAs?: string;
}

export interface SecondFormula {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | { readonly error: string };
}

export interface SecondSheet {
  readonly name: string;
  /** Every formula with what LibreOffice makes of it. */
  readonly formulas: readonly SecondFormula[];
  /** Pages that the print area takes, the paper in millimetres, and the pages it is fitted to (0: any number). */
  readonly page: {
    readonly across: number;
    readonly down: number;
    readonly width: number;
    readonly height: number;
    readonly fitWidth: number;
    readonly fitHeight: number;
  };
}

export interface Opinion {
  readonly file: string;
  readonly sheets: readonly SecondSheet[];
}

/** @returns the files written into the folder, in order; throws where one is missing */
export function converted(files: readonly string[], format: string, into: string): string[];

/**
 * Opens each file, takes the steps, calculates everything, and tells what came of it; one LibreOffice process for all files.
 * @throws Error when LibreOffice is missing or fails at a file
 */
export function secondOpinion(jobs: readonly Job[]): readonly Opinion[];
