/** A sheet as the reader of tables sees it: labels decoded and folded, years and ordinals recognised, merges looked up. */
import { readNumber, type NumberReading } from '../../money/read-number';
import { cellKey, type CellAddress, type CellRange } from '../../workbook/address';
import { cellAt, type Cell, type SheetSnapshot } from '../../workbook/snapshot';
import { asMoney } from './amount-texts';
import { withoutTranslation } from './bilingual';
import { inBrackets, isAmongAmounts, mayBeNote } from './brackets';
import { belowZero, readFigure, type Figure } from './figure';
import { isYearDate, yearOfDate } from './heading-years';
import { composed, fold, tidy } from './fold';
import { decode, detectEncoding, type LegacyEncoding } from './legacy-encoding';
import type { Pack } from '../../packs/pack';
import { PACKS } from '../../packs/register';
import { packNamed } from './programme';
import { storedNumbers } from './stored-numbers';
import { sourceWordsOf, type SourceWord, type Vocabulary } from './vocabulary';
import { isYear } from './years';

export interface Label {
  /** As a person reads it: decoded, blanks tidied. */
  readonly text: string;
  /** The same with its line breaks: they part the lines of one cell (realities 18). */
  readonly lines: string;
  /** In the form in which words are compared, without a translation behind it. */
  readonly folded: string;
  readonly encoding: LegacyEncoding | null;
}

/** A line above a table of a text document, with its row among the paragraphs. */
export interface LabelAbove extends Label {
  readonly row: number;
}

/** A cell that holds a text, as stored. */
export interface TextCell extends CellAddress {
  readonly cell: Cell;
  readonly value: string;
}

/** A title stands in the first rows; the two heads of a letter stand side by side in one. */
const ROWS_OF_TITLE = 12;
const MOST_IN_TITLE = 2;

const NO_LABEL: Label = { text: '', lines: '', folded: '', encoding: null };

export class SheetView {
  /** By column and row, and by font and text: what is read once is read for every place that repeats it and every rule that asks. */
  private readonly labels: (Label | undefined)[][] = [];
  private readonly read = new Map<string, Map<string, Label>>();
  /** By row and column. */
  private readonly figures: (Figure | undefined)[][] = [];
  private found: readonly TextCell[] | null = null;
  private programme: Pack | null = null;
  private readonly numbers = new Map<string, NumberReading>();
  private readonly anchors = new Map<number, CellRange>();
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;

