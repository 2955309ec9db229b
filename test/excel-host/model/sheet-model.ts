/** One sheet of the host's workbook: cells, looks, merges, hidden lines. Holds; calculates nothing and sends nothing. */
import { MAX_COLUMNS, MAX_ROWS, type CellAddress, type CellRange } from '../../../src/core/workbook/address';
import type { CellValue, SheetVisibility } from '../../../src/core/workbook/snapshot';
import { seedCells, seedMerges, type SeedSheet } from '../../support/seed-book';

/** How a cell looks; what a new workbook starts with. */
export interface CellLook {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly indent: number;
  readonly fontName: string;
  readonly locked: boolean;
}

export const DEFAULT_LOOK: CellLook = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  indent: 0,
  fontName: 'Calibri',
  locked: true,
};

export interface ModelCell {
  typed: CellValue | undefined;
  formula: string | undefined;
  look: CellLook;
  /** Part of an array formula: Excel lets nobody change it alone. */
  isPartOfArray?: boolean;
}

export class SheetModel {
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
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
      cell.look = { ...DEFAULT_LOOK, ...style };
    }
  }

  find(row: number, column: number): ModelCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  ensure({ row, column }: CellAddress): ModelCell {
    const cells = this.rows.get(row) ?? new Map<number, ModelCell>();
    this.rows.set(row, cells);
    const cell = cells.get(column) ?? { typed: undefined, formula: undefined, look: DEFAULT_LOOK };
    cells.set(column, cell);
    return cell;
  }

  /** Excel's used range; with `contentOnly`, formats and merges do not count. `null` when the sheet is empty. */
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
    if (!contentOnly) for (const { top, left, bottom, right } of this.merges) include(top, left, bottom, right);
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
    if (seen < (range.bottom - range.top + 1) * (range.right - range.left + 1)) found.add(pick(DEFAULT_LOOK));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  }
}
