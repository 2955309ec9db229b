/**
 * A workbook in memory behind the product's port: the plainest implementation there is, for tests of everything above
 * the port. It calculates, it can be typed into, and it passes the same contract as Excel, files and the grid.
 */
import { contains, type CellAddress, type CellRange, type CellReference } from '../../src/core/workbook/address';
import {
  contentOfValue,
  valueOfContent,
  type CellContent,
  type Edit,
  type EditOutcome,
  type RefusedEdit,
  type RefusalReason,
} from '../../src/core/workbook/edit';
import { assertSound, takenName, whyNotRemovable } from '../../src/core/workbook/insertion';
import type { NewSheet } from '../../src/core/workbook/new-sheet';
import { snapshotOfNew } from '../../src/core/workbook/new-sheet-snapshot';
import { HostError, type Unsubscribe, type WorkbookPort } from '../../src/core/workbook/port';
import {
  PLAIN_STYLE,
  type Cell,
  type CellStyle,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';
import { Calculation } from './calculation';
import { placeOf, seedCells, seedMerges, type SeedBook, type SeedSheet } from './seed-book';
import { seedSheetOf } from './seed-from-snapshot';
import { shownText } from './shown-text';

interface MemoryCell {
  typed: CellValue | undefined;
  formula: string | undefined;
  readonly style: CellStyle;
}

/** Row by row: the cells of a sheet by column. */
type MemoryRows = Map<number, Map<number, MemoryCell>>;

interface MemorySheet {
  readonly seed: SeedSheet;
  readonly rows: MemoryRows;
  readonly merges: readonly CellRange[];
}

export class MemoryWorkbook implements WorkbookPort {
  private readonly sheets: MemorySheet[];
  private readonly calculation: Calculation;
  private readonly listeners = new Set<() => void>();
  private readonly styles = new Map<string, CellStyle>();
  private readonly extents = new Map<MemorySheet, { readonly rows: number; readonly columns: number }>();
  private shown: CellReference | null = null;
  private note: string | null = null;

  constructor(book: SeedBook) {
    this.sheets = book.sheets.map((seed) => ({ seed, rows: this.build(seed), merges: seedMerges(seed) }));
    this.calculation = new Calculation({
      formulaAt: (sheet, row, column) => this.find(sheet, row, column)?.formula,
      typedAt: (sheet, row, column) => this.find(sheet, row, column)?.typed,
      extentOf: (sheet) => {
        const found = this.sheet(sheet);
        if (found === undefined) return null;
        // Every formula over a range asks for it, so it is kept until something is written.
        const known = this.extents.get(found) ?? extent(found.rows);
        this.extents.set(found, known);
        return known;
      },
    });
  }

  /** The cell last shown to the person; `null` before anything was. */
  get selected(): CellReference | null {
    return this.shown;
  }

  /** What a person does at the keyboard. */
  userTypes(sheet: string, cell: string, value: CellContent): void {
    const place = placeOf(cell);
    const found = this.sheet(sheet);
    if (found === undefined) throw new Error(`there is no sheet "${sheet}" to type into`);
    this.write(found, place, value);
    for (const listener of [...this.listeners]) listener();
  }

  readWorkbook(): Promise<WorkbookSnapshot> {
    return Promise.resolve(Object.freeze({ sheets: Object.freeze(this.sheets.map((sheet) => this.snapshotOf(sheet))) }));
  }

  select(cell: CellReference): Promise<void> {
    if (this.sheet(cell.sheet) === undefined) {
      return Promise.reject(new HostError('no-such-sheet', `there is no sheet "${cell.sheet}"`));
    }
    this.shown = cell;
    return Promise.resolve();
  }

  applyEdits(edits: readonly Edit[]): Promise<EditOutcome> {
    const applied: Edit[] = [];
    const refused: RefusedEdit[] = [];
    for (const edit of edits) {
      const reason = this.apply(edit);
      if (reason === null) applied.push(edit);
      else refused.push({ edit, reason });
    }
    return Promise.resolve({ applied, refused });
  }

  insertSheets(sheets: readonly NewSheet[]): Promise<void> {
    sheets.forEach(assertSound);
    const taken = takenName(
      this.sheets.map(({ seed }) => seed.name),
      sheets,
    );
    if (taken !== null) return Promise.reject(new HostError('name-taken', taken));
    for (const sheet of sheets) {
      const seed = seedSheetOf(snapshotOfNew(sheet, shownText));
      this.sheets.push({ seed, rows: this.build(seed), merges: seedMerges(seed) });
    }
    this.calculation.forget();
    return Promise.resolve();
  }

  async removeInserted(sheets: readonly NewSheet[]): Promise<void> {
    const refusal = whyNotRemovable(await this.readWorkbook(), sheets);
    if (refusal !== null) throw new HostError(refusal.code, refusal.sheet);
    for (const { name } of sheets)
      this.sheets.splice(
        this.sheets.findIndex(({ seed }) => seed.name === name),
        1,
      );
    this.calculation.forget();
  }

  onChange(listener: () => void): Unsubscribe {
    const own = (): void => {
      listener();
    };
    this.listeners.add(own);
    return () => {
      this.listeners.delete(own);
    };
  }

  readMemory(): Promise<string | null> {
    return Promise.resolve(this.note);
  }

  writeMemory(text: string | null): Promise<void> {
    this.note = text;
    return Promise.resolve();
  }

  /** Writes the edit, or says why not. */
  private apply(edit: Edit): RefusalReason | null {
    const sheet = this.sheet(edit.sheet);
    if (sheet === undefined) return 'no-such-sheet';
    if (sheet.seed.isProtected === true) return 'protected';
    const place = placeOf(edit.cell);
    const merge = sheet.merges.find((range) => contains(range, place));
    if (merge !== undefined && (merge.top !== place.row || merge.left !== place.column)) return 'inside-merge';
    if (this.contentAt(sheet, place) !== (edit.before === '' ? null : edit.before)) return 'stale';
    this.write(sheet, place, edit.after);
    return null;
  }

  private contentAt(sheet: MemorySheet, { row, column }: CellAddress): CellContent {
    const cell = sheet.rows.get(row)?.get(column);
    if (cell?.formula !== undefined) return cell.formula;
    if (cell?.typed === undefined) return null;
    return contentOfValue(cell.typed);
  }

  private write(sheet: MemorySheet, { row, column }: CellAddress, content: CellContent): void {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    const cells = sheet.rows.get(row) ?? new Map<number, MemoryCell>();
    sheet.rows.set(row, cells);
    cells.set(column, {
      typed: isFormula || content === null || content === '' ? undefined : valueOfContent(content),
      formula: isFormula ? content : undefined,
      style: cells.get(column)?.style ?? PLAIN_STYLE,
    });
    this.extents.delete(sheet);
    this.calculation.forget();
  }

  private build(seed: SeedSheet): MemoryRows {
    const rows: MemoryRows = new Map();
    for (const [{ row, column }, cell] of seedCells(seed)) {
      const cells = rows.get(row) ?? new Map<number, MemoryCell>();
      rows.set(row, cells);
      cells.set(column, {
        typed: cell.formula === undefined ? cell.value : undefined,
        formula: cell.formula,
        style: this.style(cell.style),
      });
    }
    return rows;
  }

  private style(stated: Partial<CellStyle> = {}): CellStyle {
    const style = { ...PLAIN_STYLE, ...stated };
    const look = JSON.stringify(Object.values(style));
    const known = this.styles.get(look) ?? Object.freeze(style);
    this.styles.set(look, known);
    return known;
  }

  private sheet(name: string): MemorySheet | undefined {
    return this.sheets.find(({ seed }) => seed.name.toLowerCase() === name.toLowerCase());
  }

  private find(sheet: string, row: number, column: number): MemoryCell | undefined {
    return this.sheet(sheet)?.rows.get(row)?.get(column);
  }

  private snapshotOf({ seed, rows, merges }: MemorySheet): SheetSnapshot {
    const lines = Array.from({ length: extent(rows).rows }, (_line, row) => this.rowOf(seed.name, rows.get(row), row));
    return Object.freeze({
      name: seed.name,
      visibility: seed.visibility ?? 'visible',
      rows: Object.freeze(lines),
      merges: Object.freeze(merges.map((merge) => Object.freeze({ ...merge }))),
      hiddenRows: Object.freeze([...(seed.hiddenRows ?? [])]),
      hiddenColumns: Object.freeze([...(seed.hiddenColumns ?? [])]),
    });
  }

  private rowOf(sheet: string, cells: ReadonlyMap<number, MemoryCell> | undefined, row: number): readonly (Cell | undefined)[] {
    const filled = [...(cells ?? [])].filter(([, cell]) => hasContent(cell));
    const width = Math.max(0, ...filled.map(([column]) => column + 1));
    const line = new Array<Cell | undefined>(width).fill(undefined);
    for (const [column, cell] of filled) {
      const value = this.calculation.valueAt(sheet, row, column);
      if (value === undefined) continue;
      const text = shownText(value, cell.style.numberFormat);
      line[column] = Object.freeze(
        cell.formula === undefined ? { value, text, style: cell.style } : { value, formula: cell.formula, text, style: cell.style },
      );
    }
    return Object.freeze(line);
  }
}

const hasContent = (cell: MemoryCell): boolean => cell.formula !== undefined || cell.typed !== undefined;

/** Rows and columns up to the last cell with content; formats alone do not count. */
function extent(rows: MemoryRows): { rows: number; columns: number } {
  let bottom = 0;
  let right = 0;
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      if (!hasContent(cell)) continue;
      bottom = Math.max(bottom, row + 1);
      right = Math.max(right, column + 1);
    }
  }
  return { rows: bottom, columns: right };
}
