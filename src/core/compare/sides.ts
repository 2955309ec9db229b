/** One side of a change: what one version says, and where. */
import type { Side } from './change';
import type { Item, StatedFigure, StatedLine, Statement } from './statement';

export const isNumber = (one: StatedFigure | null): boolean =>
  one === null || one.figure.state === 'number' || one.figure.state === 'absent';

/** What a person reads in a cell that holds no amount. */
export const textOf = ({ figure }: StatedFigure): string => figure.cell?.text.trim() ?? '';

export const sideOf = (statement: Statement, one: StatedFigure): Side => ({
  file: statement.file,
  sheet: statement.table.sheet,
  row: one.figure.row,
  column: one.figure.column,
  amount: one.figure.state === 'number' ? one.figure.amount : null,
  text: one.figure.state === 'number' ? null : textOf(one),
  unit: one.measure === 'quantity' ? 'other' : one.unit,
  countedIn: one.measure === 'quantity' && one.countedIn !== '' ? one.countedIn : null,
  inDocument: statement.inDocument,
});

/** "- Khuyến công quốc gia" by its name. */
const withoutMark = (label: string): string => label.replace(/^[-–—+•*]\s*/, '');

/** "Máy móc › Máy sấy chè"; the line's own label where it only splits the item. */
export function labelOf(item: Item, lineLabel: string | null = null): string {
  const parts: string[] = [];
  for (let here: Item | null = item; here !== null; here = here.parent) if (here.label !== '') parts.unshift(withoutMark(here.label));
  if (lineLabel !== null && lineLabel !== '') parts.push(withoutMark(lineLabel));
  return parts.join(' › ');
}

/** A line by its total over the years, else by its first amount, else by its label. */
export function lineSide(statement: Statement, item: Item, lines: readonly StatedLine[]): Side {
  const figures = lines.flatMap((line) => line.figures).filter(({ figure }) => figure.state === 'number');
  const money = figures.filter(({ measure }) => measure === 'money');
  const found = money.find(({ year }) => year === 'period') ?? money[0] ?? figures[0];
  if (found !== undefined) return sideOf(statement, found);
  const row = lines[0]?.row ?? statement.table.range.top;
  return {
    file: statement.file,
    sheet: statement.table.sheet,
    row,
    column: statement.labelColumn,
    amount: null,
    text: item.label,
    unit: statement.table.unit,
    countedIn: null,
    inDocument: statement.inDocument,
  };
}

export const labelSide = (statement: Statement, item: Item): Side => ({
  file: statement.file,
  sheet: statement.table.sheet,
  row: item.lines[0]?.row ?? statement.table.range.top,
  column: statement.labelColumn,
  amount: null,
  text: item.label,
  unit: statement.table.unit,
  countedIn: null,
  inDocument: statement.inDocument,
});

export const tableSide = (statement: Statement, text: string): Side => ({
  file: statement.file,
  sheet: statement.table.sheet,
  row: null,
  column: null,
  amount: null,
  text,
  unit: statement.table.unit,
  countedIn: null,
  inDocument: statement.inDocument,
});
