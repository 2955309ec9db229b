/** Which programme a table is of. */
import type { Pack } from '../packs/pack';
import { PACKS } from '../packs/register';
import type { Table } from './model/table';
import type { WorkbookReading } from './read-workbook';

/** The programme that a table is of: its sheet's. */
export const packOfTable = (reading: Pick<WorkbookReading, 'views'>, { sheet }: Pick<Table, 'sheet'>): Pack =>
  reading.views.find((view) => view.sheet.name === sheet)?.pack ?? PACKS[0];
