/**
 * Formulas that add: `=SUM(C6:C9)`, `=C7+C8-10`, `=SUM(E2:E46)/2`, `=0.3*D5`, `=SUBTOTAL(9,C6:C9)`, as a weight for each cell and a
 * constant. Anything else has no such form and counts as a typed value where sums are concerned.
 */
import { cellKey, type CellRange } from '../address';
import { afterSpace, piecesOf, type Piece } from './pieces';
import { isOwn, type FormulaPlace } from './reference';
import { remembered } from './remembered';

export interface LinearForm {
  /** Weight of each cell, by `cellKey`; a cell counted twice has weight 2. */
  readonly weights: ReadonlyMap<number, number>;
  /** Numbers typed into the formula, added up; 0 when there are none. */
  readonly constant: number;
  /** It does something: it adds or takes off, be it by SUM of one cell. A formula that only fetches a cell may fetch a text. */
  readonly adds: boolean;
  /** Something is multiplied or divided: `=SUM(C2:C9)/2`. */
  readonly scaled: boolean;
  /** SUBTOTAL leaves out the results of other SUBTOTALs in its range: weights then count cells that it may pass over. */
  readonly subtotal: boolean;
  /** SUBTOTAL(109,…) leaves out hidden lines as well. */
  readonly visibleOnly: boolean;
}

/** More cells than this are no sum of a plan's lines. */
const MOST_CELLS = 20_000;

/**
 * @param formula with its leading "="
 * @param at where it stands; with the sheet's name, references that name it are own ones
 * @returns null when it does anything but add, reads another sheet or whole columns
 */
export function linearForm(formula: string, at?: FormulaPlace): LinearForm | null {
  return at?.sheet !== undefined && formula.includes('!') ? new LinearReader(formula, at).read() : onOwnSheet(formula);
}

/** Cells kept at most: a single sum may read thousands. */
const MOST_WEIGHTS = 2_000_000;
const onOwnSheet = remembered(
  (formula) => new LinearReader(formula, {}).read(),
  (form) => 1 + (form?.weights.size ?? 0),
  MOST_WEIGHTS,
);

/** The form of a formula that does nothing but add and take off cells of its own sheet and typed numbers. */
export function additionOf(formula: string): LinearForm | null {
  const form = linearForm(formula);
  return form === null || form.scaled || form.subtotal ? null : form;
}

interface Term {
  readonly range: CellRange;
  readonly weight: number;
}

/** A part of the formula that was read: terms and constant. */
interface Value {
  readonly terms: readonly Term[];
  readonly constant: number;
  /** Several cells, not added up yet: only SUM may read them. */
  readonly isArea: boolean;
}

type Call = 'sum' | 'subtotal';

/** An opened bracket: what was read inside it so far. */
interface Group {
  readonly call: Call | null;
  /** Finished arguments. */
  readonly done: Value[];
  /** Finished summands of the argument that is being read. */
  summands: Value[];
  /** The product that is being read, with its sign. */
  sign: number;
  product: Value | null;
  operator: '*' | '/' | null;
  /** A value stands right before; signs then are operators between two values. */
  afterValue: boolean;
}

const newGroup = (call: Call | null): Group => ({
  call,
  done: [],
  summands: [],
  sign: 1,
  product: null,
  operator: null,
  afterValue: false,
});
const NOTHING: Value = { terms: [], constant: 0, isArea: false };

/** Reads from left to right with the open brackets on a stack of its own: nesting, however deep, costs no more than length. */
class LinearReader {
  private readonly open: Group[] = [newGroup(null)];
  private adds = false;
  private scaled = false;
  private subtotal = false;
  private visibleOnly = false;

  constructor(
    private readonly formula: string,
    private readonly at: { readonly sheet?: string },
  ) {}

  read(): LinearForm | null {
    const pieces = this.formula.startsWith('=') ? piecesOf(this.formula) : null;
    if (pieces === null) return null;
    for (let index = 1; index < pieces.length; index++) {
      const piece = pieces[index];
      if (piece === undefined || piece.kind === 'space') continue;
      if (piece.kind === 'function') {
        const opening = afterSpace(pieces, index + 1);
        const call = callOf(piece);
        if (call === null || pieces[opening]?.text !== '(' || !this.enter(call)) return null;
        index = opening;
      } else if (!this.take(piece)) return null;
    }
    const [group] = this.open;
    const value = this.open.length === 1 && group !== undefined ? this.endArgument(group) : null;
    const weights = value === null || value.isArea ? null : weightsOf(value.terms);
    if (value === null || weights === null || !Number.isFinite(value.constant)) return null;
    const { adds, scaled, subtotal, visibleOnly } = this;
    return { weights, constant: value.constant, adds, scaled, subtotal, visibleOnly };
  }

