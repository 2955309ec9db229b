/**
 * What formulas give after edits, as far as sums tell: new totals, and totals that add up what changed. Nothing is said of a formula
 * that does anything but add, or of which it is not certain how it treats a text. Whatever is left open is Excel's to calculate.
 */
import { add, amountFromDouble, equals, isNoise, multiply, subtract, toDouble, type Amount } from '../money/amount';
import { cellKey, columnOfKey, parseA1, rowOfKey, toA1, type CellReference } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import { cellsFetched } from '../workbook/formula/cells-read';
import { Dependents } from '../workbook/formula/dependents';
import { linearForm } from '../workbook/formula/linear-form';
import { readFormula } from '../workbook/formula/read-formula';
import { cellAt, type Cell, type WorkbookSnapshot } from '../workbook/snapshot';
import { NO_NAMES_KNOWN, readersUnnamed, type NamedAreas } from './unnamed-reading';
import { withEdits } from './with-edits';

export interface NewResult {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  readonly before: number | null;
  readonly after: number;
}

export interface ResultsAfter {
  /** Formulas whose result is another one than is stored. */
  readonly results: readonly NewResult[];
  /** Formulas that read what changed and whose result nobody knows here: what is stored of them is out of date. */
  readonly open: readonly Pick<NewResult, 'sheet' | 'cell'>[];
  /** Nothing else in the workbook may give another result. */
  readonly isComplete: boolean;
}

/** A formula as the weighted cells that it adds, by sheet and key. */
interface Addition {
  readonly terms: readonly { readonly sheet: number; readonly key: number; readonly weight: number }[];
  readonly constant: number;
}

interface Follower {
  readonly sheet: number;
  readonly key: number;
  readonly cell: Cell;
  readonly addition: Addition | null;
}

const idOf = (sheet: number, key: number): string => `${String(sheet)}!${String(key)}`;

