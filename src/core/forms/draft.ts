/** A sheet in the making: cells are put one by one, and every formula's value follows from the cells it reads. */
import { toDouble, type Amount } from '../money/amount';
import type { CellAddress, CellRange } from '../workbook/address';
import type { NewCell, NewContent, NewName, NewSheet, NewStyle, NewValidation, PageSetup } from '../workbook/new-sheet';
import { rowHeightFor } from '../workbook/row-height';
import { CALCULATED } from './calculated';
import type { Formula, Value } from './formula';
import { rectangles } from './rectangles';

/** A text stays a text; a bare number is a year or a count, an amount comes from facts. */
export type DraftContent = string | number | Amount | Formula | null;

/** Contents of a line by column; what is absent stays empty. */
export type LineContents = Readonly<Record<number, DraftContent>>;

interface DraftCell {
  readonly content: DraftContent;
  readonly style: NewStyle;
}

/** Height of the empty rows a block lies between. */
const EDGE_HEIGHT = 3;

const isFormula = (content: DraftContent): content is Formula => typeof content === 'object' && content !== null && 'kind' in content;

export class SheetDraft {
  private readonly rows: (DraftCell | undefined)[][] = [];
  private readonly merges: CellRange[] = [];
  private readonly heights: (number | null)[] = [];
  private readonly validations: NewValidation[] = [];
  private readonly names: NewName[] = [];
  /** Edges of blocks, and on which side of them their lines are. */
  private readonly edges = new Map<number, 1 | -1>();
  private readonly known = new Map<string, Amount | string>();
  private printedTo: number | null = null;

  constructor(readonly name: string) {}

  /** The first row with nothing in it or below it. */
  get nextRow(): number {
    return this.rows.length;
  }

  put(row: number, column: number, content: DraftContent, style: NewStyle): CellAddress {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    cells[column] = { content, style };
    return { row, column };
  }

  /** A text over several cells, each of them with the look, so that borders close. */
  putAcross(range: CellRange, content: DraftContent, style: NewStyle): void {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) this.put(row, column, null, style);
    }
    this.put(range.top, range.left, content, style);
    if (range.top < range.bottom || range.left < range.right) this.merges.push(range);
  }

  /**
   * A line below the last one: a look for every column, contents where there are any.
   * @returns its row
   */
  addLine(looks: readonly NewStyle[], contents: LineContents = {}): number {
    const row = this.nextRow;
    looks.forEach((look, column) => this.put(row, column, contents[column] ?? null, look));
    return row;
  }

  /** Contents for a line that is there already; its looks stay. */
  fillLine(row: number, contents: LineContents): void {
    for (const [at, content] of Object.entries(contents)) {
      const column = Number(at);
      this.put(row, column, content, this.rows[row]?.[column]?.style ?? {});
    }
  }

  /**
   * An empty thin row on which a sum begins: lines put in below it are inside the sum.
   * It looks like the lines of its block, because a line put in below takes its look over.
   */
  openBlock(looks: readonly NewStyle[]): number {
    return this.addEdge(looks, 1);
  }

  /** The thin row on which it ends. */
  closeBlock(looks: readonly NewStyle[]): number {
    return this.addEdge(looks, -1);
  }

  private addEdge(looks: readonly NewStyle[], lines: 1 | -1): number {
    const row = this.addLine(looks);
    this.setHeight(row, EDGE_HEIGHT);
    this.edges.set(row, lines);
    return row;
  }

  setHeight(row: number, points: number): void {
    while (this.heights.length <= row) this.heights.push(null);
    this.heights[row] = points;
  }

  validate(validation: NewValidation): void {
    this.validations.push(validation);
  }

  /** The last row on paper; what is put below is for whoever has the sheet before them on the screen. */
  get lastPrintedRow(): number {
    return this.printedTo ?? this.nextRow - 1;
  }

  /** Whatever is put from here on is not printed. */
  endPrint(): void {
    this.printedTo = this.lastPrintedRow;
  }

  /** A name of the workbook for one cell. */
  giveName(name: string, { row, column }: CellAddress): void {
    this.names.push({ name, range: { top: row, left: column, bottom: row, right: column } });
  }

  /** What stands in a cell, or what its formula gives. */
  valueAt(cell: CellAddress): Value {
    const content = this.rows[cell.row]?.[cell.column]?.content ?? null;
    if (typeof content === 'string' || content === null) return content;
    if (typeof content === 'number') return null;
    return isFormula(content) ? this.resultOf(content, cell) : content;
  }

  private resultOf(formula: Formula, { row, column }: CellAddress): Amount | string {
    const key = `${String(row)} ${String(column)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const value = formula.value((cell) => this.valueAt(cell));
    this.known.set(key, value);
    return value;
  }

  toSheet(finish: {
    readonly columnWidths: readonly number[];
    readonly freeze: NewSheet['freeze'];
    readonly page: PageSetup;
    readonly isProtected: boolean;
  }): NewSheet {
    const rows = this.rows.map((cells, row) => Array.from(cells, (cell, column) => cell && this.finished(cell, row, column)));
    return {
      name: this.name,
      rows,
      merges: this.merges,
      // Excel fits a row to its wrapped texts only when somebody types.
      rowHeights: rows.map((cells, row) => this.heights[row] ?? rowHeightFor(cells, row, finish.columnWidths, this.merges)),
      validations: this.validations.flatMap((one) => this.besideFormulas(one)),
      names: this.names,
      ...finish,
    };
  }

  /** Where formulas stand within the range, typing over them asks; elsewhere the validation holds as it was given. */
  private besideFormulas(given: NewValidation): NewValidation[] {
    const isCalculated = (row: number, column: number): boolean => isFormula(this.rows[this.lineOf(row)]?.[column]?.content ?? null);
    return rectangles(given.range, isCalculated).map(({ range, is }) => ({ ...given, ...(is && CALCULATED), range }));
  }

  /** The line whose block an edge opens or closes; a line itself otherwise. */
  private lineOf(row: number): number {
    const side = this.edges.get(row);
    // A block without lines is its edges.
    return side === undefined || this.edges.get(row + side) === -side ? row : this.lineOf(row + side);
  }

  private finished({ content, style }: DraftCell, row: number, column: number): NewCell {
    return { content: this.contentOf(content, { row, column }), style: this.withoutDoubleLine(style, row) };
  }

  /**
   * Edges belong to the row above them, so that a block begins and ends with one line and not with two. The last of a run carries the
   * line, and a line put in beside it takes it over.
   */
  private withoutDoubleLine(style: NewStyle, row: number): NewStyle {
    if (style.border !== true) return style;
    const open = this.edges.has(row + 1);
    if (this.edges.has(row)) return { ...style, open: open ? 'both' : 'above' };
    return open ? { ...style, open: 'below' } : style;
  }

  private contentOf(content: DraftContent, cell: CellAddress): NewContent | null {
    if (content === null || content === '') return null;
    if (typeof content === 'string') return { kind: 'text', text: content };
    if (typeof content === 'number') return { kind: 'number', value: content };
    if (!isFormula(content)) return { kind: 'number', value: toDouble(content) };
    const value = this.resultOf(content, cell);
    return { kind: 'formula', formula: `=${content.text}`, value: typeof value === 'string' ? value : toDouble(value) };
  }
}
