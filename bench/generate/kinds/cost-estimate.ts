/** Cost estimate of one project: quantity × unit price = amount, in groups or flat, with or without the split by source. */
import { costBranches } from '../branches';
import { figureOf, isPlanned } from '../figures';
import { linesOf } from '../lines';
import { plainColumn, type Model, type ModelColumn } from '../model';
import type { Random } from '../random';
import type { Setting } from '../setting';

export function costEstimate(random: Random, setting: Setting): Model {
  const year = setting.years[0] ?? 0;
  const unit = setting.unit === 'billion-vnd' ? 'million-vnd' : setting.unit;
  const grouped = random.chance(0.5);
  const list = linesOf(costBranches(random, grouped), {
    numbering: grouped ? random.weighted({ 'I-1-a': 5, 'A-1': 1, decimal: 2 }) : 'plain',
    ordinalsAsNumbers: random.chance(0.4),
    grandTotal: { label: setting.grandTotalWord, place: setting.totalPlace },
    breakdown: null,
    boldDepth: 1,
    indents: false,
    dashes: false,
    partial: null,
  });
  const split = random.chance(0.35) ? setting.sources.slice(0, 3) : [];
  const banner = split.length > 0 && random.chance(0.5) ? 'Nguồn kinh phí' : null;
  const empty = banner === null ? [] : [''];
  const before: ModelColumn[] = [
    plainColumn([random.pick(['TT', 'STT']), ...empty], 'ordinal'),
    plainColumn([random.pick(['Nội dung chi', 'Hạng mục', 'Nội dung']), ...empty], 'label'),
    plainColumn([random.pick(['ĐVT', 'Đơn vị tính']), ...empty], 'count-unit'),
  ];
  const at = before.length;
  const parts = split.map((_source, position) => position);
  const figure = (
    path: readonly string[],
    leaves: readonly number[],
    measure: ModelColumn['measure'],
    more: Partial<ModelColumn> = {},
  ): ModelColumn => ({ path, role: 'figure', measure, leaves, sums: [], year: null, source: null, ...more });
  const figures: ModelColumn[] = [
    figure([random.pick(['Số lượng', 'SL', 'Khối lượng']), ...empty], [0], 'quantity'),
    figure([random.pick(['Đơn giá', 'Mức chi']), ...empty], [0], 'price'),
    figure(
      [random.pick(['Thành tiền', 'Thành tiền', 'Kinh phí']), ...empty],
      split.length === 0 ? [0] : parts,
      'money',
      split.length === 0 ? {} : { sums: [parts.map((part) => at + 3 + part)] },
    ),
    ...split.map(({ id, word }, position) => figure(banner === null ? [word] : [banner, word], [position], 'money', { source: id })),
  ];
  const columns = [...before, ...figures, ...(random.chance(0.3) ? [plainColumn(['Ghi chú', ...empty], 'remark')] : [])];
  const decimals = unit === 'vnd' || unit === 'thousand-vnd' ? 0 : random.pick([0, 1]);
  const step = unit === 'vnd' ? 10_000 : unit === 'thousand-vnd' ? random.pick([1, 50]) : 1;
  const highest = unit === 'vnd' ? 9000 : unit === 'thousand-vnd' ? 2000 : 90;
  const quantities = Array.from({ length: list.details }, () => [random.pick([1, 1, 2, 3, 4, 5, 8, 10, 12, 20, 35])]);
  const prices = Array.from({ length: list.details }, () => random.int(1, highest) * step);
  const entries = prices.map((price, detail) => {
    const amount = price * (quantities[detail]?.[0] ?? 0);
    if (split.length === 0) return [amount];
    let left = amount;
    return split.map((_source, position) => {
      const part = position === split.length - 1 ? left : Math.floor(left * random.next() * 0.6);
      left -= part;
      return part;
    });
  });
  const common = figureOf(list.lines, columns, { entries, quantities, rounding: 'exact', decimals });
  return {
    kind: 'cost-estimate',
    period: { from: year, to: year },
    unit,
    sources: split.map(({ id }) => id),
    optional: split.length === 0 ? ['period', 'sources'] : ['period'],
    title: `DỰ TOÁN KINH PHÍ ĐỀ ÁN NĂM ${String(year)}`,
    columns,
    lines: list.lines,
    decimals,
    rounding: 'exact',
    planned: isPlanned(entries, 'exact'),
    figureOf: (line, column) => {
      if (columns[column]?.measure !== 'price') return common(line, column);
      const own = list.lines[line];
      const [detail] = own?.role === 'detail' ? own.leaves : [];
      return detail === undefined ? null : (prices[detail] ?? 0) / 10 ** decimals;
    },
    product: [at, at + 1, at + 2],
  };
}
