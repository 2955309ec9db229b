/**
 * What a person said about a table that the product had understood differently: as data, with marks by which the place is
 * found again after rows were inserted elsewhere. Says nothing of how a correction takes effect.
 */
import type { UnitId } from '../../money/money';
import type { ColumnRole } from './column';
import type { Measure, SourceKey, YearKey, Period, TableKind } from './dimensions';

/** A line or column by what is written there. Where that stands more than once, its neighbour and its turn tell it apart. */
export interface Mark {
  /** Where it stood when the person pointed at it: "D" or "7". For people to read; it decides nothing. */
  readonly at: string;
  readonly text: string;
  /** The text of the line or column before. */
  readonly before: string;
  /** Its turn among those with the same text, from 0, and how many there were. */
  readonly nth: number;
  readonly of: number;
}

/** A table by its sheet and headings; the title and its turn tell apart tables with the same headings. */
export interface TableMark {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly title: string;
  readonly nth: number;
  readonly of: number;
  /** Figures alone showed the table; left out where words head it. */
  readonly readBy?: 'figures';
}

/** What a column holds, as a person says it. */
export interface ColumnMeaning {
  readonly role: ColumnRole;
  readonly measure: Measure;
  readonly year: YearKey | null;
  readonly source: SourceKey | null;
}

/**
 * `total`: of the whole table. `group-total`: closes the lines above it. `parent`: adds up the lines below it. `part`: "trong đó",
 * within another line. `heading`: names lines and counts nothing. `ignored`: a note, no line of the table.
 */
export type LineRole = 'total' | 'group-total' | 'parent' | 'part' | 'item' | 'heading' | 'ignored';

export interface ColumnCorrection {
  readonly what: 'column';
  readonly table: TableMark;
  readonly column: Mark;
  readonly as: ColumnMeaning;
}

export interface LineCorrection {
  readonly what: 'line';
  readonly table: TableMark;
  readonly line: Mark;
  readonly as: LineRole;
  /** The last line that a `parent` adds up; null when it reaches to the next line of its kind. */
  readonly until: Mark | null;
}

/** Where a table begins and ends. */
export interface EdgesCorrection {
  readonly what: 'edges';
  readonly table: TableMark;
  /** The first heading row, and how many there are. */
  readonly header: Mark;
  readonly headerRows: number;
  readonly last: Mark;
  readonly left: Mark;
  readonly right: Mark;
}

export type Correction =
  | ColumnCorrection
  | LineCorrection
  | EdgesCorrection
  | { readonly what: 'unit'; readonly table: TableMark; readonly as: UnitId }
  | { readonly what: 'kind'; readonly table: TableMark; readonly as: TableKind }
  | { readonly what: 'period'; readonly table: TableMark; readonly as: Period };

/** Why a correction was not applied: what it speaks of is no longer there, or not once. */
export interface StaleCorrection {
  readonly correction: Correction;
  readonly missing: 'sheet' | 'table' | 'column' | 'line';
}

/** The corrections of one table, their places found again. */
export interface TableCorrections {
  /** By column of the sheet. */
  readonly columns: ReadonlyMap<number, ColumnMeaning>;
  /** By row of the sheet. */
  readonly lines: ReadonlyMap<number, SaidLine>;
  readonly unit: UnitId | null;
  readonly kind: TableKind | null;
  readonly period: Period | null;
  /** As the person made them. */
  readonly all: readonly Correction[];
}

export interface SaidLine {
  readonly role: LineRole;
  /** Row of the last line that a parent adds up. */
  readonly until: number | null;
}

export const NO_CORRECTIONS: TableCorrections = { columns: new Map(), lines: new Map(), unit: null, kind: null, period: null, all: [] };

/** Whether two corrections speak of the same thing, so that the later one replaces the earlier. */
export function sameSubject(a: Correction, b: Correction): boolean {
  if (a.what !== b.what || !sameTable(a.table, b.table)) return false;
  if (a.what === 'column' && b.what === 'column') return sameMark(a.column, b.column);
  if (a.what === 'line' && b.what === 'line') return sameMark(a.line, b.line);
  return true;
}

const sameMark = (a: Mark, b: Mark): boolean => a.text === b.text && a.before === b.before && a.nth === b.nth;

const sameTable = (a: TableMark, b: TableMark): boolean =>
  a.sheet === b.sheet && a.title === b.title && a.nth === b.nth && a.headings.join('\n') === b.headings.join('\n');
