/** Which formulas read a cell, directly and through others: the way back along every reference of a workbook. */
import { cellKey, columnOfKey, MAX_ROWS, rowOfKey, type CellRange, type CellReference } from '../address';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { readFormula } from './read-formula';

/** Columns of one reference that are followed one by one; wider ones are whole rows or whole sheets. */
const WIDEST = 512;

/**
 * Of one sheet, who reads which rows of a column. Rows are the leaves of a binary tree; a range is kept at the few nodes that make it
 * up, so that a long range costs no more than a short one, and a cell is found by going up from its leaf.
 */
class Readers {
  private readonly nodes = new Map<number, number[]>();

  constructor(
    private readonly rows: number,
    private readonly columns: number,
  ) {}

  add({ top, left, bottom, right }: CellRange, reader: number): void {
    const last = Math.min(right, this.columns - 1, left + WIDEST - 1);
    const end = Math.min(bottom, this.rows - 1);
    for (let column = left; column <= last; column++) {
      let [from, to] = [top + MAX_ROWS, end + MAX_ROWS + 1];
      while (from < to) {
        if (from % 2 === 1) this.keep(column, from++, reader);
        if (to % 2 === 1) this.keep(column, --to, reader);
        [from, to] = [from >> 1, to >> 1];
      }
    }
  }

  private keep(column: number, node: number, reader: number): void {
    const key = column * 2 * MAX_ROWS + node;
    const list = this.nodes.get(key);
    if (list === undefined) this.nodes.set(key, [reader]);
    else list.push(reader);
  }

  *of(row: number, column: number): Iterable<number> {
    for (let node = row + MAX_ROWS; node >= 1; node >>= 1) yield* this.nodes.get(column * 2 * MAX_ROWS + node) ?? [];
  }
}

export class Dependents {
  /** Formulas by number. */
  private readonly formulas: { readonly sheet: number; readonly key: number }[] = [];
  private readonly readers: readonly Readers[];
  private readonly sheets: ReadonlyMap<string, number>;

  constructor(private readonly workbook: WorkbookSnapshot) {
    const { sheets } = workbook;
    this.sheets = new Map(sheets.map(({ name }, at) => [name.toLowerCase(), at]));
    this.readers = sheets.map(({ rows }) => new Readers(rows.length, widthOf(rows)));
    sheets.forEach((sheet, at) => {
      this.addSheet(sheet, at);
    });
  }

  private addSheet({ rows }: SheetSnapshot, own: number): void {
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const number = this.formulas.push({ sheet: own, key: cellKey(row, column) }) - 1;
        for (const { range, sheet, lastSheet, isExternal } of readFormula(cell.formula).references) {
          if (isExternal) continue;
          const first = sheet === null ? own : this.sheets.get(sheet.toLowerCase());
          const last = lastSheet === null ? first : this.sheets.get(lastSheet.toLowerCase());
          if (first === undefined || last === undefined) continue;
          for (let at = Math.min(first, last); at <= Math.max(first, last); at++) this.readers[at]?.add(range, number);
        }
      });
    });
  }

  /** The formulas that name the cell, or a range that holds it; each once. */
  readersOf(cell: CellReference): readonly CellReference[] {
    const sheet = this.sheets.get(cell.sheet.toLowerCase());
    if (sheet === undefined) return [];
    return [...new Set(this.readers[sheet]?.of(cell.row, cell.column))].flatMap((reader) => this.cellOf(reader));
  }

  /** All formulas whose result follows from the cell, through others too, nearest first; not the cell itself, whatever circle it is in. */
  followersOf(cell: CellReference): readonly CellReference[] {
    const start = this.sheets.get(cell.sheet.toLowerCase());
    if (start === undefined) return [];
    const seen = new Set<number>();
    const found: CellReference[] = [];
    const waiting = [{ sheet: start, key: cellKey(cell.row, cell.column) }];
    for (const { sheet, key } of waiting) {
      for (const reader of this.readers[sheet]?.of(rowOfKey(key), columnOfKey(key)) ?? []) {
        const formula = this.formulas[reader];
        if (formula === undefined || seen.has(reader)) continue;
        seen.add(reader);
        if (formula.sheet === start && formula.key === cellKey(cell.row, cell.column)) continue;
        waiting.push(formula);
        found.push(...this.cellOf(reader));
      }
    }
    return found;
  }

  private cellOf(reader: number): CellReference[] {
    const formula = this.formulas[reader];
    const sheet = formula === undefined ? undefined : this.workbook.sheets[formula.sheet];
    if (formula === undefined || sheet === undefined) return [];
    return [{ sheet: sheet.name, row: rowOfKey(formula.key), column: columnOfKey(formula.key) }];
  }
}

const widthOf = (rows: SheetSnapshot['rows']): number => rows.reduce((most, row) => Math.max(most, row.length), 0);
