/** The columns of the years and of their total, which stands behind or before them; a single year needs none. */
import type { CellAddress } from '../../workbook/address';
import type { DraftContent, LineContents } from '../draft';
import { sumOf } from '../formula';
import { yearsOf, type FormParameters } from '../parameters';
import type { Heading } from './headings';

export interface YearColumns {
  readonly years: readonly { readonly year: number; readonly column: number }[];
  /** Null where there is one year only. */
  readonly total: number | null;
  readonly first: number;
  readonly last: number;
  readonly headings: readonly Heading[];
}

export function yearColumns(
  { period, totalColumn }: FormParameters,
  first: number,
  banner: string,
  widths: { readonly year: number; readonly total: number },
): YearColumns {
  const all = yearsOf(period);
  const hasTotal = all.length > 1;
  const start = hasTotal && totalColumn === 'before' ? first + 1 : first;
  const years = all.map((year, at) => ({ year, column: start + at }));
  const total = !hasTotal ? null : totalColumn === 'before' ? first : start + all.length;
  const ofYears: Heading = { text: banner, below: all.map((year) => ({ text: year, width: widths.year })) };
  const ofTotal: Heading = { text: 'Tổng cộng', width: widths.total, adds: years.map(({ column }) => column) };
  const headings = total === null ? [ofYears] : totalColumn === 'before' ? [ofTotal, ofYears] : [ofYears, ofTotal];
  return { years, total, first, last: first + all.length - (hasTotal ? 0 : 1), headings };
}

export const isYearColumn = ({ first, last }: YearColumns, column: number): boolean => column >= first && column <= last;

/** One content a year, and their sum. */
export function yearContents({ years, total }: YearColumns, row: number, contentOf: (year: number) => DraftContent): LineContents {
  const contents: Record<number, DraftContent> = {};
  for (const { year, column } of years) contents[column] = contentOf(year);
  const [first, last] = [years[0]?.column, years.at(-1)?.column];
  if (total !== null && first !== undefined && last !== undefined)
    contents[total] = sumOf({ top: row, left: first, bottom: row, right: last });
  return contents;
}

/** One content for each column, the total's included. */
export function columnContents(columns: readonly number[], contentOf: (column: number) => DraftContent): LineContents {
  return Object.fromEntries(columns.map((column) => [column, contentOf(column)]));
}

export const columnsOfYears = ({ first, last }: YearColumns): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The cell of a year in a row; the total for null, which is the year itself where there is one only. */
export function yearCell({ years, total }: YearColumns, row: number, year: number | null): CellAddress | null {
  const column = year === null ? (total ?? years[0]?.column) : years.find((one) => one.year === year)?.column;
  return column === undefined ? null : { row, column };
}
