/** How the cells of a new sheet look: each property once for every block of cells that share it. Contents are not written here. */
import type { CellRange } from '../../core/workbook/address';
import { isOpen, type NewCell, type NewStyle } from '../../core/workbook/new-sheet';
import { rectanglesWhere } from './rectangles';

type Put<T> = (format: Excel.RangeFormat, value: T) => void;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function queueLooks(sheet: Excel.Worksheet, cells: readonly (readonly (NewCell | undefined)[])[], { rows, columns }: Extent): void {
  const each = <T extends string | number | boolean>(pick: (style: NewStyle) => T | undefined, put: Put<T>): void => {
    const styleAt = (row: number, column: number): T | undefined => {
      const cell = cells[row]?.[column];
      return cell && pick(cell.style);
    };
    const values = new Set(cells.flatMap((row) => row.flatMap((cell) => (cell === undefined ? [] : (pick(cell.style) ?? [])))));
    for (const value of values)
      for (const block of rectanglesWhere(rows, columns, (row, column) => styleAt(row, column) === value))
        put(blockOf(sheet, block).format, value);
  };
  each(
    ({ bold }) => bold === true || undefined,
    ({ font }, bold) => (font.bold = bold),
  );
  each(
    ({ italic }) => italic === true || undefined,
    ({ font }, italic) => (font.italic = italic),
  );
  each(
    ({ size }) => size,
    ({ font }, size) => (font.size = size),
  );
  each(
    // An indent counts only beside the side it is counted from.
    ({ horizontal, indent = 0 }) => horizontal ?? (indent > 0 ? 'left' : undefined),
    (format, side) => (format.horizontalAlignment = HORIZONTAL[side]),
  );
  each(
    ({ vertical }) => vertical,
    (format, side) => (format.verticalAlignment = VERTICAL[side]),
  );
  each(
    ({ wrap }) => wrap === true || undefined,
    (format, wrap) => (format.wrapText = wrap),
  );
  each(
    ({ indent = 0 }) => (indent > 0 ? indent : undefined),
    (format, indent) => (format.indentLevel = indent),
  );
  each(
    ({ input }) => input === true || undefined,
    ({ protection }) => (protection.locked = false),
  );
  for (const block of rectanglesWhere(rows, columns, (row, column) => cells[row]?.[column]?.style.border === true))
    queueBorder(sheet, block);
  // Afterwards, and of both neighbours: in Excel the line between two cells is one.
  for (const side of ['above', 'below'] as const)
    for (const block of rectanglesWhere(rows, columns, (row, column) => isOpen(cells[row]?.[column]?.style.open, side)))
      queueOpening(sheet, block, side);
}

/** Rows of a block that are open below one another are open between them. */
function queueOpening(sheet: Excel.Worksheet, block: CellRange, side: 'above' | 'below'): void {
  const { borders } = blockOf(sheet, block).format;
  borders.getItem(side === 'above' ? Excel.BorderIndex.edgeTop : Excel.BorderIndex.edgeBottom).style = Excel.BorderLineStyle.none;
  if (block.bottom > block.top) borders.getItem(Excel.BorderIndex.insideHorizontal).style = Excel.BorderLineStyle.none;
}

export const blockOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

function queueBorder(sheet: Excel.Worksheet, block: CellRange): void {
  const { borders } = blockOf(sheet, block).format;
  const sides: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
    // Lines inside exist only where there is more than one row or column.
    ...(block.bottom > block.top ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(block.right > block.left ? [Excel.BorderIndex.insideVertical] : []),
  ];
  for (const side of sides) borders.getItem(side).style = Excel.BorderLineStyle.continuous;
}
