/**
 * A workbook as a test states it, before any host has it: plain data that survives JSON, so that it can be sent into a
 * page or written into a file. Says what is in the cells, nothing about how a host holds it.
 */
import { parseA1, parseRange, type CellAddress, type CellRange } from '../../src/core/workbook/address';
import type { CellStyle, CellValue, SheetVisibility } from '../../src/core/workbook/snapshot';

export interface SeedCell {
  /** Absent in a cell that is formatted but empty. Beside a formula it is the result stored with it. */
  readonly value?: CellValue;
  /** With its leading "=". */
  readonly formula?: string;
  readonly style?: Partial<CellStyle>;
}

export interface SeedSheet {
  readonly name: string;
  /** "visible" unless stated. */
  readonly visibility?: SheetVisibility;
  /** By A1 address. */
  readonly cells?: Readonly<Record<string, SeedCell>>;
  /** A1 ranges. */
  readonly merges?: readonly string[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Sheet protection without a password; every cell locked. */
  readonly isProtected?: boolean;
}

export interface SeedBook {
  readonly sheets: readonly SeedSheet[];
}

/** The seed's cells with their places, for whoever builds a workbook from it. */
export function seedCells(sheet: SeedSheet): readonly (readonly [CellAddress, SeedCell])[] {
  return Object.entries(sheet.cells ?? {}).map(([address, cell]) => [placeOf(address), cell] as const);
}

export function seedMerges(sheet: SeedSheet): readonly CellRange[] {
  return (sheet.merges ?? []).map((range) => {
    const merge = parseRange(range);
    if (merge === null) throw new Error(`seed sheet "${sheet.name}": "${range}" is not a range`);
    return merge;
  });
}

/** "C7" as an address; a test that misspells one must hear of it. */
export function placeOf(address: string): CellAddress {
  const place = parseA1(address);
  if (place === null) throw new Error(`"${address}" is not the address of a cell`);
  return place;
}
