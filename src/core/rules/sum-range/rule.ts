/** SB404: a sum held against what its cell stands for: it leaves out a line, takes one too many, or counts a subtotal twice. */
import { subtract } from '../../money/amount';
import { toA1, type CellAddress } from '../../workbook/address';
import { linearForm } from '../../workbook/formula/linear-form';
import { contentOf } from '../../workbook/edit';
import { amountOf, blamed, foundAt, placeName, provenByWords } from '../common/formulas/at-item';
import { doubleCounts } from '../common/formulas/double-counts';
import { groupsOf } from '../common/formulas/groups';
import type { StandsOut } from '../common/formulas/kin';
import { shortSeries } from '../common/formulas/short-series';
import { givenBy, isSameNumber, type Item, type SheetFormulas } from '../common/formulas/sheet-formulas';
import { isFilled, rangeGap } from '../common/formulas/sum-ranges';
import { wideRanges } from '../common/formulas/wide-ranges';
import { lazily } from '../common/lazily';
import type { Rule } from '../common/definition';
import type { Fix } from '../common/finding';
import { toRanges } from '../common/places';
import type { Facts } from './facts';

interface Differing {
  readonly one: StandsOut;
  readonly own: SheetFormulas;
  readonly missing: readonly CellAddress[];
  readonly extra: readonly CellAddress[];
}

/** So many kin say together where a range of blank cells ends. */
const MANY = 3;

export const rule: Rule<'SB404'> = {
  code: 'SB404',
  top: 'error',
  find: (observed) => {
    const { sheets, standingOut } = observed.formulas();
    // A sum that is wrong today is said with its figures (SB101 …), cause and mend included.
    const known = blamed(observed);
    const said = new Set(known);
    const open = standingOut.filter(({ item }) => !known.has(placeName(item)));
    const differing = open.flatMap((one): Differing[] => {
      const own = sheets.find(({ sheet }) => sheet.name === one.item.sheet);
      const gap = one.item.formula === undefined ? null : rangeGap(one.item, one.expected);
      if (own === undefined || gap === null) return [];
      // A blank cell too many adds nothing; a blank one left out matters where kin hold figures.
      const extra = gap.extra.filter((cell) => isFilled(own.sheet, cell));
      const shift = ({ row, column }: { row: number; column: number }, kin: Item) =>
        one.axis === 'across' ? { row, column: column + kin.column - one.item.column } : { row: row + kin.row - one.item.row, column };
      const missing = gap.missing.filter(
        (cell) => isFilled(own.sheet, cell) || one.kin.some((kin) => isFilled(own.sheet, shift(cell, kin))),
      );
      if (missing.length + extra.length > 0) return [{ one, own, missing, extra }];
      // Nobody else leaves these blank cells out: the next figure that is entered there will be missed.
      return gap.missing.length > 0 && gap.extra.length <= gap.missing.length && one.kin.length >= MANY
        ? [{ one, own, missing: gap.missing, extra: [] }]
        : [];
    });
    const byKin = groupsOf(
      differing.map(({ one }) => one),
      ({ item }) => item.form ?? '',
    ).flatMap(({ first, all, kin }) => {
      const gap = differing.find(({ one }) => one === first);
      const formula = first.item.formula;
      if (gap === undefined || formula === undefined) return [];
      for (const { item } of all) said.add(placeName(item));
      const { given, value } = outcome(first.item, first.expected, gap.own);
      const facts: Facts = {
        kind: 'differs',
        formula,
        proposed: first.expected,
        missing: toRanges(gap.missing),
        extra: toRanges(gap.extra),
        shownBy: kin,
        axis: first.axis,
        given,
        count: all.length,
      };
      const related = [...all.slice(1).map(({ item }) => toA1(item)), ...toRanges([...gap.missing, ...gap.extra])];
      const fix: Fix = {
        kind: 'review',
        edits: all.map(({ item, expected }) => ({ sheet: item.sheet, cell: toA1(item), before: contentOf(item.cell), after: expected })),
      };
      return [
        foundAt(given === null ? 'warning' : 'error', observed, first.item, facts, { related, fix, ...amounts(first.item, value, given) }),
      ];
    });
    const proven = lazily(() => provenByWords(observed));
    const others = [...doubleCounts(sheets), ...shortSeries(sheets)].flatMap((one) => {
      const [first] = one.items;
      if (first?.formula === undefined || one.items.some((item) => said.has(placeName(item)))) return [];
      if (one.kind === 'stops' && one.items.every((item) => proven().has(placeName(item)))) return [];
      for (const item of one.items) said.add(placeName(item));
      const own = sheets.find(({ sheet }) => sheet.name === first.sheet);
      const [proposed = null] = one.proposed;
      const { given, value } = own === undefined || proposed === null ? { given: null, value: null } : outcome(first, proposed, own);
      const facts: Facts = {
        kind: one.kind,
        formula: first.formula,
        proposed,
        missing: one.kind === 'stops' ? toRanges(one.cells) : [],
        extra: one.kind === 'twice' ? toRanges(one.cells) : [],
        shownBy: toRanges(one.shownBy),
        axis: one.axis,
        given,
        count: one.items.length,
      };
      const related = [...one.items.slice(1).map(toA1), ...toRanges(one.cells)];
      const edits = one.items.flatMap((item, at) => {
        const after = one.proposed[at] ?? null;
        return after === null ? [] : [{ sheet: item.sheet, cell: toA1(item), before: contentOf(item.cell), after }];
      });
      const fix: Fix | null = edits.length === one.items.length ? { kind: 'review', edits } : null;
      return [foundAt(given === null ? 'warning' : 'error', observed, first, facts, { related, fix, ...amounts(first, value, given) })];
    });
    // What takes in heading and blank lines is no fault yet: one remark a sheet.
    const wide = sheets.flatMap((own) => {
      const open = wideRanges(own).filter(({ item }) => !said.has(placeName(item)));
      const [first] = open;
      if (first?.item.formula === undefined) return [];
      const facts: Facts = {
        kind: 'wide',
        formula: first.item.formula,
        proposed: null,
        missing: [],
        extra: toRanges(first.rows.map((row) => ({ row, column: first.column }))),
        shownBy: [],
        axis: 'down',
        given: null,
        count: open.length,
      };
      return [foundAt('info', observed, first.item, facts, { related: open.slice(1).map(({ item }) => toA1(item)) })];
    });
    return [...byKin, ...others, ...wide];
  },
};

/** What the mended formula gives, where that is another number than the one that stands there. */
function outcome(item: Item, proposed: string, { sheet }: SheetFormulas): { given: Facts['given']; value: number | null } {
  const linear = linearForm(proposed, item);
  const given = linear === null ? null : givenBy(linear, sheet);
  const { value } = item.cell;
  if (given === null || typeof value !== 'number' || isSameNumber(given.value, value, given.size)) return { given: null, value: null };
  return { given: amountOf(item.cell, given.value), value: given.value };
}

function amounts(item: Item, value: number | null, given: Facts['given']) {
  const actual = typeof item.cell.value === 'number' ? amountOf(item.cell, item.cell.value) : null;
  if (value === null || given === null || actual === null) return {};
  return { expected: given, actual, difference: subtract(actual, given) };
}
