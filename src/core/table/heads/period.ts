/** The years a table covers: from its year columns, else from the titles above it (realities 2). */
import type { TableArea } from '../areas/area';
import type { Column } from '../model/column';
import type { Line } from '../model/line';
import type { Period } from '../model/dimensions';
import type { Label, SheetView } from '../seeing/sheet-view';
import { isYear, yearIn } from '../seeing/years';
import type { ColumnRelation } from '../model/table';

const SPAN = /(?:giai doan|thoi ky|tu nam|tu)?\s*((?:19|20)\d\d)(?:\s*(?:den nam|den|-)\s*|\s+)((?:19|20)\d\d)/;
const ONE_YEAR = /\bnam ((?:19|20)\d\d)\b/;
/** Lines that name the paper the table is attached to or the day of signing, not the plan. */
const NOT_A_TITLE = /\bkem theo\b|\bngay \d|\bquyet dinh so\b|\bcan cu\b/;

/** How far above its heading a table's title may stand. */
const REACH = 10;

/** The span of years a text names, one year counting as its own span; null when it names none. */
export function periodIn(folded: string): Period | null {
  const span = SPAN.exec(folded);
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    if (isYear(from) && isYear(to) && from <= to && to - from <= 20) return { from, to };
  }
  const year = Number(ONE_YEAR.exec(folded)?.[1] ?? NaN);
  return isYear(year) ? { from: year, to: year } : null;
}

export interface Titles {
  /** The line that names the table, as a person reads it. */
  readonly text: string;
  readonly period: Period | null;
}

/** The lines above a table, the nearest first, down to the table before. */
export function readTitles(view: SheetView, area: TableArea, notAbove: number): Titles {
  const found: { text: string; period: Period | null } = { text: '', period: null };
  const take = (label: Label, mayBeTitle = true): void => {
    if (label.text === '' || NOT_A_TITLE.test(label.folded)) return;
    found.period ??= periodIn(label.folded);
    if (
      mayBeTitle &&
      /\b(?:ke hoach|kinh phi|tong hop|du toan|danh muc|phan ky|chuong trinh|nhu cau|bang|bieu)\b/.test(label.folded) &&
      label.text.length > found.text.length &&
      !/[:;.]$/.test(label.text)
    )
      found.text = label.text;
  };
  for (let row = area.top - 1; row > Math.max(notAbove, area.top - REACH - 1) && row >= 0; row--) {
    const cells = view.sheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) take(view.label(row, column));
  }
  // In a document the nearest line is the title, and the document's own name stands further up.
  if (notAbove < 0) for (const label of view.above) if (found.text === '' || found.period === null) take(label, found.text === '');
  return found;
}

/** Year columns say what is planned; the title only when there are none. */
export function periodOf(
  figures: readonly Column[],
  lines: readonly Line[],
  titles: Titles,
  relations: readonly ColumnRelation[],
): Period | null {
  const across = plannedYears(figures, relations);
  const years = across.length > 0 ? across : lines.flatMap(({ folded }) => yearIn(folded) ?? []);
  if (years.length > 1) return { from: Math.min(...years), to: Math.max(...years) };
  const [only] = years;
  if (titles.period !== null) return titles.period;
  return only === undefined ? null : { from: only, to: only };
}

/** The years that the total adds up; else those that no heading calls past; else all that the columns name. */
export function plannedYears(figures: readonly Column[], relations: readonly ColumnRelation[]): number[] {
  const yearsOf = (columns: readonly (Column | undefined)[]): number[] => [
    ...new Set(columns.flatMap((column) => (typeof column?.year === 'number' ? [column.year] : []))),
  ];
  const totals = relations.filter(({ total, dimension }) => dimension === 'years' && figures[total]?.past === false);
  const added = yearsOf(totals.flatMap(({ parts }) => parts.map((part) => figures[part])));
  if (added.length > 0) return added;
  // "Dự toán 2025 | Ước thực hiện 2025 | Dự toán 2026": what was spent of a year makes it a year before the plan.
  const spent = new Set(yearsOf(figures.filter(({ past }) => past)));
  const ahead = yearsOf(figures.filter(({ past }) => !past)).filter((year) => !spent.has(year));
  const planned = ahead.length > 0 ? ahead : yearsOf(figures.filter(({ past }) => !past));
  return planned.length > 0 ? planned : yearsOf(figures);
}
