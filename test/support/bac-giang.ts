/** The plan of Bắc Giang 2021–2025 (figures as published), laid out in the ways staff lay such tables out. */
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { sheetOf, type Content } from './sheets';

export const YEARS = [2021, 2022, 2023, 2024, 2025] as const;

export const SOURCES: readonly (readonly [string, readonly number[]])[] = [
  ['Đề nghị hỗ trợ từ kinh phí khuyến công quốc gia', [2800, 4700, 6900, 6200, 7100, 27700]],
  ['Khuyến công địa phương', [5000, 5500, 6100, 6800, 7500, 30900]],
  ['Đối ứng của các cơ sở công nghiệp nông thôn', [38800, 47830, 51060, 52200, 61110, 251000]],
];
export const TOTAL: readonly number[] = [46600, 58030, 64060, 65200, 75710, 309600];

export interface Layout {
  readonly name: string;
  readonly totalColumn: 'left' | 'right';
  readonly totalLine: 'first' | 'last' | 'both';
  readonly header: 'merged' | 'banner' | 'single';
  readonly years: (year: number) => Content;
  readonly unit: string;
  readonly surroundings: boolean;
}

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'as published',
    totalColumn: 'right',
    totalLine: 'last',
    header: 'merged',
    years: (year) => year,
    unit: 'Đơn vị: Triệu đồng',
    surroundings: true,
  },
  {
    name: 'total column first',
    totalColumn: 'left',
    totalLine: 'last',
    header: 'merged',
    years: (year) => year,
    unit: 'ĐVT: triệu đồng',
    surroundings: true,
  },
  {
    name: 'total line first',
    totalColumn: 'right',
    totalLine: 'first',
    header: 'banner',
    years: (year) => `Năm ${String(year)}`,
    unit: '(Đơn vị tính: triệu đồng)',
    surroundings: true,
  },
  {
    name: 'one heading row',
    totalColumn: 'right',
    totalLine: 'last',
    header: 'single',
    years: (year) => `KH ${String(year)}`,
    unit: 'ĐVT: trđ',
    surroundings: false,
  },
  {
    name: 'totals first, both ways',
    totalColumn: 'left',
    totalLine: 'first',
    header: 'single',
    years: (year) => String(year),
    unit: 'Đơn vị: Tr.đồng',
    surroundings: true,
  },
  {
    name: 'total line above and below',
    totalColumn: 'right',
    totalLine: 'both',
    header: 'merged',
    years: (year) => `${String(year)} (dự kiến)`,
    unit: 'Đơn vị tính: 1.000.000 đồng',
    surroundings: true,
  },
];

export interface LaidOut {
  readonly sheet: SheetSnapshot;
  /** Rows as written, for changing single cells. */
  readonly rows: Content[][];
  /** Where the figures stand: row and column of each, zero-based. */
  readonly figures: readonly { readonly row: number; readonly column: number; readonly value: number }[];
  build(rows: readonly (readonly Content[])[]): SheetSnapshot;
}

export function layOut(layout: Layout): LaidOut {
  const rows: Content[][] = [];
  if (layout.surroundings) {
    rows.push(['UBND TỈNH BẮC GIANG', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], []);
  }
  rows.push(['TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2025'], [null, null, null, null, null, null, null, layout.unit]);
  const top = rows.length;
  const place = (years: readonly Content[], total: Content): Content[] =>
    layout.totalColumn === 'right' ? [...years, total] : [total, ...years];
  const merges: string[] = [];
  if (layout.header === 'single') rows.push(['TT', 'Nguồn kinh phí', ...place(YEARS.map(layout.years), 'Tổng cộng')]);
  else {
    const banner: Content[] = ['Năm thực hiện', null, null, null, null];
    rows.push(['TT', 'Nguồn kinh phí', ...place(banner, 'Tổng cộng')], [null, null, ...place(YEARS.map(layout.years), null)]);
    if (layout.header === 'merged') {
      const [a, b] = [String(top + 1), String(top + 2)];
      merges.push(`A${a}:A${b}`, `B${a}:B${b}`);
      merges.push(...(layout.totalColumn === 'right' ? [`C${a}:G${a}`, `H${a}:H${b}`] : [`C${a}:C${b}`, `D${a}:H${a}`]));
    }
  }
  const total: Content[] = [null, 'Tổng cộng', ...place(TOTAL.slice(0, 5), TOTAL[5] ?? 0)];
  const first = rows.length;
  if (layout.totalLine !== 'last') rows.push([...total]);
  SOURCES.forEach(([label, values], at) => rows.push([at + 1, label, ...place(values.slice(0, 5), values[5] ?? 0)]));
  if (layout.totalLine !== 'first') rows.push([...total]);
  const last = rows.length;
  if (layout.surroundings)
    rows.push(
      [],
      [null, null, null, null, null, 'Bắc Giang, ngày 5 tháng 8 năm 2020'],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'GIÁM ĐỐC'],
    );
  const figures = [];
  for (let row = first; row < last; row++) {
    for (let column = 2; column < 8; column++) {
      const value = rows[row]?.[column];
      if (typeof value === 'number') figures.push({ row, column, value });
    }
  }
  const build = (changed: readonly (readonly Content[])[]): SheetSnapshot => sheetOf(changed, { merges });
  return { sheet: build(rows), rows, figures, build };
}
