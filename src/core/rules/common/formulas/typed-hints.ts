/** Numbers typed into a line of formulas that are not what these give: where the formulas are more, a hint. */
import type { Table } from '../../../table/model/table';
import { linearForm } from '../../../workbook/formula/linear-form';
import { fromRelativeForm } from '../../../workbook/formula/relative-form';
import { isOfItsPlace, type Axis } from './kin';
import { givenBy, isSameNumber, type Item, type SheetFormulas } from './sheet-formulas';
import type { TypedAmong } from './typed-item';
import { figuresRead, isCircle, isCounter, isLost, isNoAmount, isSameSort, PARTS } from './typed-checks';

/** So many formulas, and so many times the typed numbers, make the line one of formulas. */
const KIN = 3;
const TIMES = 1;

export function hintsIn(stretch: readonly Item[], axis: Axis, own: SheetFormulas, tables: readonly Table[]): TypedAmong[] {
  const ofOneForm = hintsOfOneForm(stretch, axis, own, tables);
  return ofOneForm.length > 0 ? ofOneForm : ownNumbersIn(stretch, axis, own, tables);
}

/** Numbers that are not what the formulas around them give: where these are many more, a hint. */
function hintsOfOneForm(stretch: readonly Item[], axis: Axis, own: SheetFormulas, tables: readonly Table[]): TypedAmong[] {
  const kin = mostOf(stretch, ({ form }) => form);
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

/** Formulas alike but for the number typed into each (`=100-C4`, `=120-D4`): what is typed among them is no less a part of their line. */
function ownNumbersIn(stretch: readonly Item[], axis: Axis, own: SheetFormulas, tables: readonly Table[]): TypedAmong[] {
  const formulas = stretch.filter(({ formula }) => formula !== undefined);
  if (formulas.length < KIN || formulas.length * 2 < stretch.length) return [];
  const kin = mostOf(formulas, ({ shape }) => shape);
  const [first] = kin;
  if (first?.form == null || kin.length < KIN || kin.every(({ form }) => form === first.form)) return [];
  if (isLost(first) || !isOfItsPlace(first, axis)) return [];
  const { form } = first;
  return stretch.flatMap((item): TypedAmong[] => {
    if (item.formula !== undefined || item.cell.value === 0 || !isSameSort(item, first, axis, own) || isNoAmount(item, tables)) return [];
    const expected = fromRelativeForm(form, item);
    if (expected === null || figuresRead(expected, item, own) === 0 || isCircle(expected, item, own)) return [];
    return [{ item, axis, expected, kin, isRight: false, isOwnNumber: true }];
  });
}

function mostOf(items: readonly Item[], key: (item: Item) => string | null): Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = item.form === null ? null : key(item);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  let most: Item[] = [];
  for (const group of groups.values()) if (group.length > most.length) most = group;
  return most;
}
