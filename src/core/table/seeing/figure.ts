/** One cell taken as a figure: its amount, what else it may stand for, and how exactly it was written. */
import { amountFromDouble, decimalsOf, scaleByPowerOfTen, toDouble, ZERO, type Amount } from '../../money/amount';
import { readNumber, type NumberFlaw, type NumberReading } from '../../money/read-number';
import { numberFormatFacts, type NumberFormatFacts } from '../../workbook/number-format';
import { isCellError, type Cell } from '../../workbook/snapshot';

/**
 * `number`: an amount. `absent`: blank, dash or x, an exact zero in sums (realities 10). `pending`: "…", still to come.
 * `ambiguous`: two readings remain. `unreadable`, `error`, `date`: no amount can be had. `words`: not meant as a figure.
 */
export type FigureState = 'number' | 'absent' | 'pending' | 'ambiguous' | 'unreadable' | 'error' | 'date' | 'words';

export interface Figure {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly state: FigureState;
  /** In the unit the page states, whatever the cell stores. Zero for `absent`; meaningless unless the state is number, absent or ambiguous. */
  readonly amount: Amount;
  /** The same as a double, for weighing readings; verdicts use the amount. */
  readonly approximate: number;
  /** The other value a text may stand for, when its separator leaves two. */
  readonly other: Amount | null;
  /** The mark that leaves two values. */
  readonly mark: '.' | ',' | null;
  /** Written as text: what was mended to read it. Null for a stored number. */
  readonly flaw: NumberFlaw | null;
  /** Decimals shown by the number format or written in the text; null when the column decides. */
  readonly decimals: number | null;
  readonly percent: boolean;
}

/** A cell without an amount. All figures are written out alike, field by field: there are as many as cells, and they are read over and over. */
const bare = (cell: Cell | undefined, row: number, column: number, state: FigureState): Figure => ({
  row,
  column,
  cell,
  state,
  amount: ZERO,
  approximate: 0,
  other: null,
  mark: null,
  flaw: null,
  decimals: null,
  percent: false,
});

/** Serial days of 1982 to 2064: a figure with a date format in this span was typed as a date (realities A.5). */
const isDateLike = (value: number): boolean => value > 30000 && value < 60000;

/**
 * The one place where what is stored becomes an amount of the table's unit: đồng that a format shows as triệu (`#,##0,,`) are the
 * triệu that the page says. What is written back goes through `storedNumber`.
 */
const shownInUnit = (value: number, scale: number): Amount =>
  scale === 0 ? amountFromDouble(value) : scaleByPowerOfTen(amountFromDouble(value), -scale);

/** The power of ten from an amount of this cell to the number stored in it. */
export function storedScale(cell: Cell | undefined): number {
  if (cell === undefined) return 0;
  const format = numberFormatFacts(cell.style.numberFormat);
  return typeof cell.value === 'number' ? scaleOf(format, cell.value) : format.scale;
}

const scaleOf = ({ scale, scaleBelowZero }: NumberFormatFacts, value: number): number => (value < 0 ? scaleBelowZero : scale);

/** A text is shown as it is; where its cell scales, one as large as what is stored beside it was meant to be stored. */
const asShown = (amount: Amount, scale: number): Amount =>
  scale > 0 && Math.abs(toDouble(amount)) >= 10 ** scale ? scaleByPowerOfTen(amount, -scale) : amount;

/** What the cell must store to say this amount. */
export const storedNumber = (cell: Cell | undefined, amount: Amount): number => toDouble(scaleByPowerOfTen(amount, storedScale(cell)));

/** The amount a cell says; null where it holds no number. */
export const amountIn = (cell: Cell): Amount | null => (typeof cell.value === 'number' ? shownInUnit(cell.value, storedScale(cell)) : null);

/** @param read how a text is read as a number; a sheet remembers what it read */
export function readFigure(
  cell: Cell | undefined,
  row: number,
  column: number,
  read: (text: string) => NumberReading = readNumber,
): Figure {
  if (cell === undefined) return bare(cell, row, column, 'absent');
  const { value } = cell;
  if (cell.uncalculated === true) return bare(cell, row, column, 'pending');
  if (typeof value === 'number') {
    const format = numberFormatFacts(cell.style.numberFormat);
    const state = format.date && isDateLike(value) ? 'date' : 'number';
    const { percent, decimals } = format;
    const scale = scaleOf(format, value);
    const amount = shownInUnit(value, scale);
    const approximate = scale === 0 ? value : toDouble(amount);
    return { row, column, cell, state, amount, approximate, other: null, mark: null, flaw: null, decimals, percent };
  }
  if (typeof value === 'boolean') return bare(cell, row, column, 'words');
  if (isCellError(value)) return bare(cell, row, column, 'error');
  const reading = read(value);
  switch (reading.kind) {
    case 'blank':
    case 'zero':
    case 'not-applicable':
      return bare(cell, row, column, 'absent');
    case 'placeholder':
      return bare(cell, row, column, 'pending');
    case 'unreadable':
      return bare(cell, row, column, 'unreadable');
    case 'percent':
      return {
        row,
        column,
        cell,
        state: 'number',
        amount: reading.value,
        approximate: toDouble(reading.value),
        other: null,
        mark: null,
        flaw: null,
        decimals: null,
        percent: true,
      };
    case 'number': {
      const [amount, other = null] = reading.values.map((amount) => asShown(amount, storedScale(cell)));
      if (amount === undefined) return bare(cell, row, column, 'unreadable');
      return {
        row,
        column,
        cell,
        state: other === null ? 'number' : 'ambiguous',
        amount,
        approximate: toDouble(amount),
        other,
        mark: reading.ambiguousMark,
        flaw: reading.flaw,
        decimals: reading.decimals[0],
        percent: false,
      };
    }
    default:
      return bare(cell, row, column, 'words');
  }
}

/** A text in brackets that stands for so much taken off. */
export const belowZero = (figure: Figure, value: number): Figure => ({
  ...figure,
  state: 'number',
  amount: amountFromDouble(-value),
  approximate: -value,
  flaw: 'text',
  decimals: 0,
});

/** What is counted with its unit, in a column of counts: "2 chuyến" is two. */
export function withCount(figure: Figure): Figure {
  const { state, cell } = figure;
  const reading = state === 'words' && typeof cell?.value === 'string' ? readNumber(cell.value) : null;
  if (reading?.kind !== 'quantity' || reading.bound !== 'exact') return figure;
  const amount = reading.value;
  return { ...figure, state: 'number', amount, approximate: toDouble(amount), decimals: decimalsOf(amount) };
}

/** Its cell says more than the amount: "Tổng cộng: 5.418 triệu đồng", "2 chuyến". */
export const isWithinWords = ({ cell, state }: Figure): boolean =>
  state === 'number' && typeof cell?.value === 'string' && ['words', 'quantity'].includes(readNumber(cell.value).kind);

/**
 * The same figure with one of its two readings chosen. Three digits behind a decimal mark were written, noughts at the end among them: such a figure
 * is exact to the third place, so that a sum that is off is off in either reading.
 */
export function settled(figure: Figure, choice: 'first' | 'other'): Figure {
  if (figure.state !== 'ambiguous' || figure.other === null) return figure;
  const amount = choice === 'first' ? figure.amount : figure.other;
  const isGrouped = (figure.mark === '.') === (choice === 'first');
  return { ...figure, state: 'number', amount, approximate: toDouble(amount), other: null, decimals: isGrouped ? 0 : 3 };
}

/** Whether sums can be tested with it. */
export const isCountable = ({ state }: Figure): boolean => state === 'number' || state === 'absent';
