/** Days as the law counts them: "2018-05-11". Text in this form sorts by itself, so no clock and no time zone is needed. */

export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = SHAPE.exec(text) ?? [];
  return year !== '' && toDay(Number(year), Number(month), Number(day)) === text;
}

/** The day as text, or null when there is no such day. */
export function toDay(year: number, month: number, day: number): Day | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (year < 1900 || year > 2200 || length === undefined || day < 1 || day > length) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const firstOfYear = (year: number): Day => `${String(year).padStart(4, '0')}-01-01`;
export const lastOfYear = (year: number): Day => `${String(year).padStart(4, '0')}-12-31`;

export function dayAfter(day: Day): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return toDay(year, month, date + 1) ?? toDay(year, month + 1, 1) ?? firstOfYear(year + 1);
}

/** Whether a day lies between two others, both included; null stands for open. */
export const isWithin = (day: Day, from: Day | null, to: Day | null): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** "11/5/2018": as papers write days. */
export function writtenDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}
