/** SB408: the stored result of a formula that adds is not what its stored cells give: it was not calculated again. Once a sheet. */
import { subtract } from '../../money/amount';
import { storedScale } from '../../table/seeing/figure';
import { cellKey, columnOfKey, rowOfKey, toA1 } from '../../workbook/address';
import { amountOf, blamed, foundAt, placeName } from '../common/formulas/at-item';
import { givenBy, isSameNumber, type Item, type SheetFormulas } from '../common/formulas/sheet-formulas';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB408'> = {
  code: 'SB408',
  top: 'warning',
  find: (observed) => {
    const { sheets } = observed.formulas();
    if (sheets.length === 0) return [];
    const known = blamed(observed);
    // Headings, numbers of lines and jottings beside the table are nobody's figures.
    const figures = new Set(observed.reading.tables.flatMap(({ lines }) => lines.flatMap((line) => line.figures.map(({ cell }) => cell))));
    return sheets.flatMap((own) => {
      const stale = own.formulas.flatMap((item) => {
        const given = known.has(placeName(item)) || !figures.has(item.cell) ? null : shouldBe(item, own);
        return given === null ? [] : [{ item, given }];
      });
      const [first] = stale;
      const [actual, expected] =
        first === undefined ? [] : [first.item.cell.value as number, first.given].map((value) => amountOf(first.item.cell, value));
      if (first?.item.formula === undefined || actual == null || expected == null) return [];
      const others = stale.slice(1).map(({ item }) => toA1(item));
      const facts = { formula: first.item.formula, stored: actual, given: expected, others };
      return [
        foundAt('warning', observed, first.item, facts, { related: others, expected, actual, difference: subtract(actual, expected) }),
      ];
    });
  },
};

/** What the formula gives where that is not what is stored. */
function shouldBe(item: Item, { sheet }: SheetFormulas): number | null {
  // What reads itself has no result that could be right (SB409).
  const { linear, cell } = item;
  if (
    linear === null ||
    !linear.adds ||
    linear.subtotal ||
    linear.weights.size < 2 ||
    linear.weights.has(cellKey(item.row, item.column)) ||
    typeof cell.value !== 'number' ||
    cell.uncalculated === true
  )
    return null;
  // Formats that show đồng as triệu in some of the cells only: whether the results follow them cannot be told.
  const scale = storedScale(cell);
  if (
    [...linear.weights.keys()].some((key) => {
      const read = sheet.rows[rowOfKey(key)]?.[columnOfKey(key)];
      return typeof read?.value === 'number' && storedScale(read) !== scale;
    })
  )
    return null;
  const given = givenBy(linear, sheet);
  return given === null || isSameNumber(given.value, cell.value, given.size) ? null : given.value;
}
