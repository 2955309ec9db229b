/** The cells a formula reads, with what one unit of each is worth in it; and whether formulas go round in a circle. */
import { parseA1, parseRange } from '../../src/core/workbook/address';
import { keyOf, type DraftSheet } from '../generate/draft';
import type { CellKey } from '../generate/truth';
import type { ValueOf } from './residuals';

export function precedentsOf(formula: string, sheet: string, valueOf: ValueOf): { cell: CellKey; weight: number }[] {
  const keyFor = (name: string): CellKey[] => {
    const place = parseA1(name);
    return place === null ? [] : [keyOf(sheet, place.row, place.column)];
  };
  const product = /^=([A-Z]+\d+)\*([A-Z]+\d+)$/.exec(formula);
  if (product) {
    const [quantity = ''] = keyFor(product[1] ?? '');
    const [price = ''] = keyFor(product[2] ?? '');
    return [
      { cell: quantity, weight: valueOf(price) },
      { cell: price, weight: valueOf(quantity) },
    ];
  }
  return [...formula.matchAll(/[A-Z]+\d+(?::[A-Z]+\d+)?/g)].flatMap(([name]) => {
    const range = parseRange(name);
    if (range === null) return [];
    const cells: { cell: CellKey; weight: number }[] = [];
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) cells.push({ cell: keyOf(sheet, row, column), weight: 1 });
    return cells;
  });
}

/** A cell that depends on itself, as Excel would refuse it. */
export function isCircular(sheet: DraftSheet, start: CellKey): boolean {
  const seen = new Set<CellKey>();
  const reaches = (key: CellKey): boolean => {
    const formula = sheet.cells.get(key)?.formula;
    if (formula === undefined) return false;
    return precedentsOf(formula, sheet.name, () => 0).some(({ cell }) => {
      if (cell === start) return true;
      if (seen.has(cell)) return false;
      seen.add(cell);
      return reaches(cell);
    });
  };
  return reaches(start);
}
