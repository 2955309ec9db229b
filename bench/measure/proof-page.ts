/** The page on single faults: noticed, located, findings too many, causes; by kind of fault and by kind of workbook, with the worst. */
import { WITHOUT_CAPS } from './without-caps';
import { checkWorkbook } from '../../src/core/check/check';
import type { Finding } from '../../src/core/rules/common/finding';
import { FAULTS, inject, type Skipped } from '../faults/inject';
import { randomOf } from '../generate/random';
import { generate, RECIPES, type Recipe } from '../generate/workbook';
import { grid, share } from './grid';
import { linkedPage } from '../linked/linked-page';
import { prove, type Proving } from './proving';
import { shownFinding } from './shown-table';

export interface ProofPage {
  readonly page: string;
  readonly provings: readonly Proving[];
}

/** Recipes with money in them. */
const PROVABLE = RECIPES.filter((recipe) => recipe !== 'targets');

/** The workbook and the fault that belong to a number: every kind of fault meets every kind of workbook. */
export function caseOf(seed: number, faultName?: string): { proving: Proving | Skipped; name: string } {
  const kind = FAULTS.find(({ name }) => name === faultName) ?? FAULTS[seed % FAULTS.length];
  const recipe: Recipe = PROVABLE[Math.floor(seed / FAULTS.length) % PROVABLE.length] ?? 'source-by-year';
  if (kind === undefined) throw new Error('proof-page: there are no faults');
  const workbook = generate(seed, recipe);
  const fault = inject(randomOf(seed + 7_000_000), workbook, kind);
  return { name: kind.name, proving: typeof fault === 'string' ? fault : prove(fault, told(seed, recipe)) };
}

const told = (seed: number, recipe: Recipe): readonly Finding[] =>
  checkWorkbook(generate(seed, recipe).snapshot, { exact: false, law: WITHOUT_CAPS }).findings;

export function proofPage(count: number, seed: number): ProofPage {
  const provings: Proving[] = [];
  const skipped: Record<Skipped, number> = { 'no-place': 0, silent: 0, honest: 0 };
  const skips = new Map<string, Record<Skipped, number>>();
  for (let at = 0; at < count; at++) {
    const { proving, name } = caseOf(seed + at);
    if (typeof proving === 'string') {
      skipped[proving]++;
      const own = skips.get(name) ?? { 'no-place': 0, silent: 0, honest: 0 };
      own[proving]++;
      skips.set(name, own);
    } else provings.push(proving);
  }
  const row = (name: string, all: readonly Proving[]): string[] => {
    const causes = all.filter(({ causeRight }) => causeRight !== null);
    return [
      name,
      String(all.length),
      share(all.filter(({ noticed }) => noticed).length, all.length),
      share(all.filter(({ located }) => located).length, all.length),
      all.length === 0 ? '–' : (all.reduce((total, { extra }) => total + extra, 0) / all.length).toFixed(2),
      share(causes.filter(({ causeRight }) => causeRight === true).length, causes.length),
    ];
  };
  const header = ['N', 'noticed', 'located', 'extra findings', 'cause right'];
  const byFault = FAULTS.map(({ name }) => {
    const { silent = 0, honest = 0 } = skips.get(name) ?? {};
    return [
      ...row(
        name,
        provings.filter(({ fault }) => fault.kind.name === name),
      ),
      String(silent),
      String(honest),
    ];
  });
  const byRecipe = PROVABLE.map((recipe) =>
    row(
      recipe,
      provings.filter(({ fault }) => fault.workbook.recipe === recipe),
    ),
  );
  const failures = provings.filter(({ noticed, located, extra, causeRight }) => !noticed || !located || extra > 0 || causeRight === false);
  const page = [
    '# Finding single faults',
    '',
    `One fault in each generated workbook, seeds ${String(seed)} to ${String(seed + count - 1)} (N = ${String(count)}); \`npm run bench:proof -- --n ${String(count)} --seed ${String(seed)}\` makes this page again.`,
    '“Located”: a finding with a fitting code at the changed cell, or at a cell whose single change would explain the figures just as well.',
    '“Extra findings”: errors, warnings and undecided beyond the one due, per fault. “Cause right”: where the kind of fault implies a cause and one cell alone explains it.',
    `Left out: ${String(skipped['no-place'])} without a place for the fault, ${String(skipped.silent)} after which all sums still hold, ${String(skipped.honest)} within what separate rounding allows.`,
    '',
    grid(['fault', ...header, 'silent', 'honest'], [...byFault, [...row('all', provings), String(skipped.silent), String(skipped.honest)]]),
    '',
    grid(['workbook', ...header], byRecipe),
    '',
    ...linkedPage(seed, Math.min(800, count)),
    '## First failures',
    '',
    ...failures.slice(0, 30).map((proving) => `- ${reasonOf(proving)}`),
    '',
  ].join('\n');
  return { page, provings };
}

export function reasonOf({ fault, findings, noticed, located, extra, causeRight }: Proving): string {
  const what = [
    noticed ? '' : 'not noticed',
    located ? '' : 'not located',
    extra > 0 ? `${String(extra)} too many` : '',
    causeRight === false ? 'cause' : '',
  ];
  const cells = [...fault.cells];
  const wanted = `${cells.slice(0, 4).join(', ')}${cells.length > 4 ? ' …' : ''}`;
  const told = findings
    .filter(({ severity }) => severity !== 'info')
    .slice(0, 2)
    .map(shownFinding)
    .join('; ');
  const rounding = fault.workbook.truth.tables.map((table) => table.rounding).join('+');
  return `seed ${String(fault.workbook.seed)} ${fault.workbook.recipe} ${fault.kind.name}: ${what.filter((word) => word !== '').join(', ')}; changed ${fault.deed.changed.slice(0, 3).join(', ')}, right at ${wanted}; told: ${told === '' ? 'nothing' : told} {${rounding} ${fault.workbook.features.filter((feature) => /formulas|encoding|numbers|banner:middle|blank|repeat/.test(feature)).join(' ')}}`;
}
