/** Where in a worksheet's XML the cells, rows and shared formulas stand that a patch has to touch. Changes nothing. */
import { SaxesParser } from 'saxes';
import { FileProblem } from '../file-problem';
import { attribute, isTrue, localName, type Attributes } from '../ooxml/part-xml';
import { readReference } from '../ooxml/reference';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface CellSpan extends Span {
  readonly row: number;
  readonly column: number;
  /** End of the opening tag. */
  readonly openEnd: number;
  readonly attributes: Attributes;
  /** The whole `<f>` element. */
  readonly formula: Span | null;
  /** The `<f>` of an array formula or a what-if table: more than this cell hangs on it. */
  readonly formulaAttributes: Attributes | null;
}

export interface RowSpan extends Span {
  readonly row: number;
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly attributes: Attributes;
}

export interface SharedFormulaCell {
  readonly si: string;
  readonly row: number;
  readonly column: number;
  readonly formula: Span;
  /** The text of the master; empty in its dependents. */
  readonly text: string;
}

export interface SheetLayout {
  readonly text: string;
  /** "x:" when the part writes its elements with a prefix. */
  readonly prefix: string;
  readonly sheetData: Span & { readonly openEnd: number; readonly selfClosing: boolean };
  readonly cells: ReadonlyMap<number, CellSpan>;
  readonly rows: ReadonlyMap<number, RowSpan>;
  /** Where a cell is inserted that its row does not have: the start of the next cell. Rows not listed take it at their end. */
  readonly cellAfter: ReadonlyMap<number, number>;
  /** Where a row is inserted that is missing; rows not listed go to the end. */
  readonly rowAfter: ReadonlyMap<number, number>;
  readonly shared: readonly SharedFormulaCell[];
  /** Format of cells that are not written down, by column. */
  readonly columnFormats: readonly { readonly first: number; readonly last: number; readonly format: number }[];
}

/** A cell as one number, for maps and sets. */
export const cellKey = (row: number, column: number): number => row * 16384 + column;

type Wanted = ReadonlyMap<number, ReadonlySet<number>>;

class LayoutReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: true });
  private prefix = '';
  private row = -1;
  private column = -1;
  private sheetData: SheetLayout['sheetData'] | null = null;
  private readonly cells = new Map<number, CellSpan>();
  private readonly rows = new Map<number, RowSpan>();
  private readonly cellAfter = new Map<number, number>();
  private readonly rowAfter = new Map<number, number>();
  private readonly shared: SharedFormulaCell[] = [];
  private readonly columnFormats: { first: number; last: number; format: number }[] = [];
  private openRow: Omit<RowSpan, 'end'> | null = null;
  private openCell:
    (Omit<CellSpan, 'end' | 'formula' | 'formulaAttributes'> & { formula: Span | null; formulaAttributes: Attributes | null }) | null =
    null;
  private openFormula: { start: number; attributes: Attributes; text: string } | null = null;
  private openData: { start: number; openEnd: number; selfClosing: boolean } | null = null;
  private readonly missingRows: number[];
  private readonly missingCells = new Map<number, number[]>();

  constructor(
    private readonly part: string,
    private readonly text: string,
    private readonly wanted: Wanted,
  ) {
    this.missingRows = [...wanted.keys()].sort((a, b) => a - b);
    for (const [row, columns] of wanted)
      this.missingCells.set(
        row,
        [...columns].sort((a, b) => a - b),
      );
  }

  read(): SheetLayout {
    const { parser } = this;
    parser.on('error', (error) => {
      throw new FileProblem('damaged', `${this.part}: ${error.message}`, { cause: error });
    });
    parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
      this.open(name, attributes, isSelfClosing);
    });
    parser.on('text', (text) => {
      if (this.openFormula) this.openFormula.text += text;
    });
    parser.on('closetag', ({ name }) => {
      this.close(localName(name));
    });
    parser.write(this.text).close();
    if (this.sheetData === null) throw new FileProblem('damaged', `${this.part} has no sheet data`);
    const { text, prefix, sheetData, cells, rows, cellAfter, rowAfter, shared, columnFormats } = this;
    return { text, prefix, sheetData, cells, rows, cellAfter, rowAfter, shared, columnFormats };
  }

  private open(written: string, attributes: Attributes, selfClosing: boolean): void {
    const end = this.parser.position;
    const start = this.text.lastIndexOf('<', end - 1);
    switch (localName(written)) {
      case 'sheetData':
        this.prefix = written.slice(0, written.indexOf(':') + 1);
        this.openData = { start, openEnd: end, selfClosing };
        return;
      case 'col': {
        const format = Number(attribute(attributes, 'style') ?? 0);
        if (format > 0)
          this.columnFormats.push({
            first: Number(attribute(attributes, 'min')) - 1,
            last: Number(attribute(attributes, 'max')) - 1,
            format,
          });
        return;
      }
      case 'row':
        this.startRow(start, end, attributes, selfClosing);
        return;
      case 'c':
        this.startCell(start, end, attributes);
        return;
      case 'f':
        this.openFormula = { start, attributes, text: '' };
    }
  }

  private startRow(start: number, openEnd: number, attributes: Attributes, selfClosing: boolean): void {
    const written = attribute(attributes, 'r');
    this.row = written === undefined ? this.row + 1 : Number(written) - 1;
    this.column = -1;
    while (this.missingRows[0] !== undefined && this.missingRows[0] <= this.row) {
      const wanted = this.missingRows.shift() ?? 0;
      if (wanted < this.row) this.rowAfter.set(wanted, start);
    }
    this.openRow = { row: this.row, start, openEnd, selfClosing, attributes };
  }

  private startCell(start: number, openEnd: number, attributes: Attributes): void {
    const place = readReference(attribute(attributes, 'r') ?? '');
    if (place) this.row = place.row;
    this.column = place ? place.column : this.column + 1;
    const missing = this.missingCells.get(this.row);
    while (missing?.[0] !== undefined && missing[0] <= this.column) {
      const wanted = missing.shift() ?? 0;
      if (wanted < this.column) this.cellAfter.set(cellKey(this.row, wanted), start);
    }
    this.openCell = { row: this.row, column: this.column, start, openEnd, attributes, formula: null, formulaAttributes: null };
  }

  private close(name: string): void {
    const end = this.parser.position;
    if (name === 'f' && this.openFormula && this.openCell) this.endFormula(end);
    else if (name === 'c' && this.openCell) {
      const { row, column } = this.openCell;
      if (this.wanted.get(row)?.has(column)) this.cells.set(cellKey(row, column), { ...this.openCell, end });
      this.openCell = null;
    } else if (name === 'row' && this.openRow) {
      if (this.wanted.has(this.openRow.row)) this.rows.set(this.openRow.row, { ...this.openRow, end });
      this.openRow = null;
    } else if (name === 'sheetData' && this.openData) this.sheetData = { ...this.openData, end };
  }

  private endFormula(end: number): void {
    const { openFormula, openCell } = this;
    this.openFormula = null;
    if (!openFormula || !openCell) return;
    openCell.formula = { start: openFormula.start, end };
    openCell.formulaAttributes = openFormula.attributes;
    const si = attribute(openFormula.attributes, 'si');
    if (attribute(openFormula.attributes, 't') !== 'shared' || si === undefined) return;
    this.shared.push({ si, row: openCell.row, column: openCell.column, formula: openCell.formula, text: openFormula.text });
  }
}

/** @param cells the cells a patch will touch */
export function readSheetLayout(
  part: string,
  text: string,
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): SheetLayout {
  const wanted = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = wanted.get(row);
    if (columns) columns.add(column);
    else wanted.set(row, new Set([column]));
  }
  return new LayoutReader(part, text, wanted).read();
}

/** The format that a cell has or, not being written down, takes from its row or column. */
export function formatAt(layout: SheetLayout, row: number, column: number): number {
  const cell = layout.cells.get(cellKey(row, column));
  if (cell) return Number(attribute(cell.attributes, 's') ?? 0);
  const line = layout.rows.get(row);
  if (line && isTrue(attribute(line.attributes, 'customFormat'))) return Number(attribute(line.attributes, 's') ?? 0);
  return layout.columnFormats.find(({ first, last }) => column >= first && column <= last)?.format ?? 0;
}
