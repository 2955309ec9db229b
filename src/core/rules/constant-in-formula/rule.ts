/** SB406: a number typed into a sum of cells: `=SUM(C3:C9)+850`. Rates, counters and day counts are none. */
import { toA1 } from '../../workbook/address';
import { contentOf } from '../../workbook/edit';
import { withoutNumber } from '../../workbook/formula/change';
import { readFormula } from '../../workbook/formula/read-formula';
import { numberFormatFacts } from '../../workbook/number-format';
import { amountOf, blamed, foundAt, placeName, tableAt } from '../common/formulas/at-item';
import { partsByNumber } from '../common/formulas/outliers';
import type { Item } from '../common/formulas/sheet-formulas';
import type { Rule } from '../common/definition';
import type { Observations } from '../common/observations';
import { rule as ratio } from '../ratio/rule';

export const rule: Rule<'SB406'> = {
  code: 'SB406',
  top: 'warning',
  find: (observed, options) => {
    // A rate that does not follow from its figures is said with them (SB107).
    const rates = ratio.find(observed, options).map(({ sheet, at }) => placeName({ sheet, ...at }));
    const known = new Set([...blamed(observed), ...rates]);
    const { sheets, standingOut } = observed.formulas();
    // Whatever a formula does: where all that parts it from its kin is a number added, that number is a plug.
    const alone = new Map(standingOut.flatMap((one) => (partsByNumber(one) ? [[one.item, one.expected] as const] : [])));
    // What its kin add as well is no plug.
    const numbersOf = (item: Item) => {
      const kin = plugsIn(alone.get(item) ?? '').map(({ text }) => text);
      return plugsIn(item.formula ?? '').filter(({ text }) => {
        const at = kin.indexOf(text);
        if (at >= 0) kin.splice(at, 1);
        return at < 0;
      });
    };
    const mended = (item: Item): string | null =>
      plugsIn(alone.get(item) ?? '').length > 0 ? (alone.get(item) ?? null) : withoutPlug(item.formula ?? '');
    return sheets.flatMap(({ formulas }) => {
      const groups = new Map<string, Item[]>();
      for (const item of formulas) {
        if (!(isPlugged(item) || alone.has(item)) || known.has(placeName(item)) || isDocumented(observed, item)) continue;
        const name = `${String(item.row)} ${item.form ?? ''}`;
        groups.set(name, [...(groups.get(name) ?? []), item]);
      }
      return [...groups.values()].flatMap((all) => {
        const [first] = all;
        if (first?.formula === undefined) return [];
        const others = all.slice(1).map(toA1);
        const edits = all.flatMap((item) => {
          const after = mended(item);
          return after === null ? [] : [{ sheet: item.sheet, cell: toA1(item), before: contentOf(item.cell), after }];
        });
        const numbers = numbersOf(first).map(({ sign, text }) => `${sign < 0 ? '-' : '+'}${text}`);
        const facts = { formula: first.formula, numbers, proposed: mended(first), others };
        const fix = edits.length === all.length ? ({ kind: 'review', edits } as const) : null;
        return [
          foundAt(isWorkedOut(first) && numbersOf(first).length !== 1 ? 'info' : 'warning', observed, first, facts, {
            related: others,
            fix,
          }),
        ];
      });
    });
  },
};

const plugsIn = (formula: string) => readFormula(formula).constants.filter(({ isSummand, value }) => isSummand && value !== 0);

/** A sum of two cells or more, none of them taken off, and a number beside them. */
function isPlugged({ linear, formula, cell }: Item): boolean {
  if (linear === null || formula === undefined || !linear.adds || linear.scaled || linear.constant === 0) return false;
  const weights = [...linear.weights.values()].filter((weight) => weight !== 0);
  if (weights.length < 2 || weights.some((weight) => weight < 0)) return false;
  return plugsIn(formula).length > 0 && !numberFormatFacts(cell.style.numberFormat).date;
}

/** As many numbers as cells: a figure worked out by hand in the cell rather than a total made to fit. */
const isWorkedOut = ({ formula, linear }: Item): boolean =>
  linear !== null && formula !== undefined && plugsIn(formula).length > 1 && plugsIn(formula).length >= linear.weights.size;

/** Smaller ones stand on a sheet as marks and numbers of lines as well. */
const NAMED = 10;

/** A note on the sheet accounts for just that amount. */
function isDocumented(observed: Observations, item: Item): boolean {
  const table = tableAt(observed, item);
  const amount = amountOf(item.cell, item.linear?.constant ?? 0);
  if (table === undefined || amount === null || Math.abs(item.linear?.constant ?? 0) < NAMED) return false;
  return observed.documented.find(table, amount) !== null;
}

function withoutPlug(formula: string): string | null {
  let left: string | null = formula;
  for (let [plug] = plugsIn(formula); plug !== undefined && left !== null; [plug] = plugsIn(left ?? '')) {
    const without: string | null = withoutNumber(left, plug);
    if (without === left) return null;
    left = without;
  }
  return left;
}