  /**
   * @param above what stands above the sheet in a text document, the nearest first
   * @param packs the programmes it may be of
   * @param stored the numbers that its workbook stores
   */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly above: readonly LabelAbove[] = [],
    private readonly packs: readonly [Pack, ...Pack[]] = PACKS,
    readonly stored: () => ReadonlySet<number> = storedNumbers([sheet]),
  ) {
    for (const merge of sheet.merges) {
      // A merge over whole columns or thousands of rows is a frame, not a heading.
      if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > 4096) continue;
      for (let row = merge.top; row <= merge.bottom; row++)
        for (let column = merge.left; column <= merge.right; column++) this.anchors.set(cellKey(row, column), merge);
    }
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
  }

  /** The programme that the sheet is of by its name and its title; the first pack takes a sheet that names none. */
  get pack(): Pack {
    return (this.programme ??= this.packNamed(this.title()) ?? this.packs[0]);
  }

  /** @param folded texts that may name a programme; null where they name none */
  packNamed(folded: readonly string[]): Pack | null {
    return packNamed(folded, this.packs);
  }

  /** The same sheet, with all that was read of it, as one of its tables of another programme sees it. */
  ofPack(pack: Pack): SheetView {
    if (pack === this.pack) return this;
    const other = Object.create(this) as SheetView;
    other.programme = pack;
    return other;
  }

  /** What the programme calls its sources. */
  get sources(): Vocabulary<SourceWord> {
    return sourceWordsOf(this.pack);
  }

  /** What stands above the first row that heads columns, folded. A line of the table may name any programme. */
  private title(): string[] {
    const title = [fold(this.sheet.name), ...this.above.map(({ folded }) => folded)];
    for (let row = 0; row < Math.min(ROWS_OF_TITLE, this.rowCount); row++) {
      const texts = (this.sheet.rows[row] ?? []).flatMap((_, column) => this.label(row, column).folded || []);
      if (texts.length > MOST_IN_TITLE) break;
      title.push(...texts);
    }
    return title;
  }

  get rowCount(): number {
    return this.sheet.rows.length;
  }

  cell(row: number, column: number): Cell | undefined {
    return cellAt(this.sheet, row, column);
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.anchors.get(cellKey(row, column));
  }

  /** The cell's text as a label; empty for numbers, errors and nothing. */
  label(row: number, column: number): Label {
    const known = this.labels[column]?.[row];
    if (known !== undefined) return known;
    const cell = this.cell(row, column);
    if (cell === undefined || typeof cell.value !== 'string') return NO_LABEL;
    const label = this.labelOf(cell.value, cell.style.fontName);
    (this.labels[column] ??= [])[row] = label;
    return label;
  }

  private labelOf(text: string, fontName: string): Label {
    let ofFont = this.read.get(fontName);
    if (ofFont === undefined) this.read.set(fontName, (ofFont = new Map<string, Label>()));
    let label = ofFont.get(text);
    if (label === undefined) ofFont.set(text, (label = readLabel(text, fontName)));
    return label;
  }

  /** The cell taken as a figure. */
  figure(row: number, column: number): Figure {
    const ofRow = (this.figures[row] ??= []);
    return (ofRow[column] ??= this.readFigure(row, column));
  }

  private readFigure(row: number, column: number): Figure {
    const written = this.written(row, column);
    const less = written.state === 'words' && typeof written.cell?.value === 'string' ? inBrackets(written.cell.value) : null;
    const figure = less !== null && this.isTakenOff(row, column, less) ? belowZero(written, less) : written;
    // A figure of a text document is a text, and nothing was mended to read it.
    return figure.flaw === null || this.sheet.inDocument === undefined ? figure : { ...figure, flaw: null };
  }

  /** The cell as a figure of a column of money. */
  money(row: number, column: number): Figure {
    return asMoney(this.figure(row, column), this.readNumber);
  }

  private isTakenOff(row: number, column: number, value: number): boolean {
    const width = this.sheet.rows[row]?.length ?? 0;
    return isAmongAmounts(row, column, width, (at, on) => this.written(at, on)) && !mayBeNote(value, this.texts);
  }

  private written(row: number, column: number): Figure {
    return readFigure(this.cell(row, column), row, column, this.readNumber);
  }

  private readonly readNumber = (text: string): NumberReading => {
    let known = this.numbers.get(text);
    if (known === undefined) this.numbers.set(text, (known = readNumber(text)));
    return known;
  };

  /** Like `label`, with a number written out: headings may be years, ordinals may be numbers. */
  heading(row: number, column: number): Label {
    const cell = this.cell(row, column);
    if (cell === undefined || typeof cell.value !== 'number') return this.label(row, column);
    const text = cell.text === '' ? String(cell.value) : tidy(composed(cell.text));
    // A year shown as "2.021" is still the year, and so is a date that shows nothing else.
    const shown = isYear(cell.value) ? String(cell.value) : isYearDate(cell) ? String(yearOfDate(cell) ?? text) : text;
    return { text: shown, lines: shown, folded: fold(shown), encoding: null };
  }

  /** Every text of the sheet in reading order; found once, since few cells of a table are texts. */
  get texts(): readonly TextCell[] {
    return (this.found ??= this.findTexts());
  }

  private findTexts(): TextCell[] {
    const found: TextCell[] = [];
    for (let row = 0; row < this.rowCount; row++) {
      const cells = this.sheet.rows[row] ?? [];
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (typeof cell?.value === 'string') found.push({ row, column, cell, value: cell.value });
      }
    }
    return found;
  }

  isEmptyRow(row: number): boolean {
    return this.sheet.rows[row]?.every((cell) => cell === undefined || cell.value === '') ?? true;
  }
}

export function readLabel(value: string, fontName: string): Label {
  const encoding = detectEncoding(value, fontName);
  const readable = composed(decode(value, encoding));
  const text = tidy(readable);
  return {
    text,
    lines: readable.includes('\n') ? readable.replace(/[^\S\n]+/g, ' ').trim() : text,
    folded: fold(withoutTranslation(readable)),
    encoding,
  };
}
