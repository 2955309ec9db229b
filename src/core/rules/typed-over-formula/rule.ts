/** SB402: a number typed where its kin, the same line in other columns or the same column in other lines, are formulas; a formula that became text. */
import { subtract } from '../../money/amount';
import type { Figure } from '../../table/seeing/figure';
import { toA1 } from '../../workbook/address';
import { contentOf } from '../../workbook/edit';
import type { Cell } from '../../workbook/snapshot';
import { linearForm, type LinearForm } from '../../workbook/formula/linear-form';
import { amountOf, foundAt } from '../common/formulas/at-item';
import { groupsOf, type OutlierGroup } from '../common/formulas/groups';
import type { StandsOut } from '../common/formulas/kin';
import { isSameNumber, resultAt, type SheetFormulas } from '../common/formulas/sheet-formulas';
import type { TypedAmong } from '../common/formulas/typed-item';
import type { Rule } from '../common/definition';
import type { Found } from '../common/finding';
import type { Observations } from '../common/observations';
import type { Facts } from './facts';
import { formulasAsText } from './formulas-as-text';

export const rule: Rule<'SB402'> = {
  code: 'SB402',
  top: 'warning',
  needsResults: true,
  find: (observed) => [
    ...formulasAsText(observed),
    ...groupsOf(typedOver(observed)).flatMap((group) => said(observed, group, 'warning')),
    // That most of a line are formulas is a hint and no more: the others may be figures of their own.
    ...groupsOf(typedApart(observed), kindOf).flatMap((group) => said(observed, group, 'info')),
  ],
};

type Typed = StandsOut | TypedAmong;

const kindOf = ({ isOwnNumber, isWhole, isElsewhere }: TypedAmong): string => [isOwnNumber, isWhole, isElsewhere].map(String).join(' ');
const isAmong = (one: Typed): one is TypedAmong => 'isRight' in one;

function said(observed: Observations, { first, all, kin }: OutlierGroup<Typed>, severity: 'warning' | 'info'): Found<Facts>[] {
  const own = observed.formulas().sheets.find(({ sheet }) => sheet.name === first.item.sheet);
  if (own === undefined) return [];
  const others = all.slice(1).map(({ item }) => toA1(item));
  const isElsewhere = isAmong(first) && first.isElsewhere === true;
  const named = { kin, axis: first.axis, isElsewhere, others };
  const without = !isAmong(first) ? null : first.isOwnNumber === true ? 'own-numbers' : first.isWhole === true ? 'whole' : null;
  // Nothing can be put in its place: nobody else knows its number, or a part of it is calculated from it.
  if (without !== null)
    return [
      foundAt(severity, observed, first.item, { ...named, without, formula: null, given: null, isRight: false }, { related: others }),
    ];
  const given = results(first, own);
  const isRight = all.every((one) => results(one, own)?.agrees === true);
  const amount = given === null ? null : amountOf(first.item.cell, given.value);
  const actual = typeof first.item.cell.value === 'number' ? amountOf(first.item.cell, first.item.cell.value) : null;
  // A number that is what the formula gives is not changed by it; any other was put there by somebody.
  const edits = all.map(({ item, expected }) => ({ sheet: item.sheet, cell: toA1(item), before: contentOf(item.cell), after: expected }));
  const fix = { kind: isRight && severity === 'warning' ? 'safe' : 'review', edits } as const;
  const differs = amount !== null && actual !== null && given?.agrees === false;
  const figures = differs ? { expected: amount, actual, difference: subtract(actual, amount) } : {};
  const facts = { ...named, without, formula: first.expected, given: amount, isRight };
  return [foundAt(severity, observed, first.item, facts, { related: [...others, ...kin], fix, ...figures })];
}

/** Typed figures among formula kin, but for those that a broken sum speaks of already. */
export function typedOver(observed: Observations): StandsOut[] {
  const disputed = cellsOf(observed.disputed);
  return observed.formulas().standingOut.filter(({ item }) => item.formula === undefined && !disputed.has(item.cell));
}

/** Typed figures in a line of formulas; sums that are right are typed totals (SB405). */
function typedApart(observed: Observations): TypedAmong[] {
  const doubted = cellsOf(observed.doubted);
  return observed.formulas().typedAmong.filter((one) => !isTypedTotal(one) && !doubted.has(one.item.cell));
}

export const isTypedTotal = ({ item, expected, isRight, isWhole }: TypedAmong): boolean =>
  isRight && isWhole !== true && isPlainAddition(linearForm(expected, item));

/** An average, or half of a sum, is no total; neither is a count. */
const isPlainAddition = (linear: LinearForm | null): boolean => linear !== null && linear.adds && !linear.scaled && linear.constant === 0;

const cellsOf = (figures: ReadonlySet<Figure>): ReadonlySet<Cell | undefined> => new Set([...figures].map(({ cell }) => cell));

function results(
  { item, expected }: Pick<StandsOut, 'item' | 'expected'>,
  { sheet }: SheetFormulas,
): { value: number; agrees: boolean } | null {
  const given = resultAt(expected, item, sheet);
  if (given === null || typeof item.cell.value !== 'number') return null;
  return { value: given.value, agrees: isSameNumber(given.value, item.cell.value, given.size) };
}
