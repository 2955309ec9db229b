/** The numbers that a workbook stores as numbers: what is typed as a text in one table often stands as a number in another. */
import type { SheetSnapshot } from '../../workbook/snapshot';

/** @returns gathers them when first asked; most workbooks are never asked */
export function storedNumbers(sheets: readonly SheetSnapshot[]): () => ReadonlySet<number> {
  let found: Set<number> | null = null;
  return () => {
    if (found !== null) return found;
    found = new Set();
    for (const { rows } of sheets)
      for (const row of rows) for (const cell of row) if (typeof cell?.value === 'number') found.add(cell.value);
    return found;
  };
}
