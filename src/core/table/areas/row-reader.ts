/** What each row of a sheet holds, as far as it tells headings from lines: figures, years, words that head columns. Decides nothing. */
import { numbersColumns } from './number-row';
import { sortCells, type RowCells } from './row-cells';
import { namesNoLine, readRowWords, type RowWords } from './row-words';
import type { SheetView } from '../seeing/sheet-view';
import { columnWords } from '../seeing/vocabulary';
import { yearIn } from '../seeing/years';

/** How far below its heading a table may begin. */
export const REACH = 6;

interface RowFacts {
  /** Columns that hold something; of a heading without the figures that only stand beside it. */
  readonly filled: readonly number[];
  /** Columns with a figure that is no year; none in a heading. */
  readonly figures: readonly number[];
  /** Columns with a word that heads columns, or a year; not counted in rows of figures. */
  readonly hits: number;
  /** Nothing but years. */
  readonly yearsOnly: boolean;
  /** "TT" and "Nội dung" stand side by side. */
  readonly isHead: boolean;
  /** "TT" stands in it. */
  readonly isNumbered: boolean;
}

/** Headings of a single column are seldom so long. */
const TITLE = 30;
const WIDE = 5;

/** Two of them stand side by side and are a year apart. */
const follow = (years: readonly number[]): boolean => years.some((year, at) => Math.abs(year - (years[at + 1] ?? year)) === 1);

export class RowReader {
  private readonly known: (RowFacts | undefined)[] = [];

  constructor(private readonly view: SheetView) {}

  facts(row: number): RowFacts {
    return (this.known[row] ??= this.read(row));
  }

  private read(row: number): RowFacts {
    const sorted = this.sort(row);
    const { filled, figures, years, yearColumns } = sorted;
    const numbers = new Set(yearColumns.length === 0 ? undefined : yearColumns.map((column) => years.get(column)));
    const hasLoneYear = numbers.size === 1;
    // Beside figures, most of a sheet, words head nothing whatever they say.
    if (figures.length > 0 && !hasLoneYear && !this.mayHeadBesideFigures(row, sorted))
      return { filled, figures, hits: 0, yearsOnly: false, isHead: false, isNumbered: false };
    if (years.size > 0 && this.isTitle(row, sorted))
      return { filled, figures: [...figures, ...years.keys()], hits: 0, yearsOnly: false, isHead: false, isNumbered: false };
    const said = readRowWords(this.view, row, sorted.texts);
    const hits = said.words + said.names + years.size;
    if (figures.length > 0 && headsBesideFigures(sorted, said)) return this.asHeading(row, sorted, said, hits);
    const headed = said.isNumbered || said.isDescribed ? filled.filter((column) => column >= (sorted.texts[0] ?? 0)) : filled;
    const yearsOnly = filled.length > 0 && filled.every((column) => this.isYear(row, column, sorted));
    // A year left of "TT" is somebody's note.
    const facts = { filled: headed, figures, hits, yearsOnly, isHead: said.isHead, isNumbered: said.isNumbered };
    // One and the same "year" in a line of its own is an amount of two thousand (realities 2), and so are years beside the name of a line.
    return numbers.size > 0 && this.isLine(row, filled, said, hasLoneYear)
      ? { ...facts, hits: hits - yearColumns.length, figures: [...figures, ...yearColumns] }
      : facts;
  }

  /**
   * A row right below a heading heads columns too, in spite of figures beside, where it names no line and says more words of
   * headings than it holds figures.
   */
  headsOn(row: number, labels: ReadonlySet<number>): boolean {
    const known = this.facts(row);
    if (known.figures.length === 0) return true;
    if (known.filled.some((column) => labels.has(column))) return false;
    const sorted = this.sort(row);
    const said = readRowWords(this.view, row, sorted.texts);
    const hits = said.words + said.names + sorted.years.size;
    // Headings merged down to here, whatever this row says.
    const isCovered = labels.size > 0 && [...labels].every((column) => (this.view.mergeAt(row, column)?.top ?? row) < row);
    const heads = isCovered ? sorted.texts.length + sorted.years.size : said.plainTexts > 0 ? 0 : hits;
    if (heads < 2 || heads <= sorted.figures.length) return false;
    this.known[row] = this.asHeading(row, sorted, said, hits);
    return true;
  }

  private sort(row: number): RowCells {
    return sortCells(this.view, row, (texts) => namesNoLine(this.view, row, texts));
  }

  private asHeading(row: number, sorted: RowCells, { isHead, isNumbered }: RowWords, hits: number): RowFacts {
    const filled = this.headedBeside(row, sorted);
    const yearsOnly = filled.length > 0 && filled.every((column) => this.isYear(row, column, sorted));
    return { filled, figures: [], hits, yearsOnly, isHead, isNumbered };
  }

  private isYear(row: number, column: number, { years }: RowCells): boolean {
    return years.has(column) || yearIn(this.view.label(row, column).folded) !== null;
  }

