/** The tables of one sheet. Where a person said something of one, it is read once to find the places meant, then with what was said. */
import { findAreas, type TableArea } from './areas/area';
import { withCorrectedAreas } from './said/corrected-area';
import type { Correction, EdgesCorrection, StaleCorrection } from './model/corrections';
import { findTable, resolve } from './said/marks';
import { readTable } from './read-table';
import { packAt } from './seeing/pack-at';
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
  /** The sheet by the words of the table's programme. */
  readonly view: SheetView;
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
    const own = view.ofPack(packAt(view, area, notAbove));
    const table = withUnitAbove(readTable(own, area, notAbove), found.at(-1)?.table);
    if (table.figureColumns.length > 0) found.push({ view: own, area, notAbove, table });
    else unsettled.push(area);
  }
  if (corrections.length === 0) return { tables: found.map(({ table }) => table), unsettled, stale };
  const corrected = withCorrections(found, said, corrections);
  return { tables: corrected.tables, unsettled, stale: [...stale, ...corrected.stale] };
}

function withCorrections(
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
  const tables = found.map(({ view, area, notAbove, table }) => {
    const own = said.get(table);
    if (own === undefined) return table;
    const resolved = resolve(view, table, own);
    stale.push(...resolved.stale);
    return { ...readTable(view, area, notAbove, resolved.corrections), ...(resolved.corrections.unit === null && { unit: table.unit }) };
  });
  return { tables, stale };
}

/** Rows between two tables of which the second goes by the unit line above the first. */
const NEAR = 6;

/** A table without a unit of its own right below another goes by the line above both. */
function withUnitAbove(table: Table, before: Table | undefined): Table {
  if (before === undefined || table.unit !== 'unknown' || before.unit === 'unknown') return table;
  const isOfOwn = before.lineUnit !== null || before.headingUnits.length > 0;
  // What lines count is told beside them, or nowhere.
  const counts =
    table.columns.some(({ role }) => role === 'unit-of-measure') || !table.figureColumns.some(({ measure }) => measure === 'money');
  const between = table.range.top - before.range.bottom;
  return isOfOwn || counts || between < 1 || between > NEAR ? table : { ...table, unit: before.unit };
}
