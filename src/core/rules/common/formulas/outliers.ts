/** Of the cells that stand out among their kin, those of which something may be said: counters, codes, headings and what was meant so are left out. */
import type { Table } from '../../../table/model/table';
import { cellKey, columnOfKey, contains, rowOfKey } from '../../../workbook/address';
import { cellsRead } from '../../../workbook/formula/cells-read';
import { withoutNumber } from '../../../workbook/formula/change';
import { linearForm } from '../../../workbook/formula/linear-form';
import { readFormula } from '../../../workbook/formula/read-formula';
import { relativeForm } from '../../../workbook/formula/relative-form';
import { numberFormatFacts } from '../../../workbook/number-format';
import { valueText } from '../../../workbook/value-text';
import type { StandsOut } from './kin';
import { isRateBeside } from './rate-columns';
import { givenBy, isSameNumber, sumKey, type SheetFormulas } from './sheet-formulas';

/** Sheets made after one another say the same in the same place; so many that do were meant to. */
const MEANT = 2;

export function outliers(found: readonly StandsOut[], sheets: readonly SheetFormulas[], tables: readonly Table[]): StandsOut[] {
  const bySheet = new Map(sheets.map((one) => [one.sheet.name, one]));
  const repeated = new Map<string, number>();
  const contentOf = ({ item }: StandsOut): string => `${String(cellKey(item.row, item.column))} ${item.form ?? valueText(item.cell.value)}`;
  for (const one of found) repeated.set(contentOf(one), (repeated.get(contentOf(one)) ?? 0) + 1);
  return found.filter((one) => {
    const own = bySheet.get(one.item.sheet);
    if (own === undefined || (repeated.get(contentOf(one)) ?? 0) > MEANT) return false;
    if (!readsCells(one.expected)) return false;
    return one.item.formula === undefined ? isTypedFigure(one, own, tables) : readsCells(one.item.formula);
  });
}

/** All that parts a formula from its kin is one number that was added. */
export function partsByNumber({ item, expected }: StandsOut): boolean {
  if (item.formula === undefined) return false;
  const plugs = readFormula(item.formula).constants.filter(({ isSummand, value }) => isSummand && value !== 0);
  const [plug] = plugs;
  if (plug === undefined) return false;
  const [own, wanted] = [item.linear, linearForm(expected, item)];
  if (own !== null && wanted !== null)
    return own.constant !== wanted.constant && sumKey({ ...own, constant: 0 }, item) === sumKey({ ...wanted, constant: 0 }, item);
  const bare = plugs.length === 1 ? withoutNumber(item.formula, plug) : null;
  return bare !== null && relativeForm(bare, item) === relativeForm(expected, item);
}

/** It reads something, all of it in this workbook and none of it lost. */
function readsCells(formula: string): boolean {
  const { references, structured, errors, hasExternalLink } = readFormula(formula);
  return references.length + structured.length > 0 && errors.length === 0 && !hasExternalLink;
}

/** So far may a typed figure at the edge of its kin be from what they say: farther off it is another figure. */
const NEAR = 0.2;
const NEAR_AMONG_MANY = 0.35;

/** So many kin and so many places alike make one of them of whatever stands at their edge. */
const SURE = 4;

function isTypedFigure({ item, expected, kin, inside, agreeing }: StandsOut, formulas: SheetFormulas, tables: readonly Table[]): boolean {
  const { row, column, cell } = item;
  if (typeof cell.value !== 'number') return false;
  const [own, theirs] = [cell, kin[0]?.cell ?? cell].map(({ style }) => numberFormatFacts(style.numberFormat));
  if (own === undefined || theirs === undefined || own.date || own.percent !== theirs.percent) return false;
  const table = tables.find(({ sheet, range }) => sheet === item.sheet && contains(range, item));
  if (table !== undefined) {
    if (row <= Math.max(...table.headerRows, table.range.top - 1)) return false;
    const role = table.columns.find(({ index }) => index === column)?.role;
    if (role === 'ordinal' || role === 'description' || role === 'text' || role === 'note') return false;
  }
  const linear = linearForm(expected, item);
  const [first] = kin;
  if (linear?.adds === true && first !== undefined && isRateBeside(formulas.sheet, item, first)) return false;
  // "=A5+1" counts lines; a row of column numbers counts columns.
  if (linear !== null && linear.weights.size < 2 && linear.constant !== 0) return false;
  const valueAt = (r: number, c: number): unknown => formulas.sheet.rows[r]?.[c]?.value;
  const counts = (before: unknown, behind: unknown): boolean => before === Number(cell.value) - 1 || behind === Number(cell.value) + 1;
  if (counts(valueAt(row, column - 1), valueAt(row, column + 1)) && Number.isInteger(cell.value) && cell.value < 100) return false;
  // What it would read is calculated from it: the formula would go round in a circle.
  const isRead = (key: number): boolean =>
    cellsRead(formulas.at(rowOfKey(key), columnOfKey(key))?.formula ?? '').some((range) => contains(range, item));
  if (linear !== null && [...linear.weights.keys()].some(isRead)) return false;
  if (inside) return true;
  const given = linear === null ? null : givenBy(linear, formulas.sheet);
  const isSure = kin.length >= SURE && agreeing >= SURE;
  if (given === null) return isSure && linear === null;
  const near = isSure ? NEAR_AMONG_MANY : NEAR;
  return Math.abs(given.value - cell.value) <= near * Math.abs(given.value) && !isSameNumber(given.value, 0, given.size);
}
