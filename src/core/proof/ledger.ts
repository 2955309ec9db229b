/**
 * The ledger: every figure of a workbook that stands in a sum, and every sum it stands in. Equations are kept as numbers
 * of cells so that a third of a million figures stay cheap. Says what must hold, not whether it does.
 */
import type { Figure } from '../table/figure';
import type { Table } from '../table/table';
import { contains } from '../workbook/address';
import { referencesOf } from '../workbook/references';

/** A figure and where it stands in its table. */
export interface Entry {
  readonly table: Table;
  /** Positions of its line and among the figure columns. */
  readonly line: number;
  readonly column: number;
  readonly figure: Figure;
}

/** `row`: columns added up in a line. `column`: lines added up in a column. `product`: the two parts multiplied. */
export type EquationKind = 'row' | 'column' | 'product';

export interface Equation {
  readonly kind: EquationKind;
  /** Numbers of entries. */
  readonly total: number;
  readonly parts: readonly number[];
  /** The claim rests on words only; the figures deny it as a whole. */
  readonly doubtful: boolean;
  /** Equations made in one way: years added up in a table, sources added up in it, its lines added up. */
  readonly family: number;
  /** Equations of one relation: the same lines added up in other columns, or the same columns in other lines. */
  readonly relation: number;
  /** The relation adds up lines to a grand total, or to one below it. */
  readonly grand: boolean;
  /** Only the row of column numbers states it ("5=6+7"); the headings do not. */
  readonly declared: boolean;
}

export interface Ledger {
  readonly entries: readonly Entry[];
  readonly equations: readonly Equation[];
  /** For each entry, the equations it stands in. */
  readonly standsIn: readonly (readonly number[])[];
}

export function buildLedger(tables: readonly Table[]): Ledger {
  const entries: Entry[] = [];
  const equations: Equation[] = [];
  const standsIn: number[][] = [];
  const families = new Map<string, number>();
  let relation = 0;
  for (const table of tables) {
    const numbers = new Map<number, number>();
    const width = table.figureColumns.length;
    const entry = (line: number, column: number): number | null => {
      const key = line * width + column;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const figure = table.lines[line]?.figures[column];
      if (figure === undefined) return null;
      numbers.set(key, entries.length);
      standsIn.push([]);
      return entries.push({ table, line, column, figure }) - 1;
    };
    const seen = new Set<string>();
    const familyOf = (name: string): number => {
      const key = `${table.id} ${name}`;
      const known = families.get(key) ?? families.size;
      families.set(key, known);
      return known;
    };
    const add = (
      name: string,
      kind: EquationKind,
      total: number | null,
      parts: readonly (number | null)[],
      { doubtful = false, grand = false, declared = false },
    ): void => {
      if (total === null || parts.length === 0) return;
      const known = parts.filter((part) => part !== null);
      // Nothing is claimed where nothing stands.
      if (isBlank(entries[total]) && known.every((part) => isBlank(entries[part]))) return;
      const key = `${String(total)}=${known.join('+')}`;
      if (known.length <= 64) {
        if (seen.has(key)) return;
        seen.add(key);
      }
      const at = equations.push({ kind, total, parts: known, doubtful, family: familyOf(name), relation, grand, declared }) - 1;
      for (const number of [total, ...known]) standsIn[number]?.push(at);
    };

    const counted = table.lines.flatMap((line, at) => (line.counted ? [at] : []));
    for (const { total, parts, standing, dimension } of table.columnRelations) {
      relation++;
      for (const line of counted) {
        if (isBlank({ figure: table.lines[line]?.figures[total] })) continue;
        add(dimension, 'row', entry(line, total), parts.map((part) => entry(line, part)), { doubtful: standing === 'stated', declared: dimension === 'declared' }); // prettier-ignore
      }
    }
    for (const { total, parts, columns, kind, standing } of table.lineRelations) {
      relation++;
      for (const column of columns) {
        if (isBlank({ figure: table.lines[total]?.figures[column] })) continue;
        add('lines', 'column', entry(total, column), parts.map((part) => entry(part, column)), { doubtful: standing === 'stated', grand: kind === 'grand-total' }); // prettier-ignore
      }
    }
    for (const { quantity, price, amount } of table.productRelations) {
      relation++;
      for (const line of counted) {
        const factors = [quantity, price];
        const figures = [...factors, amount].map((column) => table.lines[line]?.figures[column]);
        if (figures.some((figure) => isBlank({ figure }))) continue;
        add('products', 'product', entry(line, amount), factors.map((column) => entry(line, column)), {}); // prettier-ignore
      }
    }
  }
  return withoutForeignTotals({ entries, equations, standsIn });
}

/** A total that nobody wrote claims nothing; a written dash or zero does. */
function isBlank(entry: { readonly figure: Figure | undefined } | undefined): boolean {
  const figure = entry?.figure;
  return figure === undefined || figure.cell === undefined || figure.cell.value === '';
}

/**
 * A formula that reads nothing of what any of its sums adds computes something else in this place, so these sums are not
 * claimed at all. A corner reads its line or its column, and both are claimed.
 */
function withoutForeignTotals({ entries, equations, standsIn }: Ledger): Ledger {
  const foreign = new Set<number>();
  standsIn.forEach((stands, entry) => {
    const formula = entries[entry]?.figure.cell?.formula;
    const claims = formula === undefined ? [] : stands.filter((at) => equations[at]?.total === entry && equations[at]?.kind !== 'product');
    if (formula === undefined || claims.length === 0) return;
    const ranges = referencesOf(formula);
    const reads = (at: number): boolean =>
      (equations[at]?.parts ?? []).some((part) =>
        ranges.some((range) => contains(range, entries[part]?.figure ?? { row: -1, column: -1 })),
      );
    if (ranges.length > 0 && !claims.some(reads)) claims.forEach((at) => foreign.add(at));
  });
  if (foreign.size === 0) return { entries, equations, standsIn };
  const kept = equations.filter((_, at) => !foreign.has(at));
  const again: number[][] = entries.map(() => []);
  kept.forEach(({ total, parts }, at) => {
    for (const number of [total, ...parts]) again[number]?.push(at);
  });
  return { entries, equations: kept, standsIn: again };
}
