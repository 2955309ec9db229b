/** From what a person chose in a form to a correction, and which corrections a column, a line or a table already has. */
import type { TableReport } from '../../../core/check/report';
import type { ColumnChoice } from '../../../core/messages/correcting/words';
import type { ColumnMeaning, Correction, LineRole, Mark } from '../../../core/table/model/corrections';
import { findMark } from '../../../core/table/said/mark';
import type { TableUnderstanding, UnderstoodColumn, UnderstoodLine } from '../../../core/table/explain/understanding';

/** A table that comes with its reading. */
export type ReadTable = TableReport & { readonly understanding: TableUnderstanding };

export const isRead = (table: TableReport): table is ReadTable => table.understanding !== null;

export function choiceOf({ role, measure }: ColumnMeaning): ColumnChoice {
  if (role === 'figure') return measure;
  return role === 'empty' ? 'text' : role;
}

export function meaningOf(choice: ColumnChoice, year: ColumnMeaning['year'], source: ColumnMeaning['source']): ColumnMeaning {
  if (choice === 'money' || choice === 'quantity')
    return { role: 'figure', measure: choice, year, source: choice === 'money' ? source : null };
  if (choice === 'price') return { role: 'figure', measure: 'price', year: null, source: null };
  return { role: choice, measure: 'money', year: null, source: null };
}

export const sayColumn = ({ understanding }: ReadTable, { mark }: UnderstoodColumn, as: ColumnMeaning): Correction => ({
  what: 'column',
  table: understanding.mark,
  column: mark,
  as,
});

export const sayLine = (
  { understanding }: ReadTable,
  { mark }: UnderstoodLine,
  as: LineRole,
  until: UnderstoodLine | null,
): Correction => ({
  what: 'line',
  table: understanding.mark,
  line: mark,
  as,
  until: until === null ? null : until.mark,
});

const pointsAt = (mark: Mark, all: readonly { readonly mark: Mark }[], at: number): boolean =>
  findMark(
    mark,
    all.map((one) => one.mark.text),
  ) === at;

export function saidOfColumn({ corrections, understanding: { columns } }: ReadTable, column: UnderstoodColumn): readonly Correction[] {
  const at = columns.indexOf(column);
  return corrections.filter((correction) => correction.what === 'column' && pointsAt(correction.column, columns, at));
}

export function saidOfLine({ corrections, understanding: { lines } }: ReadTable, line: UnderstoodLine): readonly Correction[] {
  const at = lines.indexOf(line);
  return corrections.filter((correction) => correction.what === 'line' && pointsAt(correction.line, lines, at));
}

/** How many things of a reading nothing settles. */
export const countOpen = ({ kind, period, unit, columns, lines }: TableUnderstanding): number =>
  [kind, period, unit, ...columns, ...lines].filter(({ confidence }) => confidence === 'open').length;

/** Years a person may give a column: those of the plan with some to either side, or a decade where none is known. */
export function yearsToChoose({ period, columns }: TableUnderstanding): number[] {
  const named = columns.flatMap(({ value: { year } }) => (typeof year === 'number' ? [year] : []));
  const known = [...named, ...(period.value === null ? [] : [period.value.from, period.value.to])];
  const [from, to] = known.length === 0 ? [2021, 2035] : [Math.min(...known) - 2, Math.max(...known) + 2];
  return Array.from({ length: Math.min(40, to - from + 1) }, (_, at) => from + at);
}
