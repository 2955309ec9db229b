/** One formula of a real book broken at a time and all that follows from it calculated anew: is it noticed, and is the place named? */
import { checkWorkbook } from '../../../src/core/check/check';
import { withEdits } from '../../../src/core/fix/with-edits';
import type { Finding } from '../../../src/core/rules/common/finding';
import { SheetFormulas, type Item } from '../../../src/core/rules/common/formulas/sheet-formulas';
import { toA1 } from '../../../src/core/workbook/address';
import { contentOf } from '../../../src/core/workbook/edit';
import { Dependents } from '../../../src/core/workbook/formula/dependents';
import { isCellError, type Cell, type CellValue, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { Calculation } from '../../../test/support/calculation';
import { shownText } from '../../../test/support/shown-text';
import { randomOf } from '../../generate/random';
import { SLIPS } from './formula-slips';
import { seedOf } from './one-digit';
import { thirdOf, type Third } from './thirds';

export interface BrokenFormula {
  readonly way: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string | number;
  /** By an error or a warning that was not there before. */
  readonly noticed: boolean;
  /** Something new names the cell. */
  readonly placed: boolean;
  readonly said: readonly string[];
}

export interface BrokenBook {
  readonly name: string;
  readonly third: Third;
  readonly tried: readonly BrokenFormula[];
}

/** So many like it stand in its line or column: the book is consistent there. */
const MATES = 3;

/** @param each how often each way is tried in a book */
export function breakFormulas(name: string, workbook: WorkbookSnapshot, each: number): BrokenBook {
  const sheets = workbook.sheets.map((sheet) => new SheetFormulas(sheet));
  const places = sheets.flatMap((own) => own.formulas.flatMap((item) => placeOf(item, own)));
  const random = randomOf(seedOf(name));
  const before = new Set(checkWorkbook(workbook, { exact: false }).findings.map(identity));
  const dependents = new Dependents(workbook);
  const tried: BrokenFormula[] = [];
  for (const [way, slip] of Object.entries(SLIPS)) {
    let done = 0;
    for (const { item, mate, own } of random.shuffled(places).slice(0, 200)) {
      if (done === each) break;
      const after = slip({ item, mate, own, random });
      if (after === null || after === item.formula) continue;
      const broken = calculated(workbook, item, after, dependents);
      const now = broken.sheets.find((sheet) => sheet.name === item.sheet)?.rows[item.row]?.[item.column]?.value;
      // A formula that gives an error or nothing is seen by anybody.
      if (now === undefined || isCellError(now) || typeof now !== 'number' || !Number.isFinite(now)) continue;
      done++;
      tried.push({ way, sheet: item.sheet, cell: toA1(item), before: item.formula ?? '', after, ...judged(broken, item, before) });
    }
  }
  return { name, third: thirdOf(name), tried };
}

function placeOf(item: Item, own: SheetFormulas): { item: Item; mate: Item; own: SheetFormulas }[] {
  if (typeof item.cell.value !== 'number' || item.linear?.weights.size === 0) return [];
  for (const line of [own.byRow.get(item.row), own.byColumn.get(item.column)]) {
    const at = line?.indexOf(item) ?? -1;
    const near = line?.slice(Math.max(0, at - MATES - 1), at + MATES + 2) ?? [];
    const mates = near.filter((one) => one !== item && one.form !== null && one.form === item.form);
    const next = mates.find((one) => Math.abs(one.row - item.row) + Math.abs(one.column - item.column) === 1) ?? mates[0];
    if (mates.length >= MATES && next !== undefined) return [{ item, mate: next, own }];
  }
  return [];
}

function calculated(workbook: WorkbookSnapshot, item: Item, after: string | number, dependents: Dependents): WorkbookSnapshot {
  const edited = withEdits(workbook, [{ sheet: item.sheet, cell: toA1(item), before: contentOf(item.cell), after }]);
  const keyOf = (sheet: string, row: number, column: number): string => `${sheet.toLowerCase()} ${String(row)} ${String(column)}`;
  const places = [{ sheet: item.sheet, row: item.row, column: item.column }, ...dependents.followersOf(item)];
  const open = new Set(places.map(({ sheet, row, column }) => keyOf(sheet, row, column)));
  const byName = new Map(edited.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const cellOf = (sheet: string, row: number, column: number): Cell | undefined => byName.get(sheet.toLowerCase())?.rows[row]?.[column];
  const calculation = new Calculation({
    formulaAt: (sheet, row, column) => (open.has(keyOf(sheet, row, column)) ? cellOf(sheet, row, column)?.formula : undefined),
    typedAt: (sheet, row, column) => cellOf(sheet, row, column)?.value,
    extentOf: (sheet) => {
      const rows = byName.get(sheet.toLowerCase())?.rows;
      return rows === undefined ? null : { rows: rows.length, columns: Math.max(0, ...rows.map(({ length }) => length)) };
    },
  });
  const rowsOf = new Map<string, Map<number, (Cell | undefined)[]>>();
  for (const { sheet, row, column } of places) {
    const cell = cellOf(sheet, row, column);
    if (cell === undefined) continue;
    const value = cell.formula === undefined ? cell.value : calculation.valueAt(sheet, row, column);
    // What the calculation of the tests does not know stays as it was stored.
    const unknown = value === undefined || (typeof value === 'object' && value.error === '#NAME?');
    const was = workbook.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.rows[row]?.[column]?.value;
    const result = unknown ? (was ?? 0) : value;
    const own = rowsOf.get(sheet.toLowerCase()) ?? new Map<number, (Cell | undefined)[]>();
    rowsOf.set(sheet.toLowerCase(), own);
    const line = own.get(row) ?? [...(byName.get(sheet.toLowerCase())?.rows[row] ?? [])];
    own.set(row, line);
    const { formula, style } = cell;
    line[column] = { value: result, text: shown(result, style.numberFormat), style, ...(formula !== undefined && { formula }) };
  }
  return {
    ...edited,
    sheets: edited.sheets.map((sheet) => {
      const own = rowsOf.get(sheet.name.toLowerCase());
      return own === undefined ? sheet : { ...sheet, rows: sheet.rows.map((cells, row) => own.get(row) ?? cells) };
    }),
  };
}

function shown(value: CellValue, numberFormat: string): string {
  if (isCellError(value)) return value.error;
  try {
    return typeof value === 'number' ? shownText(value, numberFormat) : String(value);
  } catch {
    return String(value);
  }
}

const identity = ({ code, severity, sheet, cell }: Finding): string => [code, severity, sheet, cell].join(' ');

/** The finding names it: as the cell to look at, as one of several that are wrong alike, as the cell to be changed or that the cause sits in. */
export function names({ sheet, cell, related, fix, cause }: Finding, item: Item): boolean {
  const place = toA1(item);
  if (sheet !== item.sheet) return fix?.edits.some((edit) => edit.sheet === item.sheet && edit.cell === place) === true;
  return cell === place || related.includes(place) || cause?.cell === place || fix?.edits.some((edit) => edit.cell === place) === true;
}

function judged(broken: WorkbookSnapshot, item: Item, before: ReadonlySet<string>) {
  const { findings } = checkWorkbook(broken, { exact: false });
  const fresh = findings.filter((one) => !before.has(identity(one)) || (one.cell !== toA1(item) && names(one, item)));
  const loud = fresh.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return {
    noticed: loud.length > 0,
    placed: fresh.some((one) => one.severity !== 'undecided' && names(one, item)),
    said: fresh.slice(0, 4).map(({ code, severity, sheet, cell }) => `${severity} ${code} ${sheet}!${cell}`),
  };
}
