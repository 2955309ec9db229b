/** SB409: formulas that read their own result, directly or by way of others. Only plain arithmetic is followed: elsewhere a way round may never be taken. */
import { toA1 } from '../../workbook/address';
import { readFormula } from '../../workbook/formula/read-formula';
import { foundAt } from '../common/formulas/at-item';
import type { Item, SheetFormulas } from '../common/formulas/sheet-formulas';
import type { Rule } from '../common/definition';

/** Functions that always read all they are given. */
const PLAIN = new Set([
  'SUM',
  'AVERAGE',
  'MAX',
  'MIN',
  'PRODUCT',
  'ROUND',
  'ROUNDUP',
  'ROUNDDOWN',
  'ABS',
  'INT',
  'COUNT',
  'COUNTA',
  'SUMPRODUCT',
]);
/** Steps that are followed in one workbook. */
const MOST_STEPS = 2_000_000;

export const rule: Rule<'SB409'> = {
  code: 'SB409',
  top: 'error',
  find: (observed) =>
    circlesIn(observed.formulas().sheets).flatMap((circle) => {
      const [first] = circle;
      if (first?.formula === undefined) return [];
      const nameOf = (item: Item): string => (item.sheet === first.sheet ? toA1(item) : `${item.sheet}!${toA1(item)}`);
      const others = circle.slice(1).map(nameOf);
      return [
        foundAt('error', observed, first, { formula: first.formula, way: [...circle.map(nameOf), toA1(first)] }, { related: others }),
      ];
    }),
};

/** Each circle once: the cells on the way round. */
function circlesIn(sheets: readonly SheetFormulas[]): Item[][] {
  const bySheet = new Map(sheets.map((one) => [one.sheet.name.toLowerCase(), one]));
  const rowsOf = new Map(sheets.map((one) => [one, formulaColumns(one)]));
  let steps = 0;
  const readBy = (item: Item): Item[] => {
    const { references, functions } = readFormula(item.formula ?? '', item);
    if (!functions.every((name) => PLAIN.has(name))) return [];
    return references.flatMap(({ range, sheet, isExternal, lastSheet }) => {
      const own = isExternal || lastSheet !== null ? undefined : bySheet.get((sheet ?? item.sheet).toLowerCase());
      if (own === undefined) return [];
      const found: Item[] = [];
      for (const [column, items] of rowsOf.get(own) ?? []) {
        if (column < range.left || column > range.right) continue;
        for (const one of items.slice(firstAt(items, range.top))) {
          if (one.row > range.bottom) break;
          found.push(one);
        }
      }
      steps += found.length + 1;
      return found;
    });
  };
  const state = new Map<Item, 'open' | 'done'>();
  const circles: Item[][] = [];
  for (const start of sheets.flatMap(({ formulas }) => formulas)) {
    if (state.has(start) || steps > MOST_STEPS) continue;
    const path: Item[] = [start];
    const left: Item[][] = [readBy(start)];
    state.set(start, 'open');
    while (path.length > 0) {
      const next = left.at(-1)?.pop();
      const last = path.at(-1);
      if (next === undefined) {
        if (last !== undefined) state.set(last, 'done');
        path.pop();
        left.pop();
      } else if (state.get(next) === 'open') circles.push(path.slice(path.indexOf(next)));
      else if (!state.has(next)) {
        state.set(next, 'open');
        path.push(next);
        left.push(readBy(next));
      }
    }
  }
  // Circles that share a cell are one knot, said once.
  const knotted = new Set<Item>();
  return circles.filter((circle) => {
    const isNew = !circle.some((item) => knotted.has(item));
    for (const item of circle) knotted.add(item);
    return isNew;
  });
}

function formulaColumns({ formulas }: SheetFormulas): Map<number, Item[]> {
  const columns = new Map<number, Item[]>();
  for (const item of formulas) {
    const list = columns.get(item.column);
    if (list === undefined) columns.set(item.column, [item]);
    else list.push(item);
  }
  return columns;
}

/** Position of the first item at or below a row. */
function firstAt(items: readonly Item[], row: number): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((items[middle]?.row ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}
