/** Projects of one year with their funding sources side by side. */
import { projectBranches } from '../branches';
import { sourceColumns } from '../columns';
import { drawEntries, grainFor } from '../entries';
import { figureOf, isPlanned } from '../figures';
import { linesOf } from '../lines';
import { plainColumn, type Model, type ModelColumn } from '../model';
import type { Random } from '../random';
import type { Setting } from '../setting';
import { STATE_BUDGET_WORDS } from '../words';

export function projectList(random: Random, setting: Setting): Model {
  const { unit, rounding, sources } = setting;
  const year = setting.years[0] ?? 0;
  const grouped = random.chance(0.6);
  const numbering = grouped ? random.weighted({ 'I-1-a': 5, 'A-1': 2, decimal: 1 }) : 'plain';
  const list = linesOf(projectBranches(random, grouped), {
    numbering,
    ordinalsAsNumbers: random.chance(0.4),
    grandTotal: { label: setting.grandTotalWord, place: setting.totalPlace },
    breakdown: null,
    boldDepth: 1,
    indents: false,
    dashes: false,
    partial: null,
  });
  const banner = random.chance(0.4) ? random.pick(['Trong đó', 'Nguồn kinh phí', 'Chia theo nguồn']) : null;
  const empty = banner === null ? [] : [''];
  const before: ModelColumn[] = [
    plainColumn([random.pick(['TT', 'STT']), ...empty], 'ordinal'),
    plainColumn([random.pick(['Tên đề án', 'Tên đề án, nhiệm vụ', 'Đề án']), ...empty], 'label'),
    ...(random.chance(0.8) ? [plainColumn([random.pick(['Đơn vị thụ hưởng', 'Cơ sở thụ hưởng']), ...empty], 'text')] : []),
    ...(random.chance(0.7) ? [plainColumn([random.pick(['Địa điểm', 'Địa điểm thực hiện']), ...empty], 'text')] : []),
  ];
  const figures = sourceColumns({
    sources,
    banner,
    from: before.length,
    sumWord: random.pick(['Tổng kinh phí', 'Tổng số', 'Tổng cộng', 'Tổng kinh phí thực hiện']),
    sumPlace: random.pick(['first', 'first', 'last']),
    stateWord: random.chance(0.15) ? random.pick(STATE_BUDGET_WORDS) : null,
  });
  const columns = [...before, ...figures, ...(random.chance(0.3) ? [plainColumn(['Ghi chú', ...empty], 'remark')] : [])];
  const grain = grainFor(random, unit);
  const entries = drawEntries(random, list.details, sources.length, grain, rounding, (_detail, column) =>
    sources[column]?.id === 'counterpart' ? 3 : 1,
  );
  return {
    kind: 'project-list',
    period: { from: year, to: year },
    unit,
    sources: sources.map(({ id }) => id),
    optional: ['period'],
    title: `${random.pick(['DANH MỤC ĐỀ ÁN KHUYẾN CÔNG', 'BIỂU ĐĂNG KÝ ĐỀ ÁN KHUYẾN CÔNG'])} NĂM ${String(year)}`,
    columns,
    lines: list.lines,
    decimals: grain.decimals,
    rounding,
    planned: isPlanned(entries, rounding),
    figureOf: figureOf(list.lines, columns, { entries, quantities: [], rounding, decimals: grain.decimals }),
    product: null,
  };
}
