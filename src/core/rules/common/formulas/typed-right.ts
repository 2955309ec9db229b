/** Typed numbers that are what the formulas of their line give, and those that very nearly are. */
import type { Table } from '../../../table/model/table';
import { linearForm } from '../../../workbook/formula/linear-form';
import { readFormula } from '../../../workbook/formula/read-formula';
import { reckoningOf, type Outcome } from '../../../workbook/formula/reckoning';
import { fromRelativeForm, relativeForm } from '../../../workbook/formula/relative-form';
import { isOfItsPlace, type Axis } from './kin';
import { isPlainSum } from './sum-ranges';
import { figuresOf, isSameNumber, type Item, type SheetFormulas } from './sheet-formulas';
import type { TypedAmong } from './typed-item';
import { isCircle, isCounter, isInHeading, isLost, isNoAmount, isSameSort, PARTS } from './typed-checks';

/** So near, of so many parts, a typed number was meant to be their sum. */
const NEAR = 0.03;
/** So many typed numbers that are all what one single formula gives, or so many parts of one of them, speak for it as a second would. */
export const MANY = 3;
/** Of the forms of a line so many are asked, the most frequent first, and of its typed numbers so many. */
const FORMS = 6;
const MOST_TYPED = 400;
const YEARS = { from: 1900, to: 2100 } as const;

/** Typed numbers that are what the formulas of their line give, wherever in the line these stand: so much does not agree by chance. */
export function rightIn(
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
    if (first === undefined || reckoning === null) continue;
    // Lines are counted anew wherever one likes; years are not.
    const isCounted = isCounter(linearForm(formula ?? '', first));
    const worked = typed.slice(0, MOST_TYPED).flatMap((item): Worked[] => {
      const outcome = reckoning(item, figures);
      const isOpen = isCounted ? isYear(item) && !isInHeading(item, tables) : !isNoAmount(item, tables);
      const known = outcome === null || !isOpen || !isSameSort(item, first, axis, own) ? null : worth(item, outcome);
      return known === null ? [] : [{ item, ...known }];
    });
    const isSum = isPlainSum(first.linear);
    const among = amongFormulas(worked, kin, stretches).filter(({ weight }) => isSum || (weight !== 'rounded' && weight !== 'near'));
    const strong = among.filter(({ weight }) => weight === 'strong' || weight === 'sure');
    const meant = kin.length > 1 ? strong : strong.filter(({ weight }) => weight === 'sure' || strong.length >= MANY);
    const near = kin.length > 1 || meant.length > 0 ? among.filter(({ weight }) => weight === 'near') : [];
    for (const { item, weight } of [...meant, ...besides(among, meant, kin, stretches), ...near]) {
      const expected = fromRelativeForm(form, item);
      if (expected === null) continue;
      const isRight = weight !== 'near' && weight !== 'rounded';
      if (!isCircle(expected, item, own)) found.push({ item, axis, expected, kin, isRight });
      // Others add up their total; here the rest is worked out from it, which comes to the same.
      else if (isSum && Math.max(kin.length, strong.length) >= MANY && (weight === 'strong' || weight === 'sure'))
        found.push({ item, axis, expected, kin, isRight, isWhole: true });
    }
  }
  return found;
}

const isYear = ({ cell: { value } }: Item): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= YEARS.from && value <= YEARS.to;

/** What a typed number says beside what the formula gives: the same over so many parts, the same by chance, or nearly the same. */
export interface Worked {
  readonly item: Item;
  readonly weight: 'sure' | 'strong' | 'weak' | 'rounded' | 'near';
}

export function worth({ cell: { value } }: Item, outcome: Outcome): Pick<Worked, 'weight'> | null {
  if (typeof value !== 'number') return null;
  const { filled, largest } = outcome;
  if (isSameNumber(outcome.value, value, outcome.size)) {
    // One figure that was only fetched is the same by chance; one that was worked on, to the third digit, is not.
    const isWorkedOn = filled === 1 && Math.abs(value) !== largest && digitsOf(value) >= MANY;
    return { weight: value === 0 ? 'weak' : filled >= MANY ? 'sure' : filled >= PARTS || isWorkedOn ? 'strong' : 'weak' };
  }
  const off = Math.abs(outcome.value - value);
  if (filled < MANY || value === 0 || off > NEAR * Math.abs(outcome.value)) return null;
  // What parts that were each rounded make of their sum is said where sums are proved (SB108).
  return { weight: off > (filled + 1) * unitOf(value) ? 'near' : 'rounded' };
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
    const typed = own.filter(({ weight }) => weight !== 'weak' && weight !== 'rounded').length;
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
    const form = isOfItsPlace(item, axis) || isCounter(item.linear) ? item.form : heldForm(item, axis);
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
