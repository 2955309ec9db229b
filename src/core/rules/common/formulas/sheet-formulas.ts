/** The figures and formulas of one sheet by row and by column, for those who compare them. Knows neither tables nor findings. */
import { cellKey, columnOfKey, rowOfKey, type CellAddress } from '../../../workbook/address';
import { linearForm, type LinearForm } from '../../../workbook/formula/linear-form';
import { reckoningOf, type ValueAt } from '../../../workbook/formula/reckoning';
import { readFormula } from '../../../workbook/formula/read-formula';
import { relativeForm } from '../../../workbook/formula/relative-form';
import { isCellError, type Cell, type SheetSnapshot } from '../../../workbook/snapshot';

/** A formula, or a number that was typed. */
export class Item implements CellAddress {
  private ownForm: string | null | undefined;
  private ownSum: string | null | undefined;
  private ownShape: string | null = null;

  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
    readonly cell: Cell,
  ) {}

  get formula(): string | undefined {
    return this.cell.formula;
  }

  /** Null for a typed number, and for a formula that is like no other. */
  get form(): string | null {
    if (this.ownForm === undefined) this.ownForm = this.formula === undefined ? null : relativeForm(this.formula, this);
    return this.ownForm;
  }

  /** What it adds up, when it does nothing else. */
  get linear(): LinearForm | null {
    return this.formula === undefined ? null : linearForm(this.formula, this);
  }

  /** The same for every way to write the same sum: `=C3+C4` and `=SUM(C3:C4)`. */
  private get sum(): string | null {
    if (this.ownSum === undefined) this.ownSum = sumKey(this.linear, this);
    return this.ownSum;
  }

  /** Both say the same, each from its own place; rates and texts that were typed in may differ. */
  isLike(other: Item): boolean {
    if (this.form === null || other.form === null) return false;
    if (this.form === other.form) return true;
    if (this.sum !== null || other.sum !== null) return this.sum === other.sum;
    return this.shape !== null && this.shape === other.shape;
  }

  /** Its form without what was typed into it: the same for `=100-C4` and `=120-D4`. */
  get shape(): string | null {
    this.ownShape ??= shapeOf(this.form ?? '');
    return this.ownShape;
  }
}

/** Numbers and texts typed into a form; numbers inside references are none of them. */
const TYPED = /"[^"]*"|(?<=[=(,+\-*/^<>& ])(?<!\[-)\d+(?:\.\d+)?(?![\d.\]A-Za-z!:(])/g;

/** A form without what was typed into it; factors in one order. */
function shapeOf(form: string): string {
  const bare = form.replace(TYPED, '#').replace(/^=\+?/, '=');
  return /^=(?:[^()+\-/,&<>^"]|(?<=\[)-(?=\d+\]))*$/.test(bare) ? `=${bare.slice(1).split('*').sort().join('*')}` : bare;
}

/** Longer sums are compared as they are written. */
const MOST_COMPARED = 2000;

/** A sum seen from its cell, as a text; null for what is no sum. */
export function sumKey(linear: LinearForm | null, { row, column }: CellAddress): string | null {
  if (linear === null || linear.subtotal || linear.scaled || linear.weights.size > MOST_COMPARED || linear.weights.size === 0) return null;
  const parts = [...linear.weights].sort(([a], [b]) => a - b);
  return `${parts.map(([key, weight]) => `${String(rowOfKey(key) - row)},${String(columnOfKey(key) - column)},${String(weight)}`).join(';')};${String(linear.constant)}`;
}

export class SheetFormulas {
  /** In order, for each row and each column. */
  readonly byRow = new Map<number, Item[]>();
  readonly byColumn = new Map<number, Item[]>();
  readonly formulas: Item[] = [];
  private readonly items = new Map<number, Item>();

  constructor(readonly sheet: SheetSnapshot) {
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell === undefined || (cell.formula === undefined && typeof cell.value !== 'number')) return;
        const item = new Item(sheet.name, row, column, cell);
        this.items.set(cellKey(row, column), item);
        push(this.byRow, row, item);
        push(this.byColumn, column, item);
        if (cell.formula !== undefined) this.formulas.push(item);
      });
    });
    this.formulas = this.formulas.filter((item) => !this.fillsSeveral(item));
  }

  at(row: number, column: number): Item | undefined {
    return this.items.get(cellKey(row, column));
  }

  /**
   * One array formula fills several cells with its text, and reads ranges to do so. What reads single cells only, or adds up, and stands
   * word for word beside itself was copied by hand, which is another matter; so was what one of the two goes on from, filled down or across.
   */
  private fillsSeveral(item: Item): boolean {
    const { formula } = item;
    if (formula === undefined || item.linear !== null || !readsRange(formula)) return false;
    const isSame = (other: Item): boolean => other.formula === formula && other.form !== item.form;
    return this.beside(item).some((other) => isSame(other) && !this.goesOn(item) && !this.goesOn(other));
  }

  /** A cell beside it holds the same formula, seen from there. */
  private goesOn({ formula, form, row, column }: Item): boolean {
    return form !== null && this.beside({ row, column }).some((other) => other.form === form && other.formula !== formula);
  }

  private beside({ row, column }: CellAddress): Item[] {
    const places = [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ] as const;
    return places.flatMap(([r, c]) => this.at(r, c) ?? []);
  }
}

