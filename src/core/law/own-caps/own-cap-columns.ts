/** Finding the sheet of an office's own caps: the columns of the standard form, by their headings (forms 6). */
import { fold } from '../../table/fold';
import { unitOfLine } from '../../table/unit-line';
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

/** Without these it is some other table: figures of caps, for an activity, by a text. */
const NEEDED: readonly OwnColumn[] = ['activity', 'percent', 'amount', 'basis'];

export interface OwnSheet {
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<OwnColumn, number>;
  readonly unit: KnownUnit;
}

/** The form on this sheet, or null. */
export function ownSheetOf(sheet: SheetSnapshot): OwnSheet | null {
  if (sheet.visibility !== 'visible') return null;
  let unit: KnownUnit = 'million-vnd';
  for (const [row, cells] of sheet.rows.slice(0, LAST_HEADING_ROW).entries()) {
    const columns = new Map<OwnColumn, number>();
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined || typeof cell.value !== 'string' || cell.value.length > LONGEST_HEADING) continue;
      const stated = unitOfLine(cell.value);
      if (stated !== null && isKnownUnit(stated)) unit = stated;
      const folded = fold(cell.value);
      const name = HEADINGS.find(([, heading]) => heading.test(folded))?.[0];
      if (name !== undefined && !columns.has(name)) columns.set(name, column);
    }
    if (NEEDED.every((name) => columns.has(name))) return { sheet, headingRow: row, columns, unit };
  }
  return null;
}
