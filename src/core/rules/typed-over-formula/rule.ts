/** SB402: a number typed where its kin, the same line in other columns or the same column in other lines, are formulas. */
import { subtract } from '../../money/amount';
import type { Figure } from '../../table/seeing/figure';
import { toA1 } from '../../workbook/address';
import { contentOf } from '../../workbook/edit';
import type { Cell } from '../../workbook/snapshot';
import { linearForm, type LinearForm } from '../../workbook/formula/linear-form';
import { reckoningOf } from '../../workbook/formula/reckoning';
import { amountOf, foundAt } from '../common/formulas/at-item';
import { groupsOf } from '../common/formulas/groups';
import type { StandsOut } from '../common/formulas/kin';
import { figuresOf, givenBy, isSameNumber, type SheetFormulas } from '../common/formulas/sheet-formulas';
import type { TypedAmong } from '../common/formulas/typed-among';
import type { Rule } from '../common/definition';
import type { Observations } from '../common/observations';

export const rule: Rule<'SB402'> = {
  code: 'SB402',
  top: 'warning',
  needsResults: true,
  find: (observed) => {
    const { sheets } = observed.formulas();
    const found = [
      ...groupsOf(typedOver(observed)).map((group) => ({ ...group, severity: 'warning' as const })),
      // That most of a line are formulas is a hint and no more: the others may be figures of their own.
      ...groupsOf(typedApart(observed)).map((group) => ({ ...group, severity: 'info' as const })),
    ];
    return found.flatMap(({ first, all, kin, severity }) => {
      const own = sheets.find(({ sheet }) => sheet.name === first.item.sheet);
      if (own === undefined) return [];
      const given = results(first, own);
      const isRight = all.every((one) => results(one, own)?.agrees === true);
      const others = all.slice(1).map(({ item }) => toA1(item));
      const amount = given === null ? null : amountOf(first.item.cell, given.value);
      const actual = typeof first.item.cell.value === 'number' ? amountOf(first.item.cell, first.item.cell.value) : null;
      const facts = { formula: first.expected, kin, axis: first.axis, given: amount, isRight, others };
      // A number that is what the formula gives is not changed by it; any other was put there by somebody.
      const edits = all.map(({ item, expected }) => ({
        sheet: item.sheet,
        cell: toA1(item),
        before: contentOf(item.cell),
        after: expected,
      }));
      const fix = { kind: isRight && severity === 'warning' ? 'safe' : 'review', edits } as const;
      const differs = amount !== null && actual !== null && given?.agrees === false;
      const figures = differs ? { expected: amount, actual, difference: subtract(actual, amount) } : {};
      return [foundAt(severity, observed, first.item, facts, { related: [...others, ...kin], fix, ...figures })];
    });
  },
};

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

export const isTypedTotal = ({ item, expected, isRight }: TypedAmong): boolean => isRight && isPlainAddition(linearForm(expected, item));

/** An average, or half of a sum, is no total. */
const isPlainAddition = (linear: LinearForm | null): boolean => linear !== null && linear.adds && !linear.scaled;

const cellsOf = (figures: ReadonlySet<Figure>): ReadonlySet<Cell | undefined> => new Set([...figures].map(({ cell }) => cell));

function results(
  { item, expected }: Pick<StandsOut, 'item' | 'expected'>,
  { sheet }: SheetFormulas,
): { value: number; agrees: boolean } | null {
  const linear = linearForm(expected, item);
  const given =
    linear === null ? (reckoningOf(expected, item)?.(item, figuresOf(sheet)) ?? null) : linear.subtotal ? null : givenBy(linear, sheet);
  if (given === null || typeof item.cell.value !== 'number') return null;
  return { value: given.value, agrees: isSameNumber(given.value, item.cell.value, given.size) };
}
