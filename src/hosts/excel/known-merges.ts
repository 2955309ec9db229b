/**
 * The merges of each sheet as Excel last told them. Asking Excel for merges empties its undo stack, so they are asked for when a person
 * asks for a check, and remembered for everything that happens by itself.
 */
import type { CellRange } from '../../core/workbook/address';

export class KnownMerges {
  private readonly bySheet = new Map<string, readonly CellRange[]>();

  /** By the sheet's id; `null` where nobody has asked. */
  of(sheetId: string): readonly CellRange[] | null {
    return this.bySheet.get(sheetId) ?? null;
  }

  learn(sheetId: string, merges: readonly CellRange[]): void {
    this.bySheet.set(sheetId, merges);
  }

  /** Rows or columns came or went: what is known lies elsewhere now. */
  forget(sheetId: string): void {
    this.bySheet.delete(sheetId);
  }
}
