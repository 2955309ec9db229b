/** A document as its body holds it: paragraphs and tables in order, changes accepted. Not yet laid out on sheets. */

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly indent: number;
  readonly fontName: string;
}

export interface WordCell {
  readonly blocks: readonly Block[];
  /** Grid columns that it covers. */
  readonly span: number;
  /** It goes on from the cell above, or from the one before; what it holds itself is not shown. */
  readonly goesOn: 'down' | 'across' | null;
  /** Cells below may go on from it. */
  readonly startsDown: boolean;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Grid columns left out before the first cell. */
  readonly before: number;
  readonly isHidden: boolean;
}

export interface WordTable {
  readonly kind: 'table';
  /** Of its grid columns, as the file states them; empty where it does not. */
  readonly widths: readonly number[];
  readonly rows: readonly WordRow[];
}

export type Block = Paragraph | WordTable;
