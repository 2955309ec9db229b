/** Which programme a table that was read is of. */
import type { Pack } from '../packs/pack';
import { PACKS } from '../packs/register';
import type { Table } from './model/table';
import type { WorkbookReading } from './read-workbook';
import { packAt } from './seeing/pack-at';

export function packOfTable(
  { views, tables }: Pick<WorkbookReading, 'views' | 'tables'>,
  { sheet, range: { top }, headerRows }: Pick<Table, 'sheet' | 'range' | 'headerRows'>,
): Pack {
  const view = views.find((one) => one.sheet.name === sheet);
  if (view === undefined) return PACKS[0];
  const above = tables.filter((one) => one.sheet === sheet && one.range.bottom < top).map(({ range }) => range.bottom);
  return packAt(view, { top, headerRows }, Math.max(-1, ...above));
}
