/** Sums that stop before the series of their lines does: years or numbers at the edge of the range that simply count on behind it. */
import { cellKey, columnOfKey, rowOfKey, type CellAddress } from '../../../workbook/address';
import { withRange } from '../../../workbook/formula/change';
import { readFormula } from '../../../workbook/formula/read-formula';
import type { WrongRange } from './double-counts';
import type { Item, SheetFormulas } from './sheet-formulas';
import { isPlainSum } from './sum-ranges';

/** So many lines at the edge must count on for the next to belong to them. */
const SHOWN_BY = 3;
/** Lines left out are so many times fewer than those added. */
const FEW = 3;
/** Labels stand at most so far left of their figures. */
const LABELS = 8;

export function shortSeries(sheets: readonly SheetFormulas[]): WrongRange[] {
  return sheets.flatMap((own) => {
    const found = new Map<string, WrongRange[]>();
    for (const item of own.formulas) {
      const one = stopsShort(item, own);
      if (one === null) continue;
      const name = `${String(item.row)} ${item.form ?? ''}`;
      found.set(name, [...(found.get(name) ?? []), one]);
    }
    return [...found.values()].flatMap((group): WrongRange[] => {
      const [first] = group;
      if (first === undefined) return [];
      return [{ ...first, items: group.flatMap(({ items }) => items), proposed: group.flatMap(({ proposed }) => proposed) }];
    });
  });
}

/** One range down the item's own column, and the lines behind it that go on counting before the sum or the next blank line comes. */
function stopsShort(item: Item, own: SheetFormulas): WrongRange | null {
  const { formula, linear } = item;
  if (formula === undefined || !isPlainSum(linear) || linear.weights.size < SHOWN_BY) return null;
  const { references } = readFormula(formula, item);
  const [only] = references;
  if (references.length !== 1 || only === undefined) return null;
  const { range } = only;
  if (range.left !== range.right || range.left !== item.column) return null;
  const left: CellAddress[] = [];
  for (let row = range.bottom + 1; row !== item.row; row++) {
    const figure = own.at(row, item.column);
    if (figure === undefined || figure.formula !== undefined) break;
    left.push({ row, column: item.column });
  }
  const [next] = left;
  // A group of a few lines before many others is a group; two years behind fifty are two years forgotten.
  if (next === undefined || left.length * FEW > linear.weights.size || !countsOn(own, range.bottom, left.length, item.column)) return null;
  // Whoever reads the lines behind as another group has a sum of its own for them.
  const last = left.at(-1) ?? next;
  if (
    own.formulas.some(
      (other) => other !== item && other.column === item.column && other.linear?.weights.has(cellKey(next.row, next.column)) === true,
    )
  )
    return null;
  const proposed = withRange(formula, item, range, { ...range, bottom: last.row });
  const shownBy = [...linear.weights.keys()].slice(-SHOWN_BY).map((key) => ({ row: rowOfKey(key), column: columnOfKey(key) }));
  return { kind: 'stops', items: [item], cells: left, shownBy, proposed: [proposed], axis: 'down' };
}

/** Some column before the figures holds years or numbers that step evenly over the edge, to the last line behind it. */
function countsOn(own: SheetFormulas, bottom: number, more: number, column: number): boolean {
  for (let at = column - 1; at >= 0 && at >= column - LABELS; at--) {
    const values = Array.from({ length: SHOWN_BY + more }, (_, step) =>
      numberIn(own.sheet.rows[bottom - SHOWN_BY + 1 + step]?.[at]?.value),
    );
    const [first, second] = values;
    if (first === undefined || second === undefined || first === null || second === null || Math.abs(second - first) !== 1) continue;
    if (values.every((value, step) => value === first + step * (second - first))) return true;
  }
  return false;
}

/** 2027, "Năm 2027", "12"; null for what is no whole number alone or no year. */
function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return Number.isInteger(value) ? value : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
