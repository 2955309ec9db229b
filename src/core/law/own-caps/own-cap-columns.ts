/** Finding the sheet of an office's own caps: the columns of the standard form, by their headings (forms 6). */
import { fold } from '../../table/seeing/fold';
import { unitOfLine } from '../../table/seeing/unit-words';
import { isKnownUnit, type KnownUnit } from '../../money/money';
import type { SheetSnapshot } from '../../workbook/snapshot';

export type OwnColumn = 'activity' | 'source' | 'unit' | 'percent' | 'amount' | 'basis' | 'force' | 'standing' | 'remark';

const HEADINGS: readonly (readonly [OwnColumn, RegExp])[] = [
  ['activity', /^noi dung/],
  ['source', /^nguon/],
  ['unit', /^(?:dvt|don vi tinh)/],
  ['percent', /^ti le toi da/],
  ['amount', /^muc toi da/],
  ['basis', /^can cu/],
  ['force', /^hieu luc/],
  ['standing', /^tinh trang/],
  ['remark', /^(?:dieu kien|ghi chu)/],
];

/** A form begins with its head; what stands further down or runs longer is no heading of it. */
const LAST_HEADING_ROW = 40;
const LONGEST_HEADING = 60;

/** Without these it is some other table: a province's own list of caps has no column that says how far each was verified. */
const NEEDED: readonly OwnColumn[] = ['activity', 'source', 'percent', 'amount', 'basis', 'standing'];

export interface OwnSheet {
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<OwnColumn, number>;
  readonly unit: KnownUnit;
}

/** The form on this sheet, or null. */
export function ownSheetOf(sheet: SheetSnapshot): OwnSheet | null {
  if (sheet.visibility !== 'visible') return null;
  const headingRow = sheet.rows.slice(0, LAST_HEADING_ROW).findIndex((cells) => {
    const texts = cells.filter((cell) => typeof cell?.value === 'string' && cell.value.length <= LONGEST_HEADING);
    return texts.length >= NEEDED.length && hasAll(columnsOf(cells));
  });
  if (headingRow < 0) return null;
  return { sheet, headingRow, columns: columnsOf(sheet.rows[headingRow] ?? []), unit: unitAbove(sheet, headingRow) };
}

const hasAll = (columns: ReadonlyMap<OwnColumn, number>): boolean => NEEDED.every((name) => columns.has(name));

function columnsOf(cells: SheetSnapshot['rows'][number]): ReadonlyMap<OwnColumn, number> {
  const columns = new Map<OwnColumn, number>();
  for (const [column, cell] of cells.entries()) {
    if (cell === undefined || typeof cell.value !== 'string' || cell.value.length > LONGEST_HEADING) continue;
    const folded = fold(cell.value);
    const name = HEADINGS.find(([, heading]) => heading.test(folded))?.[0];
    if (name !== undefined && !columns.has(name)) columns.set(name, column);
  }
  return columns;
}

function unitAbove({ rows }: SheetSnapshot, headingRow: number): KnownUnit {
  for (const cell of rows.slice(0, headingRow + 1).flat()) {
    const stated = typeof cell?.value === 'string' ? unitOfLine(cell.value) : null;
    if (stated !== null && isKnownUnit(stated)) return stated;
  }
  return 'million-vnd';
}
