/**
 * Changes of cells in an opened package, each carried out or refused with its reason, and the copy that comes of it. Says nothing of
 * whether a change is a good one.
 */
import { cellKey, contains, parseA1, type CellAddress } from '../../../core/workbook/address';
import { isCellError, type CellValue } from '../../../core/workbook/snapshot';
import { MAX_CELL_TEXT } from '../limits';
import { heldAreasOf, holderOf, type HeldAreas } from '../ooxml/held-areas';
import type { OoxmlPackage } from '../ooxml/package';
import type { OoxmlWorkbook } from '../ooxml/read-workbook';
import { attribute } from '../xml/part-parser';
import { PackagePatch } from './package-patch';
import { patchCells, type SheetChanges } from './patch-cells';
import { formatAt, readSheetLayout, type SheetLayout } from './sheet-layout';
import type { ChangeRefusal, PatchedWorkbook, WorkbookChange } from './workbook-changes';
import type { CellChange, CellResult } from './worksheet-patch';

/** Excel's bound on the characters of a formula, its "=" included. */
const LONGEST_FORMULA = 8192;
/** Names that a formula gives itself are written with a mark that depends on where they stand. */
const NAMES_OF_ITS_OWN = /(?<![\p{L}\p{N}_.])(?:LET|LAMBDA)\s*\(/iu;
const QUOTED = /"(?:[^"]|"")*"/g;

type Placed = CellAddress & { readonly change: WorkbookChange };

export function patchOpened(
  opened: OoxmlPackage,
  book: OoxmlWorkbook,
  changes: readonly WorkbookChange[],
  calculated: boolean,
): PatchedWorkbook {
  const patch = new PackagePatch(opened);
  const reasons = new Map<WorkbookChange, ChangeRefusal>();
  const bySheet = new Map<number, SheetChanges>();
  for (const [sheet, placed] of placedBySheet(book, changes, reasons)) {
    const name = book.part.sheets[sheet]?.entry.name ?? '';
    const layout = readSheetLayout(name, patch.text(name), placed);
    const held = heldAreasOf(opened, name);
    for (const each of placed) {
      const reason = refusalOf(book, sheet, layout, held, each);
      if (reason !== null) reasons.set(each.change, reason);
    }
    bySheet.set(sheet, asSheetChanges(placed.filter(({ change }) => !reasons.has(change))));
  }
  patchCells(patch, book.part, book.snapshot, bySheet, calculated);
  return {
    bytes: patch.finish(),
    applied: changes.filter((change) => !reasons.has(change)),
    refused: changes.flatMap((change) => {
      const reason = reasons.get(change);
      return reason === undefined ? [] : [{ change, reason }];
    }),
  };
}

/** Where the changes belong; those that belong nowhere, or to one cell together, get their reason. */
function placedBySheet(
  { snapshot }: OoxmlWorkbook,
  changes: readonly WorkbookChange[],
  reasons: Map<WorkbookChange, ChangeRefusal>,
): Map<number, Placed[]> {
  const bySheet = new Map<number, Placed[]>();
  const first = new Map<string, WorkbookChange>();
  for (const change of changes) {
    const sheet = snapshot.sheets.findIndex(({ name }) => name === change.sheet);
    const place = parseA1(change.cell);
    if (sheet < 0) reasons.set(change, 'no-such-sheet');
    else if (place === null) reasons.set(change, 'no-such-cell');
    else {
      const key = `${String(sheet)}!${String(cellKey(place.row, place.column))}`;
      const other = first.get(key);
      if (other !== undefined) for (const each of [other, change]) reasons.set(each, 'twice');
      first.set(key, change);
      const placed = bySheet.get(sheet) ?? [];
      placed.push({ ...place, change });
      bySheet.set(sheet, placed);
    }
  }
  return new Map([...bySheet].map(([sheet, placed]) => [sheet, placed.filter(({ change }) => !reasons.has(change))]));
}

function refusalOf(
  book: OoxmlWorkbook,
  sheet: number,
  layout: SheetLayout,
  held: HeldAreas,
  { row, column, change }: Placed,
): ChangeRefusal | null {
  const place = { row, column };
  const part = book.sheets[sheet];
  const cell = layout.cells.get(cellKey(row, column));
  const isResult = !('value' in change) && !('formula' in change);
  if (isResult && cell?.formula == null) return 'no-formula';
  if (!isStorable(change)) return 'no-cell-value';
  if (isResult) return null;
  const kind = cell?.formulaAttributes == null ? undefined : attribute(cell.formulaAttributes, 't');
  if (kind === 'array' || kind === 'dataTable' || part?.arrays.some((range) => contains(range, place)) === true) return 'array-formula';
  const holder = holderOf(held, place);
  if (holder !== null) return holder;
  const isCovered = part?.snapshot.merges.some((merge) => contains(merge, place) && !(merge.top === row && merge.left === column));
  if (isCovered === true) return 'inside-merge';
  if (part?.isProtected === true && book.formats[formatAt(layout, row, column)]?.unlocked !== true) return 'protected';
  if ('formula' in change && NAMES_OF_ITS_OWN.test(change.formula.replace(QUOTED, '""'))) return 'unwritable-formula';
  return null;
}

const isHeld = (value: CellValue | null | undefined): boolean => {
  if (value === null || value === undefined || isCellError(value)) return true;
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'boolean' || value.length <= MAX_CELL_TEXT;
};

function isStorable(change: WorkbookChange): boolean {
  if ('value' in change) return isHeld(change.value);
  if (!isHeld(change.cachedValue)) return false;
  return !('formula' in change) || (bare(change.formula).trim() !== '' && bare(change.formula).length < LONGEST_FORMULA);
}

const bare = (formula: string): string => formula.replace(/^=/, '');

function asSheetChanges(placed: readonly Placed[]): SheetChanges {
  const changes: CellChange[] = [];
  const results: CellResult[] = [];
  for (const { row, column, change } of placed) {
    if ('value' in change) changes.push({ row, column, content: { value: change.value } });
    else if ('formula' in change)
      changes.push({ row, column, content: { formula: bare(change.formula), result: change.cachedValue ?? null } });
    else results.push({ row, column, value: change.cachedValue });
  }
  return { changes, results };
}
