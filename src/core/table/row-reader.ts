/** What each row of a sheet holds, as far as it tells headings from lines: figures, years, words that head columns. Decides nothing. */
import type { FigureState } from './figure';
import type { SheetView } from './sheet-view';
import { withoutUnit } from './unit-line';
import { headingYears, isYearDate, yearOfDate, yearSeries } from './heading-years';
import { columnWords, lineWords, sourceWords, type ColumnWord } from './vocabulary';
import { isYear, yearIn } from './years';

/** How far below its heading a table may begin. */
export const REACH = 6;
/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 120;

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
}

/** The columns of a row by what stands in them. */
interface Sorted {
  readonly filled: readonly number[];
  readonly figures: readonly number[];
  /** The years of numbers, dates and texts that are nothing else, by column. */
  readonly years: ReadonlyMap<number, number>;
  /** Those of them that are stored as numbers: a lone one may be an amount. */
  readonly yearColumns: readonly number[];
  readonly texts: readonly number[];
}

/** Texts that only head columns; texts that name a source or a total, as lines do too; texts that are neither. */
interface Words {
  readonly words: number;
  /** The years that texts name, in their order. */
  readonly years: readonly number[];
  readonly names: number;
  readonly plainTexts: number;
  readonly isHead: boolean;
  /** Texts that are a word of headings and nothing more. */
  readonly whole: number;
  /** "TT" is one of them: no line says so. */
  readonly isNumbered: boolean;
}

const AS_FIGURE: ReadonlySet<FigureState> = new Set<FigureState>(['number', 'ambiguous', 'error', 'date']);

/** "% so tổng", "TH/KH (%)". */
const isRate = (folded: string): boolean => folded.includes('%') && folded.length <= 24;

