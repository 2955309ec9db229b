/** The filled cells of a row by what they hold: figures, years, texts that are neither. Knows no words of the field. */
import type { FigureState } from '../seeing/figure';
import { headingYears, isYearDate, yearOfDate } from '../seeing/heading-years';
import type { SheetView } from '../seeing/sheet-view';
import { isYear } from '../seeing/years';

export interface RowCells {
  readonly filled: readonly number[];
  readonly figures: readonly number[];
  /** The years of numbers, dates and texts that are nothing else, by column. */
  readonly years: ReadonlyMap<number, number>;
  /** Those of them that are stored as numbers: a lone one may be an amount. */
  readonly yearColumns: readonly number[];
  readonly texts: readonly number[];
}

const AS_FIGURE: ReadonlySet<FigureState> = new Set<FigureState>(['number', 'ambiguous', 'error', 'date']);

/** @param namesNoLine whether a row with these texts may head columns: asked where numbers of two digits follow one another */
export function sortCells(view: SheetView, row: number, namesNoLine: (texts: readonly number[]) => boolean): RowCells {
  const filled: number[] = [];
  const figures: number[] = [];
  const yearColumns: number[] = [];
  const texts: number[] = [];
  const years = new Map<number, number>();
  const doubtful: number[] = [];
  // 26 | 27 | 28
  const short: number[] = [];
  let run = 0;
  const cells = view.sheet.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell === undefined || cell.value === '') continue;
    const { value } = cell;
    filled.push(column);
    if (typeof value === 'number') {
      if (isYear(value) && cell.formula === undefined) {
        yearColumns.push(column);
        years.set(column, value);
      } else if (isYear(value) || yearOfDate(cell) !== null) doubtful.push(column);
      else figures.push(column);
      run = value >= 20 && cells[column - 1]?.value === value - 1 ? run + 1 : 0;
      if (run === 2) short.push(...figures.splice(-3));
      else if (run > 2) short.push(...figures.splice(-1));
    } else if ((typeof value === 'string' && !DIGIT.test(value)) || !AS_FIGURE.has(view.figure(row, column).state)) texts.push(column);
    else if (typeof value === 'string' && MAY_BE_YEAR.test(view.label(row, column).folded)) doubtful.push(column);
    else if (typeof value === 'string' && /^'?\d\d$/.test(value.trim())) short.push(column);
    else figures.push(column);
  }
  (short.length > 0 && namesNoLine(texts) ? doubtful : figures).push(...short);
  const sorted = { filled, figures, years, yearColumns, texts };
  if (doubtful.length > 0) settle(view, row, doubtful, sorted);
  return sorted;
}

/** Most labels have none, and are no figures then. */
const DIGIT = /\p{N}/u;
const MAY_BE_YEAR = /(?:19|20)\d|^[12] \d{3}$/;

interface Open extends RowCells {
  readonly figures: number[];
  readonly years: Map<number, number>;
  readonly yearColumns: number[];
}

/** Formulas, dates and texts that may be years: they are where they name one and, stored as numbers, follow one another. */
function settle(view: SheetView, row: number, doubtful: readonly number[], { filled, figures, years, yearColumns }: Open): void {
  const found = headingYears(filled.map((column) => ({ ...view.heading(row, column), cell: view.cell(row, column) })));
  const byColumn = new Map(filled.flatMap((column, at) => (found[at] == null ? [] : [[column, found[at]] as const])));
  const named = [...byColumn.values()];
  for (const column of doubtful) {
    const year = byColumn.get(column);
    const cell = view.cell(row, column);
    const isNumber = typeof cell?.value === 'number';
    const isSure = !isNumber || isYearDate(cell);
    if (year === undefined || (!isSure && !named.some((other) => Math.abs(other - year) === 1))) figures.push(column);
    else {
      years.set(column, year);
      if (isNumber && !isYearDate(cell)) yearColumns.push(column);
    }
  }
  figures.sort((a, b) => a - b);
}
