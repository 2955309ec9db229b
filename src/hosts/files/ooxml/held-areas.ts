/** Areas of a sheet that something else than the cells holds: what pivot tables fill, and the headings of tables. */
import { contains, parseRange, type CellAddress, type CellRange } from '../../../core/workbook/address';
import { attribute } from '../xml/part-parser';
import { findPart, readPart, relationshipsOf, type OoxmlPackage } from './package';

export interface HeldAreas {
  readonly pivots: readonly CellRange[];
  readonly headings: readonly CellRange[];
}

export type Holder = 'pivot-table' | 'table-heading';

/** What holds a cell, null where nothing does. */
export function holderOf({ pivots, headings }: HeldAreas, place: CellAddress): Holder | null {
  if (pivots.some((range) => contains(range, place))) return 'pivot-table';
  return headings.some((range) => contains(range, place)) ? 'table-heading' : null;
}

/** @param sheet the name of the sheet's part */
export function heldAreasOf(opened: OoxmlPackage, sheet: string): HeldAreas {
  const pivots: CellRange[] = [];
  const headings: CellRange[] = [];
  for (const { kind, target } of relationshipsOf(opened, sheet)) {
    const entry = kind === 'pivotTable' || kind === 'table' ? findPart(opened, target) : undefined;
    if (entry === undefined) continue;
    readPart(opened, entry, {
      'pivotTableDefinition/location': {
        open(attributes) {
          const range = parseRange(attribute(attributes, 'ref') ?? '');
          if (range !== null) pivots.push(range);
        },
      },
      table: {
        open(attributes) {
          const range = parseRange(attribute(attributes, 'ref') ?? '');
          const lines = Number(attribute(attributes, 'headerRowCount') ?? 1);
          if (range !== null && lines > 0) headings.push({ ...range, bottom: range.top + lines - 1 });
        },
      },
    });
  }
  return { pivots, headings };
}
