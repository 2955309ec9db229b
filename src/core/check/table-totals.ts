/** What the tables of a workbook state by source and year, each by itself: nothing is added up over tables. */
import { inDong, statedTotals } from '../prose/stated-totals';
import type { Observations } from '../rules/common/observations';
import { isKnownUnit } from '../money/money';
import type { TableTotals } from './report';

export function tableTotalsOf({ reading }: Observations): TableTotals[] {
  return reading.tables.flatMap((table): TableTotals[] => {
    if (table.isHidden || table.readBy !== 'words' || !isKnownUnit(table.unit)) return [];
    const amounts = statedTotals(table).map(({ source, when, figure }) => ({ source, when, amount: inDong(table, figure.amount) }));
    return amounts.length === 0 ? [] : [{ table: table.id, kind: table.kind, amounts }];
  });
}
