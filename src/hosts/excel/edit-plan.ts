/**
 * Decides which edits may be carried out, from what Excel says stands in their cells. Pure: asks nothing and writes
 * nothing. A later edit sees what an earlier one of the same call leaves behind.
 */
import { contains, toA1, type CellAddress, type CellRange } from '../../core/workbook/address';
import type { CellContent, Edit, EditOutcome, RefusalReason, RefusedEdit } from '../../core/workbook/edit';
import { TEXT_FORMAT } from './cell-content';

/** A cell that edits are meant for, as it stands now. */
export interface StandingCell {
  readonly content: CellContent;
  readonly numberFormat: string;
  readonly isLocked: boolean;
  /** In a row that is hidden or filtered out. */
  readonly isHidden: boolean;
}

/** A sheet that edits are meant for. */
export interface StandingSheet {
  readonly isProtected: boolean;
  /** What the tables of the sheet hold below their headings. */
  readonly tables: readonly CellRange[];
  /** What pivot tables fill. */
  readonly pivots: readonly CellRange[];
  /** The headings of tables: references to a column go by what stands there. */
  readonly headings: readonly CellRange[];
  readonly merges: readonly CellRange[];
  /** By A1. */
  readonly cells: ReadonlyMap<string, StandingCell>;
}

/** An edit with its place worked out. */
export interface PlacedEdit {
  readonly edit: Edit;
  readonly place: CellAddress;
}

/** A cell to be written, once, with what the last of its edits leaves there. */
export interface PlannedWrite {
  readonly place: CellAddress;
  readonly content: CellContent;
  readonly before: CellContent;
  readonly numberFormat: string;
  /** Formats of a protected sheet cannot be touched, not even to put them back. */
  readonly canFormat: boolean;
  readonly isHidden: boolean;
  /** The column of an Excel table that Excel may fill when a formula enters this cell. */
  readonly fills: CellRange | null;
}

export interface EditPlan {
  readonly outcome: EditOutcome;
  /** By sheet name. */
  readonly writes: ReadonlyMap<string, readonly PlannedWrite[]>;
}

/** @param sheets by name; a name without an entry is a sheet that does not exist */
export function planEdits(edits: readonly PlacedEdit[], sheets: ReadonlyMap<string, StandingSheet>): EditPlan {
  const applied: Edit[] = [];
  const refused: RefusedEdit[] = [];
  const writes = new Map<string, Map<string, PlannedWrite>>();
  for (const { edit, place } of edits) {
    const address = toA1(place);
    const sheet = sheets.get(edit.sheet);
    const cell = sheet?.cells.get(address);
    const planned = writes.get(edit.sheet) ?? new Map<string, PlannedWrite>();
    const standing = planned.get(address)?.content ?? (planned.has(address) ? null : (cell?.content ?? null));
    const reason = refusal(edit, place, sheet, cell, standing);
    if (reason !== null || sheet === undefined || cell === undefined) {
      refused.push({ edit, reason: reason ?? 'no-such-sheet' });
      continue;
    }
    applied.push(edit);
    writes.set(edit.sheet, planned);
    planned.set(address, {
      place,
      content: emptied(edit.after),
      before: cell.content,
      numberFormat: cell.numberFormat,
      canFormat: !sheet.isProtected,
      isHidden: cell.isHidden,
      fills: isFormula(edit.after) ? columnAround(sheet.tables, place) : null,
    });
  }
  return {
    outcome: { applied, refused },
    writes: new Map([...writes].map(([sheet, planned]) => [sheet, [...planned.values()]])),
  };
}

function refusal(
  edit: Edit,
  place: CellAddress,
  sheet: StandingSheet | undefined,
  cell: StandingCell | undefined,
  standing: CellContent,
): RefusalReason | null {
  if (sheet === undefined || cell === undefined) return 'no-such-sheet';
  const merge = sheet.merges.find((range) => contains(range, place));
  if (merge !== undefined && (merge.top !== place.row || merge.left !== place.column)) return 'inside-merge';
  if (standing !== emptied(edit.before)) return 'stale';
  if (sheet.pivots.some((range) => contains(range, place))) return 'pivot-table';
  if (sheet.headings.some((range) => contains(range, place))) return 'table-heading';
  if (sheet.isProtected && (cell.isLocked || needsFormatLifted(edit.after, cell.numberFormat))) return 'protected';
  return null;
}

/** A cell formatted as text would keep a number or a formula as its letters. */
export function needsFormatLifted(content: CellContent, numberFormat: string): boolean {
  const isPlainText = typeof content === 'string' && !isFormula(content);
  return numberFormat === TEXT_FORMAT && content !== null && !isPlainText;
}

export const isFormula = (content: CellContent): content is string => typeof content === 'string' && content.startsWith('=');

function columnAround(tables: readonly CellRange[], place: CellAddress): CellRange | null {
  const table = tables.find((range) => contains(range, place));
  return table === undefined || table.top === table.bottom ? null : { ...table, left: place.column, right: place.column };
}

/** An empty text and an empty cell are the same to Excel. */
const emptied = (content: CellContent): CellContent => (content === '' ? null : content);
