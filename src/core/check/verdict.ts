/**
 * What may be said of a workbook as a whole, from one place for every report and pane: its sums pass only where nothing speaks
 * against them and nearly all amounts that a person can see were tested. Exit statuses follow findings, never this.
 */
import { ownSheetOf } from '../law/own-caps/own-cap-columns';
import type { Finding } from '../rules/common/finding';
import type { Observations } from '../rules/common/observations';
import type { Table } from '../table/model/table';
import type { Figure } from '../table/seeing/figure';
import { contains, rangeToA1, type CellRange } from '../workbook/address';
import { amountsInArea, isFigure, passedOver, type AmountsOfTable } from './amounts';
import { capsVerdictOf, isOfCaps, type CapLines } from './caps-verdict';
import type { FileCoverage, TableReport, UnreadArea, UntestedPlace, Verdict, VerdictReason, Verdicts } from './report';

/** Of the amounts on visible sheets so many in ten must stand in a sum that was tested. */
const TESTED_IN_TEN = 9;

export interface Grounds {
  readonly coverage: FileCoverage;
  readonly untested: readonly UntestedPlace[];
  readonly uncalculated: number;
  /** Amounts within tables that no line of any takes in. */
  readonly passed: readonly UnreadArea[];
  /** There is no amount, and no formula that could give one. */
  readonly isBlank: boolean;
}

/** What the verdict on sums stands on besides findings and sums. Hidden sheets are nobody's figures until they are shown. */
export function groundsOf({ workbook, reading, uncalculated }: Observations, amounts: ReadonlyMap<Table, AmountsOfTable>): Grounds {
  const visible = countedSheets(workbook, reading.tables);
  let [amountCells, testedCells, unreadAmounts] = [0, 0, 0];
  const untested: UntestedPlace[] = [];
  for (const [{ sheet, range }, own] of amounts) {
    if (!visible.has(sheet)) continue;
    const { all, tested } = own.count;
    const missed = all - tested;
    amountCells += all;
    testedCells += tested;
    if (missed > 0) untested.push({ sheet, range: rangeToA1(range), amounts: missed, read: true });
  }
  const leave = (sheet: string, range: string, missed: number): void => {
    unreadAmounts += missed;
    if (missed > 0) untested.push({ sheet, range, amounts: missed, read: false });
  };
  const passed: UnreadArea[] = [];
  for (const view of reading.views) {
    const sheet = view.sheet.name;
    if (!visible.has(sheet)) continue;
    const onSheet = reading.tables.filter((table) => table.sheet === sheet);
    const isRead = (row: number, column: number): boolean => onSheet.some((table) => contains(table.range, { row, column }));
    for (const { range } of reading.leftovers.filter((one) => one.sheet === sheet))
      leave(sheet, rangeToA1(range), amountsInArea(view, range, isRead).length);
    const counted = new Set<Figure>();
    for (const table of onSheet) {
      // Where ranges of tables overlap, what both passed over is one amount.
      const figures = passedOver(view, table, onSheet).filter((figure) => !counted.has(figure) && counted.add(figure));
      if (figures.length === 0) continue;
      const range = rangeToA1(around(figures));
      passed.push({ sheet, range, reason: 'no-structure' });
      leave(sheet, range, figures.length);
    }
  }
  return {
    coverage: { amountCells, testedCells, unreadAmounts },
    untested: untested.sort((a, b) => b.amounts - a.amounts),
    uncalculated: [...uncalculated.values()].reduce((sum, count) => sum + count, 0),
    passed,
    isBlank: amountCells === 0 && (uncalculated.size === 0 || nothingToCalculateFrom(workbook, reading.tables, unreadAmounts)),
  };
}

function around(figures: readonly Figure[]): CellRange {
  const [rows, columns] = [figures.map(({ row }) => row), figures.map(({ column }) => column)];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

const visibleSheets = ({ sheets }: Observations['workbook']): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])));

