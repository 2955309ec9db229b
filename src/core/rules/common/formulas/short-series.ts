/**
 * Sums that stop before their lines do: years or numbers that count on behind the range, figures of the same block between it and the sum,
 * a run of one formula that the range leaves before its end. What anybody else adds up is a group of its own.
 */
import { cellKey, columnOfKey, rowOfKey, type CellAddress, type CellRange } from '../../../workbook/address';
import { withRange } from '../../../workbook/formula/change';
import { readFormula } from '../../../workbook/formula/read-formula';
import type { WrongRange } from './double-counts';
import type { Axis } from './kin';
import type { Item, SheetFormulas } from './sheet-formulas';
import { isPlainSum } from './sum-ranges';

/** So many lines at the edge must count on for the next to belong to them. */
const SHOWN_BY = 3;
/** Lines left out are so many times fewer than those added. */
const FEW = 3;
/** Where they stand between the range and its sum, so many times. */
const FEW_BETWEEN = 2;
/** Cells that a run has left behind the range: more of them were left out on purpose. */
const MOST_LEFT = 2;
/** Sums beside it that go down to their line. */
const WHOLE = 2;
/** Labels stand at most so far left of their figures. */
const LABELS = 8;

export function shortSeries(sheets: readonly SheetFormulas[]): WrongRange[] {
  return sheets.flatMap((own) => {
    const found = new Map<string, WrongRange[]>();
    for (const item of own.formulas) {
      const one = stopsShort(item, own) ?? leavesRun(item, own);
      if (one === null) continue;
      const name = `${String(item.row)} ${item.form ?? ''}`;
      found.set(name, [...(found.get(name) ?? []), one]);
    }
    return [...found.values()].flatMap((group): WrongRange[] => {
      const [first] = group;
      if (first === undefined) return [];
      return [{ ...first, items: group.flatMap(({ items }) => items), proposed: group.flatMap(({ proposed }) => proposed) }];
    });
  });
}

/** One range down the item's own column, and the lines behind it that belong to it before the sum or the next blank line comes. */
function stopsShort(item: Item, own: SheetFormulas): WrongRange | null {
  const range = onlyRange(item);
  if (range === null || range.left !== range.right || range.left !== item.column) return null;
  const left: CellAddress[] = [];
  for (let row = range.bottom + 1; row !== item.row; row++) {
    const figure = own.at(row, item.column);
    if (figure === undefined || (figure.formula !== undefined && !isLikeLast(figure, range, own))) break;
    left.push({ row, column: item.column });
  }
  const [next, last] = [left[0], left.at(-1)];
  if (next === undefined || last === undefined) return null;
  const isBetween = last.row + 1 === item.row;
  if (!isPlainSum(item.linear)) return null;
  const size = item.linear.weights.size;
  const belongs =
    (size >= SHOWN_BY && left.length * FEW <= size && countsOn(own, range.bottom, left.length, item.column)) ||
    (isBetween && wholeBeside(item, range, own) >= WHOLE) ||
    (isBetween && size >= SHOWN_BY && left.length * FEW_BETWEEN <= size && isOneBlock(own, range, last.row));
  // Whoever reads the lines behind as another group has a sum of its own for them.
  if (!belongs || isAddedElsewhere(next, item, own)) return null;
  return wrongRange(item, range, { ...range, bottom: last.row }, left, 'down');
}

/** It leaves a run of one formula shortly before its end: one cell or two of the same form come behind it, and then no more. */
function leavesRun(item: Item, own: SheetFormulas): WrongRange | null {
  const range = onlyRange(item);
  if (range === null || (range.top !== range.bottom) === (range.left !== range.right)) return null;
  const size = range.bottom - range.top + range.right - range.left + 1;
  const axis = range.top === range.bottom ? 'across' : 'down';
  const at = (step: number): Item | undefined =>
    axis === 'across' ? own.at(range.top, range.right + step) : own.at(range.bottom + step, range.left);
  const last = at(0);
  const isOfRun = (one: Item | undefined): one is Item => one?.form != null && one !== item && last !== undefined && one.isLike(last);
  if (!Array.from({ length: SHOWN_BY }, (_, step) => at(-step)).every(isOfRun)) return null;
  const left: Item[] = [];
  for (let next = at(1); isOfRun(next) && left.length <= MOST_LEFT; next = at(left.length + 1)) left.push(next);
  const end = left.at(-1);
  if (end === undefined || left.length > MOST_LEFT || left.length * FEW > size || !isPlainSum(item.linear)) return null;
  // Where its neighbours stop at the same line, the lines behind were left out on purpose.
  if (hasKin(item, own, axis)) return null;
  if (left.some((one) => isAddedElsewhere(one, item, own)) || at(left.length + 1)?.formula !== undefined) return null;
  return wrongRange(item, range, axis === 'across' ? { ...range, right: end.column } : { ...range, bottom: end.row }, left, axis);
}

