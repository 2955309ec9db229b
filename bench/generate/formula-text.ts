/** Writes a sum of cells as people write it: a range, a list, or a chain of plus signs. */
import { parseA1, toA1 } from '../../src/core/workbook/address';
import type { CellKey } from './truth';

const local = (key: CellKey): string => key.slice(key.lastIndexOf('!') + 1);

export function sumFormula(parts: readonly CellKey[], style: 'range' | 'list' | 'plus'): string {
  const cells = parts.map(local);
  if (style === 'plus') return `=${cells.join('+')}`;
  return style === 'range' && isRun(cells) ? `=SUM(${cells[0] ?? ''}:${cells.at(-1) ?? ''})` : `=SUM(${cells.join(',')})`;
}

function isRun(cells: readonly string[]): boolean {
  const places = cells.flatMap((cell) => parseA1(cell) ?? []);
  const [first] = places;
  if (first === undefined || places.length < 2) return false;
  const down = places.every(({ row, column }, at) => row === first.row + at && column === first.column);
  const along = places.every(({ row, column }, at) => row === first.row && column === first.column + at);
  return down || along;
}

/** "C5" with its row and column moved. */
export function moved(cell: string, rows: number, columns: number): string {
  const place = parseA1(cell);
  if (place === null) throw new Error(`formula-text: ${cell} is no cell`);
  return toA1({ row: place.row + rows, column: place.column + columns });
}
