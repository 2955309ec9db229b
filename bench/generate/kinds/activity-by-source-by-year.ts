/** Activities, sources and years in one table: sources as columns under years, years under sources, or sources as lines. */
import { activityBranches } from '../branches';
import { sourceBlocks, yearBlocks, yearColumns, type GridWishes } from '../columns';
import { drawEntries, grainFor, type Grain } from '../entries';
import { figureOf, isPlanned } from '../figures';
import { linesOf } from '../lines';
import { plainColumn, type Model, type ModelColumn } from '../model';
import { numberingFor } from '../ordinals';
import { BANNERS, spanOf } from '../phrases';
import type { Random } from '../random';
import type { Setting } from '../setting';
import { STATE_BUDGET_WORDS } from '../words';

export type Arrangement = 'sources-in-years' | 'years-in-sources' | 'source-lines';

/** A model that can say what it sums to by source and year, so that a summary can be made of it. */
export interface Grid {
  readonly model: Model;
  readonly grain: Grain;
  /** By source, then year. */
  readonly totals: number[][];
}

export function activityBySourceByYear(random: Random, setting: Setting, arrangement: Arrangement, size: 'small' | 'large'): Grid {
  const { years, unit, rounding, sources } = setting;
  const asLines = arrangement === 'source-lines';
  const depth = random.pick(size === 'small' ? [1, 2] : [1, 2, 2, 3]);
  const roots = activityBranches(random, { depth, size: 'small', sources: asLines ? sources : null, partials: false });
  const numbering = numberingFor(random, depth);
  const place = setting.totalPlace === 'both' && asLines ? 'last' : setting.totalPlace;
  const list = linesOf(roots, {
    numbering,
    ordinalsAsNumbers: random.chance(0.4),
    grandTotal: { label: setting.grandTotalWord, place },
    breakdown:
      asLines && random.chance(0.7)
        ? {
            words: Object.fromEntries(sources.map(({ id, word }) => [id, word])),
            marker: random.chance(0.4) ? 'Trong đó:' : null,
            groups: random.chance(0.3),
          }
        : null,
    boldDepth: asLines ? 2 : 1,
    indents: (numbering === 'none' && depth > 1) || random.chance(0.1),
    dashes: random.chance(0.8),
    partial: null,
  });
  const banner = random.chance(asLines ? 0.5 : 0.35) ? random.pick(BANNERS) : null;
  const headingRows = (asLines ? 1 : 2) + (banner === null ? 0 : 1);
  const empty = Array.from({ length: headingRows - 1 }, () => '');
  const countsUnits = !asLines && random.chance(0.5);
  const before: ModelColumn[] = [
    ...(numbering === 'none' && random.chance(0.5) ? [] : [plainColumn([random.pick(['TT', 'STT', 'Số TT']), ...empty], 'ordinal')]),
    plainColumn([asLines ? 'Nội dung / nguồn kinh phí' : random.pick(['Nội dung', 'Nội dung hoạt động', 'Hạng mục']), ...empty], 'label'),
    ...(countsUnits ? [plainColumn([random.pick(['ĐVT', 'Đơn vị tính']), ...empty], 'count-unit')] : []),
  ];
  const quantities = countsUnits && arrangement === 'sources-in-years' && random.chance(0.5);
  const wishes: GridWishes = {
    ...setting,
    totalSide: years.length === 1 ? 'none' : setting.totalSide,
    banner,
    from: before.length,
    sumWord: random.pick(['Tổng số', 'Cộng', 'Tổng', 'Tổng cộng']),
    sumPlace: random.pick(['first', 'first', 'last']),
    stateWord: random.chance(0.2) ? random.pick(STATE_BUDGET_WORDS) : null,
    quantityWord: quantities ? random.pick(['Số lượng', 'SL', 'Khối lượng']) : null,
  };
  const figures = asLines
    ? yearColumns(wishes, 'money')
    : arrangement === 'sources-in-years'
      ? yearBlocks(wishes)
      : sourceBlocks({ ...wishes, totalSide: setting.totalSide });
  const columns = [...before, ...figures, ...(random.chance(0.3) ? [plainColumn(['Ghi chú', ...empty], 'remark')] : [])];
  const grain = grainFor(random, unit);
  const wide = asLines ? years.length : sources.length * years.length;
  const factor = (detail: number, column: number): number => {
    const source = asLines ? list.sourceOf[detail] : sources[Math.floor(column / years.length)]?.id;
    return source === 'counterpart' ? 3 : 1;
  };
  const entries = drawEntries(random, list.details, wide, grain, rounding, factor);
  // Where a plan counts and pays, it does both (handbook 4: money > 0 needs a target > 0).
  const isPaid = (detail: number, year: number): boolean =>
    sources.some((_source, at) => (entries[detail]?.[at * years.length + year] ?? 0) !== 0);
  const targets = Array.from({ length: list.details }, (_detail, detail) =>
    years.map((_year, year) => {
      const drawn = random.chance(0.2) ? 0 : random.int(1, 12);
      return isPaid(detail, year) ? Math.max(1, drawn) : 0;
    }),
  );
  const totals = sources.map((_source, at) =>
    years.map((_year, year) =>
      entries.reduce((total, row, detail) => {
        if (asLines) return total + (list.sourceOf[detail] === sources[at]?.id ? (row[year] ?? 0) : 0);
        return total + (row[at * years.length + year] ?? 0);
      }, 0),
    ),
  );
  const model: Model = {
    kind: 'activity-by-source-by-year',
    period: { from: years[0] ?? 0, to: years.at(-1) ?? 0 },
    unit,
    sources: sources.map(({ id }) => id),
    optional: [],
    title: `${random.pick(['KINH PHÍ KHUYẾN CÔNG CHIA THEO NỘI DUNG VÀ NGUỒN', 'KẾ HOẠCH VỐN KHUYẾN CÔNG THEO HOẠT ĐỘNG'])} ${spanOf(random, years)}`,
    columns,
    lines: list.lines,
    decimals: grain.decimals,
    rounding,
    planned: isPlanned(entries, rounding),
    figureOf: figureOf(list.lines, columns, { entries, quantities: targets, rounding, decimals: grain.decimals }),
    product: null,
  };
  return { model, grain, totals };
}
