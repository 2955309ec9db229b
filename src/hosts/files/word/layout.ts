/**
 * Lays a document out as sheets: its paragraphs, one a row, and each table with figures as a sheet of its own. A table that only places
 * text (letterhead, signatures) is read as the paragraphs in it; a table that goes on from the one before is one table with it.
 */
import { MAX_ROWS } from '../../../core/workbook/address';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { MAX_SHEETS } from '../limits';
import { SheetRows } from '../sheet-rows';
import type { Block, WordTable } from './blocks';
import { continued, hasFigures } from './continued';
import { cellOf, gridOf, type Grid } from './grid';
import { valueText } from '../../../core/workbook/value-text';

/** The sheet of paragraphs, and how a table is called. */
export const PARAGRAPHS = 'Văn bản';
export const tableName = (number: number): string => `Bảng ${String(number)}`;

interface PlacedTable {
  readonly number: number;
  readonly behind: number;
  readonly widths: readonly number[];
  grid: Grid;
  /** Tables after it are more rows of it. */
  goesOn?: true;
}

class Layout {
  readonly text = new SheetRows();
  readonly tables: PlacedTable[] = [];
  private row = 0;
  /** Tables so far, whatever they hold, in the order in which they begin. */
  private count = 0;
  /** The last table, while nothing but blanks and "(tiếp theo)" has come after it. */
  private last: PlacedTable | null = null;

  place(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') {
        this.placeTable(block);
        continue;
      }
      const cell = cellOf([block]);
      if (cell !== null) {
        this.text.put(this.row, 0, cell);
        if (!/^.{0,80}\(?\s*tiếp(?:\s+theo)?\s*(?:\)\s*)?[.:]?$/isu.test(valueText(cell.value).normalize('NFC'))) this.last = null;
      }
      this.row += 1;
      if (this.row > MAX_ROWS) throw new FileProblem('too-large', 'paragraphs');
    }
  }

  private placeTable(table: WordTable): void {
    this.count += 1;
    const number = this.count;
    const grid = gridOf(table);
    if (!hasFigures(grid)) {
      for (const { cells } of table.rows) for (const { blocks } of cells) this.place(blocks);
      return;
    }
    const goesOn = this.last === null ? null : continued(this.last, { grid, widths: table.widths });
    if (this.last !== null && goesOn !== null) [this.last.grid, this.last.goesOn] = [goesOn, true];
    else {
      this.last = { number, behind: this.row, grid, widths: table.widths };
      this.tables.push(this.last);
      if (this.tables.length >= MAX_SHEETS) throw new FileProblem('too-large', 'too many tables');
    }
    const { last } = this;
    // What stands in a cell beside its text is a table of its own.
    for (const { cells } of table.rows) for (const { blocks } of cells) this.place(blocks.filter((block) => block.kind === 'table'));
    this.last = last;
  }
}

/** The sheets of a document: its text, then its tables in their order. */
export function layOut(blocks: readonly Block[]): readonly SheetSnapshot[] {
  const layout = new Layout();
  layout.place(blocks);
  const text = layout.text.freeze(PARAGRAPHS, 'visible', [], [], []);
  const tables = layout.tables.map(({ number, behind, grid, goesOn }) => {
    const rows = new SheetRows();
    grid.rows.forEach((cells, row) => {
      for (const { column, cell } of cells) rows.put(row, column, cell);
    });
    const sheet = rows.freeze(tableName(number), 'visible', grid.merges, grid.hiddenRows, []);
    const inDocument = Object.freeze({ as: 'table', paragraphs: PARAGRAPHS, behind, ...(goesOn && { goesOn }) } as const);
    return Object.freeze({ ...sheet, inDocument });
  });
  return Object.freeze([Object.freeze({ ...text, inDocument: Object.freeze({ as: 'paragraphs' } as const) }), ...tables]);
}
