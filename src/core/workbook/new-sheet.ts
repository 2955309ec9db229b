/**
 * A sheet that is to be put into a workbook, as plain data: the forms make it, hosts carry it out, nobody else need know
 * how a host builds a sheet. Zero-based rows and columns, like the snapshot.
 */
import type { CellRange } from './address';

/** A text stays a text whatever it begins with: "- Khuyến công" and "=…" written here never become formulas. */
export type NewContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** With its leading "=", en-US names; `value` is what it gives, for readers that do not calculate. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number | string };

/** The look of a new cell; what is absent is plain: Times New Roman 12, general alignment, no border. */
export interface NewStyle {
  /** en-US code; "General" when absent. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; 12 when absent. */
  readonly size?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  /** Sides of a border that stay without a line: what belongs together is not parted by one. */
  readonly open?: 'above' | 'below' | 'both';
  /** A person types here: stays unlocked when the sheet is protected. */
  readonly input?: boolean;
}

/** Whether a border has no line on that side. */
export const isOpen = (open: NewStyle['open'], side: 'above' | 'below'): boolean => open === side || open === 'both';

export interface NewCell {
  /** null: an empty cell that has a look, such as an input cell waiting for its amount. */
  readonly content: NewContent | null;
  readonly style: NewStyle;
}

/** What may be typed into a range, and the words a person reads when something else was typed. */
export interface NewValidation {
  readonly range: CellRange;
  readonly allow:
    | { readonly kind: 'decimal' | 'whole'; readonly min: number; readonly max: number | null }
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** A formula stands here: whoever types over it is asked, and may. */
    | { readonly kind: 'calculated' };
  readonly title: string;
  readonly message: string;
}

/** A name of the workbook for a range of this sheet. */
export interface NewName {
  readonly name: string;
  readonly range: CellRange;
}

/** As NĐ 30/2020/NĐ-CP, Phụ lục I asks; one page wide, as many pages tall as it takes. */
export interface PageSetup {
  readonly paper: 'A4' | 'A3';
  readonly landscape: boolean;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Header rows repeated on every page. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  readonly printArea: CellRange;
}

export interface NewSheet {
  readonly name: string;
  /** `rows[row][column]`; holes are untouched cells. */
  readonly rows: readonly (readonly (NewCell | undefined)[])[];
  readonly merges: readonly CellRange[];
  /** Widths in characters, by column. */
  readonly columnWidths: readonly number[];
  /** Points; null leaves the height to the host. */
  readonly rowHeights: readonly (number | null)[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly validations: readonly NewValidation[];
  readonly names: readonly NewName[];
  readonly page: PageSetup;
  /** Protected without a password, inputs left open. */
  readonly isProtected: boolean;
}