/** Limits and rates on a sheet of the office's own caps are no figures of the plan beside it. */
function countedSheets(workbook: Observations['workbook'], tables: readonly Table[]): ReadonlySet<string> {
  const visible = visibleSheets(workbook);
  const ofCaps = new Set(workbook.sheets.flatMap((sheet) => (visible.has(sheet.name) && ownSheetOf(sheet) !== null ? [sheet.name] : [])));
  const plan = new Set([...visible].filter((name) => !ofCaps.has(name)));
  return tables.some(({ sheet }) => plan.has(sheet)) ? plan : visible;
}

/** A form whose formulas were never calculated is blank where they find no figure in any table and fetch none from elsewhere. */
function nothingToCalculateFrom({ sheets }: Observations['workbook'], tables: readonly Table[], unreadAmounts: number): boolean {
  const hasFigure = tables.some(({ lines }) => lines.some(({ figures }) => figures.some(isFigure)));
  const fetches = sheets.some(({ rows }) =>
    rows.some((row) => row.some((cell) => cell?.uncalculated === true && cell.formula?.includes('!'))),
  );
  return unreadAmounts === 0 && !hasFigure && !fetches;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly verdicts: Verdicts;
  readonly reasons: readonly VerdictReason[];
}

/** @param grounds with whether the file lost a sheet that was to be seen: what stood there can never be promised */
export function verdictOf(
  findings: readonly Finding[],
  tables: readonly TableReport[],
  { workbook, textBeyond }: Observations,
  grounds: Grounds & { readonly hasLost: boolean },
  capLines: CapLines,
): Judged {
  const visible = visibleSheets(workbook);
  const isWrong = findings.some(({ severity, code }) => severity === 'error' && !isOfCaps(code));
  const isRead = tables.some(({ sheet }) => visible.has(sheet));
  const doubts = [...doubtsIn(findings, tables), ...gapsIn(grounds, isRead, textBeyond.length > 0)];
  const ofCaps = capsVerdictOf(findings, capLines);
  const caps = ofCaps === 'pass' && grounds.hasLost ? 'undecided' : ofCaps;
  const sums = isWrong ? 'fail' : doubts.length > 0 ? 'undecided' : 'pass';
  return {
    verdict: caps === 'fail' ? 'fail' : sums,
    verdicts: { sums, caps },
    reasons: [...(isWrong || caps === 'fail' ? (['error'] as const) : []), ...doubts],
  };
}

/** Sums that do not hold, or of which nothing can be said; what caps leave open is another matter. */
function doubtsIn(findings: readonly Finding[], tables: readonly TableReport[]): VerdictReason[] {
  const reasons: VerdictReason[] = [];
  if (tables.some(({ equations }) => equations.failed > 0) || findings.some(isFailedSum)) reasons.push('failed-sums');
  const isOpen = findings.some(({ severity, code }) => severity === 'undecided' && !isOfCaps(code));
  if (isOpen || tables.some(({ equations }) => equations.undecided > 0)) reasons.push('undecided');
  return reasons;
}

/** Sums that no relation of a table claims: targets split up, parts beyond their whole, a text that a formula left out. */
function isFailedSum(finding: Finding): boolean {
  switch (finding.code) {
    case 'SB105':
    case 'SB203':
      return true;
    case 'SB304':
      return finding.facts.overlooked;
    default:
      return false;
  }
}

/** What keeps sums from telling enough: no table, no figures, amounts that none of them reaches, results that are not there. */
function gapsIn(
  { coverage, uncalculated, isBlank, hasLost }: Grounds & { readonly hasLost: boolean },
  isRead: boolean,
  hasTextBeyond: boolean,
): VerdictReason[] {
  const { amountCells, testedCells, unreadAmounts } = coverage;
  const reasons: VerdictReason[] = [];
  const enough = testedCells > 0 && testedCells * 10 >= (amountCells + unreadAmounts) * TESTED_IN_TEN;
  if (!isRead) reasons.push('no-table');
  if (isRead && isBlank) reasons.push('empty');
  if (!enough && amountCells > testedCells) reasons.push('untested');
  if (hasLost || hasTextBeyond || (!enough && unreadAmounts > 0)) reasons.push('unread');
  if (uncalculated > 0) reasons.push('not-calculated');
  return reasons;
}
