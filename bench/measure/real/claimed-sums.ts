/** The sums that a report lists (`equationList`), as cells: what the reader claims along rows and columns of a sheet. */
import type { ListedEquation, WorkbookReport } from '../../../src/core/check/report';
import { parseRange } from '../../../src/core/workbook/address';
import { cellKey } from '../../../src/core/workbook/address';
import type { CellSum } from './cell-sum';

const VERDICTS: readonly ListedEquation['verdict'][] = ['exact', 'rounding', 'failed', 'undecided'];

/** @returns each sheet's claims, each once, those that hold first: they are the ones to take a total apart by */
export function claimedSums({ tables }: WorkbookReport): ReadonlyMap<string, readonly CellSum[]> {
  const sheets = new Map<string, { readonly claim: CellSum; readonly verdict: ListedEquation['verdict'] }[]>();
  const known = new Set<string>();
  for (const { sheet, equationList = [] } of tables)
    for (const { kind, total, parts, verdict } of equationList) {
      if (kind !== 'row' && kind !== 'column') continue;
      const claim: CellSum = { direction: kind, total: cellsOf(total)[0] ?? -1, parts: [...new Set(parts.flatMap(cellsOf))] };
      const identity = [sheet, kind, claim.total, ...[...claim.parts].sort((a, b) => a - b)].join();
      if (known.has(identity)) continue;
      known.add(identity);
      const list = sheets.get(sheet) ?? [];
      sheets.set(sheet, list);
      list.push({ claim, verdict });
    }
  const weight = (verdict: ListedEquation['verdict']): number => VERDICTS.indexOf(verdict);
  return new Map(
    [...sheets].map(([sheet, list]) => [sheet, list.sort((a, b) => weight(a.verdict) - weight(b.verdict)).map(({ claim }) => claim)]),
  );
}

/** The cells of "C7" or "C7:G9", as keys. */
export function cellsOf(place: string): number[] {
  const range = parseRange(place);
  if (range === null) return [];
  const cells: number[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) cells.push(cellKey(row, column));
  return cells;
}
