/** Years in headings: which texts name one year of a plan, and which numbers may be one (realities 2). */

/** Years a plan may name; a figure outside is no year. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2049;

const YEAR_TEXT =
  /^(?:(?:nam|kh|ke hoach|ke hoach nam|dt|du toan|du toan nam|uth|uoc|uoc th|uoc thuc hien|uoc thuc hien nam|th|thuc hien|thuc hien nam) )?((?:19|20)\d\d)(?: (?:du kien|uoc|kh|ke hoach|th))?$/;

/** The year a heading names on its own ("KH 2026", "Năm 2021", "2026 (dự kiến)"), or null. */
export function yearIn(folded: string): number | null {
  const year = Number(YEAR_TEXT.exec(folded)?.[1] ?? NaN);
  return isYear(year) ? year : null;
}
