/** Sums that count a subtotal beside the very cells it adds up: `=SUM(C3:C9)` where C6 is `=SUM(C3:C5)`. Halved sums do so on purpose. */
import { cellKey, columnOfKey, rowOfKey, type CellAddress } from '../../../workbook/address';
import { writeSum } from '../../../workbook/formula/write-sum';
import type { Axis } from './kin';
import type { Item, SheetFormulas } from './sheet-formulas';
import { isPlainSum } from './sum-ranges';

/** Sums of one line that go wrong in the same way. */
export interface WrongRange {
  readonly kind: 'twice' | 'stops';
  readonly items: readonly Item[];
  /** What is counted twice or left out, of the first. */
  readonly cells: readonly CellAddress[];
  readonly shownBy: readonly CellAddress[];
  /** For each item the mended formula. */
  readonly proposed: readonly (string | null)[];
  readonly axis: Axis;
}

export function doubleCounts(sheets: readonly SheetFormulas[]): WrongRange[] {
  return sheets.flatMap((own) => {
    const found = new Map<string, { item: Item; subtotals: Item[] }[]>();
    for (const item of own.formulas) {
      const subtotals = subtotalsWithin(item, own);
      if (subtotals.length === 0) continue;
      const name = `${String(item.row)} ${item.form ?? ''}`;
      found.set(name, [...(found.get(name) ?? []), { item, subtotals }]);
    }
    return [...found.values()].flatMap((group): WrongRange[] => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        {
          kind: 'twice',
          items: group.map(({ item }) => item),
          cells: first.subtotals,
          shownBy: [...(first.subtotals[0]?.linear?.weights.keys() ?? [])].map((key) => ({ row: rowOfKey(key), column: columnOfKey(key) })),
          proposed: group.map(({ item, subtotals }) => withoutDetails(item, subtotals)),
          axis: first.subtotals[0]?.column === first.item.column ? 'down' : 'across',
        },
      ];
    });
  });
}

/** The subtotals that it adds beside all that they add themselves. */
function subtotalsWithin(item: Item, own: SheetFormulas): Item[] {
  const { linear } = item;
  if (!isPlainSum(linear) || linear.subtotal || linear.weights.size < 3) return [];
  return [...linear.weights].flatMap(([key, weight]) => {
    const part = weight === 1 ? own.at(rowOfKey(key), columnOfKey(key)) : undefined;
    const inner = part?.formula === undefined ? null : part.linear;
    if (part === undefined || typeof part.cell.value !== 'number' || part.cell.value === 0) return [];
    if (!isPlainSum(inner) || inner.subtotal || !inner.adds || inner.weights.size < 2 || inner.weights.has(cellKey(item.row, item.column)))
      return [];
    return [...inner.weights.keys()].every((other) => linear.weights.get(other) === 1) ? [part] : [];
  });
}

/** The subtotals stay, what they add is left to them. */
function withoutDetails({ linear }: Item, subtotals: readonly Item[]): string | null {
  if (linear === null) return null;
  const details = new Set(subtotals.flatMap((one) => [...(one.linear?.weights.keys() ?? [])]));
  const left = [...linear.weights.keys()].filter((key) => !details.has(key));
  return writeSum(left.map((key) => ({ row: rowOfKey(key), column: columnOfKey(key) })));
}
