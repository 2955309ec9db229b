/** A table means the same wherever it stands, whatever its sheet is called, and however its letters and figures are stored. */
import { WITHOUT_CAPS } from '../../bench/measure/without-caps';
import { checkWorkbook } from '../../src/core/check/check';
import type { WorkbookReport } from '../../src/core/check/report';
import { freeze, type Draft } from '../../bench/generate/draft';
import { ENGLISH, VIETNAMESE } from '../../bench/generate/shown';
import { decomposed, moved, renamed, scaled, spelledOut, withBlankLine } from '../../bench/generate/transform';
import { generate, type Generated } from '../../bench/generate/workbook';

const USUAL = ['formulas:typed', 'numbers:stored', 'encoding:unicode'];

/** Typed figures and plain letters: what is compared is the reading, not the generator's rarities. */
const samples: readonly Generated[] = Array.from({ length: 110 }, (_seed, at) => generate(at + 1)).filter(
  ({ features, recipe }) =>
    recipe !== 'targets' &&
    features.every((feature) => USUAL.includes(feature) || !/^(?:formulas|numbers|encoding|banner:middle)/.test(feature)),
);

const check = (draft: Draft): WorkbookReport => checkWorkbook(freeze(draft), { exact: false, law: WITHOUT_CAPS });

/** What a reader would be told of the tables, places left out. */
const told = ({ tables }: WorkbookReport): unknown =>
  tables.map(({ kind, period, unit, sources, equations, coverage }) => ({ kind, period, unit, sources, equations, coverage }));
const weighty = ({ findings }: WorkbookReport): string[] =>
  findings.flatMap(({ severity, code }) => (severity === 'info' ? [] : [`${severity} ${code}`]));

/** A row below the first line of the last table, taken by a number. */
function lineOf({ truth }: Generated, number: number): number {
  const table = truth.tables.at(-1);
  if (table === undefined) return 0;
  const rows = [...table.roles].flatMap(([key, role]) =>
    role === 'figure' || role === 'total' ? [Number(/\d+$/.exec(key)?.[0]) - 1] : [],
  );
  const inside = [...new Set(rows)].sort((a, b) => a - b).slice(1);
  return inside[number % inside.length] ?? table.range.bottom;
}

const changes: readonly (readonly [name: string, change: (workbook: Generated) => Draft])[] = [
  ['moved down and to the right', ({ draft }) => moved(draft, 7, 3)],
  ['on a sheet of another name', ({ draft }) => renamed(draft, "Biểu 'mới' (2)")],
  ['with letters and marks stored apart', ({ draft }) => decomposed(draft)],
  ['with a blank line above the last line', ({ draft, truth }) => withBlankLine(draft, truth.tables.at(-1)?.range.bottom ?? 0)],
  // Every blank line at another place: the seed decides where among the lines, the rows of headings are left together.
  ['with a blank line anywhere among the lines', (workbook) => withBlankLine(workbook.draft, lineOf(workbook, workbook.seed))],
  ['with another one elsewhere', (workbook) => withBlankLine(workbook.draft, lineOf(workbook, 5 * workbook.seed + 2))],
  ['with more room above', ({ draft }) => withBlankLine(withBlankLine(draft, 0), 0)],
];

test('there is something to compare', () => {
  expect(samples.length).toBeGreaterThan(20);
});

describe.each(changes)('%s', (_name, change) => {
  test('it is read the same', () => {
    const different = samples.flatMap((workbook) => {
      const before = check(workbook.draft);
      const after = check(change(workbook));
      return JSON.stringify([told(before), weighty(before)]) === JSON.stringify([told(after), weighty(after)]) ? [] : [workbook.seed];
    });
    expect(different).toEqual([]);
  });
});

test('figures scaled by a whole number break no sum', () => {
  const accused = samples
    .filter(({ recipe, features }) => recipe !== 'cost-estimate' && features.includes('rounding:exact'))
    .flatMap((workbook) =>
      check(scaled(workbook.draft, workbook.truth, 3)).tables.some(({ equations }) => equations.failed > 0) ? [workbook.seed] : [],
    );
  expect(accused).toEqual([]);
});

test('figures stored as text add up the same with either pair of separators', () => {
  const different = samples.flatMap((workbook) => {
    const [vietnamese, english] = [VIETNAMESE, ENGLISH].map((separators) => check(spelledOut(workbook.draft, workbook.truth, separators)));
    return JSON.stringify(vietnamese && told(vietnamese)) === JSON.stringify(english && told(english)) ? [] : [workbook.seed];
  });
  expect(different).toEqual([]);
});
