/** The edges a person gave a table, described by what stands there. Loaded when somebody lays out a table: the rest needs no reader. */
import { marksOfEdges, type Edges } from '../../../core/table/said/corrected-area';
import type { EdgesCorrection, TableMark } from '../../../core/table/model/corrections';
import { SheetView } from '../../../core/table/seeing/sheet-view';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';

/** @returns null when these edges cannot be those of a table */
export function edgesOnSheet({ sheets }: WorkbookSnapshot, table: TableMark, edges: Edges): EdgesCorrection | null {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  const marks = sheet === undefined ? null : marksOfEdges(new SheetView(sheet), edges);
  return marks === null ? null : { what: 'edges', table, ...marks };
}
