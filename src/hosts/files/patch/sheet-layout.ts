/** Where in a worksheet's XML the cells, rows and shared formulas stand that a patch has to touch. Changes nothing. */
import { cellKey } from '../../../core/workbook/address';
import { FileProblem } from '../file-problem';
import { readReference } from '../ooxml/reference';
import { ElementWalk, OOXML, type Plan } from '../xml/element-walk';
import type { Attributes } from '../xml/names';
import { attribute, isTrue, readable, walkingParser } from '../xml/part-parser';

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

type Wanted = ReadonlyMap<number, ReadonlySet<number>>;

class LayoutReader {
  private readonly parser: ReturnType<typeof walkingParser>;
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
    this.parser = walkingParser(part, new ElementWalk(this.plan(), OOXML));
    this.missingRows = [...wanted.keys()].sort((a, b) => a - b);
    for (const [row, columns] of wanted)
      this.missingCells.set(
        row,
        [...columns].sort((a, b) => a - b),
      );
  }

  read(): SheetLayout {
    this.parser.write(readable(this.text)).close();
    if (this.sheetData === null) throw new FileProblem('damaged', `${this.part} has no sheet data`);
    const { text, prefix, sheetData, cells, rows, cellAfter, rowAfter, shared, columnFormats } = this;
    return { text, prefix, sheetData, cells, rows, cellAfter, rowAfter, shared, columnFormats };
  }

  /** The same places as are read: a control or an embedded object has rows and formulas of its own, which are no cells. */
  private plan(): Plan {
    return {
      'worksheet/cols/col': {
        open: (attributes) => {
          const format = Number(attribute(attributes, 'style') ?? 0);
          const [first, last] = [Number(attribute(attributes, 'min')) - 1, Number(attribute(attributes, 'max')) - 1];
          if (format > 0) this.columnFormats.push({ first, last, format });
        },
      },
      'worksheet/sheetData': {
        open: (_, { written, selfClosing }) => {
          this.prefix = written.slice(0, written.indexOf(':') + 1);
          this.openData = { ...this.tag(), selfClosing };
        },
        close: () => {
          if (this.openData && this.sheetData === null) this.sheetData = { ...this.openData, end: this.parser.position };
        },
      },
      'worksheet/sheetData/row': {
        open: (attributes, { selfClosing }) => {
          this.startRow(this.tag(), attributes, selfClosing);
        },
        close: () => {
          if (this.openRow && this.wanted.has(this.openRow.row))
            this.rows.set(this.openRow.row, { ...this.openRow, end: this.parser.position });
          this.openRow = null;
        },
      },
      'worksheet/sheetData/row/c': {
        open: (attributes) => {
          this.startCell(this.tag(), attributes);
        },
        close: () => {
          if (this.openCell) this.endCell(this.openCell);
          this.openCell = null;
        },
      },
      'worksheet/sheetData/row/c/f': {
        open: (attributes) => {
          this.openFormula = { start: this.tag().start, attributes, text: '' };
        },
        text: (text) => {
          if (this.openFormula) this.openFormula.text += text;
        },
        close: () => {
          this.endFormula(this.parser.position);
        },
      },
    };
  }

  /** Where the tag stands that was just opened. */
  private tag(): { readonly start: number; readonly openEnd: number } {
    const openEnd = this.parser.position;
    return { start: this.text.lastIndexOf('<', openEnd - 1), openEnd };
  }

  private startRow({ start, openEnd }: { start: number; openEnd: number }, attributes: Attributes, selfClosing: boolean): void {
    const written = attribute(attributes, 'r') ?? '';
    this.row = written === '' ? this.row + 1 : Number(written) - 1;
    this.column = -1;
    while (this.missingRows[0] !== undefined && this.missingRows[0] <= this.row) {
      const wanted = this.missingRows.shift() ?? 0;
      if (wanted < this.row) this.rowAfter.set(wanted, start);
    }
    this.openRow = { row: this.row, start, openEnd, selfClosing, attributes };
  }

  private startCell({ start, openEnd }: { start: number; openEnd: number }, attributes: Attributes): void {
    const written = attribute(attributes, 'r') ?? '';
    const place = readReference(written) ?? readReference(written.toUpperCase());
    if (place) this.row = place.row;
    this.column = place ? place.column : this.column + 1;
    const missing = this.missingCells.get(this.row);
    while (missing?.[0] !== undefined && missing[0] <= this.column) {
      const wanted = missing.shift() ?? 0;
      if (wanted < this.column) this.cellAfter.set(cellKey(this.row, wanted), start);
    }
    this.openCell = { row: this.row, column: this.column, start, openEnd, attributes, formula: null, formulaAttributes: null };
  }

  private endCell(cell: NonNullable<LayoutReader['openCell']>): void {
    const { row, column } = cell;
    if (this.wanted.get(row)?.has(column)) this.cells.set(cellKey(row, column), { ...cell, end: this.parser.position });
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