  private take(piece: Piece): boolean {
    const group = this.open.at(-1);
    if (group === undefined) return false;
    if (piece.reference !== null) {
      if (piece.reference.whole !== null || !isOwn(piece.reference, this.at)) return false;
      const { range } = piece.reference;
      const isArea = range.top !== range.bottom || range.left !== range.right;
      return this.put(group, { terms: [{ range, weight: 1 }], constant: 0, isArea });
    }
    if (piece.kind === 'number') return this.put(group, { terms: [], constant: Number(piece.text), isArea: false });
    if (piece.kind !== 'operator') return false;
    switch (piece.text) {
      case '(':
        return this.enter(null);
      case ')':
        return this.leave(group);
      case ',':
        return this.nextArgument(group);
      case '+':
      case '-':
        return this.takeSign(group, piece.text === '-' ? -1 : 1);
      case '*':
      case '/':
        if (!group.afterValue) return false;
        group.operator = piece.text;
        group.afterValue = false;
        return true;
      case '%':
        return this.takePercent(group);
      default:
        return false;
    }
  }

  private enter(call: Call | null): boolean {
    if (this.open.at(-1)?.afterValue !== false) return false;
    this.open.push(newGroup(call));
    return true;
  }

  private takeSign(group: Group, sign: number): boolean {
    if (group.afterValue) {
      if (!this.endSummand(group)) return false;
      this.adds = true;
      group.sign = sign;
    } else if (group.operator === null) group.sign *= sign;
    // "2*-A1": rare, and nobody's sum.
    else return false;
    return true;
  }

  private takePercent(group: Group): boolean {
    if (!group.afterValue || group.product === null || group.product.isArea) return false;
    group.product = scaledBy(group.product, 0.01);
    this.scaled = true;
    return true;
  }

  private put(group: Group, value: Value): boolean {
    if (group.afterValue) return false;
    const product = group.product === null ? value : this.combined(group.product, value, group.operator);
    if (product === null) return false;
    group.product = product;
    group.operator = null;
    group.afterValue = true;
    return true;
  }

  private combined(left: Value, right: Value, operator: '*' | '/' | null): Value | null {
    if (operator === null || left.isArea || right.isArea) return null;
    this.scaled = true;
    if (operator === '*' && left.terms.length === 0) return scaledBy(right, left.constant);
    return right.terms.length > 0 ? null : scaledBy(left, operator === '*' ? right.constant : 1 / right.constant);
  }

  /** Ends the product: it is a summand from now on. */
  private endSummand(group: Group): boolean {
    const { product, operator, sign } = group;
    if (product === null || operator !== null || (product.isArea && (sign < 0 || group.summands.length > 0))) return false;
    group.summands.push(sign < 0 ? scaledBy(product, -1) : product);
    group.product = null;
    group.sign = 1;
    group.afterValue = false;
    return true;
  }

  /** What an argument, or all that stands in brackets, comes to. */
  private endArgument(group: Group): Value | null {
    if (!this.endSummand(group)) return null;
    const { summands } = group;
    const [only] = summands;
    group.summands = [];
    if (summands.length === 1 && only !== undefined) return only;
    return summands.some(({ isArea }) => isArea) ? null : added(summands);
  }

  private nextArgument(group: Group): boolean {
    const value = this.argument(group);
    if (value === null || (group.call === null && this.open.length === 1)) return false;
    group.done.push(value);
    return true;
  }

  /** In a call an argument may be left empty: it is nothing. */
  private argument(group: Group): Value | null {
    const isEmpty = group.call !== null && group.product === null && group.summands.length === 0 && group.sign === 1;
    return isEmpty ? NOTHING : this.endArgument(group);
  }

  private leave(group: Group): boolean {
    if (this.open.length === 1) return false;
    const isEmpty = group.done.length === 0 && group.product === null;
    const last = isEmpty ? null : this.argument(group);
    if (last === null) return false;
    group.done.push(last);
    this.open.pop();
    const outer = this.open.at(-1);
    const value = this.resultOf(group);
    return outer !== undefined && value !== null && this.put(outer, value);
  }

  private resultOf({ call, done }: Group): Value | null {
    const [first, ...others] = done;
    if (first === undefined) return null;
    if (call === null) return others.length === 0 ? first : added(done, true);
    this.adds = true;
    if (call === 'sum') return added(done);
    // The first argument says what SUBTOTAL does: 9 and 109 add.
    if (first.terms.length > 0 || (first.constant !== 9 && first.constant !== 109) || others.length === 0) return null;
    this.subtotal = true;
    this.visibleOnly ||= first.constant === 109;
    return added(others);
  }
}

function callOf({ text }: Piece): Call | null {
  const name = text.toUpperCase();
  return name === 'SUM' ? 'sum' : name === 'SUBTOTAL' ? 'subtotal' : null;
}

const scaledBy = (value: Value, factor: number): Value => ({
  terms: value.terms.map(({ range, weight }) => ({ range, weight: weight * factor })),
  constant: value.constant * factor,
  isArea: value.isArea,
});

function added(values: readonly Value[], isArea = false): Value {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return { terms: only.terms, constant: only.constant, isArea };
  const terms: Term[] = [];
  let constant = 0;
  for (const value of values) {
    for (const term of value.terms) terms.push(term);
    constant += value.constant;
  }
  return { terms, constant, isArea };
}

function weightsOf(terms: readonly Term[]): ReadonlyMap<number, number> | null {
  const weights = new Map<number, number>();
  let cells = 0;
  for (const { range, weight } of terms) {
    if (!Number.isFinite(weight)) return null;
    cells += (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (cells > MOST_CELLS) return null;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const key = cellKey(row, column);
        weights.set(key, (weights.get(key) ?? 0) + weight);
      }
    }
  }
  return weights;
}
