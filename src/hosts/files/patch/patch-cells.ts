/**
 * Changes of cells put into a patch: the sheets' parts, the calculation chain, and whether Excel has to calculate. Whoever changes
 * cells of a package does it through here; whether a change is allowed was settled before.
 */
import { cellKey } from '../../../core/workbook/address';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { WorkbookPart } from '../ooxml/workbook-part';
import { dropCalcChain } from './calc-chain';
import type { PackagePatch } from './package-patch';
import { recalculateOnLoad } from './recalculate-on-load';
import { patchWorksheet, type CellChange, type CellResult } from './worksheet-patch';

export interface SheetChanges {
  readonly changes: readonly CellChange[];
  /** New results of formulas that stay. */
  readonly results: readonly CellResult[];
}

/** By index of the sheet. */
export type ChangesBySheet = ReadonlyMap<number, SheetChanges>;

/**
 * @param before the workbook as it was opened
 * @param calculated the results handed over are all there are; otherwise Excel is told to calculate where one may be out of date
 */
export function patchCells(
  patch: PackagePatch,
  workbook: WorkbookPart,
  before: WorkbookSnapshot,
  changes: ChangesBySheet,
  calculated: boolean,
): void {
  let cellsChange = false;
  let lostFormula = false;
  for (const [index, { changes: cells, results }] of changes) {
    const name = workbook.sheets[index]?.entry.name;
    if (name === undefined) throw new RangeError(`sheet ${String(index)} of ${String(workbook.sheets.length)}`);
    const text = patch.text(name);
    const patched = patchWorksheet(name, text, cells, results);
    if (patched.text !== text) patch.edit(name, patched.text);
    cellsChange ||= patched.text !== text;
    lostFormula ||= patched.lostFormula;
  }
  if (lostFormula) dropCalcChain(patch, workbook);
  if (cellsChange && !calculated && mayBeOutOfDate(before, changes)) recalculateOnLoad(patch, workbook);
}

/** A formula is written whose result nobody knows, or one stays whose result may depend on what changed. */
function mayBeOutOfDate(before: WorkbookSnapshot, changes: ChangesBySheet): boolean {
  const isUnknown = ({ content }: CellChange): boolean => 'formula' in content && content.result === null;
  const isOpen = ({ value }: CellResult): boolean => value === null;
  if ([...changes.values()].some((sheet) => sheet.changes.some(isUnknown) || sheet.results.some(isOpen))) return true;
  return before.sheets.some(({ rows }, index) => {
    const { changes: cells = [], results = [] } = changes.get(index) ?? {};
    const told = new Set([...cells, ...results].map(({ row, column }) => cellKey(row, column)));
    return rows.some((line, row) => line.some((cell, column) => cell?.formula !== undefined && !told.has(cellKey(row, column))));
  });
}
