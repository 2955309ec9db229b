/** A whole clean workbook from a seed: one table, two on a sheet, or a summary with its annex, and the truth about it. */
import type { UnitId } from '../../src/core/money/money';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { freeze, sheetDraft, type Draft, type DraftSheet } from './draft';
import { encode, type Encoding } from './encodings';
import { recalculate } from './evaluate';
import { FURTHER, furtherModel, type Further } from './further';
import { activityBySourceByYear, type Arrangement } from './kinds/activity-by-source-by-year';
import { activityByYear } from './kinds/activity-by-year';
import { costEstimate } from './kinds/cost-estimate';
import { projectList } from './kinds/project-list';
import { sourceByYear } from './kinds/source-by-year';
import { drawLayout, type Layout } from './layout';
import type { Model } from './model';
import { placeTable, type Placed } from './place';
import { randomOf, type Random } from './random';
import { drawSetting } from './setting';
import { drawUnit, writeAbove, writeBelow, writeTitle, writeUnit } from './surroundings';
import type { Truth, TruthEquation } from './truth';

export const RECIPES = [
  'source-by-year',
  'activity-by-year',
  'targets',
  'sources-in-years',
  'years-in-sources',
  'source-lines',
  'project-list',
  'cost-estimate',
  'two-tables',
  'summary-annex',
] as const;
export type Recipe = (typeof RECIPES)[number] | Further;

export interface Generated {
  readonly seed: number;
  readonly recipe: Recipe;
  readonly draft: Draft;
  readonly snapshot: WorkbookSnapshot;
  readonly truth: Truth;
  /** What is special about it, "zero:dash" and the like: for finding out what failures have in common. */
  readonly features: readonly string[];
}

const SHEET_NAMES = ['Biểu 1', 'KP 2026', 'Sheet1', 'Tổng hợp KP', 'PL 01', 'Bieu02'] as const;

/** @param seed decides everything; the recipe goes round with it unless one is named */
export function generate(seed: number, recipe: Recipe = RECIPES[seed % RECIPES.length] ?? 'source-by-year'): Generated {
  const random = randomOf(seed);
  const features = new Set<string>();
  const desk: Desk = { random, features, unitWords: new Map() };
  const { draft, placed, links } = cook(desk, recipe);
  recalculate(draft);
  const encoding = random.weighted<Encoding>({ unicode: 20, nfd: 1.5, tcvn3: 1.5, vni: 1.5 });
  encode(draft, encoding);
  features.add(`encoding:${encoding}`);
  return {
    seed,
    recipe,
    draft,
    snapshot: freeze(draft),
    truth: { tables: placed.map(({ truth }) => truth), links },
    features: [...features],
  };
}

const isFurther = (recipe: Recipe): recipe is Further => FURTHER.some((one) => one === recipe);

interface Desk {
  readonly random: Random;
  readonly features: Set<string>;
  readonly unitWords: Map<UnitId, string>;
}

interface Cooked {
  readonly draft: Draft;
  readonly placed: readonly Placed[];
  readonly links: readonly TruthEquation[];
}

function cook(desk: Desk, recipe: Recipe): Cooked {
  const { random } = desk;
  const setting = drawSetting(random);
  const sheet = sheetDraft(random.pick(SHEET_NAMES));
  if (recipe === 'summary-annex' || recipe === 'two-tables') {
    const years = setting.years.length === 1 ? [setting.years[0] ?? 2026, (setting.years[0] ?? 2026) + 1] : setting.years.slice(0, 5);
    const shared = { ...setting, years, unit: setting.unit === 'unknown' ? 'million-vnd' : setting.unit } as const;
    const arrangement: Arrangement = random.pick(['sources-in-years', 'sources-in-years', 'years-in-sources', 'source-lines']);
    const annex = activityBySourceByYear(random, shared, recipe === 'two-tables' ? 'source-lines' : arrangement, 'small');
    const summary = sourceByYear(
      random,
      { ...shared, totalSide: 'right' },
      { entries: annex.totals, grain: annex.grain, sources: shared.sources },
    );
    const one = putTable(desk, sheet, summary, 'first');
    if (recipe === 'two-tables') {
      const two = putTable(desk, sheet, annex.model, one.end + random.int(1, 3));
      return { draft: { sheets: [sheet] }, placed: [one, two], links: linksOf(summary, one, annex.model, two) };
    }
    const second = sheetDraft('Phụ lục chi tiết');
    const two = putTable(desk, second, annex.model, 'first');
    return { draft: { sheets: [sheet, second] }, placed: [one, two], links: linksOf(summary, one, annex.model, two) };
  }
  const size = random.pick(['small', 'large'] as const);
  const model = isFurther(recipe)
    ? furtherModel(random, setting, recipe)
    : recipe === 'source-by-year'
      ? sourceByYear(random, setting)
      : recipe === 'activity-by-year'
        ? activityByYear(random, setting, { measure: 'money', size })
        : recipe === 'targets'
          ? activityByYear(random, setting, { measure: 'quantity', size })
          : recipe === 'project-list'
            ? projectList(random, setting)
            : recipe === 'cost-estimate'
              ? costEstimate(random, setting)
              : activityBySourceByYear(random, setting, recipe, size).model;
  return { draft: { sheets: [sheet] }, placed: [putTable(desk, sheet, model, 'first')], links: [] };
}

