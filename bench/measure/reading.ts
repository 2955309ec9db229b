/** Holds the report on a clean workbook against its truth. */
import { WITHOUT_CAPS } from './without-caps';
import { checkWorkbook } from '../../src/core/check/check';
import type { TableReport, WorkbookReport } from '../../src/core/check/report';
import type { Finding } from '../../src/core/rules/common/finding';
import { rangeToA1 } from '../../src/core/workbook/address';
import type { Generated } from '../generate/workbook';
import type { TruthTable } from '../generate/truth';

export interface Reading {
  readonly workbook: Generated;
  readonly report: WorkbookReport;
  /** "period null instead of 2026–2030": each field that came out wrong, tables that were not found or not there. */
  readonly slips: readonly string[];
  /** Findings a clean workbook must not have. */
  readonly falseFindings: readonly Finding[];
  readonly amounts: number;
  readonly proven: number;
  /** Sums that hold by the truth, and how many of them the report counts at most. */
  readonly sums: number;
  readonly foundSums: number;
}

export function read(workbook: Generated): Reading {
  const report = checkWorkbook(workbook.snapshot, { exact: false, law: WITHOUT_CAPS });
  const slips: string[] = [];
  let amounts = 0;
  let proven = 0;
  let sums = 0;
  let foundSums = 0;
  const used = new Set<TableReport>();
  for (const truth of workbook.truth.tables) {
    const range = rangeToA1(truth.range);
    const found = report.tables.find((table) => table.sheet === truth.sheet && table.range === range) ?? overlapping(report, truth, used);
    const provable = provableOf(truth);
    amounts += provable;
    const stated = truth.equations.filter(({ kind }) => kind !== 'at-most').length;
    sums += stated;
    if (found === undefined) {
      slips.push(`no table at ${range}`);
      continue;
    }
    used.add(found);
    foundSums += Math.min(stated, found.equations.exact + found.equations.rounding);
    proven += Math.min(provable, found.coverage.provenCells);
    slips.push(...differences(truth, found, range));
  }
  for (const table of report.tables) if (!used.has(table)) slips.push(`a table too many at ${table.range}`);
  const silent = workbook.truth.tables.some(({ unit, optional }) => unit === 'unknown' && !optional.includes('unit'));
  const falseFindings = report.findings.filter(
    ({ severity, code }) => severity !== 'info' && !(code === 'SB301' && (silent || workbook.recipe === 'targets')),
  );
  return { workbook, report, slips, falseFindings, amounts, proven, sums, foundSums };
}

/** Amounts that stand in an equation, so that they can be proven. */
function provableOf({ amounts, equations }: TruthTable): number {
  const inSome = new Set(equations.filter(({ kind }) => kind !== 'at-most').flatMap(({ total, parts }) => [total, ...parts]));
  return amounts.filter((cell) => inSome.has(cell)).length;
}

function overlapping(report: WorkbookReport, truth: TruthTable, used: ReadonlySet<TableReport>): TableReport | undefined {
  return report.tables.find((table) => table.sheet === truth.sheet && !used.has(table));
}

function differences(truth: TruthTable, found: TableReport, range: string): string[] {
  const periodOf = (period: TruthTable['period']): string => (period === null ? 'none' : `${String(period.from)}–${String(period.to)}`);
  const listOf = (sources: readonly string[]): string => [...sources].sort().join('+') || 'none';
  const pairs: readonly (readonly [field: string, got: string, wanted: string])[] = [
    ['range', found.range, range],
    ['kind', found.kind, truth.kind],
    ['period', periodOf(found.period), periodOf(truth.period)],
    ['unit', found.unit, truth.unit],
    ['sources', listOf(found.sources), listOf(truth.sources)],
  ];
  return pairs.flatMap(([field, got, wanted]) =>
    got === wanted || truth.optional.some((optional) => optional === field) ? [] : [`${field} ${got} instead of ${wanted}`],
  );
}
