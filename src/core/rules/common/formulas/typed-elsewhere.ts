/**
 * Columns (and lines) that are typed throughout beside others that are calculated: where one formula, carried across, gives what stands
 * there figure by figure, the figures were calculated and then typed over. Of `=G7/1959` another column's own number is looked for.
 */
import type { Table } from '../../../table/model/table';
import { linearForm } from '../../../workbook/formula/linear-form';
import { readFormula } from '../../../workbook/formula/read-formula';
import { reckoningOf } from '../../../workbook/formula/reckoning';
import { formTokens, fromRelativeForm } from '../../../workbook/formula/relative-form';
import type { Axis } from './kin';
import { figuresOf, isSameNumber, type Item, type SheetFormulas } from './sheet-formulas';
import type { TypedAmong } from './typed-item';
import { isCircle, isCounter, isLost, isNoAmount, isSameSort } from './typed-checks';
import { MANY, worth, type Worked } from './typed-right';

/** Of the forms of a sheet so many are asked, the most frequent first. */
const FORMS = 6;
/** So much of what is typed must be what the formula gives. */
const SHARE = 0.8;
/** A number that so many figures agree in is theirs. */
const OF_ONE_NUMBER = 5;
const MOST_DIGITS = 15;
/** What doubles leave of a number that was divided by. */
const EXACT = 1e-13;

interface Calculated {
  readonly form: string;
  readonly kin: readonly Item[];
  /** Their columns, or their lines. */
  readonly lines: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
}

export function typedElsewhere(own: SheetFormulas, tables: readonly Table[]): TypedAmong[] {
  return (['down', 'across'] as const).flatMap((axis) => {
    const calculated = calculatedLines(own, axis);
    if (calculated.length === 0) return [];
    return [...(axis === 'down' ? own.byColumn : own.byRow)].flatMap(([at, line]) => {
      const typed = line.filter(({ formula, cell }) => formula === undefined && cell.value !== 0);
      if (typed.length < MANY) return [];
      for (const one of calculated) {
        if (one.lines.has(at)) continue;
        const within = typed.filter((item) => one.from <= along(item, axis) && along(item, axis) <= one.to);
        const found = within.length < MANY ? [] : typedOf(one, within, axis, own, tables);
        if (found.length > 0) return found;
      }
      return [];
    });
  });
}

const along = ({ row, column }: Item, axis: Axis): number => (axis === 'down' ? row : column);
const across = ({ row, column }: Item, axis: Axis): number => (axis === 'down' ? column : row);

function calculatedLines(own: SheetFormulas, axis: Axis): Calculated[] {
  const groups = new Map<string, Item[]>();
  for (const item of own.formulas) {
    if (item.form === null || isLost(item) || !readsItsPlace(item, axis)) continue;
    const group = groups.get(item.form);
    if (group === undefined) groups.set(item.form, [item]);
    else group.push(item);
  }
  return [...groups]
    .filter(([, kin]) => kin.length >= MANY)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, FORMS)
    .map(([form, kin]) => {
      const places = kin.map((item) => along(item, axis)).sort((a, b) => a - b);
      return { form, kin, lines: new Set(kin.map((item) => across(item, axis))), from: places[0] ?? 0, to: places.at(-1) ?? 0 };
    });
}

/** It reads cells of its own line (column), besides those held in one line (column) for all. */
const readsItsPlace = (item: Item, axis: Axis): boolean => {
  const { references } = readFormula(item.formula ?? '', item);
  return (
    references.length > 0 &&
    references.every(({ range, sheet, text }) => {
      if (sheet !== null) return false;
      return axis === 'down'
        ? /\$\d/.test(text) || (range.top === item.row && range.bottom === item.row)
        : /\$[A-Z]/i.test(text) || (range.left === item.column && range.right === item.column);
    })
  );
};

function typedOf(
  { form, kin }: Calculated,
  typed: readonly Item[],
  axis: Axis,
  own: SheetFormulas,
  tables: readonly Table[],
): TypedAmong[] {
  const [first] = kin;
  const formula = first === undefined ? null : fromRelativeForm(form, first);
  if (first === undefined || formula === null || isCounter(linearForm(formula, first))) return [];
  const open = typed.filter((item) => isSameSort(item, first, axis, own) && !isNoAmount(item, tables));
  const named = (item: Item, expected: string | null): TypedAmong[] =>
    expected === null || isCircle(expected, item, own) ? [] : [{ item, axis, expected, kin, isRight: true, isElsewhere: true }];
  const reckoning = reckoningOf(formula, first);
  const figures = figuresOf(own.sheet);
  const worked = open.flatMap((item): Worked[] => {
    const outcome = reckoning === null ? null : reckoning(item, figures);
    const known = outcome === null ? null : worth(item, outcome);
    return known === null ? [] : [{ item, ...known }];
  });
  const right = worked.filter(({ weight }) => weight === 'strong' || weight === 'sure');
  if (right.length >= MANY && right.length >= SHARE * open.length)
    return right.flatMap(({ item }) => named(item, fromRelativeForm(form, item)));
  const ofOneNumber = withOneNumber(form);
  if (ofOneNumber === null) return [];
  const numbers = open.flatMap((item) => {
    const part = partOf(ofOneNumber.reference, item, own);
    const { value } = item.cell;
    return part === null || typeof value !== 'number' ? [] : [ofOneNumber.divides ? part / value : value / part];
  });
  const [number] = numbers;
  if (number === undefined || numbers.length < OF_ONE_NUMBER || numbers.length < SHARE * open.length) return [];
  if (!numbers.every((one) => isSameNumber(one, number, number))) return [];
  const written = shortest(number);
  return open.flatMap((item) =>
    partOf(ofOneNumber.reference, item, own) === null ? [] : named(item, fromRelativeForm(ofOneNumber.formOf(written), item)),
  );
}

interface OfOneNumber {
  readonly reference: string;
  readonly divides: boolean;
  readonly formOf: (number: string) => string;
}

/** One cell divided by a typed number, or multiplied with it, in whatever brackets. */
function withOneNumber(form: string): OfOneNumber | null {
  const words = (formTokens(form) ?? [])
    .map(({ text, isReference }) => ({ text: text.trim(), isReference }))
    .filter(({ text }) => text !== '');
  const said = words.filter(({ text }) => !['=', '+', '(', ')'].includes(text));
  const [reference, sign, number] = said;
  if (said.length !== 3 || reference?.isReference !== true || sign === undefined || number === undefined) return null;
  if ((sign.text !== '/' && sign.text !== '*') || number.isReference || !(Number(number.text) > 0)) return null;
  return {
    reference: reference.text,
    divides: sign.text === '/',
    formOf: (own) => `=${reference.text}${sign.text}${own}`,
  };
}

/** The figure that is divided: one cell, not zero. */
function partOf(reference: string, item: Item, own: SheetFormulas): number | null {
  const formula = fromRelativeForm(`=${reference}`, item);
  const [only] = formula === null ? [] : readFormula(formula, item).references;
  if (only === undefined || only.range.top !== only.range.bottom || only.range.left !== only.range.right) return null;
  const value = own.sheet.rows[only.range.top]?.[only.range.left]?.value;
  return typeof value === 'number' && value !== 0 ? value : null;
}

/** The shortest way to write a number that is the same but for noise. */
function shortest(number: number): string {
  for (let digits = 1; digits < MOST_DIGITS; digits++) {
    const text = number.toPrecision(digits);
    if (Math.abs(Number(text) - number) <= EXACT * number) return String(Number(text));
  }
  return String(number);
}
