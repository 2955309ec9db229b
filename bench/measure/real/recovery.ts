/** One real book read without its formulas: which of its sums were claimed, what was claimed wrongly, what a changed digit leads to. */
import { checkWorkbook } from '../../../src/core/check/check';
import type { WorkbookReport } from '../../../src/core/check/report';
import type { Finding } from '../../../src/core/rules/common/finding';
import { contains, parseRange } from '../../../src/core/workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { withoutFormulas } from '../../../src/core/workbook/without-formulas';
import { sheetSums, type SheetSums } from './book-sums';
import { columnOf, isAmong, rowOf, SumIndex, type CellSum } from './cell-sum';
import { cellsOf, claimedSums } from './claimed-sums';
import { digitChanges, judge, seedOf, withChange, type DigitChange, type Outcome } from './one-digit';
import { shapeOf, type Shape } from './sum-shape';
import { thirdOf, type Third } from './thirds';

/** Why a sum was not found: no table reaches its total, nothing is claimed there in its direction, or other parts are. */
export type Miss = 'no table there' | 'nothing claimed' | 'other parts';

export interface AskedSum {
  readonly sheet: string;
  readonly sum: CellSum;
  /** Null when it was found. */
  readonly miss: Miss | null;
  readonly shape: Shape;
  /** No other line or column adds up the same way. */
  readonly alone: boolean;
  /** It adds two figures that are not zero, or more. */
  readonly rich: boolean;
}

export interface PlacedSum {
  readonly sheet: string;
  readonly sum: CellSum;
}

export interface TriedChange {
  readonly change: DigitChange;
  readonly blind: Outcome;
  readonly seeing: Outcome;
}

export interface Recovery {
  readonly name: string;
  readonly third: Third;
  readonly tables: number;
  readonly asked: readonly AskedSum[];
  readonly claims: number;
  /** Claims at a total whose own formula adds two cells or more in the same direction; and those that say something else than it. */
  readonly held: number;
  readonly wrong: readonly PlacedSum[];
  /** Errors at totals whose own formula holds, formulas unseen. */
  readonly accused: readonly Finding[];
  readonly changes: readonly TriedChange[];
}

/** @param edits how many figures to change at most */
export function recover(name: string, workbook: WorkbookSnapshot, edits: number): Recovery {
  const unseen = withoutFormulas(workbook);
  const report = checkWorkbook(unseen, { exact: false, equations: true });
  const book = workbook.sheets.map(sheetSums);
  const claims = claimedSums(report);
  const indexes = new Map(workbook.sheets.map((sheet) => [sheet.name, new SumIndex(claims.get(sheet.name) ?? [])]));
  const wrong: PlacedSum[] = [];
  const asked: AskedSum[] = [];
  let held = 0;
  book.forEach((sheet, at) => {
    const snapshot = workbook.sheets[at];
    const index = indexes.get(sheet.sheet);
    if (snapshot === undefined || index === undefined) return;
    asked.push(...askedOf(snapshot, sheet, index, report));
    for (const claim of index.sums) {
      const own = sheet.adding.of(claim.direction, claim.total).filter(({ parts }) => parts.length >= 2);
      if (own.length === 0) continue;
      held++;
      if (!isAmong(claim, index, sheet.adding, sheet.valueOf)) wrong.push({ sheet: sheet.sheet, sum: claim });
    }
  });
  return {
    name,
    third: thirdOf(name),
    tables: report.tables.length,
    asked,
    claims: [...indexes.values()].reduce((total, { sums }) => total + sums.length, 0),
    held,
    wrong,
    accused: accusedIn(report, book),
    changes: tried(workbook, digitChanges(workbook, book, edits, seedOf(name)), { workbook: unseen, report }),
  };
}

function accusedIn({ findings }: WorkbookReport, book: readonly SheetSums[]): Finding[] {
  const sound = new Map(book.map(({ sheet, sound: totals }) => [sheet, totals]));
  return findings.filter(({ severity, sheet, cell }) => severity === 'error' && sound.get(sheet)?.has(cellsOf(cell)[0] ?? -1) === true);
}

