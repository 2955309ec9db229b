/** A sheet as the reader of tables sees it: labels decoded and folded, years and ordinals recognised, merges looked up. */
import type { CellRange } from '../workbook/address';
import { cellAt, type Cell, type SheetSnapshot } from '../workbook/snapshot';
import { fold, tidy } from './fold';
import { decode, detectEncoding, type LegacyEncoding } from './legacy-encoding';
import { isYear } from './years';

export interface Label {
  /** As a person reads it: decoded, blanks tidied. */
  readonly text: string;
  readonly folded: string;
  readonly encoding: LegacyEncoding | null;
}

const NO_LABEL: Label = { text: '', folded: '', encoding: null };

export class SheetView {
  private readonly labels = new Map<string, Label>();
  private readonly anchors = new Map<number, CellRange>();
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;

  constructor(readonly sheet: SheetSnapshot) {
    for (const merge of sheet.merges) {
      // A merge over whole columns or thousands of rows is a frame, not a heading.
      if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > 4096) continue;
      for (let row = merge.top; row <= merge.bottom; row++)
        for (let column = merge.left; column <= merge.right; column++) this.anchors.set(row * 16384 + column, merge);
    }
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
  }

  get rowCount(): number {
    return this.sheet.rows.length;
  }

  cell(row: number, column: number): Cell | undefined {
    return cellAt(this.sheet, row, column);
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.anchors.get(row * 16384 + column);
  }

  /** The cell's text as a label; empty for numbers, errors and nothing. */
  label(row: number, column: number): Label {
    const cell = this.cell(row, column);
    if (cell === undefined || typeof cell.value !== 'string') return NO_LABEL;
    const key = `${cell.style.fontName}\n${cell.value}`;
    let label = this.labels.get(key);
    if (label === undefined) {
      const encoding = detectEncoding(cell.value, cell.style.fontName);
      const text = tidy(decode(cell.value, encoding));
      label = { text, folded: fold(text), encoding };
      this.labels.set(key, label);
    }
    return label;
  }

  /** Like `label`, with a number written out: headings may be years, ordinals may be numbers. */
  heading(row: number, column: number): Label {
    const cell = this.cell(row, column);
    if (cell === undefined || typeof cell.value !== 'number') return this.label(row, column);
    const text = cell.text === '' ? String(cell.value) : tidy(cell.text);
    // A year shown as "2.021" is still the year.
    const shown = isYear(cell.value) ? String(cell.value) : text;
    return { text: shown, folded: fold(shown), encoding: null };
  }

  isEmptyRow(row: number): boolean {
    return this.sheet.rows[row]?.every((cell) => cell === undefined || cell.value === '') ?? true;
  }
}
