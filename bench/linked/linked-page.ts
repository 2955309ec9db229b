/** The part of the page on single faults that is about several tables: slips noticed and located, look-alikes left alone. */
import { WITHOUT_CAPS } from '../measure/without-caps';
import { checkWorkbook } from '../../src/core/check/check';
import type { Finding } from '../../src/core/rules/common/finding';
import { grid, share } from '../measure/grid';
import { shownFinding } from '../measure/shown-table';
import { LINKED_FAULTS, slipIn, type LinkedFault } from './faults';
import { LINKED, linkedWorkbook, type LinkedRecipe } from './workbooks';

export interface LinkedProving {
  readonly seed: number;
  readonly recipe: LinkedRecipe;
  readonly kind: LinkedFault;
  readonly noticed: boolean;
  readonly located: boolean;
  readonly extra: number;
  readonly findings: readonly Finding[];
}

export interface LinkedRows {
  readonly proven: readonly LinkedProving[];
  /** Clean workbooks, and those of them with an error. */
  readonly clean: readonly { readonly recipe: LinkedRecipe; readonly accused: boolean; readonly seed: number }[];
}

const errorsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'error' || severity === 'warning' || severity === 'undecided');

export function linkedRows(seed: number, count: number): LinkedRows {
  const proven: LinkedProving[] = [];
  const clean: { recipe: LinkedRecipe; accused: boolean; seed: number }[] = [];
  for (let at = seed; at < seed + count; at++) {
    const workbook = linkedWorkbook(at);
    const before = errorsOf(checkWorkbook(workbook.snapshot, { exact: false, law: WITHOUT_CAPS }).findings);
    clean.push({ recipe: workbook.recipe, accused: before.length > 0, seed: at });
    const kind = LINKED_FAULTS[Math.floor(at / LINKED.length) % LINKED_FAULTS.length] ?? 'entry-mistyped';
    const slip = workbook.tied ? slipIn(workbook, kind) : null;
    if (slip === null) continue;
    const { findings } = checkWorkbook(slip.snapshot, { exact: false, law: WITHOUT_CAPS });
    const due = errorsOf(findings);
    const located = due.some(({ sheet, cell }) => slip.right.has(`${sheet}!${cell}`));
    proven.push({
      seed: at,
      recipe: workbook.recipe,
      kind,
      noticed: due.length > 0,
      located,
      extra: Math.max(0, due.length - 1),
      findings,
    });
  }
  return { proven, clean };
}

export function linkedPage(seed: number, count: number): string[] {
  const { proven, clean } = linkedRows(seed, count);
  const row = (name: string, all: readonly LinkedProving[]): string[] => [
    name,
    String(all.length),
    share(all.filter(({ noticed }) => noticed).length, all.length),
    share(all.filter(({ located }) => located).length, all.length),
    all.length === 0 ? '–' : (all.reduce((total, { extra }) => total + extra, 0) / all.length).toFixed(2),
  ];
  const failures = proven.filter(({ noticed, located, extra }) => !noticed || !located || extra > 0);
  return [
    '## Tables that share figures',
    '',
    `Workbooks of two and three tables, seeds ${String(seed)} to ${String(seed + count - 1)}: summary and annex, five years and one, other units; and look-alikes whose tables rightly differ (asked for and approved, an older version, another scope).`,
    'Located: at the changed cell; where only the comparison can show it, at that figure or a total it is carried into, in either table.',
    '',
    grid(
      ['slip', 'N', 'noticed', 'located', 'extra findings'],
      [
        ...LINKED_FAULTS.map((kind) =>
          row(
            kind,
            proven.filter((one) => one.kind === kind),
          ),
        ),
        row('all', proven),
      ],
    ),
    '',
    grid(
      ['clean workbook', 'N', 'accused'],
      LINKED.map((recipe) => {
        const own = clean.filter((one) => one.recipe === recipe);
        return [recipe, String(own.length), String(own.filter(({ accused }) => accused).length)];
      }),
    ),
    '',
    ...failures
      .slice(0, 8)
      .map(
        ({ seed: at, recipe, kind, findings }) =>
          `- seed ${String(at)} ${recipe} ${kind}: told ${errorsOf(findings).slice(0, 2).map(shownFinding).join('; ') || 'nothing'}`,
      ),
    '',
  ];
}
