/** The page on annotated sums: precision and recall, by kind of sum; and what of each table is printed beside it. The page names no table. */
import { toRanges } from '../../../src/core/rules/common/places';
import { toA1 } from '../../../src/core/workbook/address';
import { grid, share } from '../grid';
import type { ScoredSum, TableScore } from './annotated-sums';
import { columnOf, rowOf } from './cell-sum';
import { SHAPES } from './sum-shape';
import { THIRDS, thirdOf } from './thirds';

export function sumsPage(scores: readonly TableScore[]): string {
  const withSums = scores.filter(({ right, missed }) => right.length + missed.length > 0);
  const kinds: [string, (sum: ScoredSum) => boolean][] = [
    ...SHAPES.map((shape): [string, (sum: ScoredSum) => boolean] => [shape, (sum) => sum.shape === shape]),
    ['alone', ({ alone }) => alone],
    ['along a row', ({ direction }) => direction === 'row'],
    ['along a column', ({ direction }) => direction === 'column'],
    ['all', () => true],
  ];
  return [
    '# Annotated sums of tables from everywhere',
    '',
    '`npm run bench:sums` makes this page again from the annotated tables beside the project (AggreCol, EDBT 2022), of which nothing is copied here; a third of them, chosen by a hash of the name, is kept aside.',
    'Each table becomes a sheet: texts that are numbers in its notation are numbers, all else stays text. A claim of `equationList` along a row or column is right when an annotated sum has the same total and the same parts, blank cells aside.',
    'Where annotations lack a true sum, a true claim counts as wrong: no reader reaches 1.',
    '',
    grid(
      ['tables', 'N', 'no table read', 'sums', 'claims', 'precision', 'recall', 'F1', 'mean recall'],
      [
        ...THIRDS.map((third) =>
          overallRow(
            third,
            scores.filter(({ name }) => thirdOf(name) === third),
          ),
        ),
        overallRow('all', scores),
        overallRow('all with sums', withSums),
      ],
    ),
    '',
    '## By kind of sum',
    '',
    'How the parts stand to the total among the figures of their line, for found and missed ones as annotated, for wrong ones as claimed; “alone”: no other line of the table adds up the same way.',
    '',
    grid(
      ['sums', 'annotated', 'found', 'recall', 'claimed wrongly', 'precision'],
      kinds.map(([name, is]) => kindRow(name, scores, is)),
    ),
    '',
  ].join('\n');
}

interface Counts {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
}

function countsOf(scores: readonly TableScore[], is: (sum: ScoredSum) => boolean = () => true): Counts {
  const count = (of: (score: TableScore) => readonly ScoredSum[]): number =>
    scores.reduce((total, score) => total + of(score).filter(is).length, 0);
  return { right: count(({ right }) => right), missed: count(({ missed }) => missed), wrong: count(({ wrong }) => wrong) };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and their harmonic mean. */
export function measuresOf({ right, missed, wrong }: Counts): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const [precision, recall] = [ratio(right, right + wrong), ratio(right, right + missed)];
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

function overallRow(name: string, scores: readonly TableScore[]): string[] {
  const counts = countsOf(scores);
  const { precision, recall, f1 } = measuresOf(counts);
  const recalls = scores
    .filter(({ right, missed }) => right.length + missed.length > 0)
    .map((score) => measuresOf(countsOf([score])).recall);
  return [
    name,
    String(scores.length),
    String(scores.filter(({ unread }) => unread).length),
    String(counts.right + counts.missed),
    String(counts.right + counts.wrong),
    precision.toFixed(3),
    recall.toFixed(3),
    f1.toFixed(3),
    ratio(
      recalls.reduce((total, one) => total + one, 0),
      recalls.length,
    ).toFixed(3),
  ];
}

function kindRow(name: string, scores: readonly TableScore[], is: (sum: ScoredSum) => boolean): string[] {
  const { right, missed, wrong } = countsOf(scores, is);
  return [name, String(right + missed), String(right), share(right, right + missed), String(wrong), share(right, right + wrong)];
}

/** Table by table, those with most that is missed or wrong first: for the terminal only. */
export function tablesTable(scores: readonly TableScore[], most: number): string {
  const off = ({ missed, wrong }: TableScore): number => missed.length + wrong.length;
  const rows = scores
    .filter((score) => off(score) > 0)
    .sort((a, b) => off(b) - off(a))
    .slice(0, most)
    .map((score) => [
      `${thirdOf(score.name) === 'kept aside' ? '* ' : '  '}${score.name}`,
      score.unread ? 'none' : '',
      String(score.right.length + score.missed.length),
      String(score.missed.length),
      worstOf(score.missed),
      String(score.wrong.length),
      worstOf(score.wrong),
    ]);
  return grid(['table (* kept aside)', 'read', 'sums', 'missed', 'mostly', 'wrong', 'mostly'], rows);
}

function worstOf(sums: readonly ScoredSum[]): string {
  const kinds = new Map<string, number>();
  for (const { direction, shape } of sums) kinds.set(`${direction} ${shape}`, (kinds.get(`${direction} ${shape}`) ?? 0) + 1);
  const [worst] = [...kinds].sort(([, a], [, b]) => b - a);
  return worst === undefined ? '' : `${worst[0]} (${String(worst[1])})`;
}

const shownSum = ({ total, parts, shape, alone }: ScoredSum): string =>
  `${toA1(addressOf(total))}=${toRanges(parts.map(addressOf)).join('+')} ${shape}${alone ? ', alone' : ''}`;
const addressOf = (cell: number): { row: number; column: number } => ({ row: rowOf(cell), column: columnOf(cell) });

/** Which sums were missed (`--fn`) or claimed wrongly (`--fp`): for the terminal only. */
export function detailsOf({ name, missed, wrong }: TableScore, which: { readonly fp: boolean; readonly fn: boolean }): string {
  return [
    ...(which.fn ? missed.map((sum) => `FN ${name} ${shownSum(sum)}`) : []),
    ...(which.fp ? wrong.map((sum) => `FP ${name} ${shownSum(sum)}`) : []),
  ].join('\n');
}
