/** Funding sources in the lines, years in the columns. */
import type { Branch } from '../lines';
import { linesOf } from '../lines';
import { yearColumns, type NamedSource } from '../columns';
import { drawEntries, grainFor, type Grain } from '../entries';
import { figureOf, fillPartials, isPlanned } from '../figures';
import { plainColumn, type Model, type ModelColumn } from '../model';
import type { Random } from '../random';
import type { Setting } from '../setting';
import { BANNERS, spanOf, withExtras } from '../phrases';
import { STATE_BUDGET_WORDS } from '../words';

/**
 * @param given entries to use instead of drawn ones, by source and year: the summary of another table
 * @param ofWhich whether sources say what some of them is: "Trong đó: …"
 */
export function sourceByYear(
  random: Random,
  setting: Setting,
  given: { entries: number[][]; grain: Grain; sources: readonly NamedSource[] } | null = null,
  ofWhich = false,
): Model {
  const { years, unit, rounding } = setting;
  const sources = given?.sources ?? setting.sources;
  const hasBoth = sources.some(({ id }) => id === 'national') && sources.some(({ id }) => id === 'local');
  const hasMore = sources.some(({ id }) => id !== 'national' && id !== 'local');
  const state = hasBoth && hasMore && random.chance(0.3) ? random.pick(STATE_BUDGET_WORDS) : null;
  let split = 0;
  const branch = ({ id, word }: NamedSource): Branch => {
    const isSplit = ofWhich && (split++ === 0 || random.chance(0.4));
    return { label: word, source: id, children: [], ...(isSplit ? someOf(random, id) : {}) };
  };
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
  if (ofWhich) fillPartials(random, entries, list, grain.step);
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

const SOME: Readonly<Record<string, readonly string[]>> = {
  national: ['Đề án điểm', 'Chuyển nguồn năm trước', 'Đề án nhóm', 'Vùng khó khăn'],
  local: ['Cấp tỉnh', 'Cấp xã', 'Vùng khó khăn', 'Chuyển nguồn năm trước'],
};
const OF_OTHERS = ['Tiền mặt', 'Hiện vật', 'Ngày công lao động', 'Vùng khó khăn'];

/** A single line of it, or a few below "Trong đó:", with dashes or numbered a), b). */
function someOf(random: Random, source: string): Pick<Branch, 'partial' | 'ofWhich'> {
  const words = random.shuffled(SOME[source] ?? OF_OTHERS);
  if (random.chance(0.35))
    return { partial: `${random.pick(['Trong đó: ', '- Trong đó: ', 'Tr.đó: ', 'Trong đó '])}${(words[0] ?? '').toLowerCase()}` };
  const sign = random.pick(['- ', '- ', '+ ', '']);
  return {
    ofWhich: {
      marker: random.pick(['Trong đó:', 'Trong đó', 'Tr.đó:']),
      labels: words.slice(0, random.int(1, 3)).map((text) => `${sign}${text}`),
    },
  };
}