/** The one range that a formula reads. */
function onlyRange(item: Item): CellRange | null {
  if (item.formula === undefined) return null;
  const { references } = readFormula(item.formula, item);
  const [only] = references;
  return references.length === 1 && only?.sheet === null && only.whole === null ? only.range : null;
}

function wrongRange(item: Item, range: CellRange, whole: CellRange, cells: readonly CellAddress[], axis: Axis): WrongRange {
  const proposed = withRange(item.formula ?? '', item, range, whole);
  const shownBy = [...(item.linear?.weights.keys() ?? [])]
    .slice(-SHOWN_BY)
    .map((key) => ({ row: rowOfKey(key), column: columnOfKey(key) }));
  return { kind: 'stops', items: [item], cells: cells.map(({ row, column }) => ({ row, column })), shownBy, proposed: [proposed], axis };
}

/** Sums of the same form beside it in its own line, or in its own column where it adds across. */
const hasKin = (item: Item, own: SheetFormulas, axis: Axis): boolean =>
  [-1, 1].some((step) => {
    const beside = axis === 'down' ? own.at(item.row, item.column + step) : own.at(item.row + step, item.column);
    return beside?.form != null && beside.form === item.form;
  });

const isLikeLast = (figure: Item, { bottom, left }: CellRange, own: SheetFormulas): boolean =>
  own.at(bottom, left)?.isLike(figure) === true;

const isAddedElsewhere = ({ row, column }: CellAddress, item: Item, own: SheetFormulas): boolean =>
  own.formulas.some(
    (other) =>
      other !== item &&
      (other.column === column || other.row === row || other.row === item.row) &&
      other.form !== item.form &&
      other.linear?.weights.has(cellKey(row, column)) === true,
  );

/** How many sums of its own line go from where it begins down to the line above. */
function wholeBeside(item: Item, { top }: CellRange, own: SheetFormulas): number {
  return (own.byRow.get(item.row) ?? []).filter((other) => {
    const range = other === item ? null : onlyRange(other);
    return (
      range !== null &&
      range.left === other.column &&
      range.right === other.column &&
      range.top === top &&
      range.bottom === item.row - 1 &&
      isPlainSum(other.linear)
    );
  }).length;
}

/** In some column before the figures words stand in each of the lines, added or left out, and none of them looks like a heading. */
function isOneBlock({ sheet }: SheetFormulas, { top, bottom, left }: CellRange, end: number): boolean {
  const rows = Array.from({ length: end - Math.max(top, bottom - SHOWN_BY + 1) + 1 }, (_, step) => end - step);
  const isPlainWord = (row: number, column: number): boolean => {
    const cell = sheet.rows[row]?.[column];
    return typeof cell?.value === 'string' && /\p{L}/u.test(cell.value) && !cell.style.bold;
  };
  const columns = Array.from({ length: Math.min(LABELS, left) }, (_, step) => left - 1 - step);
  return columns.some((column) => rows.every((row) => isPlainWord(row, column)));
}

/** Some column before the figures holds years or numbers that step evenly over the edge, to the last line behind it. */
function countsOn(own: SheetFormulas, bottom: number, more: number, column: number): boolean {
  for (let at = column - 1; at >= 0 && at >= column - LABELS; at--) {
    const values = Array.from({ length: SHOWN_BY + more }, (_, step) =>
      numberIn(own.sheet.rows[bottom - SHOWN_BY + 1 + step]?.[at]?.value),
    );
    const [first, second] = values;
    if (first === undefined || second === undefined || first === null || second === null || Math.abs(second - first) !== 1) continue;
    if (values.every((value, step) => value === first + step * (second - first))) return true;
  }
  return false;
}

/** 2027, "Năm 2027", "12"; null for what is no whole number alone or no year. */
function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return Number.isInteger(value) ? value : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
