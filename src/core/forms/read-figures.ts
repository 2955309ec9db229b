/** The figures of a table that is there, whatever its layout, as a cube: activity, source, year, measure. What adds others up is left out. */
import { isZero } from '../money/amount';
import type { Line } from '../table/model/line';
import type { SourceId } from '../table/model/dimensions';
import { isCountable, type Figure } from '../table/seeing/figure';
import { candidateTrees } from '../table/lines/line-trees';
import type { Table } from '../table/model/table';
import { yearIn } from '../table/seeing/years';
import type { PlanFigure } from './facts';
import { cellKey, sharesOf } from './shares';

/** A figure with the cell it stands in. */
export interface ReadFigure extends PlanFigure {
  readonly row: number;
  readonly column: number;
}

/** Whose money it is where no cell names a source of its own: what a table says of itself as a whole. */
export interface UnnamedSources {
  /** Of "Ngân sách nhà nước", "Kinh phí hỗ trợ". */
  readonly stateBudget: SourceId | null;
  /** Of figures beside which no source stands at all. */
  readonly bare: SourceId | null;
}

const NOBODYS: UnnamedSources = { stateBudget: null, bare: null };

const sourceOf = (key: Line['source'], unnamed = NOBODYS): SourceId | null =>
  key === 'all' ? null : key === 'state-budget' ? unnamed.stateBudget : key;

/** A cell of an entry, whether its figure could be read or not. */
export interface EntryCell extends Omit<ReadFigure, 'amount'> {
  readonly figure: Figure;
  /** Its "trong đó" names the sources of a part of it only, and those are entries too. */
  readonly isRest: boolean;
}

/** @param table as it was recognised; figures that could not be read are left out */
export function readFigures(table: Table): ReadFigure[] {
  return entryCells(table, NOBODYS).flatMap(({ activity, source, year, measure, figure, row, column }): ReadFigure[] =>
    isCountable(figure) && !isZero(figure.amount) ? [{ activity, source, year, measure, amount: figure.amount, row, column }] : [],
  );
}

/**
 * Every cell that adds up no others.
 * @param ofTotals takes what splits a total by source for entries as well: of use where the lines of the total name none
 */
export function entryCells(table: Table, unnamed: UnnamedSources, ofTotals = false): EntryCell[] {
  const { lines, figureColumns, columnRelations, lineRelations, period } = table;
  const shares = sharesOf(table, (key) => sourceOf(key, unnamed), ofTotals);
  const parents = parentsOf(table).map((parent, at) => shares.wholes.get(at) ?? parent);
  // A line may add up others in its money and still have a quantity of its own.
  const sums = new Set(lineRelations.flatMap(({ total, columns }) => columns.map((column) => cellKey(total, column))));
  const totalColumns = new Set(columnRelations.map(({ total }) => total));
  const onlyYear = period !== null && period.from === period.to ? period.from : null;
  return lines.flatMap((line, at) => {
    if (!line.counted || line.rate || line.total !== null || (line.partial && !shares.wholes.has(at))) return [];
    const year = yearIn(line.folded);
    const source = sourceOf(line.source, unnamed);
    const above = saidAbove(lines, parents, at, (line) => sourceOf(line.source, unnamed)) ?? line.caption?.source ?? null;
    const yearAbove = saidAbove(lines, parents, at, ({ folded }) => yearIn(folded));
    const activity = year === null ? pathOf(lines, parents, at) : [];
    return figureColumns.flatMap((column, position): EntryCell[] => {
      const figure = line.figures[position];
      if (figure === undefined || totalColumns.has(position) || column.measure === 'price') return [];
      const key = cellKey(at, position);
      const isRest = shares.rests.has(key);
      if (!isRest && (sums.has(key) || shares.sums.has(key))) return [];
      const columnYear = typeof column.year === 'number' ? column.year : null;
      return [
        {
          activity,
          // What a column says of its money goes before the heading of a group.
          source: source ?? sourceOf(column.source, unnamed) ?? (column.measure === 'money' ? (above ?? unnamed.bare) : null),
          year: year ?? columnYear ?? yearAbove ?? onlyYear,
          measure: column.measure,
          figure,
          isRest,
          row: figure.row,
          column: figure.column,
        },
      ];
    });
  });
}

/** What the group says that a line stands in: "I. Khuyến công quốc gia", "II. Năm 2027" with activities below it. */
function saidAbove<T>(lines: readonly Line[], parents: readonly (number | null)[], at: number, said: (line: Line) => T | null): T | null {
  const seen = new Set<number>();
  for (let here = parents[at] ?? null; here !== null && !seen.has(here); here = parents[here] ?? null) {
    seen.add(here);
    const line = lines[here];
    const found = line === undefined ? null : said(line);
    if (found !== null) return found;
  }
  return null;
}

/** The line each line is counted in: by the sums that hold, else by its numbering. */
export function parentsOf({ lines, lineRelations }: Table): (number | null)[] {
  const [numbered = []] = candidateTrees(lines, []);
  const parents = lines.map((_, at) => numbered[at] ?? null);
  for (const { total, parts } of lineRelations) {
    const above = lines[total];
    if (above?.total !== null) continue;
    for (const part of parts) {
      // "Gồm: a) Khuyến công quốc gia" adds the same source up over all lines and is above none of them.
      if (above.source === null || lines[part]?.source !== above.source) parents[part] = total;
    }
  }
  return parents;
}

/** Labels from the outermost line down; a line that only splits the one above by source, or says a year, adds none. */
function pathOf(lines: readonly Line[], parents: readonly (number | null)[], at: number): string[] {
  const path: string[] = [];
  const seen = new Set<number>();
  for (let here: number | null = at; here !== null && !seen.has(here); here = parents[here] ?? null) {
    seen.add(here);
    const line = lines[here];
    if (line === undefined || line.total !== null) break;
    if (sourceOf(line.source) === null && yearIn(line.folded) === null) path.unshift(line.label);
  }
  return path;
}
