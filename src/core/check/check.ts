/** Checks a workbook: snapshot in, report out. Pure and synchronous; the same for every host. */
import { NO_CHOICES } from '../law/cases/choices';
import { PLAIN_LAW, withSheetCaps } from '../law/setting';
import type { Finding, Severity } from '../rules/finding';
import { observe } from '../rules/observations';
import { RULES } from '../rules/register';
import type { RuleOptions } from '../rules/rule';
import { parseA1, rangeToA1 } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { amountsOf } from './amounts';
import { capLinesOf } from './cap-lines';
import { capsReport } from './caps-report';
import { isOwnList } from './own-list';
import type { CheckOptions, UnreadArea, WorkbookReport } from './report';
import { tableReports } from './table-reports';
import { groundsOf, verdictOf } from './verdict';

/** @param snapshot the workbook as its host read it */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  { exact, law: given = PLAIN_LAW, choices = NO_CHOICES, corrections, explain = false, coverage = false, impact = false }: CheckOptions,
): WorkbookReport {
  const observed = observe({ sheets: snapshot.sheets.filter((sheet) => !isOwnList(sheet)) }, corrections);
  const law = withSheetCaps(given, snapshot);
  const options: RuleOptions = { exact, law, choices };
  const order = new Map(snapshot.sheets.map(({ name }, at) => [name, at]));
  const findings = inOrder(
    RULES.flatMap((rule) => rule.find(observed, options)),
    order,
  );
  const amounts = amountsOf(observed);
  const tables = tableReports(observed, amounts, { explain, coverage });
  const unread = observed.reading.leftovers.map(({ sheet, range, reason }): UnreadArea => ({ sheet, range: rangeToA1(range), reason }));
  const caps = capsReport(observed, options, impact);
  const capLines = capLinesOf(findings, observed, options, caps);
  const { isBlank, ...grounds } = groundsOf(observed, amounts);
  const judged = verdictOf(findings, tables, observed, { ...grounds, isBlank }, capLines);
  const { stale } = observed.reading;
  return { ...judged, ...grounds, capLines, tables, findings, unread, stale, ...(caps !== null && { caps }) };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'undecided', 'info'];

function inOrder(findings: readonly Finding[], sheets: ReadonlyMap<string, number>): Finding[] {
  const place = ({ cell }: Finding): number => {
    const address = parseA1(cell);
    return address === null ? 0 : address.row * 16384 + address.column;
  };
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (sheets.get(a.sheet) ?? 0) - (sheets.get(b.sheet) ?? 0) ||
      place(a) - place(b) ||
      (a.code < b.code ? -1 : 1),
  );
}
