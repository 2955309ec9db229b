/** Whose money a table is by its title, where its cells do not say: "KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA" above "Kinh phí hỗ trợ". Caps go by the same words. */
import { levelOfTitle } from '../law/cases/plan';
import type { SourceId } from '../table/model/dimensions';
import type { Table } from '../table/model/table';
import { packOfTable } from '../table/pack-of-table';
import type { WorkbookReading } from '../table/read-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { UnnamedSources } from './read-figures';

export function titleSources(table: Table, reading: Pick<WorkbookReading, 'tables' | 'views'>, workbook: WorkbookSnapshot): UnnamedSources {
  const sheet = ownPart(table, reading, workbook);
  const level = levelOfTitle(packOfTable(reading, table), table, sheet);
  const named: SourceId | null = level === null ? null : level === 'national' ? 'national' : 'local';
  const { lines, figureColumns, kind } = table;
  const keys = new Set([...figureColumns, ...lines.filter(({ total }) => total === null)].map(({ source }) => source));
  const namesLevel = keys.has('national') || keys.has('local');
  const namesAny = [...keys].some((key) => key !== null && key !== 'all');
  // "Tổng cộng kinh phí khuyến công địa phương" over lines that name none.
  const closing = lines.find(({ total, counted }) => total === 'grand' && counted)?.source ?? null;
  const ofTotal = closing === 'all' || closing === 'state-budget' ? null : closing;
  return {
    stateBudget: namesLevel ? null : named,
    // An estimate lists what one project buys, not what a source gives.
    bare: namesAny || kind === 'cost-estimate' ? null : (ofTotal ?? named),
  };
}

/** Its sheet without what stands above the table before it: those words are of that one. */
function ownPart(
  { sheet: name, range }: Table,
  { tables }: Pick<WorkbookReading, 'tables'>,
  { sheets }: WorkbookSnapshot,
): SheetSnapshot | undefined {
  const sheet = sheets.find((one) => one.name === name);
  const before = tables.filter((one) => one.sheet === name && one.range.bottom < range.top).map((one) => one.range.bottom);
  if (sheet === undefined || before.length === 0) return sheet;
  const end = Math.max(...before);
  return { ...sheet, rows: sheet.rows.map((cells, row) => (row <= end ? [] : cells)) };
}
