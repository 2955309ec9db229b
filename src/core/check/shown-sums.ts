/** The sums of each table that figures and formulas show, as they were judged: what its explanation tells the evidence of. */
import type { Entry } from '../proof/equation';
import type { Verdict } from '../proof/rounding';
import type { Observations } from '../rules/common/observations';
import type { ShownSum } from '../table/explain/understanding';
import type { Table } from '../table/model/table';
import type { CellAddress } from '../workbook/address';
import { witnessesOf } from './equation-list';

export function shownSumsOf({ workbook, reading, ledger, judging }: Observations): ReadonlyMap<Table, readonly ShownSum[]> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const sums = new Map<Table, ShownSum[]>(reading.tables.map((table) => [table, []]));
  ledger.equations.forEach((equation, at) => {
    const { kind, shown, relation } = equation;
    const total = ledger.entries[equation.total];
    const verdict = judging.judgements[at]?.verdict;
    if (!shown || (kind !== 'row' && kind !== 'column') || total === undefined || verdict === undefined) return;
    const parts = equation.parts.flatMap((part) => ledger.entries[part] ?? []);
    // A total carried on from line to line adds up neither lines nor columns.
    if (kind === 'row' && parts.some(({ line }) => line !== total.line)) return;
    const because = witnessesOf(sheets.get(total.table.sheet), equation, total, parts);
    sums.get(total.table)?.push({ relation, kind, total: placeOf(total), parts: parts.map(placeOf), because, outcome: OUTCOME[verdict] });
  });
  return sums;
}

const OUTCOME: Readonly<Record<Verdict, ShownSum['outcome']>> = { exact: 'holds', rounding: 'holds', broken: 'fails', undecided: 'open' };

/** By its line, wherever in it the figure stands. */
const placeOf = ({ table, line, figure }: Entry): CellAddress => ({ row: table.lines[line]?.row ?? figure.row, column: figure.column });
