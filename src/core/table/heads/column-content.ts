/** What stands in each column of an area, counted: figures, years, words, numbers that count on. Decides nothing. */
import type { Cell } from '../../workbook/snapshot';
import { numberFormatFacts } from '../../workbook/number-format';
import type { TableArea } from '../areas/area';
import type { SheetView } from '../seeing/sheet-view';
import { isYear } from '../seeing/years';

export interface Content {
  figures: number;
  /** Of the figures, those too large for a percentage. */
  large: number;
  years: number;
  percents: number;
  /** Days, stored or written. */
  dates: number;
  words: number;
  ordinals: number;
  /** Figures that count on from the one above, or start again at 1. */
  counting: number;
  length: number;
}

export const noContent = (): Content => ({
  figures: 0,
  large: 0,
  years: 0,
  percents: 0,
  dates: 0,
  words: 0,
  ordinals: 0,
  counting: 0,
  length: 0,
});

const MOST_PERCENT = 100;

const DAY = /^\s*\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d\s*$/;

const ORDINAL = /^\(?(?:[A-ZĐa-zđ]|[IVXLCivxlc]{1,6}|\d{1,3}(?:[.,]\d{1,2})*|[-–+*•])[.)/]?$/;

/** A count below a thousand, shown as it is. */
const isShownPlain = (value: number, text: string): boolean => value >= 0 && Number.isInteger(value) && text === String(value);

/** What stands in so many columns of an area, from its first one: row after row, as the cells lie. */
export function contentsOf(view: SheetView, area: TableArea, columns: number): readonly Content[] {
  const counters = Array.from({ length: columns }, () => new ContentCounter());
  for (const row of area.bodyRows)
    for (let at = 0; at < columns; at++) {
      const column = area.left + at;
      const cell = view.cell(row, column);
      if (cell !== undefined && cell.value !== '') counters[at]?.count(view, row, column, cell);
    }
  return counters.map(({ content }) => content);
}

class ContentCounter {
  readonly content = noContent();
  /** The last number of each depth: 1.2.3 counts on from 1.2.2. */
  private readonly last: number[] = [];

  count(view: SheetView, row: number, column: number, cell: Cell): void {
    const { content } = this;
    if (typeof cell.value === 'number') {
      content.figures++;
      if (Math.abs(cell.value) > MOST_PERCENT) content.large++;
      if (isYear(cell.value)) content.years++;
      if (cell.formula === undefined) {
        if (!Number.isInteger(cell.value)) this.countOn(String(cell.value));
        else if (cell.value >= 0 && cell.value < 1000) this.note(0, cell.value);
      }
      const { percent, date } = numberFormatFacts(cell.style.numberFormat);
      if (percent) content.percents++;
      if (date && !isYear(cell.value)) content.dates++;
      if (cell.value < 1000 && (isShownPlain(cell.value, cell.text) || ORDINAL.test(cell.text))) content.ordinals++;
      return;
    }
    this.countOn(cell.text.trim());
    const { state, percent, approximate } = view.figure(row, column);
    if (percent) content.percents++;
    if (DAY.test(cell.text)) content.dates++;
    const text = typeof cell.value === 'string' ? view.label(row, column).text : cell.text;
    if (ORDINAL.test(text)) content.ordinals++;
    if (state === 'words') {
      content.words++;
      content.length += text.length;
    } else if (state !== 'absent') {
      content.figures++;
      if (Math.abs(approximate) > MOST_PERCENT) content.large++;
    }
  }

  private note(depth: number, own: number): void {
    const { last } = this;
    if (own === 1 || own === (last[depth] ?? own - 1) + 1) this.content.counting++;
    if (last.length > depth + 1) last.length = depth + 1;
    last[depth] = own;
  }

  private countOn(text: string): void {
    if (!/^\d{1,3}(?:[.,]\d{1,3})*[.)]?$/.test(text)) return;
    const numbers = text.replace(/[.)]$/, '').split(/[.,]/).map(Number);
    this.note(numbers.length - 1, numbers.at(-1) ?? 0);
  }
}
