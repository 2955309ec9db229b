/** Activities in the lines, years in the columns: money, or targets that are not added down. */
import { activityBranches } from '../branches';
import { yearColumns } from '../columns';
import { drawEntries, grainFor, type Grain } from '../entries';
import { figureOf, fillPartials, isPlanned } from '../figures';
import { linesOf } from '../lines';
import { plainColumn, type Model, type ModelColumn } from '../model';
import { numberingFor } from '../ordinals';
import { BANNERS, spanOf, withExtras } from '../phrases';
import type { Random } from '../random';
import type { Setting } from '../setting';

export function activityByYear(
  random: Random,
  setting: Setting,
  wanted: { measure: 'money' | 'quantity'; size: 'small' | 'large' },
): Model {
  const { years, unit } = setting;
  const isMoney = wanted.measure === 'money';
  const rounding = isMoney ? setting.rounding : 'exact';
  const depth = random.pick(wanted.size === 'small' ? [1, 2, 2] : [1, 2, 2, 3, 4]);
  const roots = activityBranches(random, { depth, size: wanted.size, sources: null, partials: isMoney && random.chance(0.3) });
  const numbering = numberingFor(random, depth);
  const banner = random.chance(0.5) ? random.pick(BANNERS) : null;
  const empty = banner === null ? [] : [''];
  const list = linesOf(roots, {
    numbering,
    ordinalsAsNumbers: random.chance(0.4),
    grandTotal: { label: setting.grandTotalWord, place: isMoney ? setting.totalPlace : 'none' },
    breakdown: null,
    boldDepth: depth === 4 ? 2 : 1,
    indents: (numbering === 'none' && depth > 1) || random.chance(0.15),
    dashes: false,
    partial: isMoney && random.chance(0.15) ? 'Trong đó: hỗ trợ xã vùng cao' : null,
  });
  const before: ModelColumn[] = [
    ...(numbering === 'none' && random.chance(0.5) ? [] : [plainColumn([random.pick(['TT', 'STT', 'Số TT']), ...empty], 'ordinal')]),
    plainColumn([random.pick(['Nội dung', 'Nội dung hoạt động', 'Nội dung thực hiện', 'Hạng mục']), ...empty], 'label'),
    ...(!isMoney || random.chance(0.2) ? [plainColumn([random.pick(['ĐVT', 'Đơn vị tính']), ...empty], 'count-unit')] : []),
  ];
  const totalSide = years.length === 1 && random.chance(0.6) ? 'none' : setting.totalSide;
  const totalWord = isMoney || !/kinh phí/.test(setting.totalWord) ? setting.totalWord : 'Tổng cộng';
  const figures = yearColumns(
    { ...setting, totalWord, totalSide, banner: banner !== null && !isMoney ? 'Khối lượng theo năm' : banner, from: before.length },
    wanted.measure,
  );
  const columns = withExtras(random, [...before, ...figures], empty, isMoney ? years.length : 0).filter(
    ({ role }) => isMoney || role !== 'share',
  );
  const grain: Grain = isMoney ? grainFor(random, unit) : { decimals: 0, step: 1, low: 1, high: 40 };
  const entries = drawEntries(random, list.details, years.length, grain, rounding, () => 1);
  fillPartials(random, entries, list, grain.step);
  return {
    kind: 'activity-by-year',
    period: { from: years[setting.before ?? 0] ?? 0, to: years.at(-1) ?? 0 },
    unit: isMoney ? unit : 'unknown',
    sources: [],
    optional: isMoney ? ['sources'] : ['sources', 'unit'],
    title: `${isMoney ? random.pick(['KINH PHÍ CÁC HOẠT ĐỘNG KHUYẾN CÔNG', 'PHÂN KỲ KINH PHÍ KHUYẾN CÔNG']) : random.pick(['KHỐI LƯỢNG CÁC HOẠT ĐỘNG KHUYẾN CÔNG', 'CHỈ TIÊU KHUYẾN CÔNG'])} ${spanOf(random, years.slice(setting.before ?? 0))}`,
    columns,
    lines: list.lines,
    decimals: grain.decimals,
    rounding,
    planned: isPlanned(entries, rounding),
    figureOf: figureOf(list.lines, columns, { entries, quantities: isMoney ? [] : entries, rounding, decimals: grain.decimals }),
    product: null,
  };
}
