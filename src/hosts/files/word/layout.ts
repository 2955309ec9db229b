/**
 * Lays a document out as sheets: its paragraphs, one a row, and each table with figures as a sheet of its own. A table that only places
 * text (letterhead, signatures) is read as the paragraphs in it; a table that goes on from the one before under the same head is one
 * table with it.
 */
import { readNumber } from '../../../core/money/read-number';
import { MAX_ROWS } from '../../../core/workbook/address';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { MAX_SHEETS } from '../limits';
import { SheetRows } from '../sheet-rows';
import type { Block, WordTable } from './blocks';
import { cellOf, gridOf, type Grid, type PlacedCell } from './grid';
import { valueText } from '../../../core/workbook/value-text';

/** The sheet of paragraphs, and how a table is called. */
export const PARAGRAPHS = 'Văn bản';
export const tableName = (number: number): string => `Bảng ${String(number)}`;

interface PlacedTable {
  readonly number: number;
  readonly behind: number;
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
        if (!/^.{0,80}\(?\s*tiếp(?:\s+theo)?\s*\)?\s*[.:]?$/isu.test(valueText(cell.value).normalize('NFC'))) this.last = null;
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
    const goesOn = this.last === null ? null : joined(this.last.grid, grid);
    if (this.last !== null && goesOn !== null) [this.last.grid, this.last.goesOn] = [goesOn, true];
    else {
      this.last = { number, behind: this.row, grid };
      this.tables.push(this.last);
      if (this.tables.length >= MAX_SHEETS) throw new FileProblem('too-large', 'too many tables');
    }
    const { last } = this;
    // What stands in a cell beside its text is a table of its own.
    for (const { cells } of table.rows) for (const { blocks } of cells) this.place(blocks.filter((block) => block.kind === 'table'));
    this.last = last;
  }
}

const isFigure = ({ cell: { value } }: PlacedCell): boolean => {
  const { kind } = readNumber(valueText(value));
  return kind === 'number' || kind === 'percent' || kind === 'quantity';
};

const hasFigures = ({ rows }: Grid): boolean => rows.some((row) => row.some(isFigure));

const TOTAL = /^(?:tổng|cộng|total)/iu;

/** The rows of both under one head; null where the second does not go on from the first. */
function joined(first: Grid, second: Grid): Grid | null {
  const head = sameHead(first, second);
  const lastRow = first.rows.findLast((row) => row.length > 0) ?? [];
  if (head === 0 || lastRow.some(({ cell }) => TOTAL.test(valueText(cell.value).normalize('NFC')))) return null;
  const shift = first.rows.length - head;
  return {
    rows: [...first.rows, ...second.rows.slice(head)],
    merges: [
      ...first.merges,
      ...second.merges
        .filter(({ top }) => top >= head)
        .map((merge) => ({ ...merge, top: merge.top + shift, bottom: merge.bottom + shift })),
    ],
    hiddenRows: [...first.hiddenRows, ...second.hiddenRows.filter((row) => row >= head).map((row) => row + shift)],
  };
}

/** How many rows both begin with: words at least once, since figures may be alike by chance. */
function sameHead(first: Grid, second: Grid): number {
  const written = (row: readonly PlacedCell[]): string =>
    row
      .map(({ column, cell }) => `${String(column)} ${valueText(cell.value).normalize('NFC').toLowerCase().replace(/\s+/g, ' ')}`)
      .join('|');
  let same = 0;
  let words = 0;
  for (const [at, row] of second.rows.entries()) {
    const other = first.rows[at];
    if (other === undefined || row.length === 0 || written(row) !== written(other)) break;
    same += 1;
    if (row.length > 1 && row.filter((cell) => !isFigure(cell)).length > 1) words += 1;
  }
  return words > 0 && same < second.rows.length ? same : 0;
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
