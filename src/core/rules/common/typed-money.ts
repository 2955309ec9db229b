/** The amounts of money that somebody typed into a table, one after the other: what a formula gives follows from its parts. */
import type { Figure } from '../../table/seeing/figure';
import type { Column } from '../../table/model/column';
import type { Line } from '../../table/model/line';
import type { Table } from '../../table/model/table';

/** Targets, rates, texts that are no number and results of formulas are left out; zeros are not. */
export function eachTypedMoney({ lines, figureColumns }: Table, visit: (figure: Figure, line: Line, column: Column) => void): void {
  for (const line of lines) {
    if (line.target) continue;
    for (let at = 0; at < figureColumns.length; at++) {
      const column = figureColumns[at];
      const figure = line.figures[at];
      if (column?.measure !== 'money' || figure?.state !== 'number' || figure.percent || figure.cell?.formula !== undefined) continue;
      visit(figure, line, column);
    }
  }
}
