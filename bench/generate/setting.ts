/** What a workbook's tables share: period, unit, sources, the way years and totals are worded. */
import type { UnitId } from '../../src/core/money/money';
import type { SourceId } from '../../src/core/table/model/dimensions';
import type { NamedSource } from './columns';
import type { Random } from './random';
import type { Rounding } from './truth';
import { SOURCE_WORDS } from './words';

export interface Setting {
  readonly years: readonly number[];
  readonly unit: UnitId;
  readonly rounding: Rounding;
  readonly sources: readonly NamedSource[];
  /** How many of the years lie before the plan. */
  readonly before?: number;
  readonly yearWord: (year: number) => string;
  readonly totalWord: string;
  readonly totalSide: 'left' | 'right';
  readonly grandTotalWord: string;
  readonly totalPlace: 'first' | 'last' | 'both';
}

const YEAR_WORDS: readonly ((year: number) => string)[] = [
  (year) => String(year),
  (year) => String(year),
  (year) => `Năm ${String(year)}`,
  (year) => `KH ${String(year)}`,
  (year) => `${String(year)} (dự kiến)`,
  (year) => `Kế hoạch năm ${String(year)}`,
];

export function drawSetting(random: Random): Setting {
  const length = random.pick([random.pick([1, 3]), 2, 3, 3, 3, 4, 4, 5, 5, 5, 5, 5, 5, 6, 8]);
  const from = random.int(2018, 2031);
  const years = Array.from({ length }, (_year, at) => from + at);
  const span = `${String(from)}-${String(from + length - 1)}`;
  return {
    years,
    unit: random.weighted<UnitId>({ 'million-vnd': 11, vnd: 3, 'thousand-vnd': 3, 'billion-vnd': 1, unknown: 1, other: 0 }),
    rounding: random.weighted<Rounding>({ exact: 8, nearest: 1.2, truncated: 0.4 }),
    sources: drawSources(random),
    yearWord: random.pick(YEAR_WORDS),
    totalWord: random.pick([
      'Tổng cộng',
      'Tổng cộng',
      'Tổng số',
      'Cộng',
      'Tổng',
      length > 1 ? `Tổng giai đoạn ${span}` : 'Tổng',
      'Tổng kinh phí',
    ]),
    totalSide: random.pick(['left', 'right', 'right']),
    grandTotalWord: random.pick(['Tổng cộng', 'TỔNG CỘNG', 'Tổng số', 'Cộng', 'TỔNG', 'Tổng kinh phí']),
    totalPlace: random.pick(['first', 'first', 'last', 'last', 'last', 'both']),
  };
}

/** Two to five sources in the usual order. */
export function drawSources(random: Random): NamedSource[] {
  const sets: readonly (readonly SourceId[])[] = [
    ['national', 'local', 'counterpart'],
    ['national', 'local', 'counterpart'],
    ['local', 'counterpart'],
    ['national', 'counterpart'],
    ['national', 'local'],
    ['national', 'local', 'counterpart', 'other'],
    ['national', 'local', 'counterpart', 'integrated'],
    ['national', 'local', 'counterpart', 'integrated', 'other'],
  ];
  return random.pick(sets).map((id) => ({ id, word: random.pick(SOURCE_WORDS[id]) }));
}
