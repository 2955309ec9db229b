/** Calculates the formulas the generator writes: SUM, plus, minus, times, over cells and ranges of one sheet. Doubles, as in Excel. */
import { parseA1, parseRange } from '../../src/core/workbook/address';
import { keyOf, type Draft, type DraftCell, type DraftSheet } from './draft';
import type { CellKey } from './truth';

/** Stores the result of every formula, dependents after what they depend on. @param kept formulas whose stored result stays as it is */
export function recalculate(draft: Draft, kept: ReadonlySet<CellKey> = new Set()): void {
  for (const sheet of draft.sheets) {
    const done = new Set<CellKey>();
    const settle = (key: CellKey): DraftCell | undefined => {
      const cell = sheet.cells.get(key);
      if (cell?.formula === undefined || done.has(key) || kept.has(key)) return cell;
      done.add(key);
      cell.value = valueOf(cell.formula.slice(1), sheet, settle);
      return cell;
    };
    for (const key of sheet.cells.keys()) settle(key);
  }
}

type Settle = (key: CellKey) => DraftCell | undefined;

function valueOf(formula: string, sheet: DraftSheet, settle: Settle): number {
  let total = 0;
  for (const [, sign = '', term = ''] of formula.matchAll(/([+-]?)(SUM\([^)]*\)|[A-Z]+\d+(?:\*[A-Z]+\d+)*|\d+(?:\.\d+)?)/g)) {
    const value = term.startsWith('SUM(') ? sumOf(term.slice(4, -1), sheet, settle) : termOf(term, sheet, settle);
    total += sign === '-' ? -value : value;
  }
  return total;
}

/** SUM leaves texts out. */
function sumOf(list: string, sheet: DraftSheet, settle: Settle): number {
  let total = 0;
  for (const part of list.split(',')) {
    const range = parseRange(part);
    if (range === null) continue;
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) {
        const value = settle(keyOf(sheet.name, row, column))?.value;
        if (typeof value === 'number') total += value;
      }
  }
  return total;
}

function termOf(term: string, sheet: DraftSheet, settle: Settle): number {
  return term.split('*').reduce((product, factor) => {
    const place = parseA1(factor);
    if (place === null) return product * Number(factor);
    const value = settle(keyOf(sheet.name, place.row, place.column))?.value ?? 0;
    return product * (typeof value === 'number' ? value : 0);
  }, 1);
}
