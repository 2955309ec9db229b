/** One sheet of the host's workbook: cells, looks, merges, hidden lines. Holds; calculates nothing and sends nothing. */
import { MAX_COLUMNS, MAX_ROWS, type CellAddress, type CellRange } from '../../../src/core/workbook/address';
import type { CellValue, SheetVisibility } from '../../../src/core/workbook/snapshot';
import { seedCells, seedMerges, type SeedSheet } from '../../support/seed-book';
import type { CommentModel } from './comment-model';
import type { ConditionalFormatModel } from './conditional-format-model';
import type { TableModel } from './table-model';

/** How a cell looks; what a new workbook starts with. */
export interface CellLook {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly indent: number;
  readonly fontName: string;
  readonly locked: boolean;
  readonly size: number;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** The sides that have a line, in the order of the alphabet. */
  readonly lines: string;
}

export const DEFAULT_LOOK: CellLook = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  indent: 0,
  fontName: 'Calibri',
  locked: true,
  size: 11,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  lines: '',
};

export interface ModelCell {
  typed: CellValue | undefined;
  formula: string | undefined;
  look: CellLook;
  /** Its function is still being asked: Excel shows #BUSY! meanwhile. */
  isBusy?: boolean;
  /** Part of an array formula: Excel lets nobody change it alone. */
  isPartOfArray?: boolean;
}

export class SheetModel {
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  /** Rows that a filter hides; they are among the hidden ones. */
  readonly filteredRows = new Set<number>();
  readonly tables: TableModel[] = [];
  /** What pivot tables fill. */
  readonly pivots: CellRange[] = [];
  /** The first one wins. */
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly comments: CommentModel[] = [];
  /** Cells with a note of the old kind. */
  readonly oldNotes = new Set<string>();
  readonly hiddenColumns: Set<number>;
  /** Widths, panes, validations, page … as they were set, by the member that set them. */
  readonly setUp = new Map<string, unknown>();
  /** Names of this sheet alone. */
  readonly names = new Map<string, string>();
  /** How cells look that nobody has touched. */
  private plainLook = DEFAULT_LOOK;
  private readonly rows = new Map<number, Map<number, ModelCell>>();

  constructor(
    readonly id: string,
    seed: SeedSheet,
    /** A chart sheet has a tab but no cells. */
    readonly kind: 'worksheet' | 'chart' = 'worksheet',
  ) {
    this.name = seed.name;
    this.visibility = seed.visibility ?? 'visible';
    this.isProtected = seed.isProtected ?? false;
    this.merges = [...seedMerges(seed)];
    this.hiddenRows = new Set(seed.hiddenRows);
    this.hiddenColumns = new Set(seed.hiddenColumns);
    for (const [at, { value, formula, style }] of seedCells(seed)) {
      const cell = this.ensure(at);
      cell.formula = formula;
      cell.typed = formula === undefined ? value : undefined;
      cell.look = { ...this.plainLook, ...style };
    }
  }

  /** Cells with content or a look of their own, row by row. */
  allCells(): readonly (readonly [number, number, ModelCell])[] {
    const cells = [...this.rows].flatMap(([row, line]) => [...line].map(([column, cell]) => [row, column, cell] as const));
    return cells.sort(([a, b], [c, d]) => a - c || b - d);
  }

  find(row: number, column: number): ModelCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  ensure({ row, column }: CellAddress): ModelCell {
    const cells = this.rows.get(row) ?? new Map<number, ModelCell>();
    this.rows.set(row, cells);
    const cell = cells.get(column) ?? { typed: undefined, formula: undefined, look: this.plainLook };
    cells.set(column, cell);
    return cell;
  }

  get hasFormulas(): boolean {
    return [...this.rows.values()].some((cells) => [...cells.values()].some(({ formula }) => formula !== undefined));
  }

  lookAt(row: number, column: number): CellLook {
    return this.find(row, column)?.look ?? this.plainLook;
  }

  /** Changes the look of a range; of the whole sheet without making a cell. */
  change({ top, left, bottom, right }: CellRange, look: Partial<CellLook>): void {
    if (bottom - top + 1 === MAX_ROWS && right - left + 1 === MAX_COLUMNS) {
      this.plainLook = { ...this.plainLook, ...look };
      for (const cells of this.rows.values()) for (const cell of cells.values()) cell.look = { ...cell.look, ...look };
      return;
    }
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = this.ensure({ row, column });
        cell.look = { ...cell.look, ...look };
      }
    }
  }

  /** Excel's used range; with `contentOnly`, formats do not count. Merges alone never do. `null` when the sheet is empty. */
  usedRange(contentOnly: boolean): CellRange | null {
    const box = { top: MAX_ROWS, left: MAX_COLUMNS, bottom: -1, right: -1 };
    const include = (top: number, left: number, bottom: number, right: number): void => {
      box.top = Math.min(box.top, top);
      box.left = Math.min(box.left, left);
      box.bottom = Math.max(box.bottom, bottom);
      box.right = Math.max(box.right, right);
    };
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (!contentOnly || cell.typed !== undefined || cell.formula !== undefined) include(row, column, row, column);
      }
    }
    return box.bottom < 0 ? null : box;
  }

  /** What all cells of a range have in common; `null` when they differ, as Excel reports it. */
  common<T>(range: CellRange, pick: (look: CellLook) => T): T | null {
    const found = new Set<T>();
    let seen = 0;
    for (const [row, cells] of this.rows) {
      if (row < range.top || row > range.bottom) continue;
      for (const [column, { look }] of cells) {
        if (column < range.left || column > range.right) continue;
        found.add(pick(look));
        seen += 1;
      }
    }
    if (seen < (range.bottom - range.top + 1) * (range.right - range.left + 1)) found.add(pick(this.plainLook));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  }
}
