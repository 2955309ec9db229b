/** Further layouts of the same papers: years before the plan, sources and years in one heading, projects grouped by place, sources and what some of them is. */
import { activityBySourceByYear } from './kinds/activity-by-source-by-year';
import { activityByYear } from './kinds/activity-by-year';
import { projectList } from './kinds/project-list';
import { sourceByYear } from './kinds/source-by-year';
import type { Model } from './model';
import type { Random } from './random';
import type { Setting } from './setting';
import { PLACES } from './words';

export const FURTHER = ['years-before', 'sources-before', 'one-heading', 'by-place', 'of-which'] as const;
export type Further = (typeof FURTHER)[number];

export function furtherModel(random: Random, setting: Setting, recipe: Further): Model {
  if (recipe === 'one-heading') return inOneHeading(random, setting);
  if (recipe === 'of-which') return sourceByYear(random, setting, null, true);
  if (recipe === 'by-place') return byPlace(random, projectList(random, setting));
  const wider = withYearsBefore(random, setting);
  return recipe === 'years-before' ? activityByYear(random, wider, { measure: 'money', size: 'small' }) : sourceByYear(random, wider);
}

/** "TH 2024 | Ước TH 2025 | KH 2026 | …": one or two years that no total counts. */
function withYearsBefore(random: Random, setting: Setting): Setting {
  const plan = setting.years.length < 3 ? [0, 1, 2].map((at) => (setting.years[0] ?? 2026) + at) : setting.years;
  const first = plan[0] ?? 2026;
  const before = random.int(1, 2);
  const past = Array.from({ length: before }, (_year, at) => first - before + at);
  const done = random.pick(['TH', 'Thực hiện', 'Thực hiện năm']);
  const expected = random.pick(['Ước TH', 'Ước thực hiện năm', 'UTH']);
  const planned = random.pick(['KH', 'Kế hoạch', 'Năm', 'Dự kiến']);
  return {
    ...setting,
    years: [...past, ...plan],
    before,
    yearWord: (year) => `${year >= first ? planned : year === first - 1 ? expected : done} ${String(year)}`,
    totalWord: random.pick(['Tổng cộng', 'Tổng số', 'Cộng', `Tổng ${String(first)}-${String(plan.at(-1))}`]),
  };
}

/** "KCQG 2026 | KCĐP 2026 | Tổng 2026 | …" in a single heading row. */
function inOneHeading(random: Random, setting: Setting): Model {
  const years = setting.years.length < 2 ? [2026, 2027] : setting.years.slice(0, 5);
  const plain = { ...setting, years, yearWord: (year: number) => `năm ${String(year)}`, totalWord: 'giai đoạn' };
  const { model } = activityBySourceByYear(random, plain, 'sources-in-years', 'small');
  const nameOf = (path: readonly string[]): string => {
    const texts = path.filter((text) => text !== '');
    const [above = '', text = ''] = texts.slice(-2);
    return texts.length < 2
      ? (texts[0] ?? '')
      : above === 'giai đoạn'
        ? /^(?:tổng|cộng)/i.test(text)
          ? 'Tổng cộng'
          : `Tổng ${text}`
        : `${text} ${above}`;
  };
  return { ...model, columns: model.columns.map((column) => ({ ...column, path: [nameOf(column.path)] })) };
}

/** Groups are named after communes. */
function byPlace(random: Random, model: Model): Model {
  const places = random.shuffled(PLACES);
  let next = 0;
  const lines = model.lines.map((line) =>
    line.role === 'subtotal' ? { ...line, label: random.pick(['UBND ', 'Địa bàn ', '']) + (places[next++ % places.length] ?? '') } : line,
  );
  return { ...model, lines };
}
