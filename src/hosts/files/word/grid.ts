/** A table of a document as the cells of a sheet: each at its place in the table's grid, merged as they are there. */
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../core/workbook/address';
import { PLAIN_STYLE, type Cell, type CellStyle } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { MAX_CELL_TEXT } from '../limits';
import type { Paragraph, WordCell, WordTable } from './blocks';

export interface PlacedCell {
  readonly column: number;
  readonly cell: Cell;
}

export interface Grid {
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
}

const styles = new Map<string, CellStyle>();

function styleOf({ bold, italic, indent, fontName }: Paragraph): CellStyle {
  const key = `${String(bold)} ${String(italic)} ${String(indent)} ${fontName}`;
  let style = styles.get(key);
  if (style === undefined) styles.set(key, (style = Object.freeze({ ...PLAIN_STYLE, bold, italic, indent, fontName })));
  return style;
}

/** A text as a cell of a sheet; null where it says nothing. */
export function cellOf(paragraphs: readonly Paragraph[]): Cell | null {
  const text = paragraphs
    .map((paragraph) => paragraph.text)
    .join('\n')
    .trim()
    .slice(0, MAX_CELL_TEXT);
  if (text === '') return null;
  const seen = paragraphs.filter((paragraph) => paragraph.text.trim() !== '');
  const [first] = seen;
  if (first === undefined) return null;
  const bold = seen.every((paragraph) => paragraph.bold);
  const italic = seen.every((paragraph) => paragraph.italic);
  return { value: text, text, style: styleOf({ ...first, bold, italic }) };
}

export const paragraphsIn = ({ blocks }: WordCell): Paragraph[] => blocks.filter((block) => block.kind === 'paragraph');

interface OpenMerge {
  top: number;
  readonly left: number;
  bottom: number;
  right: number;
}

export function gridOf({ rows }: WordTable): Grid {
  if (rows.length > MAX_ROWS) throw new FileProblem('too-large', 'rows of a table');
  const merges: OpenMerge[] = [];
  /** By column, what a cell below may go on from. */
  let above = new Map<number, OpenMerge>();
  const placed = rows.map(({ cells, before }, row) => {
    const found: PlacedCell[] = [];
    const here = new Map<number, OpenMerge>();
    let column = before;
    let beside: OpenMerge | undefined;
    for (const cell of cells) {
      const [left, right] = [column, column + cell.span - 1];
      column += cell.span;
      if (right >= MAX_COLUMNS) throw new FileProblem('damaged', 'a table wider than any sheet');
      const over = cell.goesOn === 'down' ? above.get(left) : undefined;
      if (over !== undefined) {
        over.bottom = row;
        here.set(left, over);
        beside = undefined;
        continue;
      }
      if (cell.goesOn === 'across' && beside !== undefined) {
        beside.right = right;
        continue;
      }
      const own: OpenMerge = { top: row, left, bottom: row, right };
      merges.push(own);
      beside = own;
      if (cell.startsDown || cell.goesOn === 'down') here.set(left, own);
      const content = cellOf(paragraphsIn(cell));
      if (content !== null) found.push({ column: left, cell: content });
    }
    above = here;
    return found;
  });
  return {
    rows: placed,
    merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
    hiddenRows: rows.flatMap(({ isHidden }, row) => (isHidden ? [row] : [])),
  };
}
