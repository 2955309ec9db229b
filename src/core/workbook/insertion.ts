/**
 * What every host asks before it inserts sheets or takes them out: may these sheets go into that workbook, and does a sheet
 * still hold what was inserted. Pure; hosts carry it out.
 */
import { MAX_COLUMNS, MAX_ROWS, contains, type CellRange } from './address';
import type { CellContent } from './edit';
import { contentOf, contentOfValue } from './edit';
import type { NewCell, NewSheet } from './new-sheet';
import type { InsertionErrorCode } from './port';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** Excel's bounds on names and on the words of a validation. */
const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAMES = /[:\\/?*[\]\u0000-\u001F]|^'|'$/;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
/** A list written into the validation itself; its entries are parted by commas. */
const LONGEST_LIST = 255;

const DEFINED_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
/** "A1", "R1C1", "R" and "C" are places, not names. */
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i;

/** Names of sheets differ only when they differ by more than case. */
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function isSheetName(name: string): boolean {
  // "History" is Excel's own, for shared workbooks.
  return name !== '' && name.length <= LONGEST_NAME && !FORBIDDEN_IN_NAMES.test(name) && !sameName(name, 'history');
}

/** The name, or with the first number in brackets that is free: "PL1 Nội dung (2)". */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.some((other) => sameName(other, name)); number++) {
    const ending = ` (${String(number)})`;
    name = wanted.slice(0, LONGEST_NAME - ending.length).trimEnd() + ending;
  }
  return name;
}

/** The first name that is taken, by a sheet of the workbook or an earlier one of the list. */
export function takenName(existing: readonly string[], sheets: readonly NewSheet[]): string | null {
  const names = [...existing];
  for (const { name } of sheets) {
    if (names.some((other) => sameName(other, name))) return name;
    names.push(name);
  }
  return null;
}

/** @throws RangeError for a sheet that no workbook could hold: a fault of whoever made it, not of a person */
export function assertSound(sheet: NewSheet): void {
  const fail = (what: string): never => {
    throw new RangeError(`sheet "${sheet.name}": ${what}`);
  };
  if (!isSheetName(sheet.name)) fail('its name is none that Excel takes');
  const { rows, columns } = extentOf(sheet);
  if (rows > MAX_ROWS || columns > MAX_COLUMNS) fail('more rows or columns than a sheet has');
  const ranges = [...sheet.merges, ...sheet.validations.map(({ range }) => range), ...sheet.names.map(({ range }) => range)];
  if ([...ranges, sheet.page.printArea].some((range) => !isInside(range))) fail('a range is turned round or reaches beyond the sheet');
  for (const content of sheet.rows.flatMap((row) => row.map((cell) => cell?.content ?? null))) {
    if (content?.kind === 'formula' && !content.formula.startsWith('=')) fail(`a formula begins with "=": ${content.formula}`);
    if (content !== null && content.kind !== 'text' && typeof content.value === 'number' && !Number.isFinite(content.value))
      fail('a figure is none');
  }
  const wrongName = sheet.names.find(({ name }) => !DEFINED_NAME.test(name) || LIKE_A_CELL.test(name));
  if (wrongName !== undefined) fail(`"${wrongName.name}" is no name that Excel takes`);
  for (const { allow, title, message } of sheet.validations) {
    if (title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE) fail(`the words of a validation are too long: ${title}`);
    if (allow.kind !== 'list') continue;
    if (allow.values.some((value) => value.includes(',')) || allow.values.join(',').length > LONGEST_LIST)
      fail(`a list of ${String(allow.values.length)} entries cannot be written into a validation`);
  }
}

const isInside = ({ top, left, bottom, right }: CellRange): boolean =>
  top >= 0 && left >= 0 && bottom >= top && right >= left && bottom < MAX_ROWS && right < MAX_COLUMNS;

/** Rows and columns that the sheet says anything about, merges included. */
export function extentOf({ rows, merges, columnWidths, rowHeights }: NewSheet): { readonly rows: number; readonly columns: number } {
  return {
    rows: Math.max(rows.length, rowHeights.length, ...merges.map(({ bottom }) => bottom + 1)),
    columns: Math.max(0, columnWidths.length, ...rows.map((row) => row.length), ...merges.map(({ right }) => right + 1)),
  };
}

/**
 * The cells with the holes under merges filled: a border around a merged cell is drawn by all the cells it covers.
 * Rows may be longer than the sheet's own.
 */
export function cellsWithMerges(sheet: NewSheet): (NewCell | undefined)[][] {
  const rows = sheet.rows.map((row) => [...row]);
  for (const merge of sheet.merges) {
    const first = sheet.rows[merge.top]?.[merge.left];
    if (first === undefined) continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      for (let column = merge.left; column <= merge.right; column++) line[column] ??= { content: null, style: first.style };
    }
  }
  return rows;
}

/** Content as an edit would state it; an inserted text that begins with "=" is still a text, and compared as one. */
function contentIn(cell: NewCell | undefined): CellContent {
  const content = cell?.content ?? null;
  if (content === null) return null;
  if (content.kind === 'number') return content.value;
  if (content.kind === 'formula') return content.formula;
  return content.text === '' ? null : contentOfValue(content.text);
}

/** Whether the sheet holds what was inserted, no more and no less. */
export function holdsWhatWasInserted(now: SheetSnapshot, sheet: NewSheet): boolean {
  const { rows, columns } = extentOf(sheet);
  if (now.rows.length > rows || now.merges.length !== sheet.merges.length) return false;
  for (let row = 0; row < rows; row++) {
    const width = Math.max(columns, now.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [was, is] = [sheet.rows[row]?.[column], cellAt(now, row, column)];
      if (contentIn(was) !== contentOf(is)) return false;
      if ((was?.content?.kind === 'formula') !== (is?.formula !== undefined)) return false;
    }
  }
  return sheet.merges.every((merge) => now.merges.some((other) => contains(other, { row: merge.top, column: merge.left })));
}

/** Why inserted sheets may not be taken out of the workbook as it stands; null when they may. */
export function whyNotRemovable(
  { sheets }: WorkbookSnapshot,
  inserted: readonly NewSheet[],
): { readonly code: InsertionErrorCode | 'no-such-sheet'; readonly sheet: string } | null {
  const leaving = new Set(inserted.map(({ name }) => name));
  for (const sheet of inserted) {
    const now = sheets.find(({ name }) => name === sheet.name);
    if (now === undefined) return { code: 'no-such-sheet', sheet: sheet.name };
    if (!holdsWhatWasInserted(now, sheet)) return { code: 'changed-since', sheet: sheet.name };
  }
  // A workbook needs a sheet to show.
  const staying = sheets.filter(({ name }) => !leaving.has(name));
  const [first] = inserted;
  if (first !== undefined && !staying.some(({ visibility }) => visibility === 'visible'))
    return { code: 'changed-since', sheet: first.name };
  const references = [...leaving].map((name) => ({
    name,
    ends: [`${name}!`, `${name.replace(/'/g, "''")}'!`].map((end) => end.toLowerCase()),
  }));
  for (const { rows } of staying)
    for (const row of rows)
      for (const cell of row) {
        const formula = cell?.formula?.toLowerCase();
        const read = formula === undefined ? undefined : references.find(({ ends }) => ends.some((end) => formula.includes(end)));
        if (read !== undefined) return { code: 'changed-since', sheet: read.name };
      }
  return null;
}
