/** Words around the figures: banners, spans of years, and the columns that enter no sum. */
import { plainColumn, type ModelColumn } from './model';
import type { Random } from './random';

export const BANNERS = [
  'Năm thực hiện',
  'Kinh phí thực hiện',
  'Nhu cầu kinh phí',
  'Phân theo năm',
  'Trong đó',
  'Kế hoạch từng năm',
] as const;

/** "GIAI ĐOẠN 2026 - 2030" in one of its spellings. */
export function spanOf(random: Random, years: readonly number[]): string {
  const from = String(years[0] ?? 0);
  const to = String(years.at(-1) ?? 0);
  if (from === to) return `NĂM ${from}`;
  return random.pick([`GIAI ĐOẠN ${from} - ${to}`, `GIAI ĐOẠN ${from}-${to}`, `giai đoạn ${from}–${to}`, `TỪ NĂM ${from} ĐẾN NĂM ${to}`]);
}

/** Adds the columns that people hang on at the right: mean of the years, share of the total, remarks. */
export function withExtras(random: Random, columns: readonly ModelColumn[], empty: readonly string[], years: number): ModelColumn[] {
  const extras: ModelColumn[] = [];
  if (years > 1 && random.chance(0.1)) extras.push(plainColumn([random.pick(['Bình quân năm', 'BQ/năm']), ...empty], 'mean'));
  if (random.chance(0.1)) extras.push(plainColumn([random.pick(['Tỷ lệ (%)', 'Cơ cấu (%)', '% so tổng']), ...empty], 'share'));
  if (random.chance(0.35)) extras.push(plainColumn(['Ghi chú', ...empty], 'remark'));
  return [...columns, ...extras];
}
