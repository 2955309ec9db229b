/**
 * Numbers typed into a line whose other cells are formulas of one form, however far off: those that are what the formula gives, and those
 * that differ where the formulas are many more. What stands out beside its neighbours is kin's to say (`standingOut`); this tells the rest.
 */
import type { Table } from '../../../table/model/table';
import { contains } from '../../../workbook/address';
import { cellsRead } from '../../../workbook/formula/cells-read';
import { linearForm, type LinearForm } from '../../../workbook/formula/linear-form';
import { readFormula } from '../../../workbook/formula/read-formula';
import { reckoningOf } from '../../../workbook/formula/reckoning';
import { fromRelativeForm, relativeForm } from '../../../workbook/formula/relative-form';
import { numberFormatFacts } from '../../../workbook/number-format';
import { isOfItsPlace, type Axis } from './kin';
import { figuresOf, givenBy, isSameNumber, type Item, type SheetFormulas } from './sheet-formulas';

export interface TypedAmong {
  readonly item: Item;
  readonly axis: Axis;
  /** What the formulas say at its place. */
  readonly expected: string;
  readonly kin: readonly Item[];
  /** The number is what the formula gives. */
  readonly isRight: boolean;
}

/** Figures beside one another belong together so far apart, where no table holds them together. */
const GAP: Readonly<Record<Axis, number>> = { across: 2, down: 3 };
/** Of so many parts that are not zero no number is the sum by chance. */
const PARTS = 2;
/** So many formulas, and so many times the typed numbers, make the line one of formulas. */
const KIN = 3;
const TIMES = 1;
/** So many typed numbers that are all what one single formula gives, or so many parts of one of them, speak for it as a second would. */
const MANY = 3;
/** Of the forms of a line so many are asked, the most frequent first, and of its typed numbers so many. */
const FORMS = 6;
const MOST_TYPED = 400;

export function typedAmong(own: SheetFormulas, tables: readonly Table[]): TypedAmong[] {
  const here = tables.filter(({ sheet }) => sheet === own.sheet.name);
  const found = new Map<Item, TypedAmong>();
  for (const axis of ['across', 'down'] as const)
    for (const line of (axis === 'across' ? own.byRow : own.byColumn).values()) {
      const typed = line.filter(({ formula }) => formula === undefined);
      if (typed.length === 0 || typed.length === line.length) continue;
      const stretches = stretchesOf(line, axis, here);
      const right = rightIn(line, typed, stretches, axis, own, here);
      for (const one of [...right, ...stretches.flatMap((stretch) => hintsIn(stretch, axis, own, here))])
        if (found.get(one.item)?.isRight !== true) found.set(one.item, one);
    }
  return [...found.values()];
}

function stretchesOf(line: readonly Item[], axis: Axis, tables: readonly Table[]): Item[][] {
  const stretches: Item[][] = [];
  for (const item of line) {
    const last = stretches.at(-1)?.at(-1);
    const distance = last === undefined ? Infinity : axis === 'across' ? item.column - last.column : item.row - last.row;
    const joined =
      last !== undefined && (distance <= GAP[axis] || tables.some(({ range }) => contains(range, last) && contains(range, item)));
    if (joined) stretches.at(-1)?.push(item);
    else stretches.push([item]);
  }
  return stretches;
}

