/** Every table of a workbook, and the areas with figures that none could be read from. */
import type { Pack } from '../packs/pack';
import { PACKS } from '../packs/register';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { withCaptions } from './settle/captioned';
import { continued, isContinuation, unitGoesOn } from './settle/continued';
import type { Correction, StaleCorrection } from './model/corrections';
import { leftoversOf, type Leftover } from './areas/leftovers';
import { readSheet } from './read-sheet';
import { linesAbove } from './seeing/above';
import { SheetView } from './seeing/sheet-view';
import { storedNumbers } from './seeing/stored-numbers';
import { readByFigures } from './blocks/read-figures';
import type { FoundSum } from './blocks/sheet-sums';
import type { Table } from './model/table';

export interface WorkbookReading {
  readonly tables: readonly Table[];
  /** By sheet, the sums that figures and formulas show beside those that words name. */
  readonly sums: ReadonlyMap<string, readonly FoundSum[]>;
  readonly leftovers: readonly Leftover[];
  /** Corrections whose place was not found again; they had no effect. */
  readonly stale: readonly StaleCorrection[];
  /** The sheets in their order, with what was read of their texts. */
  readonly views: readonly SheetView[];
}

export const viewOf = ({ views }: WorkbookReading, sheet: string): SheetView | undefined => views.find((view) => view.sheet.name === sheet);

/**
 * @param corrections what a person said about tables in this workbook
 * @param packs the programmes that a sheet may be of
 */
export function readTables(
  workbook: WorkbookSnapshot,
  corrections: readonly Correction[] = [],
  packs: readonly [Pack, ...Pack[]] = PACKS,
): WorkbookReading {
  const tables: Table[] = [];
  const leftovers: Leftover[] = [];
  const sums = new Map<string, readonly FoundSum[]>();
  const stored = storedNumbers(workbook.sheets);
  const views = workbook.sheets.map((sheet) => new SheetView(sheet, linesAbove(sheet, workbook.sheets), packs, stored));
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const stale = corrections.flatMap((correction): StaleCorrection[] =>
    names.has(correction.table.sheet) ? [] : [{ correction, missing: 'sheet' }],
  );
  for (const view of views) {
    const { sheet } = view;
    // Amounts in running text are no table; prose reads them.
    if (sheet.inDocument?.as === 'paragraphs') continue;
    const said = corrections.filter(({ table }) => table.sheet === sheet.name);
    const isOfFigures = ({ what, table }: Correction): boolean => table.readBy === 'figures' && what !== 'edges';
    const read = readSheet(
      view,
      said.filter((one) => !isOfFigures(one)),
    );
    const byFigures = readByFigures(view, read.tables, said.filter(isOfFigures));
    const byWords = read.tables.filter((table) => !byFigures.replaced.has(table));
    const at = tables.findLastIndex(({ readBy }) => readBy === 'words');
    const before = tables[at];
    const [own, ...others] = byWords;
    const goesOn = own !== undefined && before !== undefined && unitGoesOn(view, before, own);
    const first = goesOn ? { ...own, unit: before.unit } : own;
    if (first !== undefined && before !== undefined && isContinuation(view, before, first)) {
      tables[at] = { ...before, goesOn: true };
      tables.push(continued(before, first), ...others);
    } else tables.push(...(first === undefined ? [] : [first, ...others]));
    tables.push(...byFigures.tables);
    if (byFigures.sums.length > 0) sums.set(sheet.name, byFigures.sums);
    stale.push(...read.stale, ...byFigures.stale);
    const ranges = [...byWords, ...byFigures.tables].map(({ range }) => range);
    leftovers.push(...leftoversOf(sheet, ranges, read.unsettled));
  }
  return { tables: withCaptions(views, tables), sums, leftovers, stale, views };
}
