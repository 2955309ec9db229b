/** Whether a formula reads one cell of its own sheet, alone or within a range. */
import { contains, type CellAddress } from '../address';
import { cellsRead } from './cells-read';

export const readsCell = (formula: string | undefined, cell: CellAddress): boolean =>
  formula !== undefined && cellsRead(formula).some((range) => contains(range, cell));
