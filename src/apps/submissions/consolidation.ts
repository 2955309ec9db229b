/** Checked submissions → the sheets of one consolidated workbook: which units are added, where every figure comes from, and what is left out. */
import { buildForms } from '../../core/forms/build';
import { amountsOfUnit, figuresOfUnit, reachOf, within, type UnitFigures } from '../../core/forms/consolidate';
import { areasOf, leftOutRemark, noPlaceRemarks, type LeftOut } from '../../core/forms/consolidation-remarks';
import { originsSheet, originText } from '../../core/forms/origins-sheet';
import { LONGEST_PERIOD, parametersOf, yearsOf } from '../../core/forms/parameters';
import { consolidateWords } from '../../core/messages/consolidation/of';
import type { ToldDifference } from '../../core/messages/consolidation/words';
import { problemSentence, type ProblemCode } from '../../core/messages/reports/problems';
import type { KnownUnit } from '../../core/money/money';
import { readTables } from '../../core/table/read-workbook';
import type { Period, SourceId } from '../../core/table/model/dimensions';
import type { NewSheet } from '../../core/workbook/new-sheet';
import type { CheckedFile } from './checked-file';

/** The sheet behind the summary. */
const ORIGINS_SHEET = 'Nguồn số liệu';

export interface ReadUnit {
  readonly name: string;
  readonly figures: UnitFigures;
  readonly errors: number;
  readonly warnings: number;
  /** Null where the unit is added. */
  readonly left: LeftOut | null;
  readonly problem: ProblemCode | null;
}

export interface ConsolidationChoices {
  /** Null takes those of the figures. */
  readonly period: Period | null;
  readonly sources: readonly SourceId[] | null;
  readonly unit: KnownUnit;
  readonly province: string | null;
}

const NO_FIGURES: UnitFigures = { origins: [], unplaced: [], unused: [], differing: [] };

/** @param file how it is called */
export const unreadableUnit = (name: string, file: string, problem: ProblemCode): ReadUnit => ({
  name,
  figures: NO_FIGURES,
  errors: 0,
  warnings: 0,
  left: { why: 'unreadable', file, sentence: problemSentence(problem, 'vi') },
  problem,
});

/** The totals that a unit states and the summary does not bear out, as sentences tell them. */
export const toldDifferences = ({ differing }: Pick<UnitFigures, 'differing'>): ToldDifference[] =>
  differing.map((one) => ({ ...one, cell: originText(one) }));

/** @param includeFailing units with errors are added as well */
export function readUnit(
  name: string,
  checked: readonly CheckedFile[],
  { unit: money, includeFailing }: { readonly unit: KnownUnit; readonly includeFailing: boolean },
): ReadUnit {
  let [errors, warnings] = [0, 0];
  const files = [];
  for (const { result, opened } of checked) {
    if (result.status === 'unreadable' || opened === null)
      return unreadableUnit(name, result.file, result.status === 'unreadable' ? result.problem : 'internal');
    errors += result.report.findings.filter(({ severity }) => severity === 'error').length;
    warnings += result.report.findings.filter(({ severity }) => severity === 'warning').length;
    const corrections = result.report.tables.flatMap((table) => table.corrections);
    files.push({ file: result.file, workbook: opened.snapshot, reading: readTables(opened.snapshot, corrections) });
  }
  if (files.length === 0) return { name, figures: NO_FIGURES, errors, warnings, left: { why: 'no-files' }, problem: null };
  const figures = figuresOfUnit(files, money);
  const unit = { name, figures, errors, warnings, problem: null };
  if (errors > 0 && !includeFailing) return { ...unit, left: { why: 'errors', errors } };
  const reasons = [...new Set(figures.unplaced.map(({ why }) => why))];
  return { ...unit, left: figures.origins.length === 0 ? { why: 'no-figures', reasons } : null };
}

export interface Consolidated {
  readonly sheets: readonly NewSheet[];
  /** Units with figures for which the summary has no column. */
  readonly outside: readonly { readonly name: string; readonly figures: UnitFigures }[];
}

/** @returns the period where it is longer than a summary has room for */
export function consolidated(
  added: readonly ReadUnit[],
  left: readonly ReadUnit[],
  { unit, province, ...choices }: ConsolidationChoices,
): Consolidated | { readonly tooLong: Period } {
  const reach = reachOf(added.flatMap(({ figures }) => figures.origins));
  const period = choices.period ?? reach?.period ?? { from: 2026, to: 2026 };
  const sources = choices.sources ?? reach?.sources ?? [];
  if (yearsOf(period).length > LONGEST_PERIOD) return { tooLong: period };
  const parameters = { ...parametersOf({ period, sources, unit, province }), unit, head: 'stand-alone' as const };
  const units = added.map((one) => ({ ...one, kept: within(one.figures.origins, period, sources) }));
  const outside = units.flatMap(({ name, kept }) =>
    kept.unplaced.length === 0 ? [] : [{ name, figures: { ...kept, unused: [], differing: [] } }],
  );
  const submissions = units.map(({ name, kept, errors, warnings }) => ({
    unit: name,
    amounts: amountsOfUnit(kept.origins, period),
    errors,
    warnings,
    note: areasOf(kept.origins),
  }));
  const remarks = [
    `Từng số lấy từ tệp, trang, ô nào: xem trang “${ORIGINS_SHEET}”.`,
    ...left.flatMap((one) => (one.left === null ? [] : [leftOutRemark(one.name, one.left)])),
    ...[...added, ...outside].flatMap(({ name, figures }) => [
      ...noPlaceRemarks(name, figures),
      ...(figures.differing.length === 0 ? [] : [consolidateWords('vi').differing(name, unit, toldDifferences(figures))]),
    ]),
  ];
  const summary = buildForms(['consolidation'], parameters, { facts: { submissions, remarks } });
  const origins = units.map(({ name, kept }) => ({ unit: name, origins: kept.origins }));
  return { sheets: [...summary, originsSheet(ORIGINS_SHEET, origins, parameters)], outside };
}
