/** Workbooks whose tables share figures, and look-alikes whose tables rightly differ. */
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { freeze, type Draft } from '../generate/draft';
import { recalculate } from '../generate/evaluate';
import { randomOf, type Random } from '../generate/random';
import { changed, drawCube, type Cube } from './cube';
import { writeTable, type Look, type Unit, type View, type Written } from './tables';

/** The last three are look-alikes: nothing ties their tables. */
export const LINKED = [
  'summary-annex',
  'five-year-annual',
  'three-tables',
  'other-unit',
  'coarse-unit',
  'approved',
  'older',
  'other-scope',
] as const;
export type LinkedRecipe = (typeof LINKED)[number];

export interface Linked {
  readonly seed: number;
  readonly recipe: LinkedRecipe;
  readonly draft: Draft;
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly Written[];
  /** The tables state the same figures where they state both. */
  readonly tied: boolean;
}

const MILLION: Unit = { words: 'triệu đồng', exponent: 6, decimals: 1 };
const THOUSAND: Unit = { words: 'nghìn đồng', exponent: 3, decimals: 0 };
const BILLION: Unit = { words: 'tỷ đồng', exponent: 9, decimals: 1 };

export function linkedWorkbook(seed: number, recipe: LinkedRecipe = LINKED[seed % LINKED.length] ?? 'summary-annex'): Linked {
  const random = randomOf(seed + 3_000_000);
  const cube = drawCube(random);
  const unit: Unit = cube.grain >= 1e6 ? { ...MILLION, decimals: 0 } : MILLION;
  const tables = written(random, cube, unit, recipe);
  const draft: Draft = { sheets: tables.map(({ sheet }) => sheet) };
  recalculate(draft);
  const tied = recipe !== 'approved' && recipe !== 'older' && recipe !== 'other-scope';
  return { seed, recipe, draft, snapshot: freeze(draft), tables, tied };
}

function written(random: Random, cube: Cube, unit: Unit, recipe: LinkedRecipe): Written[] {
  const all = cube.activities.map((_activity, at) => at);
  const span = `GIAI ĐOẠN ${String(cube.years[0] ?? 0)}-${String(cube.years.at(-1) ?? 0)}`;
  const year = random.int(0, cube.years.length - 1);
  const look = (view: View, sheet: string, more: Partial<Look> = {}): Look => ({
    view,
    year,
    sheet,
    title: view === 'year' ? `KẾ HOẠCH KHUYẾN CÔNG NĂM ${String(cube.years[year] ?? 0)}` : `TỔNG HỢP KINH PHÍ ${span}`,
    unit,
    formulas: random.chance(0.5),
    apart: false,
    totalFirst: random.chance(0.4),
    activities: all,
    ...more,
  });
  const table = (one: Look, of: Cube = cube): Written => writeTable(random, of, one);
  switch (recipe) {
    case 'summary-annex':
      return [table(look('sources', 'Tổng hợp')), table(look('activities', 'Phụ lục 2'))];
    case 'five-year-annual':
      return [table(look('activities', 'KH 5 năm')), table(look('year', 'KH năm'))];
    case 'three-tables':
      return [table(look('sources', 'Biểu 1')), table(look('activities', 'Biểu 2')), table(look('year', 'Biểu 3'))];
    case 'other-unit':
      return [table(look('sources', 'Tổng hợp')), table(look('activities', 'Chi tiết', { unit: THOUSAND }))];
    case 'coarse-unit':
      return [
        table(look('activities', 'Chi tiết')),
        table(look('sources', 'Báo cáo', { unit: BILLION, apart: random.chance(0.5), formulas: false })),
      ];
    case 'approved': {
      const [asked, given] = random.pick([
        ['Đề nghị', 'Được duyệt'],
        ['Đăng ký', 'Phê duyệt'],
        ['Kế hoạch', 'Ước thực hiện'],
        ['Dự toán', 'Quyết toán'],
      ]);
      const view: View = random.pick(['activities', 'year']);
      return [table(look(view, asked)), table(look(view, given), changed(random, cube))];
    }
    case 'older':
      return [table(look('activities', 'PL 1')), table(look('activities', 'PL 2'), changed(random, cube))];
    case 'other-scope': {
      const some = all.filter(() => random.chance(0.6));
      return [
        table(look('activities', 'Toàn tỉnh')),
        table(look('activities', 'Trung tâm', { activities: some.length < 2 ? all.slice(0, 2) : some })),
      ];
    }
  }
}
