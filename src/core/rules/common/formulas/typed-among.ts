/**
 * Numbers typed into a line whose other cells are formulas of one form, however far off: those that are what the formula gives, and those
 * that differ where the formulas are many more. What stands out beside its neighbours is kin's to say (`standingOut`); this tells the rest.
 */
import type { Table } from '../../../table/model/table';
import { contains } from '../../../workbook/address';
import { cellsRead } from '../../../workbook/formula/cells-read';
import { linearForm, type LinearForm } from '../../../workbook/formula/linear-form';
import { readFormula } from '../../../workbook/formula/read-formula';
import { reckoningOf, type Outcome } from '../../../workbook/formula/reckoning';
import { fromRelativeForm, relativeForm } from '../../../workbook/formula/relative-form';
import { numberFormatFacts } from '../../../workbook/number-format';
import { isOfItsPlace, type Axis } from './kin';
import { isPlainSum } from './sum-ranges';
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
/** So near, of so many parts, a typed number was meant to be their sum. */
const NEAR = 0.03;
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
    const worked = typed.slice(0, MOST_TYPED).flatMap((item): Worked[] => {
      const outcome = reckoning(item, figures);
      const known = outcome === null || !isSameSort(item, first, axis, own) || isNoAmount(item, tables) ? null : worth(item, outcome);
      return known === null ? [] : [{ item, ...known }];
    });
    const among = amongFormulas(worked, kin, stretches);
    const strong = among.filter(({ weight }) => weight === 'strong' || weight === 'sure');
    const meant = kin.length > 1 ? strong : strong.filter(({ weight }) => weight === 'sure' || strong.length >= MANY);
    const near = isPlainSum(first.linear) && (kin.length > 1 || meant.length > 0) ? among.filter(({ weight }) => weight === 'near') : [];
    for (const { item, weight } of [...meant, ...besides(among, meant, kin, stretches), ...near]) {
      const expected = fromRelativeForm(form, item);
      if (expected !== null && !isCircle(expected, item, own)) found.push({ item, axis, expected, kin, isRight: weight !== 'near' });
    }
  }
  return found;
}

/** What a typed number says beside what the formula gives: the same over so many parts, the same by chance, or nearly the same. */
interface Worked {
  readonly item: Item;
  readonly weight: 'sure' | 'strong' | 'weak' | 'near';
}

function worth({ cell: { value } }: Item, outcome: Outcome): Pick<Worked, 'weight'> | null {
  if (typeof value !== 'number') return null;
  const { filled, largest } = outcome;
  if (isSameNumber(outcome.value, value, outcome.size)) {
    // One figure that was only fetched is the same by chance; one that was worked on, to the third digit, is not.
    const isWorkedOn = filled === 1 && Math.abs(value) !== largest && digitsOf(value) >= MANY;
    return { weight: value === 0 ? 'weak' : filled >= MANY ? 'sure' : filled >= PARTS || isWorkedOn ? 'strong' : 'weak' };
  }
  // What parts that were each rounded make of their sum is said where sums are proved (SB108).
  const off = Math.abs(outcome.value - value);
  const isNear = filled >= MANY && value !== 0 && off <= NEAR * Math.abs(outcome.value) && off > (filled + 1) * unitOf(value);
  return isNear ? { weight: 'near' } : null;
}

/** One in the last place that was typed. */
const unitOf = (value: number): number => 10 ** -(/\.(\d+)/.exec(String(value))?.[1]?.length ?? 0);

const digitsOf = (value: number): number =>
  value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/** What is typed throughout was printed or published so, whatever is calculated elsewhere in its line. */
function amongFormulas(worked: readonly Worked[], kin: readonly Item[], stretches: readonly (readonly Item[])[]): Worked[] {
  const [known, isKin] = [new Map(worked.map((one) => [one.item, one])), new Set(kin)];
  return stretches.flatMap((stretch) => {
    const own = stretch.flatMap((item) => known.get(item) ?? []);
    if (own.length === 0) return [];
    const typed = own.filter(({ weight }) => weight !== 'weak').length;
    return stretch.some((item) => isKin.has(item)) || stretch.filter(({ formula }) => formula !== undefined).length >= typed ? own : [];
  });
}

/** Zeros and figures of one part agree by chance: they belong to those that do not, where these stand among them. */
function besides(
  worked: readonly Worked[],
  meant: readonly Worked[],
  kin: readonly Item[],
  stretches: readonly (readonly Item[])[],
): readonly Worked[] {
  const sure = new Set(meant.map(({ item }) => item));
  const weak = new Map(worked.flatMap((one) => (one.weight === 'near' || sure.has(one.item) ? [] : [[one.item, one] as const])));
  if (weak.size === 0 || kin.length < 2) return [];
  return stretches.flatMap((stretch) =>
    stretch.filter((item) => sure.has(item)).length < PARTS ? [] : stretch.flatMap((item) => weak.get(item) ?? []),
  );
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
    if (form === null || isLost(item)) continue;
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

const isLost = ({ formula }: Item): boolean => formula !== undefined && readFormula(formula).errors.length > 0;

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
  if (first?.form == null || kin.length < KIN || isLost(first) || !isOfItsPlace(first, axis)) return [];
  const { form } = first;
  const typed = stretch.flatMap((item): TypedAmong[] => {
    if (item.formula !== undefined || !isSameSort(item, first, axis, own) || isNoAmount(item, tables)) return [];
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

/** "=A5+1" counts lines; "=1-A5" is the rest. */
const isCounter = (linear: LinearForm | null): boolean =>
  linear !== null && linear.weights.size < 2 && linear.constant !== 0 && [...linear.weights.values()].every((weight) => weight > 0);

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

/** An average is of the sort of the figures above it; rates are not added up, whatever is added beside them. */
function isSameSort(item: Item, kin: Item, axis: Axis, own: SheetFormulas): boolean {
  const above =
    axis === 'across' && kin.linear === null ? (own.at(item.row - 1, item.column) ?? own.at(item.row - 2, item.column)) : undefined;
  const [its, theirs] = [item, above ?? kin].map(({ cell }) => numberFormatFacts(cell.style.numberFormat));
  return its !== undefined && theirs !== undefined && its.percent === theirs.percent && its.date === theirs.date;
}