/** Typed numbers that are what the formulas of their line give, wherever in the line these stand: so much does not agree by chance. */
function rightIn(
  line: readonly Item[],
  typed: readonly Item[],
  stretches: readonly (readonly Item[])[],
  axis: Axis,
  own: SheetFormulas,
  tables: readonly Table[],
): TypedAmong[] {
  const figures = figuresOf(own.sheet);
  const found: TypedAmong[] = [];
  for (const { form, kin } of formsOf(line, axis)) {
    const [first] = kin;
    const formula = first === undefined ? null : fromRelativeForm(form, first);
    const reckoning = first === undefined || formula === null ? null : reckoningOf(formula, first);
    if (first === undefined || reckoning === null || isCounter(linearForm(formula ?? '', first))) continue;
    const agreeing = typed.slice(0, MOST_TYPED).flatMap((item) => {
      const outcome = reckoning(item, figures);
      const { value } = item.cell;
      if (outcome === null || typeof value !== 'number' || !isSameNumber(outcome.value, value, outcome.size)) return [];
      return isSameSort(item, first) && !isNoAmount(item, tables) ? [{ item, filled: value === 0 ? 0 : outcome.filled }] : [];
    });
    const among = agreeing.filter(({ item }) => isAmongFormulas(item, agreeing, kin, stretches));
    const strong = among.filter(({ filled }) => filled >= PARTS);
    const meant = kin.length > 1 ? strong : strong.filter(({ filled }) => filled >= MANY || strong.length >= MANY);
    for (const { item } of [...meant, ...besides(among, meant, kin, stretches)]) {
      const expected = fromRelativeForm(form, item);
      if (expected !== null && !isCircle(expected, item, own)) found.push({ item, axis, expected, kin, isRight: true });
    }
  }
  return found;
}

interface Agreeing {
  readonly item: Item;
  readonly filled: number;
}

/** What is typed throughout was printed or published so, whatever is calculated elsewhere in its line. */
function isAmongFormulas(
  item: Item,
  agreeing: readonly Agreeing[],
  kin: readonly Item[],
  stretches: readonly (readonly Item[])[],
): boolean {
  const stretch = stretches.find((one) => one.includes(item)) ?? [];
  if (stretch.some((one) => kin.includes(one))) return true;
  const typed = stretch.filter((one) => agreeing.some((other) => other.item === one && other.filled >= PARTS)).length;
  return stretch.filter(({ formula }) => formula !== undefined).length >= typed;
}

/** Zeros and figures of one part agree by chance: they belong to those that do not, where these stand among them. */
function besides(
  agreeing: readonly Agreeing[],
  meant: readonly Agreeing[],
  kin: readonly Item[],
  stretches: readonly (readonly Item[])[],
): readonly Agreeing[] {
  const sure = new Set(meant.map(({ item }) => item));
  const weak = agreeing.filter(({ item }) => !sure.has(item));
  if (weak.length === 0 || kin.length < 2) return [];
  return stretches.flatMap((stretch) => {
    const proved = stretch.filter((item) => sure.has(item)).length;
    return proved < PARTS ? [] : weak.filter(({ item }) => stretch.includes(item));
  });
}

interface OfOneForm {
  readonly form: string;
  readonly kin: readonly Item[];
}

/** The forms of a line, each seen from its own place; what lies elsewhere and is the same cell for several is one for all. */
function formsOf(line: readonly Item[], axis: Axis): OfOneForm[] {
  const groups = new Map<string, Item[]>();
  for (const item of line) {
    const form = isOfItsPlace(item, axis) ? item.form : heldForm(item, axis);
    if (form === null) continue;
    const group = groups.get(form);
    if (group === undefined) groups.set(form, [item]);
    else group.push(item);
  }
  return [...groups]
    .filter(([, kin]) => kin.length > 1 || kin.every((one) => isOfItsPlace(one, axis)))
    .map(([form, kin]) => ({ form, kin }))
    .sort((a, b) => b.kin.length - a.kin.length)
    .slice(0, FORMS);
}

/** `=B9/B7` in line 9 and `=B12/B7` in line 12 both divide by B7: the cell off their line is held. */
function heldForm({ formula, row, column }: Item, axis: Axis): string | null {
  if (formula === undefined) return null;
  let held = formula;
  let isHeld = false;
  for (const { text, start, range, sheet } of readFormula(formula).references.toReversed()) {
    if (axis === 'across' ? range.left === column && range.right === column : range.top === row && range.bottom === row) continue;
    if (sheet !== null || !/^[A-Z]+\d+$/i.test(text)) return null;
    held = held.slice(0, start) + text.replace(/^([A-Z]+)(\d+)$/i, '$$$1$$$2') + held.slice(start + text.length);
    isHeld = true;
  }
  return isHeld ? relativeForm(held, { row, column }) : null;
}

