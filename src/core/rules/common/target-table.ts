/** Tables of physical targets (models, classes, facilities by year): they count things, so neither a money unit nor a total is due. */
import type { Table } from '../../table/model/table';

/** A column of units of count, figures that are no product of quantity and price, and no word or unit of money anywhere. */
export function isTargetTable({ columns, figureColumns, unit }: Table): boolean {
  return (
    columns.some(({ role }) => role === 'unit-of-measure') &&
    unit === 'unknown' &&
    figureColumns.every(
      ({ measure, source, words }) => measure === 'quantity' || (measure === 'money' && source === null && !words.some(isMoneyWord)),
    )
  );
}

const isMoneyWord = (word: string): boolean => word === 'amount' || word === 'costTotal';
