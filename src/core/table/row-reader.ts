/** What each row of a sheet holds, as far as it tells headings from lines: figures, years, words that head columns. Decides nothing. */
import type { FigureState } from './figure';
import type { SheetView } from './sheet-view';
import { withoutUnit } from './unit-words';
import { columnWords, lineWords, sourceWords, type ColumnWord } from './vocabulary';
import { isYear, yearIn } from './years';

/** How far below its heading a table may begin. */
export const REACH = 6;
/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 120;

interface RowFacts {
  readonly filled: readonly number[];
  /** Columns with a figure that is no year. */
  readonly figures: readonly number[];
  /** Columns with a word that heads columns, or a year; not counted in rows with figures. */
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
  /** Stored numbers that may be years; `years` counts those written as text too. */
  readonly yearColumns: readonly number[];
  readonly texts: readonly number[];
  readonly years: number;
}

/** Texts that only head columns; texts that name a source or a total, as lines do too; texts that are neither. */
interface Words {
  readonly words: number;
  readonly names: number;
  readonly plainTexts: number;
  readonly isHead: boolean;
}

const AS_FIGURE: ReadonlySet<FigureState> = new Set<FigureState>(['number', 'ambiguous', 'error', 'date']);

/** "% so tổng", "TH/KH (%)". */
const isRate = (folded: string): boolean => folded.includes('%') && folded.length <= 24;

export class RowReader {
  private readonly known: (RowFacts | undefined)[] = [];

  constructor(private readonly view: SheetView) {}

  facts(row: number): RowFacts {
    return (this.known[row] ??= this.read(row));
  }

  private read(row: number): RowFacts {
    const sorted = this.sort(row);
    const { filled, figures, yearColumns } = sorted;
    const hasLoneYear = new Set(yearColumns.map((column) => this.view.cell(row, column)?.value)).size === 1;
    // Beside figures, most of a sheet, words head nothing whatever they say.
    if (figures.length > 0 && !hasLoneYear) return { filled, figures, hits: 0, yearsOnly: false, isHead: false };
    const said = this.readWords(row, sorted.texts);
    const hits = said.words + said.names + sorted.years;
    const yearsOnly =
      filled.length > 0 && filled.every((column) => yearColumns.includes(column) || yearIn(this.view.label(row, column).folded) !== null);
    const facts = { filled, figures, hits, yearsOnly, isHead: said.isHead };
    // One and the same "year" in a line of its own is an amount of two thousand (realities 2).
    return hasLoneYear && this.isLine(row, filled, said)
      ? { ...facts, hits: hits - yearColumns.length, figures: [...figures, ...yearColumns] }
      : facts;
  }

  /** Beside a lone year: words that head nothing, or those of a source or a total where labels stand and not headings. */
  private isLine(row: number, filled: readonly number[], { words, names, plainTexts }: Words): boolean {
    if (words >= 2 && words > plainTexts) return false;
    if (plainTexts > 0) return true;
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
    const sorted = { filled: [] as number[], figures: [] as number[], yearColumns: [] as number[], texts: [] as number[], years: 0 };
    const cells = this.view.sheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === undefined || cell.value === '') continue;
      sorted.filled.push(column);
      if (typeof cell.value === 'number') {
        if (isYear(cell.value) && cell.formula === undefined) sorted.yearColumns.push(column);
        else sorted.figures.push(column);
      } else if (!AS_FIGURE.has(this.view.figure(row, column).state)) sorted.texts.push(column);
      else if (typeof cell.value === 'string' && isYear(Number(cell.value.trim()))) sorted.years++;
      else sorted.figures.push(column);
    }
    sorted.years += sorted.yearColumns.length;
    return sorted;
  }

  /** What the texts of a row say of columns. */
  private readWords(row: number, texts: readonly number[]): Words {
    const heads = new Set<ColumnWord>();
    let [words, names, plainTexts] = [0, 0, 0];
    for (const column of texts) {
      const { text, folded: whole } = this.view.label(row, column);
      if (text === '' || text.length > LONGEST_HEADING) continue;
      const folded = withoutUnit(text, whole);
      const line = lineWords.find(folded);
      const word = columnWords.find(folded);
      if (word === 'ordinal' || word === 'description') heads.add(word);
      if (sourceWords.find(folded) !== null || word === 'periodTotal') names++;
      else if (word !== null || line === 'partialBreakdown' || line === 'fullBreakdown') words++;
      else if (text.length > 6 && !isRate(folded)) plainTexts++;
    }
    return { words, names, plainTexts, isHead: heads.size === 2 };
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
    const { filled } = this.facts(row);
    if (filled.length < 2) return false;
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
