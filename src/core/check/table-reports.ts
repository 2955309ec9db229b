/** The tables of a workbook as the report shows them: what was understood, how their sums came out, how much of them was tested. */
import type { Observations } from '../rules/observations';
import { explainTable } from '../table/explain';
import type { Table } from '../table/table';
import type { TableUnderstanding } from '../table/understanding';
import { rangeToA1 } from '../workbook/address';
import type { AmountsOfTable } from './amounts';
import { provenCellsOf } from './coverage';
import type { TableReport } from './report';

interface Asked {
  /** How each table was read, and why. */
  readonly explain: boolean;
  /** Every amount cell with the number of equations that bear it out. */
  readonly coverage: boolean;
}

export function tableReports(
  observed: Observations,
  amounts: ReadonlyMap<Table, AmountsOfTable>,
  { explain, coverage }: Asked,
): TableReport[] {
  const equations = equationsOf(observed);
  const understandings = explain ? understandingsOf(observed) : null;
  const byEquations = coverage ? provenCellsOf(observed, amounts) : null;
  return observed.reading.tables.map((table): TableReport => {
    const { id, sheet, range, title, kind, period, unit, sources, corrections } = table;
    let [amountCells, provenCells] = [0, 0];
    const own = amounts.get(table);
    own?.each((_figure, tested) => {
      amountCells++;
      if (tested) provenCells++;
    });
    return {
      id,
      sheet,
      range: rangeToA1(range),
      title,
      kind,
      period,
      unit,
      sources,
      holds: own?.holds ?? 'money',
      equations: equations.get(table) ?? noneCounted(),
      coverage: { amountCells, provenCells, ...(byEquations === null ? {} : { byEquations: byEquations.get(table) ?? [] }) },
      corrections: corrections.all,
      understanding: understandings?.get(table) ?? null,
    };
  });
}

type Counts = { -readonly [K in keyof TableReport['equations']]: number };

const noneCounted = (): Counts => ({ total: 0, exact: 0, rounding: 0, failed: 0, undecided: 0 });

function equationsOf({ reading, ledger, judging }: Observations): ReadonlyMap<Table, Counts> {
  const counts = new Map(reading.tables.map((table) => [table, noneCounted()]));
  ledger.equations.forEach(({ total, kind }, at) => {
    const table = ledger.entries[total]?.table;
    const count = table && counts.get(table);
    const verdict = judging.judgements[at]?.verdict;
    // What two tables share proves figures in both, and is no sum of either.
    if (count === undefined || verdict === undefined || kind === 'same') return;
    count.total++;
    count[verdict === 'broken' ? 'failed' : verdict]++;
  });
  return counts;
}

function understandingsOf({ reading }: Observations): ReadonlyMap<Table, TableUnderstanding> {
  const understood = new Map<Table, TableUnderstanding>();
  for (const view of reading.views) {
    const onSheet = reading.tables.filter((table) => table.sheet === view.sheet.name);
    for (const table of onSheet) understood.set(table, explainTable(view, table, onSheet));
  }
  return understood;
}
