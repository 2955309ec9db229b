/** Whether the words of a table already explain its figures: then the search for sums has nothing to add there. */
import type { Table } from '../table';

/** So many of its figures stand in sums that are borne out. */
const EXPLAINED = 0.9;

export function isExplained({ lines, figureColumns, lineRelations, columnRelations }: Table): boolean {
  const width = figureColumns.length;
  const inSum = new Uint8Array(lines.length * width);
  for (const { total, parts, columns, standing } of lineRelations) {
    if (standing !== 'borne-out') continue;
    for (const column of columns) {
      inSum[total * width + column] = 1;
      for (const part of parts) inSum[part * width + column] = 1;
    }
  }
  for (const { total, parts, standing } of columnRelations) {
    if (standing !== 'borne-out') continue;
    for (let line = 0; line < lines.length; line++) {
      inSum[line * width + total] = 1;
      for (const part of parts) inSum[line * width + part] = 1;
    }
  }
  let figures = 0;
  let explained = 0;
  lines.forEach((line, at) => {
    line.figures.forEach(({ state }, column) => {
      if (state !== 'number') return;
      figures++;
      explained += inSum[at * width + column] ?? 0;
    });
  });
  return figures > 0 && explained >= figures * EXPLAINED;
}
