/**
 * Numbers typed into a line whose other cells are formulas of one form, however far off: those that are what the formula gives, and those
 * that differ where the formulas are many more. What stands out beside its neighbours is kin's to say (`standingOut`); this tells the rest.
 */
import type { Table } from '../../../table/model/table';
import { contains } from '../../../workbook/address';
import { cellsRead } from '../../../workbook/formula/cells-read';
import { linearForm, type LinearForm } from '../../../workbook/formula/linear-form';
import { readFormula } from '../../../workbook/formula/read-formula';
import { fromRelativeForm } from '../../../workbook/formula/relative-form';
import { numberFormatFacts } from '../../../workbook/number-format';
import { isOfItsPlace, type Axis } from './kin';
import { givenBy, isSameNumber, type Item, type SheetFormulas } from './sheet-formulas';

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

export function typedAmong(own: SheetFormulas, tables: readonly Table[]): TypedAmong[] {
  const here = tables.filter(({ sheet }) => sheet === own.sheet.name);
  const found = new Map<Item, TypedAmong>();
  for (const axis of ['across', 'down'] as const)
    for (const line of (axis === 'across' ? own.byRow : own.byColumn).values())
      for (const stretch of stretchesOf(line, axis, here))
        for (const one of inStretch(stretch, axis, own, here)) if (found.get(one.item)?.isRight !== true) found.set(one.item, one);
  return [...found.values()];
}

function stretchesOf(line: readonly Item[], axis: Axis, tables: readonly Table[]): Item[][] {
  if (!line.some(({ formula }) => formula !== undefined) || line.every(({ formula }) => formula !== undefined)) return [];
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

function inStretch(stretch: readonly Item[], axis: Axis, own: SheetFormulas, tables: readonly Table[]): TypedAmong[] {
  const kin = mostOfOneForm(stretch);
  const [first] = kin;
  if (first?.form == null || kin.length < 2 || !isOfItsPlace(first, axis)) return [];
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
  const isOfFormulas = kin.length >= KIN && kin.length >= TIMES * typed.filter(({ isRight }) => !isRight).length;
  return typed.filter(({ isRight }) => isRight || isOfFormulas);
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
