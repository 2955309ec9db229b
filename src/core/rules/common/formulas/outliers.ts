/** Of the cells that stand out among their kin, those of which something may be said: counters, codes, headings and what was meant so are left out. */
import type { Table } from '../../../table/model/table';
import { cellKey, columnOfKey, contains, rowOfKey, type CellAddress, type CellRange } from '../../../workbook/address';
import { withoutNumber } from '../../../workbook/formula/change';
import { linearForm, type LinearForm } from '../../../workbook/formula/linear-form';
import { readFormula } from '../../../workbook/formula/read-formula';
import { readsCell } from '../../../workbook/formula/reads-cell';
import { relativeForm } from '../../../workbook/formula/relative-form';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { numberFormatFacts } from '../../../workbook/number-format';
import { valueText } from '../../../workbook/value-text';
import { headsColumn } from './column-numbers';
import type { StandsOut } from './kin';
import { isRateBeside } from './rate-columns';
import { givenBy, isSameNumber, sumKey, type Item, type SheetFormulas } from './sheet-formulas';
import { isInHeading, isNoAmount } from './typed-checks';

/** Sheets made after one another say the same in the same place; so many that do were meant to. */
const MEANT = 2;

export function outliers(found: readonly StandsOut[], sheets: readonly SheetFormulas[], tables: readonly Table[]): StandsOut[] {
  const bySheet = new Map(sheets.map((one) => [one.sheet.name, one]));
  const repeated = new Map<string, number>();
  const contentOf = ({ item }: StandsOut): string => `${String(cellKey(item.row, item.column))} ${item.form ?? valueText(item.cell.value)}`;
  for (const one of found) repeated.set(contentOf(one), (repeated.get(contentOf(one)) ?? 0) + 1);
  const open = found.filter((one) => {
    const own = bySheet.get(one.item.sheet);
    if (own === undefined || (repeated.get(contentOf(one)) ?? 0) > MEANT) return false;
    if (!isMeantHere(one, own.sheet) || addsTotalAndPart(one, own) || isAboveTheirTable(one, tables)) return false;
    return one.item.formula === undefined ? isTypedFigure(one, own, tables) : readsCells(one.item.formula);
  });
  // Counts that go on from elsewhere in several places of a line were meant to.
  const lineOf = ({ item, axis }: StandsOut): string => `${item.sheet}\n${axis}\n${String(axis === 'across' ? item.row : item.column)}`;
  const counts = new Map<string, number>();
  for (const one of open) if (isCount(one)) counts.set(lineOf(one), (counts.get(lineOf(one)) ?? 0) + 1);
  return open.filter((one) => !isCount(one) || counts.get(lineOf(one)) === 1);
}

/** What the kin say reads something here. */
export const isMeantHere = (one: StandsOut, sheet: SheetSnapshot): boolean =>
  readsCells(one.expected) && !wouldReadNothing(one, sheet) && !wouldMultiplyBlanks(one, sheet);