/** What heads the first columns of a table. */
const HEADS: ReadonlySet<ColumnWord> = new Set<ColumnWord>(['ordinal', 'description']);

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
    const numbers = new Set(yearColumns.map((column) => years.get(column)));
    const hasLoneYear = numbers.size === 1;
    // Beside figures, most of a sheet, words head nothing whatever they say.
    if (figures.length > 0 && !hasLoneYear && !this.mayHeadBesideFigures(row, sorted))
      return { filled, figures, hits: 0, yearsOnly: false, isHead: false };
    const said = this.readWords(row, sorted);
    const hits = said.words + said.names + years.size;
    if (figures.length > 0 && this.headsBesideFigures(sorted, said)) return this.asHeading(row, sorted, said, hits);
    const yearsOnly = filled.length > 0 && filled.every((column) => this.isYear(row, column, sorted));
    const facts = { filled, figures, hits, yearsOnly, isHead: said.isHead };
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
    const said = this.readWords(row, sorted);
    const hits = said.words + said.names + sorted.years.size;
    if (hits < 2 || said.plainTexts > 0 || hits <= sorted.figures.length) return false;
    this.known[row] = this.asHeading(row, sorted, said, hits);
    return true;
  }

  private asHeading(row: number, sorted: Sorted, { isHead }: Words, hits: number): RowFacts {
    const filled = this.headedBeside(row, sorted);
    const yearsOnly = filled.length > 0 && filled.every((column) => this.isYear(row, column, sorted));
    return { filled, figures: [], hits, yearsOnly, isHead };
  }

  private isYear(row: number, column: number, { years }: Sorted): boolean {
    return years.has(column) || yearIn(this.view.label(row, column).folded) !== null;
  }

  /** A glance at a row with figures: whether it is worth reading its words. */
  private mayHeadBesideFigures(row: number, { texts, years }: Sorted): boolean {
    if (years.size >= 2) return true;
    return texts.length + years.size >= 2 && texts.length > 0 && this.namesNoLine(row, texts);
  }

  /** It begins with what heads the first columns, or holds no text at all. */
  private namesNoLine(row: number, texts: readonly number[]): boolean {
    return (
      texts.length === 0 ||
      texts.slice(0, 3).some((column) => HEADS.has(columnWords.findWhole(this.view.label(row, column).folded) ?? 'note'))
    );
  }

  /** A heading in spite of figures beside it: "TT" heads columns and nothing else, and years that follow one another are no amounts. */
  private headsBesideFigures({ figures, texts, years }: Sorted, { words, names, plainTexts, whole, isHead, isNumbered }: Words): boolean {
    if (isHead || (isNumbered && words + names + years.size >= 2)) return true;
    if (follow([...years.values()]) && figures.length * 2 <= years.size && (years.size > 2 || (plainTexts === 0 && names === 0)))
      return true;
    return whole >= 2 && words + names + years.size > figures.length && texts.length > plainTexts + names;
  }

  /** The columns that a heading heads: its texts and years, figures between them, and figures right behind them with more below. */
  private headedBeside(row: number, { filled, figures }: Sorted): number[] {
    const stray = new Set(figures);
    const first = filled.find((column) => !stray.has(column)) ?? 0;
    let last = filled.findLast((column) => !stray.has(column)) ?? 0;
    const hasMore = (column: number): boolean => [1, 2, 3].some((below) => this.view.figure(row + below, column).state === 'number');
    return filled.filter((column) => {
      if (!stray.has(column)) return true;
      if (column < first || column > last + 1) return false;
      if (column > last && !hasMore(column)) return false;
      last = Math.max(last, column);
      return true;
    });
  }

  /** Beside what may be years: words that head nothing (beside a lone one), or those of a source or a total where labels stand and not headings. */
  private isLine(row: number, filled: readonly number[], { words, names, plainTexts }: Words, isLone: boolean): boolean {
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

  /** The filled cells of a row: figures, years, and texts that are neither. */
  private sort(row: number): Sorted {
    const sorted = { filled: [] as number[], figures: [] as number[], yearColumns: [] as number[], texts: [] as number[] };
    const years = new Map<number, number>();
    const doubtful: number[] = [];
    // 26 | 27 | 28
    const runs: number[] = [];
    let run = 0;
    const cells = this.view.sheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === undefined || cell.value === '') continue;
      sorted.filled.push(column);
      if (typeof cell.value === 'number') {
        if (isYear(cell.value) && cell.formula === undefined) {
          sorted.yearColumns.push(column);
          years.set(column, cell.value);
        } else if (isYear(cell.value) || yearOfDate(cell) !== null) doubtful.push(column);
        else sorted.figures.push(column);
        run = cell.value >= 20 && cells[column - 1]?.value === cell.value - 1 ? run + 1 : 0;
        if (run === 2) runs.push(...sorted.figures.slice(-3));
        else if (run > 2) runs.push(column);
      } else if (!AS_FIGURE.has(this.view.figure(row, column).state)) sorted.texts.push(column);
      else if (typeof cell.value === 'string' && /(?:19|20)\d|^\d\d$|^[12][.,]\d{3}$/.test(this.view.label(row, column).folded))
        doubtful.push(column);
      else sorted.figures.push(column);
    }
    if (runs.length > 0 && this.namesNoLine(row, sorted.texts)) {
      doubtful.push(...runs);
      sorted.figures = sorted.figures.filter((column) => !runs.includes(column));
    }
    if (doubtful.length > 0) this.settle(row, doubtful, sorted, years);
    return { ...sorted, years };
  }

  /** Formulas, dates and texts that may be years: they are where they name one and, stored as numbers, follow one another. */
  private settle(
    row: number,
    doubtful: readonly number[],
    sorted: { readonly filled: readonly number[]; readonly figures: number[]; readonly yearColumns: number[] },
    years: Map<number, number>,
  ): void {
    const named = headingYears(sorted.filled.map((column) => ({ ...this.view.heading(row, column), cell: this.view.cell(row, column) })));
    const yearAt = (column: number): number | null => named[sorted.filled.indexOf(column)] ?? null;
    const numbers = sorted.filled.filter((column) => typeof this.view.cell(row, column)?.value === 'number' && yearAt(column) !== null);
    for (const column of doubtful) {
      const year = yearAt(column);
      const cell = this.view.cell(row, column);
      const isNumber = typeof cell?.value === 'number';
      const isSure = !isNumber || isYearDate(cell);
      const goesOn = (): boolean => numbers.some((other) => Math.abs((yearAt(other) ?? 0) - (year ?? 0)) === 1);
      if (year === null || (!isSure && !goesOn())) sorted.figures.push(column);
      else {
        years.set(column, year);
        if (isNumber && !isYearDate(cell)) sorted.yearColumns.push(column);
      }
    }
    sorted.figures.sort((a, b) => a - b);
  }

  /** What the texts of a row say of columns. */
  private readWords(row: number, { texts }: Sorted): Words {
    const heads = new Set<ColumnWord>();
    const read = texts.flatMap((column) => {
      const { text, folded } = this.view.label(row, column);
      return text === '' || text.length > LONGEST_HEADING ? [] : [{ text, folded: withoutUnit(text, folded) }];
    });
    const series = yearSeries(read.map(({ folded }) => folded));
    let [words, names, plainTexts, whole] = [0, 0, 0, 0];
    const years: number[] = [];
    let isNumbered = false;
    read.forEach(({ text, folded }, at) => {
      const line = lineWords.find(folded);
      const word = columnWords.find(folded);
      if (word === 'ordinal' || word === 'description') heads.add(word);
      const all = columnWords.findWhole(folded);
      const year = yearIn(folded) ?? series[at] ?? null;
      if (year !== null) years.push(year);
      if (all !== null) whole++;
      isNumbered ||= all === 'ordinal' && folded !== 'so' && folded !== 'muc';
      if (sourceWords.find(folded) !== null || word === 'periodTotal') names++;
      else if (word !== null || line === 'partialBreakdown' || line === 'fullBreakdown') words++;
      else if (year !== null) words++;
      else if (text.length > 6 && !isRate(folded)) plainTexts++;
    });
    return { words, years, names, plainTexts, isHead: heads.size === 2, whole, isNumbered };
  }

  /** Two columns at least are headed, and nothing is counted yet. */
  isHeading(row: number): boolean {
    const { hits, figures, filled, isHead } = this.facts(row);
    if (figures.length > 0 || filled.length < 2) return false;
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

  /** "(1) | (2) | (3)=(1)+(2)" or "A | B | 1 | 2": labels that count up, in nearly every filled cell. */
  isNumberRow(row: number): boolean {
    const { filled, yearsOnly } = this.facts(row);
    if (filled.length < 2 || yearsOnly) return false;
    let previous = 0;
    let counted = 0;
    let letter = '';
    let letters = 0;
    for (const column of filled) {
      const cell = this.view.cell(row, column);
      const text = typeof cell?.value === 'number' ? String(cell.value) : this.view.label(row, column).text;
      const match = /^\(?\s*(?:([a-zđ])|(\d{1,3}))\s*\)?(?:\s*=.*)?$/i.exec(text);
      if (!match) return false;
      if (match[1] !== undefined) {
        if (letter !== '' && match[1].localeCompare(letter, 'vi') > 0) letters++;
        letter = match[1];
      }
      if (match[2] === undefined) continue;
      const number = Number(match[2]);
      if (number === previous + 1) counted++;
      else if (previous !== 0 && (number <= previous || number > previous + 3)) return false;
      previous = number;
    }
    // Letters alone number columns too: "A | B | C=D+E | D | E".
    if (counted === 0 && letters >= 2 && letters + 1 === filled.length) return true;
    return counted >= 2 && counted + 2 >= filled.length * 0.6 && (filled.length > 2 || previous === 2);
  }
}
