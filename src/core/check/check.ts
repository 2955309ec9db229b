/** Checks a workbook: snapshot in, report out. Pure and synchronous; the same for every host. */
import { amountsOf, type AmountsOfTable } from './amounts';
import { capLinesOf } from './cap-lines';
import { capsReport } from './caps-report';
import { NO_CHOICES } from '../law/cases/choices';
import { PLAIN_LAW, withSheetCaps } from '../law/setting';
import type { Finding, Severity } from '../rules/common/finding';
import { type Observations, observe } from '../rules/common/observations';
import { documentPlacesOf } from '../rules/common/document-places';
import { RULES } from '../rules/register';
import { explainTable } from '../table/explain/explain';
import type { Table } from '../table/model/table';
import type { TableUnderstanding } from '../table/explain/understanding';
import { cellKey, rangeToA1 } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { provenCellsOf } from './coverage';
import { equationListsOf } from './equation-list';
import { shownSumsOf } from './shown-sums';
import { isOwnList } from './own-list';
import { tableTotalsOf } from './table-totals';
import type { CheckOptions, ListedEquation, ProvenCells, TableReport, UnreadArea, WorkbookReport } from './report';
import { groundsOf, verdictOf } from './verdict';

/** @param snapshot the workbook as its host read it */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  {
    exact,
    law: given = PLAIN_LAW,
    choices = NO_CHOICES,
    corrections,
    explain = false,
    coverage = false,
    equations = false,
    impact = false,
    totals = false,
  }: CheckOptions,
): WorkbookReport {
  const law = withSheetCaps(given, snapshot);
  const observed = observe({ sheets: snapshot.sheets.filter((sheet) => !isOwnList(sheet)) }, corrections, { law, choices });
  const places = documentPlacesOf(snapshot, observed.reading);
  const found = inOrder(
    RULES.flatMap((rule) => rule.find(observed, { exact })),
    snapshot,
  );
  // Nothing is written into a text document, so there is nothing to apply; what is right is told all the same.
  const findings = places === null ? found : found.map((finding): Finding => ({ ...finding, fix: null, inDocument: places }));
  const amounts = amountsOf(observed);
  const tables = tableReports(observed, amounts, explain ? understandingsOf(observed) : new Map(), {
    proven: coverage ? provenCellsOf(observed, amounts) : null,
    listed: equations ? equationListsOf(observed) : null,
  });
  const { lostSheets = [] } = snapshot;
  const { isBlank, passed, ...grounds } = groundsOf(observed, amounts);
  const unread = [
    ...observed.reading.leftovers.map(({ sheet, range, reason }): UnreadArea => ({ sheet, range: rangeToA1(range), reason })),
    ...passed,
    ...observed.textBeyond.map(({ sheet, range }): UnreadArea => ({ sheet, range: rangeToA1(range), reason: 'too-much-text' })),
    ...lostSheets.map((sheet): UnreadArea => ({ sheet, range: '', reason: 'lost-sheet' })),
  ];
  const caps = capsReport(observed, impact);
  const capLines = capLinesOf(findings, observed.caps(), caps);
  const judged = verdictOf(findings, tables, observed, { ...grounds, isBlank, passed, hasLost: lostSheets.length > 0 }, capLines);
  const { stale } = observed.reading;
  return {
    ...judged,
    ...grounds,
    capLines,
    tables,
    findings,
    unread,
    stale,
    ...(caps !== null && { caps }),
    ...(totals && { totals: tableTotalsOf(observed) }),
    ...(places !== null && { inDocument: places }),
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'undecided', 'info'];

/** Errors first, then by sheet and place. */
export function inOrder(findings: readonly Finding[], snapshot: WorkbookSnapshot): Finding[] {
  const sheets = new Map(snapshot.sheets.map(({ name }, at) => [name, at]));
  const place = ({ at }: Finding): number => cellKey(at.row, at.column);
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (sheets.get(a.sheet) ?? 0) - (sheets.get(b.sheet) ?? 0) ||
      place(a) - place(b) ||
      (a.code < b.code ? -1 : 1),
  );
}

interface Counts {
  total: number;
  exact: number;
  rounding: number;
  failed: number;
  undecided: number;
}

const noneCounted = (): Counts => ({ total: 0, exact: 0, rounding: 0, failed: 0, undecided: 0 });

function understandingsOf(observed: Observations): ReadonlyMap<Table, TableUnderstanding> {
  const { reading } = observed;
  const shown = shownSumsOf(observed);
  const understood = new Map<Table, TableUnderstanding>();
  for (const view of reading.views) {
    const onSheet = reading.tables.filter((table) => table.sheet === view.sheet.name);
    for (const table of onSheet) understood.set(table, explainTable(view, table, onSheet, shown.get(table)));
  }
  return understood;
}

/** What is made of every table on request only. */
interface AskedFor {
  readonly proven: ReadonlyMap<Table, readonly ProvenCells[]> | null;
  readonly listed: ReadonlyMap<Table, readonly ListedEquation[]> | null;
}

function tableReports(
  { reading, ledger, judging }: Observations,
  amounts: ReadonlyMap<Table, AmountsOfTable>,
  understandings: ReadonlyMap<Table, TableUnderstanding>,
  { proven, listed }: AskedFor,
): TableReport[] {
  const tallies = new Map(reading.tables.map((table) => [table, noneCounted()]));
  ledger.equations.forEach(({ total, kind }, at) => {
    const table = ledger.entries[total]?.table;
    const count = table && tallies.get(table);
    const verdict = judging.judgements[at]?.verdict;
    if (count === undefined || verdict === undefined) return;
    // What two tables share proves figures in both, and is no sum of either.
    if (kind === 'same') return;
    count.total++;
    count[verdict === 'broken' ? 'failed' : verdict]++;
  });
  return reading.tables.map((table): TableReport => {
    const own = amounts.get(table);
    const { all: amountCells, tested: provenCells } = own?.count ?? { all: 0, tested: 0 };
    const { id, sheet, title, kind, period, unit, sources } = table;
    return {
      id,
      sheet,
      ...(table.isHidden ? { onHiddenSheet: true } : {}),
      range: rangeToA1(table.range),
      title,
      kind,
      period,
      unit,
      sources,
      holds: own?.holds ?? 'money',
      equations: tallies.get(table) ?? noneCounted(),
      coverage: { amountCells, provenCells, ...(proven === null ? {} : { byEquations: proven.get(table) ?? [] }) },
      ...(listed === null ? {} : { equationList: listed.get(table) ?? [] }),
      corrections: table.corrections.all,
      understanding: understandings.get(table) ?? null,
    };
  });
}
