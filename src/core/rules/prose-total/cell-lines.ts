/** Part of SB202: the lines written into one cell against the amount beside it (realities 18). */
import { absolute, amountFromDouble, compare, equals, isZero, subtract } from '../../money/amount';
import { readCellLines } from '../../prose/cell-lines';
import type { Figure } from '../../table/seeing/figure';
import type { SheetView } from '../../table/seeing/sheet-view';
import type { Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import type { Found } from '../common/finding';
import type { Facts } from './facts';
import { findingAt } from '../common/finding-at';
import { columnLabel, lineLabel } from '../common/places';

export function cellLines(view: SheetView | undefined, table: Table, disputed: ReadonlySet<Figure>): Found<Facts>[] {
  if (view === undefined || !table.isPlan) return [];
  return table.lines.flatMap(({ row, figures }, line) => {
    const isPaid = (figure: Figure, column: number): boolean =>
      figure.state === 'number' && !isZero(figure.amount) && table.figureColumns[column]?.measure === 'money';
    const column = figures.findIndex(isPaid);
    const figure = figures[column];
    // Beside several amounts nobody can tell which of them the lines are the parts of.
    if (figure === undefined || figures.findLastIndex(isPaid) !== column || disputed.has(figure)) return [];
    return table.columns.flatMap(({ index }) => {
      const read = readCellLines(view.label(row, index).lines, table.unit, view.sources);
      if (read === null) return [];
      const slack = amountFromDouble(Math.pow(10, -(figure.decimals ?? 0)) * (read.amounts.length / 2));
      const near =
        equals(read.sum, figure.amount) ||
        (figure.decimals !== null && figure.decimals > 0 && compare(absolute(subtract(read.sum, figure.amount)), slack) < 0);
      // Without the counterpart, the lines may be but the public part of the whole.
      const isWhole = !read.isPartial && read.sources.includes('counterpart');
      if (near || (!isWhole && compare(read.sum, figure.amount) < 0)) return [];
      const label = [lineLabel({ table, line }), columnLabel({ table, column })].filter((one) => one !== '').join(' › ');
      const there = { cell: toA1(figure), label, amount: figure.amount };
      const facts = { kind: 'lines' as const, text: '', said: read.sum, there, thereSheet: table.sheet, power: null };
      const known = { related: [there.cell], label, actual: read.sum, expected: figure.amount };
      return [findingAt('warning', table, { row, column: index }, facts, known)];
    });
  });
}
