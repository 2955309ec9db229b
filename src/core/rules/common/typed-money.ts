/** The amounts of money that somebody typed into a table, looked through once: what a formula gives follows from its parts. */
import type { Figure } from '../../table/seeing/figure';
import type { Column } from '../../table/model/column';
import type { Line } from '../../table/model/line';
import type { Table } from '../../table/model/table';

export interface TypedAmount {
  readonly figure: Figure;
  readonly line: Line;
  readonly column: Column;
}

export interface TypedMoney {
  /** How many there are, zeros left out. */
  readonly count: number;
  readonly negative: readonly TypedAmount[];
  /** Those that are no whole number. */
  readonly fractional: readonly TypedAmount[];
}

/** Targets, rates, texts that are no number and results of formulas are left out. */
function typedMoneyIn({ lines, figureColumns }: Table): TypedMoney {
  let count = 0;
  const negative: TypedAmount[] = [];
  const fractional: TypedAmount[] = [];
  for (const line of lines) {
    if (line.target) continue;
    for (let at = 0; at < figureColumns.length; at++) {
      const column = figureColumns[at];
      const figure = line.figures[at];
      if (column?.measure !== 'money' || figure?.state !== 'number' || figure.percent || figure.cell?.formula !== undefined) continue;
      if (figure.approximate !== 0) count++;
      if (figure.approximate < 0) negative.push({ figure, line, column });
      if (!Number.isSafeInteger(figure.approximate)) fractional.push({ figure, line, column });
    }
  }
  return { count, negative, fractional };
}

/** What was typed into each table, found out when a rule first asks for it. */
export function typedMoney(): (table: Table) => TypedMoney {
  const known = new Map<Table, TypedMoney>();
  return (table) => {
    let found = known.get(table);
    if (found === undefined) known.set(table, (found = typedMoneyIn(table)));
    return found;
  };
}
