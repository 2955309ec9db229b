/**
 * An OpenDocument spreadsheet (.ods), for reading only: the sheets of its content part, with the looks from there and from the
 * styles part. Streams like the reader of worksheets: what is repeated a million times and holds nothing costs nothing.
 */
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../core/workbook/address';
import type { Cell, SheetSnapshot } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { MAX_CELL_TEXT, MAX_CELLS, MAX_FORMULA, MAX_FORMULA_TEXT, MAX_MERGES, MAX_SHARED_TEXT, MAX_SHEETS } from '../limits';
import { findPart, type OoxmlPackage } from '../ooxml/package';
import type { ReadWorkbook } from '../read-only-source';
import { SheetRows, withFormula } from '../sheet-rows';
import { ShownTexts } from '../shown-text';
import type { Plan } from '../xml/element-walk';
import type { Attributes } from '../xml/names';
import { PartParser } from '../xml/part-parser';
import { unpackEntry } from '../zip/archive';
import { CellStyles } from './cell-styles';
import { excelFormula } from './ods-formula';
import { FALLBACK, valueOf } from './ods-value';
import { Paragraphs } from './paragraphs';
import { GROUPS, OPEN_DOCUMENT } from './vocabulary';

interface Lines {
  readonly first: number;
  readonly last: number;
}

