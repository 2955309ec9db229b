/** What the summary of units says below its table: units left out, figures without a place, tables that say otherwise. Words of the sheet, so Vietnamese. */
import { rangeToA1, type CellRange } from '../workbook/address';
import type { NoPlaceInSummary, Origin, UnitFigures } from './consolidate';
import { originText } from './origins-sheet';

/** Why a unit is not in the summary. */
export type LeftOut =
  | { readonly why: 'errors'; readonly errors: number }
  | { readonly why: 'unreadable'; readonly file: string; readonly sentence: string }
  | { readonly why: 'no-files' }
  /** Why its figures have no place; none where it has no figures. */
  | { readonly why: 'no-figures'; readonly reasons: readonly NoPlaceInSummary[] };

export const NO_PLACE: Readonly<Record<NoPlaceInSummary, string>> = {
  'no-source': 'không rõ nguồn vốn',
  'rest-no-source': 'phần ngoài “trong đó” không rõ nguồn vốn',
  'no-year': 'không rõ năm',
  'unit-unknown': 'không rõ đơn vị tiền',
  'not-read': 'ô chưa đọc được số tiền',
  'year-outside': 'ngoài giai đoạn tổng hợp',
  'source-not-used': 'nguồn không có trong biểu tổng hợp',
};

const FIRST = 6;
const some = (texts: readonly string[]): string => `${texts.slice(0, FIRST).join(', ')}${texts.length > FIRST ? ', …' : ''}`;

export function leftOutRemark(unit: string, left: LeftOut): string {
  const reason = {
    errors: () => `còn ${String('errors' in left ? left.errors : 0)} lỗi`,
    unreadable: () => ('file' in left ? `không đọc được ${left.file}: ${left.sentence}` : ''),
    'no-files': () => 'thư mục không có tệp nào đọc được',
    'no-figures': () => {
      const reasons = 'reasons' in left ? left.reasons : [];
      return reasons.length === 0
        ? 'không đọc được số tiền nào theo nguồn và năm'
        : `không số tiền nào tổng hợp được: ${reasons.map((why) => NO_PLACE[why]).join('; ')}`;
    },
  }[left.why]();
  return `Chưa tổng hợp: ${unit} (${reason.replace(/\.$/, '')}).`;
}

/** The figures of a unit without a place, by what is missing. */
export function byReason({
  unplaced,
}: Pick<UnitFigures, 'unplaced'>): { readonly why: NoPlaceInSummary; readonly cells: readonly string[] }[] {
  const reasons = [...new Set(unplaced.map(({ why }) => why))];
  return reasons.map((why) => ({ why, cells: unplaced.filter((one) => one.why === why).map(originText) }));
}

/** What of a unit found no place. */
export function noPlaceRemarks(unit: string, figures: UnitFigures): string[] {
  return [
    ...byReason(figures).map(({ why, cells }) =>
      why === 'not-read'
        ? `${unit}: ${String(cells.length)} ô chưa đọc được số tiền nên chưa cộng: ${some(cells)}.`
        : `${unit}: ${String(cells.length)} số không có chỗ vì ${NO_PLACE[why]}: ${some(cells)}.`,
    ),
    ...figures.unused.map(({ file, id }) => `${unit}: biểu ${file} › ${id} không cộng vào vì nói khác biểu đã lấy, trùng nguồn và năm.`),
  ];
}

/** The areas that a unit's figures were taken from: "a.xlsx › Biểu 1!C3:D4". */
export function areasOf(origins: readonly Origin[]): string {
  const areas = new Map<string, CellRange>();
  for (const { file, sheet, row, column } of origins) {
    const key = `${file} › ${sheet}`;
    const { top, left, bottom, right } = areas.get(key) ?? { top: row, left: column, bottom: row, right: column };
    areas.set(key, {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    });
  }
  return [...areas].map(([place, range]) => `${place}!${rangeToA1(range)}`).join('; ');
}
