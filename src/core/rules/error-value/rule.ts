/** SB401: an error value, said once where it begins; the cells that only pass it on are counted. */
import { isZero } from '../../money/amount';
import type { Table } from '../../table/model/table';
import { cellKey, toA1, type CellReference } from '../../workbook/address';
import { cellsRead } from '../../workbook/formula/cells-read';
import { Dependents } from '../../workbook/formula/dependents';
import { readFormula } from '../../workbook/formula/read-formula';
import { relativeForm } from '../../workbook/formula/relative-form';
import { isCellError, type Cell, type WorkbookSnapshot } from '../../workbook/snapshot';
import { contentOf } from '../../workbook/edit';
import { foundAt, tableAt } from '../common/formulas/at-item';
import type { Rule } from '../common/definition';
import type { Severity } from '../common/finding';
import { rule as textNumber } from '../text-number/rule';

interface Failed extends CellReference {
  readonly cell: Cell;
  readonly error: string;
}

export const rule: Rule<'SB401'> = {
  code: 'SB401',
  top: 'error',
  find: (observed, options) => {
    const { workbook } = observed;
    const failed = failedCells(workbook);
    if (failed.length === 0) return [];
    const texts = new Set(
      textNumber.find(observed, options).flatMap(({ severity, sheet, at }) => (severity === 'error' ? [nameOf({ sheet, ...at })] : [])),
    );
    const byKin = new Map(observed.formulas().failing.map((one) => [nameOf(one.item), one]));
    const isFailed = new Set(failed.map(nameOf));
    const origins = failed.filter((one) => begins(one, workbook) && !failsByText(one, texts));
    const headings = new Set(
      observed.reading.tables.flatMap(({ sheet, headerRows }) => headerRows.map((row) => `${sheet}!${String(row)}`)),
    );
    const isJotting = (one: Failed): boolean => headings.has(`${one.sheet}!${String(one.row)}`) || tableAt(observed, one) === undefined;
    const dependents = new Dependents(workbook);
    const groups = new Map<string, Failed[]>();
    for (const one of origins) {
      const name = groupOf(one);
      groups.set(name, [...(groups.get(name) ?? []), one]);
    }
    return [...groups.values()].flatMap((all) => {
      const [first] = all;
      if (first === undefined) return [];
      const own = new Set(all.map(nameOf));
      const followers = new Set(
        all
          .flatMap((one) => dependents.followersOf(one))
          .map(nameOf)
          .filter((name) => isFailed.has(name) && !own.has(name)),
      );
      // A jotting beside headings or beside all tables, from which nothing follows, is nobody's figure.
      const kin = all.map((one) => byKin.get(nameOf(one)));
      if (followers.size === 0 && all.every(isJotting) && kin.includes(undefined)) return [];
      const others = all.slice(1).map(toA1);
      const edits = all.flatMap(({ sheet, cell, ...at }, place) => {
        const expected = kin[place]?.expected;
        return expected === undefined ? [] : [{ sheet, cell: toA1(at), before: contentOf(cell), after: expected }];
      });
      const isKnown = edits.length === all.length;
      const expected = isKnown ? (edits[0]?.after ?? null) : null;
      const facts = { error: first.error, formula: first.cell.formula ?? null, others, dependents: followers.size, expected };
      const isOpen = !isFilled(tableAt(observed, first)) || all.every((one) => hasPlaceholder(workbook, one));
      const gravity = isOpen ? 'info' : gravityOf(first, followers.size);
      // What its kin write in another way does not wait for figures: it was written wrong.
      const severity = gravity === 'info' && isKnown ? 'warning' : gravity;
      return [foundAt(severity, observed, first, facts, { related: others, fix: isKnown ? { kind: 'review', edits } : null })];
    });
  },
};

function failedCells({ sheets }: WorkbookSnapshot): Failed[] {
  const failed: Failed[] = [];
  for (const { name: sheet, rows } of sheets)
    for (let row = 0; row < rows.length; row++) {
      const cells = rows[row] ?? [];
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (cell !== undefined && isCellError(cell.value)) failed.push({ sheet, row, column, cell, error: cell.value.error });
      }
    }
  return failed;
}

const nameOf = ({ sheet, row, column }: CellReference): string => `${sheet.toLowerCase()}!${String(cellKey(row, column))}`;

/** It calculates with a number that is stored as text, which is told there (SB304). */
function failsByText({ error, cell, sheet }: Failed, texts: ReadonlySet<string>): boolean {
  if (error !== '#VALUE!' || cell.formula === undefined || texts.size === 0) return false;
  return cellsRead(cell.formula).some(({ top, left, bottom, right }) => {
    if (bottom - top + right - left > MOST_LOOKED_AT) return false;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (texts.has(nameOf({ sheet, row, column }))) return true;
    return false;
  });
}

/** Longer ranges are added up, and a text in them does no harm. */
const MOST_LOOKED_AT = 50;

/** It reads no cell that has failed; a reference that was lost is a beginning whatever else is read. */
function begins({ cell, sheet, row, column }: Failed, { sheets }: WorkbookSnapshot): boolean {
  if (cell.formula === undefined) return true;
  const { references, errors } = readFormula(cell.formula, { row, column, sheet });
  if (errors.length > 0) return true;
  return !references.some(({ range, sheet: other, isExternal }) => {
    const read = isExternal ? undefined : sheets.find(({ name }) => name.toLowerCase() === (other ?? sheet).toLowerCase());
    if (read === undefined) return false;
    const last = Math.min(range.bottom, read.rows.length - 1);
    for (let at = range.top; at <= last; at++) {
      const cells = read.rows[at] ?? [];
      for (let on = range.left; on <= Math.min(range.right, cells.length - 1); on++) {
        const found = cells[on];
        if (found !== undefined && isCellError(found.value) && !(read.name === sheet && at === row && on === column)) return true;
      }
    }
    return false;
  });
}

/** Formulas filled down or across fail together; so do all that lost one reference on a sheet, and a column that lacks its figures. */
function groupOf({ sheet, error, cell, ...at }: Failed): string {
  const { formula } = cell;
  const isLost = formula === undefined || readFormula(formula).errors.length > 0;
  const way = MILD.has(error) ? `column ${String(at.column)}` : isLost ? 'lost' : (relativeForm(formula, at) ?? formula);
  return `${sheet}\n${error}\n${way}`;
}

/** So many figures that are not zero, and a table is filled in. */
const FILLED = 3;

/** In a form still to be filled in, or beside all tables, an error value costs nobody a figure. */
function isFilled(table: Table | undefined): boolean {
  let filled = 0;
  for (const { figures } of table?.lines ?? [])
    for (const { state, amount } of figures) if (state === 'number' && !isZero(amount) && ++filled >= FILLED) return true;
  return false;
}

/** "<#ChiTiet.Ten>", "{{ten}}", "${ten}": a program fills this row later. */
const PLACEHOLDER = /<#|\{\{|\$\{/;

const hasPlaceholder = ({ sheets }: WorkbookSnapshot, { sheet, row }: Failed): boolean =>
  sheets
    .find(({ name }) => name === sheet)
    ?.rows[row]?.some((cell) => cell !== undefined && typeof cell.value === 'string' && PLACEHOLDER.test(cell.value)) === true;

/** Nothing to divide by, nothing found: often so because figures are still to come. */
const MILD = new Set(['#DIV/0!', '#N/A', '#BUSY!', '#SPILL!', '#CALC!']);

const gravityOf = ({ error }: Failed, followers: number): Severity => (!MILD.has(error) ? 'error' : followers > 0 ? 'warning' : 'info');
