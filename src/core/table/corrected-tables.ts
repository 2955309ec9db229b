/** The tables of a sheet about which a person said something: read once to find the places meant, then with what was said. */
import { findAreas, type TableArea } from './area';
import { withCorrectedAreas } from './corrected-area';
import type { Correction, EdgesCorrection, StaleCorrection } from './corrections';
import { findTable, resolve } from './marks';
import { readTable } from './read-table';
import type { SheetView } from './sheet-view';
import type { Table } from './table';

interface Found {
  readonly area: TableArea;
  readonly notAbove: number;
  readonly table: Table;
  readonly said: Correction[];
}

export function readCorrected(
  view: SheetView,
  corrections: readonly Correction[],
): { readonly tables: readonly Table[]; readonly stale: readonly StaleCorrection[] } {
  const edges = corrections.filter((correction): correction is EdgesCorrection => correction.what === 'edges');
  const { areas, said: laidOut, stale: lost } = withCorrectedAreas(view, findAreas(view), edges);
  const stale = [...lost];
  const found: Found[] = [];
  let notAbove = -1;
  for (const area of areas) {
    const table = readTable(view, area, notAbove);
    const edge = laidOut.get(area);
    if (table.figureColumns.length > 0) found.push({ area, notAbove, table, said: edge === undefined ? [] : [edge] });
    notAbove = area.bottom;
  }
  const tables = found.map(({ table }) => table);
  for (const correction of corrections) {
    if (correction.what === 'edges') continue;
    const table = findTable(correction.table, tables);
    const meant = found.find((one) => one.table === table);
    if (meant === undefined) stale.push({ correction, missing: 'table' });
    else meant.said.push(correction);
  }
  return {
    tables: found.map(({ area, notAbove: above, table, said }) => {
      if (said.length === 0) return table;
      const resolved = resolve(view, table, said);
      stale.push(...resolved.stale);
      return readTable(view, area, above, resolved.corrections);
    }),
    stale,
  };
}
