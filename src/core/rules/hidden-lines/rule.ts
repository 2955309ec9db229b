/** SB015: hidden rows or columns take part in a sum (realities 12). */
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB015'> = {
  code: 'SB015',
  top: 'info',
  find: ({ reading, workbook, ledger, disputed }) =>
    reading.tables.flatMap((table) => {
      const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
      if (sheet === undefined || sheet.hiddenRows.length + sheet.hiddenColumns.length === 0) return [];
      const [hiddenRows, hiddenColumns] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenColumns)];
      const counted = ledger.entries.filter(
        ({ table: own, figure }, at) => own === table && figure.state === 'number' && (ledger.standsIn[at]?.length ?? 0) > 0,
      );
      const inRows = counted.filter(({ figure }) => hiddenRows.has(figure.row));
      const inColumns = counted.filter(({ figure }) => hiddenColumns.has(figure.column));
      // A table that is hidden as a whole hides nothing from its own totals.
      if (inRows.length === counted.length || inColumns.length === counted.length) return [];
      const inOrder = [...(inRows.length > 0 ? inRows : inColumns)].sort(
        ({ figure: a }, { figure: b }) => a.row - b.row || a.column - b.column,
      );
      const [first] = inOrder;
      // A sum that leaves them out is reported as such.
      if (first === undefined || inOrder.every(({ figure }) => disputed.has(figure))) return [];
      const rows = new Set(inRows.map(({ figure }) => figure.row)).size;
      const columns = new Set(inColumns.map(({ figure }) => figure.column)).size;
      return [findingAt('info', table, first.figure, { rows, columns })];
    }),
};