const repeated = (attributes: Attributes, name: string): number => {
  const times = Number(attributes[`table:${name}`] ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
};

const isHidden = (attributes: Attributes): boolean => /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');

function* within(lines: readonly Lines[], end: number): Generator<number> {
  for (const { first, last } of lines) for (let line = first; line <= last && line < end; line++) yield line;
}

class ContentReader {
  readonly sheets: SheetSnapshot[] = [];
  readonly shown = new ShownTexts(false);
  private cells = 0;
  private textLength = 0;
  private formulaText = 0;

  private table: Attributes | null = null;
  private isCopy = false;
  private rows = new SheetRows();
  private rowCount = 0;
  private merges: CellRange[] = [];
  private arrays: { readonly range: CellRange; readonly formula: string }[] = [];
  private hiddenRows: Lines[] = [];
  private hiddenColumns: Lines[] = [];
  /** The format of cells that name none, by column. */
  private columnStyles: (string | undefined)[] = [];

  private row: Attributes = {};
  private rowAt = 0;
  private column = -1;
  /** The cells of the row that is open, for each time that it is repeated. */
  private line: { readonly column: number; readonly cell: Cell }[] = [];
  private cell: Attributes = {};
  private readonly paragraphs: Paragraphs;

  constructor(private readonly styles: CellStyles) {
    this.paragraphs = new Paragraphs((style) => styles.isRaised(style));
  }

  plan(): Plan {
    const table = 'office:document-content/office:body/office:spreadsheet/table:table';
    const row = `${table}/table:table-row`;
    return {
      ...this.styles.fontsAt('office:document-content/office:font-face-decls'),
      ...this.styles.planAt('office:document-content/office:automatic-styles'),
      [table]: {
        open: (attributes) => {
          this.openTable(attributes);
        },
        close: () => {
          this.closeTable();
        },
      },
      // What LibreOffice remembers of another file looks like a sheet and is none.
      [`${table}/table:table-source`]: {
        open: () => {
          this.isCopy = true;
        },
      },
      [`${table}/table:table-column`]: {
        open: (attributes) => {
          this.openColumns(attributes);
        },
      },
      [row]: {
        open: (attributes) => {
          this.openRow(attributes);
        },
        close: () => {
          this.closeRow();
        },
      },
      ...this.cellAt(`${row}/table:table-cell`),
      ...this.cellAt(`${row}/table:covered-table-cell`),
    };
  }

  private cellAt(path: string): Plan {
    return {
      ...this.paragraphs.planAt(path),
      [path]: {
        open: (attributes) => {
          this.cell = attributes;
          this.paragraphs.clear();
        },
        close: () => {
          this.closeCell();
        },
      },
    };
  }

  private get name(): string {
    return this.table?.['table:name'] ?? '';
  }

  private openTable(attributes: Attributes): void {
    this.table = attributes;
    this.isCopy = false;
    this.rows = new SheetRows();
    [this.rowCount, this.merges, this.arrays, this.hiddenRows, this.hiddenColumns, this.columnStyles] = [0, [], [], [], [], []];
  }

  private closeTable(): void {
    if (this.isCopy) return;
    for (const { range, formula } of this.arrays)
      for (const [row, column, cell] of this.rows.within(range))
        if (cell.formula === undefined) this.rows.put(row, column, { ...cell, formula });
    const visibility = this.styles.isHiddenTable(this.table?.['table:style-name']) ? 'hidden' : 'visible';
    const { rows, columns } = this.rows.extent;
    const hidden = [within(this.hiddenRows, rows), within(this.hiddenColumns, columns)] as const;
    this.sheets.push(this.rows.freeze(this.name, visibility, this.merges, ...hidden));
    if (this.sheets.length > MAX_SHEETS) throw new FileProblem('too-large', 'too many sheets');
  }

  private openColumns(attributes: Attributes): void {
    const first = this.columnStyles.length;
    const last = Math.min(MAX_COLUMNS, first + repeated(attributes, 'number-columns-repeated')) - 1;
    for (let column = first; column <= last; column++) this.columnStyles.push(attributes['table:default-cell-style-name']);
    if (isHidden(attributes) && last >= first) this.hiddenColumns.push({ first, last });
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes;
    this.rowAt = this.rowCount;
    this.column = -1;
    this.line = [];
  }

  private closeRow(): void {
    const times = repeated(this.row, 'number-rows-repeated');
    this.rowCount = this.rowAt + times;
    if (isHidden(this.row)) this.hiddenRows.push({ first: this.rowAt, last: this.rowCount - 1 });
    if (this.line.length === 0) return;
    if (this.rowCount > MAX_ROWS) throw new FileProblem('damaged', `${this.name}: a row outside the sheet`);
    this.count(this.line.length * (times - 1));
    for (let row = this.rowAt; row < this.rowCount; row++) for (const { column, cell } of this.line) this.rows.put(row, column, cell);
  }

  private count(cells: number): void {
    this.cells += cells;
    if (this.cells > MAX_CELLS) throw new FileProblem('too-large', `more than ${String(MAX_CELLS)} cells with content`);
  }

  private closeCell(): void {
    const { cell: attributes } = this;
    const first = this.column + 1;
    const times = repeated(attributes, 'number-columns-repeated');
    this.column += times;
    this.noteSpans(attributes, first);
    const cell = this.read(attributes, first);
    if (cell === null) return;
    if (this.column >= MAX_COLUMNS) throw new FileProblem('damaged', `${this.name}: a cell outside the sheet`);
    this.count(times);
    for (let column = first; column <= this.column; column++) this.line.push({ column, cell });
  }

  private noteSpans(attributes: Attributes, column: number): void {
    const range = (columns: number, rows: number): CellRange => ({
      top: this.rowAt,
      left: column,
      bottom: Math.min(MAX_ROWS, this.rowAt + rows) - 1,
      right: Math.min(MAX_COLUMNS, column + columns) - 1,
    });
    const [columns, rows] = [repeated(attributes, 'number-columns-spanned'), repeated(attributes, 'number-rows-spanned')];
    if (columns * rows > 1) this.merges.push(range(columns, rows));
    if (this.merges.length > MAX_MERGES) throw new FileProblem('too-large', `${this.name}: merged ranges`);
    const [across, down] = [repeated(attributes, 'number-matrix-columns-spanned'), repeated(attributes, 'number-matrix-rows-spanned')];
    const formula = attributes['table:formula'];
    if (across * down > 1 && formula !== undefined) this.arrays.push({ range: range(across, down), formula: excelFormula(formula) });
  }

  private read(attributes: Attributes, column: number): Cell | null {
    const written = attributes['table:formula'];
    if (written !== undefined && written.length > MAX_FORMULA)
      throw new FileProblem('damaged', `${this.name}: a formula of ${String(written.length)} characters`);
    const formula = written === undefined ? undefined : excelFormula(written);
    const read = valueOf(attributes, this.paragraphs.text(), this.paragraphs.hasMarks);
    const value = typeof read === 'string' && read.length > MAX_CELL_TEXT ? read.slice(0, MAX_CELL_TEXT) : read;
    if (formula === undefined && (value === null || value === '')) return null;
    this.formulaText += formula?.length ?? 0;
    this.textLength += typeof value === 'string' ? value.length : 0;
    if (this.formulaText > MAX_FORMULA_TEXT || this.textLength > MAX_SHARED_TEXT) throw new FileProblem('too-large', `${this.name}: texts`);
    const fallback = typeof value === 'number' ? (FALLBACK[attributes['office:value-type'] ?? ''] ?? 'General') : 'General';
    const style = this.styles.styleOf(
      attributes['table:style-name'] ?? this.row['table:default-cell-style-name'] ?? this.columnStyles[column],
      fallback,
    );
    const text = this.shown.of(value ?? '', style.numberFormat);
    return withFormula({ value: value ?? '', text, style }, formula, value !== null);
  }
}

/** A part past a plan, if the package has it. */
function readPart(opened: OoxmlPackage, name: string, plan: Plan): boolean {
  const entry = findPart(opened, name);
  if (entry === undefined) return false;
  const parser = new PartParser(entry.name, plan, OPEN_DOCUMENT, GROUPS);
  unpackEntry(opened.archive, entry, (piece, last) => {
    parser.write(piece, last);
  });
  return true;
}

/** Locked content looks like noise; the list of parts says that it is. */
function refuseEncrypted(opened: OoxmlPackage): void {
  if (findPart(opened, 'encrypted-package') !== undefined) throw new FileProblem('encrypted', 'encrypted package');
  readPart(opened, 'META-INF/manifest.xml', {
    'manifest:manifest/manifest:file-entry/manifest:encryption-data': {
      open() {
        throw new FileProblem('encrypted', 'encrypted parts');
      },
    },
  });
}

/** @throws FileProblem */
export function readOds(opened: OoxmlPackage): ReadWorkbook {
  refuseEncrypted(opened);
  const styles = new CellStyles();
  readPart(opened, 'styles.xml', {
    ...styles.fontsAt('office:document-styles/office:font-face-decls'),
    ...styles.planAt('office:document-styles/office:styles'),
    ...styles.planAt('office:document-styles/office:automatic-styles'),
  });
  const reader = new ContentReader(styles);
  if (!readPart(opened, 'content.xml', reader.plan())) throw new FileProblem('damaged', 'no content part');
  if (reader.sheets.length === 0) throw new FileProblem('damaged', 'the content part holds no sheets');
  return { snapshot: Object.freeze({ sheets: Object.freeze(reader.sheets) }), shown: reader.shown };
}
