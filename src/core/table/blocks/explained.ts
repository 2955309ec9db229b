/** Whether the words of a table already explain its figures both ways: then the search for sums has nothing to add there. */
import type { Table } from '../model/table';

/** So many of its figures stand in sums that are borne out, along their lines as well as down their columns. */
const EXPLAINED = 0.9;

export function isExplained({ lines, figureColumns, lineRelations, columnRelations }: Table): boolean {
  const width = figureColumns.length;
  if (lineRelations.length === 0 || columnRelations.length === 0) return false;
  const down = new Uint8Array(lines.length * width);
  for (const { total, parts, columns, standing } of lineRelations) {
    if (standing !== 'borne-out') continue;
    for (const column of columns) {
      down[total * width + column] = 1;
      for (const part of parts) down[part * width + column] = 1;
    }
  }
  const across = new Uint8Array(width);
  for (const { total, parts, standing } of columnRelations) {
    if (standing !== 'borne-out') continue;
    across[total] = 1;
    for (const part of parts) across[part] = 1;
  }
  let figures = 0;
  let explained = 0;
  lines.forEach((line, at) => {
    line.figures.forEach(({ state }, column) => {
      if (state !== 'number') return;
      figures++;
      if (down[at * width + column] === 1 && across[column] === 1) explained++;
    });
  });
  return figures > 0 && explained >= figures * EXPLAINED;
}