/** Signs of a formula that multiplies and does nothing else, its references taken out: "*", "ROUND(**,0)". */
const MULTIPLIES = /^=?(?:ROUND\()?[\d.,()\s]*\*[*\d.,()\s]*$/i;

/**
 * Its kin multiply people, days and a rate; where one of them is blank, a product of all three was never meant: a hall for two days. Where most of the
 * kin multiply blanks as well nothing is said by that: a form that nobody has filled in.
 */
function wouldMultiplyBlanks({ item, expected, kin }: StandsOut, sheet: SheetSnapshot): boolean {
  if (!multipliesBlanks(expected, item, sheet)) return false;
  const filled = kin.filter((one) => one.formula !== undefined && !multipliesBlanks(one.formula, one, sheet));
  return filled.length * 2 > kin.length;
}

function multipliesBlanks(formula: string, at: CellAddress, sheet: SheetSnapshot): boolean {
  const { references } = readFormula(formula, at);
  const signs = references.reduce((left, { text }) => left.replace(text, ''), formula);
  if (!MULTIPLIES.test(signs)) return false;
  return references.some(({ range, sheet: other }) => other === null && isBlank(sheet, range));
}

/** What is set down above the headings of a table, as a rate is, is no line of it. */
const isAboveTheirTable = ({ item, kin: [first] }: StandsOut, tables: readonly Table[]): boolean =>
  tables.some(({ sheet, range }) => sheet === item.sheet && first !== undefined && item.row < range.top && contains(range, first));

/**
 * All that its kin would read at its place, besides what is locked, is blank: a lump sum, a fee on the total. Their formula was never meant
 * for it, unless they read blanks as well: a form that nobody has filled in says nothing of what was meant.
 */
function wouldReadNothing({ item, expected, kin }: StandsOut, sheet: SheetSnapshot): boolean {
  // A typed total of nothing is still a total.
  if (item.formula === undefined && linearForm(expected, item) !== null) return false;
  if (!readsBlanks(expected, item, sheet)) return false;
  const filled = kin.filter((one) => one.formula !== undefined && !readsBlanks(one.formula, one, sheet));
  return filled.length * 2 > kin.length;
}

function readsBlanks(formula: string, at: CellAddress, sheet: SheetSnapshot): boolean {
  const read = readFormula(formula, at).references.filter(({ text }) => !text.includes('$'));
  return read.length > 0 && read.every(({ range, sheet: other }) => other === null && isBlank(sheet, range));
}

/** Longer ranges are somebody's lines in any case. */
const LONGEST = 200;

function isBlank({ rows }: SheetSnapshot, { top, left, bottom, right }: CellRange): boolean {
  if ((bottom - top + 1) * (right - left + 1) > LONGEST) return false;
  return rows
    .slice(top, bottom + 1)
    .every((cells) => cells.slice(left, right + 1).every((cell) => cell === undefined || cell.value === ''));
}

/** Kin of another level: at its place their formula would add a subtotal and a line of that subtotal, which its own does not. */
function addsTotalAndPart({ item, expected }: StandsOut, own: SheetFormulas): boolean {
  const mixes = (linear: LinearForm | null): boolean => {
    const parts = linear === null || linear.subtotal || linear.scaled ? [] : [...linear.weights.keys()];
    return parts.some((key) => {
      const inner = own.at(rowOfKey(key), columnOfKey(key))?.linear;
      return inner?.adds === true && !inner.subtotal && [...inner.weights.keys()].some((other) => linear?.weights.has(other) === true);
    });
  };
  return mixes(linearForm(expected, item)) && !mixes(item.linear);
}

/** A typed number in a line that counts: "=A5+1". */
function isCount({ item, expected }: StandsOut): boolean {
  const linear = item.formula === undefined ? linearForm(expected, item) : null;
  return linear !== null && linear.weights.size < 2 && linear.constant !== 0;
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

/** So many kin and so many places alike make one of them of whatever stands at their edge; of fewer kin, more places. */
const SURE = 4;
const SURE_OF_FEW = { kin: 3, places: 8 };

/** One of the sums beside it adds it up: it is a line of a group and no total of one. Totals that are carried on read one another, and are kin all the same. */
function isPartOfKin(item: CellAddress, kin: readonly Item[]): boolean {
  const reads = ({ formula }: Item, other: CellAddress): boolean => readsCell(formula, other);
  return kin.some((one) => reads(one, item)) && !kin.some((one) => kin.some((other) => other !== one && reads(one, other)));
}

function isTypedFigure(one: StandsOut, formulas: SheetFormulas, tables: readonly Table[]): boolean {
  const { item, expected, kin, inside, agreeing } = one;
  const { cell } = item;
  if (typeof cell.value !== 'number') return false;
  const [own, theirs] = [cell, kin[0]?.cell ?? cell].map(({ style }) => numberFormatFacts(style.numberFormat));
  if (own === undefined || theirs === undefined || own.date || own.percent !== theirs.percent) return false;
  const here = tables.filter(({ sheet }) => sheet === item.sheet);
  if (isInHeading(item, here)) return false;
  const linear = linearForm(expected, item);
  // "=A5+1" counts lines; a row of column numbers counts columns. A count may begin anew, at one.
  if (isCount(one)) {
    const counted = linear === null ? null : givenBy(linear, formulas.sheet);
    return inside && kin.length > SURE && cell.value !== 1 && counted !== null && !isSameNumber(counted.value, cell.value, counted.size);
  }
  if (isNoAmount(item, here)) return false;
  const [first] = kin;
  if (linear?.adds === true && first !== undefined && isRateBeside(formulas.sheet, item, first, here)) return false;
  if (headsColumn(formulas.sheet, item, here)) return false;
  if (isPartOfKin(item, kin)) return false;
  // What it would read is calculated from it: the formula would go round in a circle.
  const isRead = (key: number): boolean => readsCell(formulas.at(rowOfKey(key), columnOfKey(key))?.formula, item);
  if (linear !== null && [...linear.weights.keys()].some(isRead)) return false;
  if (inside) return true;
  const given = linear === null ? null : givenBy(linear, formulas.sheet);
  const isSure =
    (kin.length >= SURE && agreeing >= SURE) || (kin.length >= SURE_OF_FEW.kin && agreeing >= SURE_OF_FEW.places && linear === null);
  if (given === null) return isSure && linear === null;
  const near = isSure ? NEAR_AMONG_MANY : NEAR;
  return Math.abs(given.value - cell.value) <= near * Math.abs(given.value) && !isSameNumber(given.value, 0, given.size);
}