/** Numbers that are not what the formulas around them give: where these are many more, a hint. */
function hintsIn(stretch: readonly Item[], axis: Axis, own: SheetFormulas, tables: readonly Table[]): TypedAmong[] {
  const kin = mostOfOneForm(stretch);
  const [first] = kin;
  if (first?.form == null || kin.length < KIN || !isOfItsPlace(first, axis)) return [];
  const { form } = first;
  const typed = stretch.flatMap((item): TypedAmong[] => {
    if (item.formula !== undefined || !isSameSort(item, first) || isNoAmount(item, tables)) return [];
    const expected = fromRelativeForm(form, item);
    if (expected === null || typeof item.cell.value !== 'number') return [];
    const linear = linearForm(expected, item);
    const filled = figuresRead(expected, item, own);
    if (filled === 0 || linear?.subtotal === true || isCounter(linear) || isCircle(expected, item, own)) return [];
    const given = linear === null ? null : givenBy(linear, own.sheet);
    const agrees = given !== null && item.cell.value !== 0 && isSameNumber(given.value, item.cell.value, given.size);
    return [{ item, axis, expected, kin, isRight: agrees && filled >= PARTS }];
  });
  const wrong = typed.filter(({ isRight }) => !isRight);
  return kin.length >= TIMES * wrong.length ? wrong : [];
}

function mostOfOneForm(items: readonly Item[]): Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    if (item.form === null) continue;
    const group = groups.get(item.form);
    if (group === undefined) groups.set(item.form, [item]);
    else group.push(item);
  }
  let most: Item[] = [];
  for (const group of groups.values()) if (group.length > most.length) most = group;
  return most;
}

/** Headings, numbers of lines, codes. */
function isNoAmount({ row, column }: Item, tables: readonly Table[]): boolean {
  const table = tables.find(({ range }) => contains(range, { row, column }));
  if (table === undefined) return false;
  if (row <= Math.max(...table.headerRows, table.range.top - 1)) return true;
  const role = table.columns.find(({ index }) => index === column)?.role;
  return role === 'ordinal' || role === 'description' || role === 'text' || role === 'note';
}

/** How many figures that are not zero it would read on its own sheet; none where it reads a blank or a text in place of a single cell. */
function figuresRead(expected: string, item: Item, own: SheetFormulas): number {
  let filled = 0;
  for (const { range, sheet, whole, isExternal } of readFormula(expected, item).references) {
    if (sheet !== null || whole !== null || isExternal) return 0;
    const isSingle = range.top === range.bottom && range.left === range.right;
    for (let row = range.top; row <= range.bottom && row < own.sheet.rows.length; row++)
      for (let column = range.left; column <= range.right; column++) {
        const value = own.sheet.rows[row]?.[column]?.value;
        if (typeof value === 'number' && value !== 0) filled++;
        else if (isSingle && typeof value !== 'number') return 0;
      }
  }
  return filled;
}

/** "=A5+1" counts lines. */
const isCounter = (linear: LinearForm | null): boolean => linear !== null && linear.weights.size < 2 && linear.constant !== 0;

/** What it would read is calculated from it. */
const isCircle = (expected: string, item: Item, own: SheetFormulas): boolean =>
  cellsRead(expected).some(({ top, left, bottom, right }) => {
    for (let row = top; row <= Math.min(bottom, own.sheet.rows.length - 1); row++)
      for (let column = left; column <= right; column++) {
        const { formula } = own.at(row, column) ?? {};
        if (formula !== undefined && cellsRead(formula).some((range) => contains(range, item))) return true;
      }
    return false;
  });

const isSameSort = (a: Item, b: Item): boolean => {
  const [own, theirs] = [a, b].map(({ cell }) => numberFormatFacts(cell.style.numberFormat));
  return own !== undefined && theirs !== undefined && own.percent === theirs.percent && own.date === theirs.date;
};