/** @param named what defined names and tables stand for, where the host knows it */
export function resultsAfter(before: WorkbookSnapshot, edits: readonly Edit[], named: NamedAreas = NO_NAMES_KNOWN): ResultsAfter {
  const after = withEdits(before, edits);
  const dependents = new Dependents(after);
  const followers = followersIn(after, edits, dependents);
  const known = new Map<string, Amount>();
  for (const follower of inOrderOfReading(followers)) {
    const result = resultOf(follower, before, after, followers, known);
    if (result !== null) known.set(idOf(follower.sheet, follower.key), result);
  }
  const results = [...followers].flatMap(([id, { sheet, key }]): NewResult[] => {
    const result = known.get(id);
    const name = after.sheets[sheet]?.name;
    if (result === undefined || name === undefined) return [];
    const was = cellIn(before, sheet, key);
    const stored = was?.uncalculated !== true && typeof was?.value === 'number' ? was.value : null;
    const isSame = stored !== null && isNoise(subtract(amountFromDouble(stored), result));
    // What a formula gave stays to the last binary digit where it is still right.
    if (isSame && was?.formula !== undefined && was.formula === cellIn(after, sheet, key)?.formula) return [];
    return [
      {
        sheet: name,
        cell: toA1({ row: rowOfKey(key), column: columnOfKey(key) }),
        before: stored,
        after: isSame ? stored : toDouble(result),
      },
    ];
  });
  const { open, changed } = openAmong(followers, known, { before, after, edits, results, dependents });
  const late = readersUnnamed(after, changed, dependents, named).map(nameOf);
  const isLate = new Set(late.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const others = open.map(nameOf).filter(({ sheet, cell }) => !isLate.has(`${sheet}!${cell}`));
  return {
    // A sum over what is out of date was worked out from an old figure.
    results: results.filter(({ sheet, cell }) => !isLate.has(`${sheet}!${cell}`)),
    open: [...others, ...late],
    isComplete: open.length === 0 && late.length === 0,
  };
}

const nameOf = ({ sheet, row, column }: CellReference): Pick<NewResult, 'sheet' | 'cell'> => ({ sheet, cell: toA1({ row, column }) });

interface Edited {
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
  readonly edits: readonly Edit[];
  readonly results: readonly NewResult[];
  readonly dependents: Dependents;
}

/** A typed total that becomes the sum it was changes nothing for those who read it: only what differs now is gone on from. */
function openAmong(
  followers: ReadonlyMap<string, Follower>,
  known: ReadonlyMap<string, Amount>,
  { before, after, edits, results, dependents }: Edited,
): { readonly open: readonly CellReference[]; readonly changed: readonly CellReference[] } {
  const indexes = new Map(after.sheets.map(({ name }, at) => [name, at]));
  const idAt = ({ sheet, row, column }: CellReference): string => idOf(indexes.get(sheet) ?? -1, cellKey(row, column));
  const placeOf = ({ sheet, cell }: Pick<Edit, 'sheet' | 'cell'>): CellReference[] => {
    const place = parseA1(cell);
    return place === null ? [] : [{ sheet, ...place }];
  };
  const changed = new Set(
    results.filter((result) => result.before === null || result.before !== result.after).flatMap((result) => placeOf(result).map(idAt)),
  );
  const isSame = (place: CellReference): boolean => {
    const [sheet, key] = [indexes.get(place.sheet) ?? -1, cellKey(place.row, place.column)];
    const result = known.get(idOf(sheet, key));
    const was = cellIn(before, sheet, key);
    const isNumber = was?.uncalculated !== true && typeof was?.value === 'number';
    return result !== undefined && isNumber && isNoise(subtract(amountFromDouble(was.value), result));
  };
  const waiting = edits.flatMap(placeOf).filter((place) => !isSame(place));
  const seen = new Set(waiting.map(idAt));
  const open = waiting.filter((place) => followers.has(idAt(place)) && !known.has(idAt(place)));
  for (const place of waiting) {
    for (const reader of dependents.readersOf(place)) {
      const id = idAt(reader);
      if (seen.has(id) || !followers.has(id)) continue;
      const isOpen = !known.has(id);
      if (!isOpen && !changed.has(id)) continue;
      seen.add(id);
      waiting.push(reader);
      if (isOpen) open.push(reader);
    }
  }
  return { open, changed: waiting };
}

const cellIn = ({ sheets }: WorkbookSnapshot, sheet: number, key: number): Cell | undefined => {
  const found = sheets[sheet];
  return found && cellAt(found, rowOfKey(key), columnOfKey(key));
};

/** New formulas, and all formulas whose result follows from an edited cell. */
function followersIn(after: WorkbookSnapshot, edits: readonly Edit[], dependents: Dependents): Map<string, Follower> {
  const sheets = new Map(after.sheets.map(({ name }, at) => [name.toLowerCase(), at]));
  const followers = new Map<string, Follower>();
  const take = (place: CellReference): void => {
    const sheet = sheets.get(place.sheet.toLowerCase());
    if (sheet === undefined) return;
    const key = cellKey(place.row, place.column);
    const cell = cellIn(after, sheet, key);
    if (cell?.formula === undefined || followers.has(idOf(sheet, key))) return;
    followers.set(idOf(sheet, key), { sheet, key, cell, addition: additionAt(cell.formula, sheet, place, sheets) });
  };
  for (const { sheet, cell } of edits) {
    const place = parseA1(cell);
    if (place === null) continue;
    take({ sheet, ...place });
    for (const follower of dependents.followersOf({ sheet, ...place })) take(follower);
  }
  return followers;
}

function additionAt(formula: string, sheet: number, place: CellReference, sheets: ReadonlyMap<string, number>): Addition | null {
  const linear = linearForm(formula, place);
  if (linear !== null) {
    if (linear.scaled || linear.subtotal) return null;
    return { terms: [...linear.weights].map(([key, weight]) => ({ sheet, key, weight })), constant: linear.constant };
  }
  const fetched = cellsFetched(formula);
  // What stands in another file is not known here.
  if (fetched === null || readFormula(formula).hasExternalLink) return null;
  const terms = fetched.flatMap((cell) => {
    const there = sheets.get(cell.sheet.toLowerCase());
    return there === undefined ? [] : [{ sheet: there, key: cellKey(cell.row, cell.column), weight: 1 }];
  });
  return terms.length === fetched.length ? { terms, constant: 0 } : null;
}

/** Parts before their totals. Formulas in a circle, and what reads them, do not come up. */
function inOrderOfReading(followers: ReadonlyMap<string, Follower>): Follower[] {
  const waitsFor = new Map<string, number>();
  const readers = new Map<string, string[]>();
  for (const [id, { addition }] of followers) {
    const parts = (addition?.terms ?? []).map(({ sheet, key }) => idOf(sheet, key)).filter((part) => followers.has(part));
    waitsFor.set(id, parts.length);
    for (const part of parts) {
      const list = readers.get(part);
      if (list === undefined) readers.set(part, [id]);
      else list.push(id);
    }
  }
  const ready = [...followers.keys()].filter((id) => waitsFor.get(id) === 0);
  for (const id of ready) {
    for (const reader of readers.get(id) ?? []) {
      const left = (waitsFor.get(reader) ?? 0) - 1;
      waitsFor.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  }
  return ready.flatMap((id) => followers.get(id) ?? []);
}

function resultOf(
  { sheet, key, addition }: Follower,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  followers: ReadonlyMap<string, Follower>,
  known: ReadonlyMap<string, Amount>,
): Amount | null {
  if (addition === null) return null;
  const now = added(addition, (at, part) => {
    const id = idOf(at, part);
    return followers.has(id) ? (known.get(id) ?? null) : storedIn(cellIn(after, at, part));
  });
  if (now === null || !now.hasText) return now?.sum ?? null;
  // SUM leaves texts out, "+" does not: what is stored tells which of them it is.
  const was = added(addition, (at, part) => storedIn(cellIn(before, at, part)));
  const stored = storedIn(cellIn(before, sheet, key));
  const isLeftOut = was !== null && stored !== null && stored !== 'text' && equalsNearly(was.sum, stored);
  return isLeftOut ? now.sum : null;
}

const equalsNearly = (a: Amount, b: Amount): boolean => equals(a, b) || isNoise(subtract(a, b));

interface Added {
  readonly sum: Amount;
  /** Texts were left out of it. */
  readonly hasText: boolean;
}

function added({ terms, constant }: Addition, valueAt: (sheet: number, key: number) => Amount | 'text' | null): Added | null {
  let sum = amountFromDouble(constant);
  let hasText = false;
  for (const { sheet, key, weight } of terms) {
    const value = valueAt(sheet, key);
    if (value === null) return null;
    if (value === 'text') hasText = true;
    else sum = add(sum, weight === 1 ? value : multiply(value, amountFromDouble(weight)));
  }
  return { sum, hasText };
}

const NOTHING = amountFromDouble(0);

/** Null where a sum over it cannot be told: errors, truth values, results that nobody has worked out. */
function storedIn(cell: Cell | undefined): Amount | 'text' | null {
  if (cell === undefined) return NOTHING;
  if (cell.uncalculated === true) return null;
  if (typeof cell.value === 'number') return amountFromDouble(cell.value);
  return typeof cell.value === 'string' ? 'text' : null;
}
