/** Cell by cell, by how many independent equations each amount of a table is proven; made on request, since nobody reads it of every table. */
import type { Equation } from '../proof/equation';
import { tallyFor } from '../proof/numbers';
import type { Observations } from '../rules/common/observations';
import type { Table } from '../table/model/table';
import { rangeToA1, type CellAddress, type CellRange } from '../workbook/address';
import type { AmountsOfTable } from './amounts';
import type { ProvenCells } from './report';

/** @returns for each table its amount cells by the number of equations that prove them, the least proven first */
export function provenCellsOf(
  { ledger, judging }: Observations,
  amounts: ReadonlyMap<Table, AmountsOfTable>,
): ReadonlyMap<Table, readonly ProvenCells[]> {
  const counts = tallyFor(ledger.entries);
  const seen = new Set<string>();
  ledger.equations.forEach((equation, at) => {
    const { verdict } = judging.judgements[at] ?? {};
    if (verdict !== 'exact' && verdict !== 'rounding') return;
    // The same sum stated twice (by the headings and by the row of column numbers) proves nothing twice.
    const signature = signatureOf(equation);
    if (seen.has(signature)) return;
    seen.add(signature);
    for (const number of new Set([equation.total, ...equation.parts])) counts[number] = (counts[number] ?? 0) + 1;
  });
  const byFigure = new Map(ledger.entries.map(({ figure }, number) => [figure, counts[number] ?? 0]));
  return new Map(
    [...amounts].map(([table, own]) => {
      const groups = new Map<number, { row: number; column: number }[]>();
      own.each((figure) => {
        const count = byFigure.get(figure) ?? 0;
        const places = groups.get(count) ?? [];
        places.push({ row: figure.row, column: figure.column });
        groups.set(count, places);
      });
      const cells = [...groups]
        .sort(([a], [b]) => a - b)
        .map(([equations, places]) => ({ equations, cells: blocksOf(places).map(rangeToA1) }));
      return [table, cells] as const;
    }),
  );
}

const signatureOf = ({ kind, total, parts }: Equation): string =>
  `${kind === 'product' ? '*' : ''}${[total, ...parts].sort((a, b) => a - b).join()}`;

/** Cells in reading order as blocks: runs in a line, joined with the same run of the line below. */
function blocksOf(cells: readonly CellAddress[]): CellRange[] {
  const blocks: { top: number; left: number; bottom: number; right: number }[] = [];
  let above: typeof blocks = [];
  let current: typeof blocks = [];
  const close = (): void => {
    for (const run of current) {
      const upper = above.find(({ left, right, bottom }) => left === run.left && right === run.right && bottom === run.top - 1);
      if (upper === undefined) blocks.push(run);
      else {
        upper.bottom = run.bottom;
        current[current.indexOf(run)] = upper;
      }
    }
    above = current;
    current = [];
  };
  for (const { row, column } of cells) {
    const last = current.at(-1);
    if (last !== undefined && last.top !== row) close();
    const open = current.at(-1);
    if (open !== undefined && open.right === column - 1) open.right = column;
    else current.push({ top: row, left: column, bottom: row, right: column });
  }
  close();
  return blocks.sort((a, b) => a.top - b.top || a.left - b.left);
}
