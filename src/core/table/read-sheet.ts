/** The tables of one sheet. Where a person said something of one, it is read once to find the places meant, then with what was said. */
import { findAreas, type TableArea } from './areas/area';
import { withCorrectedAreas } from './said/corrected-area';
import type { Correction, EdgesCorrection, StaleCorrection } from './model/corrections';
import { findTable, resolve } from './said/marks';
import { readTable } from './read-table';
import type { SheetView } from './seeing/sheet-view';
import { besideEachOther } from './areas/side-by-side';
import type { Table } from './model/table';

export interface SheetReading {
  readonly tables: readonly Table[];
  /** Areas with headings from which no table could be read. */
  readonly unsettled: readonly TableArea[];
  readonly stale: readonly StaleCorrection[];
}

interface Found {
  readonly area: TableArea;
  readonly notAbove: number;
  readonly table: Table;
}

/** @param corrections those made on this sheet of tables that words head, and every edge */
export function readSheet(view: SheetView, corrections: readonly Correction[]): SheetReading {
  const edges = corrections.filter((correction): correction is EdgesCorrection => correction.what === 'edges');
  const inferred = findAreas(view).flatMap((area) => besideEachOther(view, area));
  const { areas, said, stale } = withCorrectedAreas(view, inferred, edges);
  const found: Found[] = [];
  const unsettled: TableArea[] = [];
  let notAbove = -1;
  let lowest = -1;
  for (const area of areas) {
    // Tables that share rows have the same one above them.
    if (area.top > lowest) notAbove = lowest;
    lowest = Math.max(lowest, area.bottom);
    const table = readTable(view, area, notAbove);
    if (table.figureColumns.length > 0) found.push({ area, notAbove, table });
    else unsettled.push(area);
  }
  if (corrections.length === 0) return { tables: found.map(({ table }) => table), unsettled, stale };
  const corrected = withCorrections(view, found, said, corrections);
  return { tables: corrected.tables, unsettled, stale: [...stale, ...corrected.stale] };
}

function withCorrections(
  view: SheetView,
  found: readonly Found[],
  laidOut: ReadonlyMap<TableArea, EdgesCorrection>,
  corrections: readonly Correction[],
): Pick<SheetReading, 'tables' | 'stale'> {
  const inferred = found.map(({ table }) => table);
  const stale: StaleCorrection[] = [];
  const said = new Map<Table, Correction[]>();
  for (const { area, table } of found) {
    const edge = laidOut.get(area);
    if (edge !== undefined) said.set(table, [edge]);
  }
  for (const correction of corrections) {
    if (correction.what === 'edges') continue;
    const table = findTable(correction.table, inferred);
    if (table === null) stale.push({ correction, missing: 'table' });
    else said.set(table, [...(said.get(table) ?? []), correction]);
  }
  const tables = found.map(({ area, notAbove, table }) => {
    const own = said.get(table);
    if (own === undefined) return table;
    const resolved = resolve(view, table, own);
    stale.push(...resolved.stale);
    return readTable(view, area, notAbove, resolved.corrections);
  });
  return { tables, stale };
}
