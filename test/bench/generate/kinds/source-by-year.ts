/** Funding sources in the lines, years in the columns. */
import type { Branch } from '../lines';
import { linesOf } from '../lines';
import { yearColumns, type NamedSource } from '../columns';
import { drawEntries, grainFor, type Grain } from '../entries';
import { figureOf, isPlanned } from '../figures';
import { plainColumn, type Model, type ModelColumn } from '../model';
import type { Random } from '../random';
import type { Setting } from '../setting';
import { BANNERS, spanOf, withExtras } from '../phrases';
import { STATE_BUDGET_WORDS } from '../words';

/** @param given entries to use instead of drawn ones, by source and year: the summary of another table */
export function sourceByYear(
  random: Random,
  setting: Setting,
  given: { entries: number[][]; grain: Grain; sources: readonly NamedSource[] } | null = null,
): Model {
  const { years, unit, rounding } = setting;
  const sources = given?.sources ?? setting.sources;
  const hasBoth = sources.some(({ id }) => id === 'national') && sources.some(({ id }) => id === 'local');
  const hasMore = sources.some(({ id }) => id !== 'national' && id !== 'local');
  const state = hasBoth && hasMore && random.chance(0.3) ? random.pick(STATE_BUDGET_WORDS) : null;
  const branch = ({ id, word }: NamedSource): Branch => ({ label: word, source: id, children: [] });
  const ofState = sources.filter(({ id }) => id === 'national' || id === 'local');
  const rest = sources.filter(({ id }) => id !== 'national' && id !== 'local');
  const roots = state === null ? sources.map(branch) : [{ label: state, children: ofState.map(branch) }, ...rest.map(branch)];
  const banner = random.chance(0.5) ? random.pick(BANNERS) : null;
  const numbering =
    state === null ? random.weighted({ plain: 8, none: 2, 'I-1-a': 1 }) : random.weighted({ none: 2, 'I-1-a': 3, '1-a': 2, decimal: 1 });
  const list = linesOf(roots, {
    numbering,
    ordinalsAsNumbers: random.chance(0.5),
    grandTotal: { label: setting.grandTotalWord, place: setting.totalPlace },
    breakdown: null,
    boldDepth: 1,
    indents: random.chance(0.2),
    dashes: false,
    partial: null,
  });
  const empty = banner === null ? [] : [''];
  const before: ModelColumn[] = [
    ...(numbering === 'none' && random.chance(0.7) ? [] : [plainColumn([random.pick(['TT', 'STT', 'Số TT']), ...empty], 'ordinal')]),
    plainColumn([random.pick(['Nguồn kinh phí', 'Nguồn vốn', 'Nội dung']), ...empty], 'label'),
  ];
  const totalSide = years.length === 1 && random.chance(0.6) ? 'none' : setting.totalSide;
  const figures = yearColumns({ ...setting, totalSide, banner, from: before.length }, 'money');
  const columns = withExtras(random, [...before, ...figures], empty, years.length);
  const grain = given?.grain ?? grainFor(random, unit);
  const entries =
    given?.entries ??
    drawEntries(random, list.details, years.length, grain, rounding, (detail) => (list.sourceOf[detail] === 'counterpart' ? 3 : 1));
  return {
    kind: 'source-by-year',
    period: { from: years[setting.before ?? 0] ?? 0, to: years.at(-1) ?? 0 },
    unit,
    sources: sources.map(({ id }) => id),
    optional: [],
    title: `${random.pick(['TỔNG HỢP KINH PHÍ KHUYẾN CÔNG THEO NGUỒN VỐN', 'NHU CẦU KINH PHÍ KHUYẾN CÔNG', 'DỰ KIẾN NGUỒN KINH PHÍ'])} ${spanOf(random, years.slice(setting.before ?? 0))}`,
    columns,
    lines: list.lines,
    decimals: grain.decimals,
    rounding,
    planned: isPlanned(entries, rounding),
    figureOf: figureOf(list.lines, columns, { entries, quantities: [], rounding, decimals: grain.decimals }),
    product: null,
  };
}