function askedOf(sheet: SheetSnapshot, { asked, adding, valueOf }: SheetSums, claims: SumIndex, { tables }: WorkbookReport): AskedSum[] {
  const ranges = tables.flatMap(({ sheet: name, range }) => (name === sheet.name ? (parseRange(range) ?? []) : []));
  const lines = new Lines(sheet, adding);
  const patterns = new Map<string, number>();
  for (const sum of asked) patterns.set(patternOf(sum), (patterns.get(patternOf(sum)) ?? 0) + 1);
  return asked.map((sum): AskedSum => {
    const { direction, total, parts } = sum;
    const isFound = isAmong(sum, adding, claims, valueOf);
    const isRead = ranges.some((range) => contains(range, { row: rowOf(total), column: columnOf(total) }));
    const miss = !isRead ? 'no table there' : claims.of(direction, total).length > 0 ? 'other parts' : 'nothing claimed';
    return {
      sheet: sheet.name,
      sum,
      miss: isFound ? null : miss,
      shape: lines.shapeOf(sum),
      alone: patterns.get(patternOf(sum)) === 1,
      rich: parts.filter((part) => valueOf(part) !== 0).length >= 2,
    };
  });
}

/** Along the line that a sum runs in: columns of a sum in a row. */
const along = ({ direction }: CellSum, cell: number): number => (direction === 'row' ? columnOf(cell) : rowOf(cell));
const across = ({ direction }: CellSum, cell: number): number => (direction === 'row' ? rowOf(cell) : columnOf(cell));

const patternOf = (sum: CellSum): string => [sum.direction, along(sum, sum.total), ...sum.parts.map((part) => along(sum, part))].join();

/** The figures of each row and column, looked up once. */
class Lines {
  private readonly filled = new Map<string, number[]>();
  private readonly totals = new Map<string, Set<number>>();

  constructor(
    private readonly sheet: SheetSnapshot,
    adding: SumIndex,
  ) {
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (typeof cell?.value !== 'number') return;
        at(this.filled, `row${String(row)}`, () => []).push(column);
        at(this.filled, `column${String(column)}`, () => []).push(row);
      });
    });
    for (const sum of adding.sums) at(this.totals, lineOf(sum), () => new Set()).add(along(sum, sum.total));
  }

  private isFigure(cell: number): boolean {
    return typeof this.sheet.rows[rowOf(cell)]?.[columnOf(cell)]?.value === 'number';
  }

  shapeOf(sum: CellSum): Shape {
    const filled = this.filled.get(lineOf(sum)) ?? [];
    const parts = sum.parts.filter((part) => this.isFigure(part)).map((part) => along(sum, part));
    return shapeOf(along(sum, sum.total), parts, filled, this.totals.get(lineOf(sum)) ?? new Set());
  }
}

const lineOf = (sum: CellSum): string => sum.direction + String(across(sum, sum.total));

function at<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

interface Checked {
  readonly workbook: WorkbookSnapshot;
  readonly report: WorkbookReport;
}

function tried(workbook: WorkbookSnapshot, changes: readonly DigitChange[], unseen: Checked): TriedChange[] {
  if (changes.length === 0) return [];
  const check = (one: WorkbookSnapshot): WorkbookReport => checkWorkbook(one, { exact: false, equations: true });
  const outcomes = ({ workbook: given, report }: Checked): ((change: DigitChange) => Outcome) => {
    const claims = claimedSums(report);
    return (change) => judge(change, claims.get(change.sheet) ?? [], report.findings, check(withChange(given, change)).findings);
  };
  const [blind, seeing] = [outcomes(unseen), outcomes({ workbook, report: check(workbook) })];
  return changes.map((change) => ({ change, blind: blind(change), seeing: seeing(change) }));
}