function readsRange(formula: string): boolean {
  const { references, names, structured } = readFormula(formula);
  return names.length + structured.length > 0 || references.some(({ range }) => range.top !== range.bottom || range.left !== range.right);
}

function push(map: Map<number, Item[]>, key: number, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** What a sum comes to over stored numbers; null where a text, an error or a missing result stands in between. */
export function givenBy({ weights, constant }: LinearForm, sheet: SheetSnapshot): { readonly value: number; readonly size: number } | null {
  let [value, size] = [constant, Math.abs(constant)];
  for (const [key, weight] of weights) {
    const cell = sheet.rows[rowOfKey(key)]?.[columnOfKey(key)];
    if (cell === undefined) continue;
    if (cell.uncalculated === true || isCellError(cell.value)) return null;
    if (typeof cell.value !== 'number') {
      // SUM passes over texts and "+" does not: what holds digits may be either.
      if (typeof cell.value === 'string' && !/\d/.test(cell.value)) continue;
      return null;
    }
    value += weight * cell.value;
    size += Math.abs(weight * cell.value);
  }
  return { value, size };
}

/** The numbers of a sheet for whoever works a formula out: a text with digits in it may be one, an error is none. */
export const figuresOf =
  ({ rows }: SheetSnapshot): ValueAt =>
  (row, column) => {
    const cell = rows[row]?.[column];
    if (cell === undefined) return null;
    if (typeof cell.value === 'number') return cell.uncalculated === true ? undefined : cell.value;
    return typeof cell.value === 'string' && !/\d/.test(cell.value) ? null : undefined;
  };

/** What a formula would give at a cell, as far as it is a sum or plain arithmetic of stored numbers. */
export function resultAt(formula: string, at: CellAddress, sheet: SheetSnapshot): { readonly value: number; readonly size: number } | null {
  const linear = linearForm(formula, at);
  if (linear === null) return reckoningOf(formula, at)?.(at, figuresOf(sheet)) ?? null;
  return linear.subtotal ? subtotalGivenBy(formula, linear, sheet) : givenBy(linear, sheet);
}

const ONE_SUBTOTAL = /^=\s*SUBTOTAL\([^()]*\)$/i;
const IS_SUBTOTAL = /\b(?:SUBTOTAL|AGGREGATE)\(/i;

/** It passes over what is a subtotal itself. Of hidden lines nobody knows here whether a filter has hidden them, which it passes over, too. */
function subtotalGivenBy(formula: string, linear: LinearForm, sheet: SheetSnapshot): ReturnType<typeof givenBy> {
  const keys = [...linear.weights.keys()];
  if (!ONE_SUBTOTAL.test(formula) || keys.some((key) => sheet.hiddenRows.includes(rowOfKey(key)))) return null;
  const isCounted = (key: number): boolean => !IS_SUBTOTAL.test(sheet.rows[rowOfKey(key)]?.[columnOfKey(key)]?.formula ?? '');
  return givenBy({ ...linear, weights: new Map([...linear.weights].filter(([key]) => isCounted(key))) }, sheet);
}

/** Noise of doubles that were added up, against their size. */
const NOISE = 1e-9;

export const isSameNumber = (a: number, b: number, size: number): boolean =>
  Math.abs(a - b) <= NOISE * Math.max(size, Math.abs(a), Math.abs(b));