  /** One long text and, well away from it, a year that somebody calculates with: the title of the sheet. */
  private isTitle(row: number, { texts, years }: RowCells): boolean {
    const [column, ...more] = texts;
    if (column === undefined || more.length > 0 || this.view.label(row, column).text.length < TITLE) return false;
    const right = this.view.mergeAt(row, column)?.right ?? column;
    // Merged over many columns it heads none of them, and no year beside it.
    return right - column >= WIDE || [...years.keys()].every((year) => year < column || year > right + 2);
  }

  /** A glance at a row with figures: whether it is worth reading its words. */
  private mayHeadBesideFigures(row: number, { texts, years }: RowCells): boolean {
    if (years.size >= 2) return true;
    return texts.length + years.size >= 2 && texts.length > 0 && namesNoLine(this.view, row, texts);
  }

  /** The columns that a heading heads: its texts and years, figures between them, and figures right behind them with more below. */
  private headedBeside(row: number, { filled, figures, texts }: RowCells): number[] {
    const stray = new Set(figures);
    const first = texts[0] ?? filled.find((column) => !stray.has(column)) ?? 0;
    let last = filled.findLast((column) => !stray.has(column)) ?? 0;
    const hasMore = (column: number): boolean => [1, 2, 3].some((below) => this.view.figure(row + below, column).state === 'number');
    return filled.filter((column) => {
      if (!stray.has(column)) return column >= first;
      if (column < first || column > last + 1) return false;
      if (column > last && !hasMore(column)) return false;
      last = Math.max(last, column);
      return true;
    });
  }

  /** Beside what may be years: words that head nothing (beside a lone one), or those of a source or a total where labels stand and not headings. */
  private isLine(row: number, filled: readonly number[], { words, names, plainTexts }: RowWords, isLone: boolean): boolean {
    if (words >= 2 && words > plainTexts) return false;
    if (plainTexts > 0 && isLone) return true;
    if (words > 0 || names === 0) return false;
    let above = row - 1;
    while (above >= 0 && row - above <= REACH && this.facts(above).filled.length === 0) above--;
    if (above < 0) return false;
    if (this.facts(above).figures.length > 0 || this.isNumberRow(above)) return true;
    const label = filled.find((column) => this.view.label(row, column).text !== '') ?? 0;
    return columnWords.find(this.view.label(above, label).folded) === 'description';
  }

  /** Two columns at least are headed, and nothing is counted yet. */
  isHeading(row: number): boolean {
    const { hits, figures, filled, isHead, isNumbered } = this.facts(row);
    if (figures.length > 0 || filled.length < 2) return false;
    // "STT" heads columns whatever the others are called, and so does what stands above their numbers.
    if (filled.length > 2 && (isNumbered || this.isAboveNumbers(row))) return true;
    if (hits >= 2) return isHead || hits * 3 >= filled.length;
    // Two heading rows may carry one word each: "Nội dung" beside a banner, the year below it.
    const below = this.facts(row + 1);
    return (
      hits === 1 &&
      below.hits >= 1 &&
      below.figures.length === 0 &&
      below.filled.length <= filled.length &&
      !below.filled.includes(filled[0] ?? -1)
    );
  }

  /** The next row that holds anything numbers the columns, these among them. */
  private isAboveNumbers(row: number): boolean {
    for (let below = row + 1; below <= row + 2 && below < this.view.rowCount; below++) {
      const { filled } = this.facts(below);
      if (filled.length === 0) continue;
      return filled.length > 3 && this.isNumberRow(below) && this.facts(row).filled.every((column) => filled.includes(column));
    }
    return false;
  }

  hasFiguresBelow(row: number): boolean {
    let seen = 0;
    for (let below = row + 1; below < this.view.rowCount && seen < REACH; below++) {
      const { filled, figures } = this.facts(below);
      if (filled.length === 0) continue;
      seen++;
      if (figures.length > 0 && !this.isNumberRow(below)) return true;
    }
    return false;
  }

  /** It numbers the columns; years alone head them. */
  isNumberRow(row: number): boolean {
    const { filled, yearsOnly } = this.facts(row);
    if (filled.length < 2 || yearsOnly) return false;
    return numbersColumns(
      filled.map((column) => {
        const value = this.view.cell(row, column)?.value;
        return typeof value === 'number' ? value : this.view.label(row, column).text;
      }),
    );
  }
}

/** A heading in spite of figures beside it: "TT" heads columns and nothing else, and years that follow one another are no amounts. */
function headsBesideFigures({ figures, texts, years }: RowCells, said: RowWords): boolean {
  const { words, names, plainTexts, whole, isHead, isNumbered, isDescribed } = said;
  const hits = words + names + years.size;
  if (hits >= 2 && (isNumbered || (isHead && hits > figures.length))) return true;
  if (isDescribed && said.years + years.size >= 2 && hits > figures.length) return true;
  const isRun = follow([...years.values()]) && figures.length * 2 <= years.size;
  if (isRun && (years.size > 2 || (plainTexts === 0 && names === 0))) return true;
  return whole >= 2 && hits > figures.length && texts.length > plainTexts + names;
}
