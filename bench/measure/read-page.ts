/** The page on how clean workbooks are read: by kind of workbook, by feature, with the first failures. */
import { generate, RECIPES, type Generated } from '../generate/workbook';
import { grid, share } from './grid';
import { read, type Reading } from './reading';
import { shownFinding } from './shown-table';

export interface ReadPage {
  readonly page: string;
  readonly readings: readonly Reading[];
}

const RIGHT = 'fully right';

export function readPage(count: number, seed: number): ReadPage {
  const readings = Array.from({ length: count }, (_workbook, at) => read(generate(seed + at)));
  const isRight = ({ slips }: Reading): boolean => slips.length === 0;
  const errors = (all: readonly Reading[], severity: string): number =>
    all.reduce((total, { falseFindings }) => total + falseFindings.filter((finding) => finding.severity === severity).length, 0);
  const row = (name: string, all: readonly Reading[]): string[] => [
    name,
    String(all.length),
    share(all.filter(isRight).length, all.length),
    share(
      all.reduce((total, { proven }) => total + proven, 0),
      all.reduce((total, { amounts }) => total + amounts, 0),
    ),
    share(
      all.reduce((total, { foundSums }) => total + foundSums, 0),
      all.reduce((total, { sums }) => total + sums, 0),
    ),
    String(errors(all, 'error')),
    String(errors(all, 'warning')),
    String(errors(all, 'undecided')),
  ];
  const byRecipe = RECIPES.map((recipe) =>
    row(
      recipe,
      readings.filter(({ workbook }) => workbook.recipe === recipe),
    ),
  );
  const isClean = (reading: Reading): boolean => isRight(reading) && reading.falseFindings.length === 0;
  const failures = readings.filter((reading) => !isClean(reading));
  const page = [
    '# Reading clean workbooks',
    '',
    `Generated workbooks, seeds ${String(seed)} to ${String(seed + count - 1)} (N = ${String(count)}); \`npm run bench:read -- --n ${String(count)} --seed ${String(seed)}\` makes this page again.`,
    '“Fully right”: kind, period, unit, sources and range of every table of the workbook. “Proven”: amount cells in at least one decided equation. “Sums”: decided equations of the report against those of the truth.',
    'False findings: everything above information, but for the missing unit where none is stated.',
    '',
    grid(['workbook', 'N', RIGHT, 'proven', 'sums', 'false errors', 'false warnings', 'undecided'], [...byRecipe, row('all', readings)]),
    '',
    '## What failures have in common',
    '',
    'Features whose workbooks fail most often, with at least one failure in three workbooks or more.',
    '',
    grid(['feature', 'N', 'failed', 'share'], featureRows(readings, isClean)),
    '',
    '## First failures',
    '',
    ...failures.slice(0, 20).map((reading) => `- ${reasonOf(reading)}`),
    '',
  ].join('\n');
  return { page, readings };
}

function featureRows(readings: readonly Reading[], isClean: (reading: Reading) => boolean): string[][] {
  const counts = new Map<string, { all: number; failed: number }>();
  for (const reading of readings)
    for (const feature of reading.workbook.features) {
      const count = counts.get(feature) ?? { all: 0, failed: 0 };
      counts.set(feature, { all: count.all + 1, failed: count.failed + (isClean(reading) ? 0 : 1) });
    }
  return [...counts]
    .filter(([, { all, failed }]) => all >= 3 && failed > 0)
    .sort(([, a], [, b]) => b.failed / b.all - a.failed / a.all)
    .slice(0, 20)
    .map(([feature, { all, failed }]) => [feature, String(all), String(failed), share(failed, all)]);
}

export function reasonOf({ workbook, slips, falseFindings }: Reading): string {
  const found = falseFindings.slice(0, 2).map(shownFinding);
  const more = falseFindings.length > 2 ? [`… ${String(falseFindings.length)} findings`] : [];
  return `seed ${String(workbook.seed)} ${workbook.recipe}: ${[...slips, ...found, ...more].join('; ')} {${featuresOf(workbook)}}`;
}

const USUAL = /^(?:rounding:exact|encoding:unicode|unit:right|zero:number|numbers:stored|formulas:typed)$/;
const featuresOf = ({ features }: Generated): string => features.filter((feature) => !USUAL.test(feature)).join(' ');