/** Grand totals of the same year stand in both tables. */
function linksOf(summary: Model, one: Placed, annex: Model, two: Placed): TruthEquation[] {
  const grand = ({ lines }: Model): number => lines.findIndex(({ role }) => role === 'grand-total');
  return summary.columns.flatMap(({ year, role }, column) => {
    const other = annex.columns.findIndex(
      (candidate) => candidate.role === 'figure' && candidate.measure === 'money' && candidate.year === year && candidate.source === null,
    );
    if (role !== 'figure' || other === -1 || grand(annex) === -1) return [];
    return [{ kind: 'same' as const, total: one.cellOf(grand(summary), column), parts: [two.cellOf(grand(annex), other)] }];
  });
}

function putTable(desk: Desk, sheet: DraftSheet, model: Model, start: 'first' | number): Placed {
  const { random } = desk;
  const drawn = drawLayout(random, model);
  const unit = drawUnit(
    random,
    model.unit,
    model.columns.some(
      ({ role, measure, path }) => role === 'figure' && measure !== 'quantity' && path.some((text) => text !== '' && !/^\d{4}$/.test(text)),
    ),
  );
  const layout: Layout = { ...drawn, unitInHeadings: unit.place === 'headings' ? unit.word : null };
  const left = start === 'first' && random.chance(0.15) ? random.int(1, 3) : 0;
  const right = left + model.columns.length - 1;
  const top =
    start === 'first'
      ? writeAbove(sheet, random, model.title, unit, random.chance(0.15) ? random.int(1, 4) : 0, left, right)
      : writeUnit(sheet, random, unit, writeTitle(sheet, random, model.title, unit, start, left, right), left, right);
  const placed = placeTable(sheet, random, model, layout, top, left);
  const end = writeBelow(sheet, random, placed.end, left, right, start === 'first' && random.chance(0.5));
  note(desk.features, model, layout, unit.place);
  return { ...placed, end };
}

function note(features: Set<string>, model: Model, layout: Layout, unitPlace: string): void {
  const rows = model.columns[0]?.path.length ?? 1;
  const { banners, numberRow, rules, zero, numbers, formulas, sums } = layout;
  features
    .add(`rounding:${model.rounding}`)
    .add(`heading-rows:${String(rows)}`)
    .add(`unit:${unitPlace}`)
    .add(`zero:${zero}`);
  features.add(`numbers:${numbers}`).add(`formulas:${formulas === 'typed' ? 'typed' : `${formulas}-${sums}`}`);
  if (rows > 1) features.add(`banner:${banners}`);
  if (numberRow !== 'none') features.add(`number-row:${numberRow}${rules ? '-rules' : ''}`);
  for (const flag of ['splitHeadings', 'blankLines', 'repeatHeadings', 'hiddenLines'] as const) if (layout[flag]) features.add(flag);
  for (const role of ['mean', 'share'] as const) if (model.columns.some((column) => column.role === role)) features.add(`column:${role}`);
  for (const role of ['partial', 'marker'] as const) if (model.lines.some((line) => line.role === role)) features.add(`line:${role}`);
  const grand = model.lines.flatMap(({ role }, at) => (role === 'grand-total' ? [at] : []));
  features.add(`total-line:${grand.length === 0 ? 'none' : grand.length === 2 ? 'both' : grand[0] === 0 ? 'first' : 'last'}`);
  if (!model.columns.some(({ role }) => role === 'ordinal')) features.add('no-ordinals');
  if (model.period !== null && model.period.from === model.period.to) features.add('one-year');
}
