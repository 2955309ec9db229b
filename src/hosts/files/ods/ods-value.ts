/** The value of an OpenDocument cell from its attributes; texts stand in its paragraphs. */
import type { CellValue } from '../../../core/workbook/snapshot';
import type { Attributes } from '../xml/names';

const DAY = 86_400_000;
/** Day 0 of Excel's calendar. */
const EPOCH = Date.UTC(1899, 11, 30);

/** "2026-01-31", with or without a time of the day. */
function serialOf(text: string): number | null {
  const plain = text.trim().replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/.test(plain)) return null;
  const time = Date.parse(plain.includes('T') ? `${plain}Z` : `${plain}T00:00:00Z`);
  return Number.isNaN(time) ? null : (time - EPOCH) / DAY;
}

/** "PT36H15M00S" in days. */
function daysOf(text: string): number | null {
  const found = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/.exec(text.trim());
  if (found === null) return null;
  const [, sign, ...parts]: readonly (string | undefined)[] = found;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part = '0') => Number(part.replace(',', '.')));
  return (sign === '-' ? -1 : 1) * (days + (hours + (minutes + seconds / 60) / 60) / 24);
}

/** What a formula shows that cannot be calculated. */
const ERROR = /^(?:#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!)|Err:\d{3})$/;

const numberOf = (text: string | undefined): number | null => {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
};

/** How a value looks that has no format of its own. */
export const FALLBACK: Readonly<Record<string, string>> = { percentage: '0%', date: 'dd/mm/yyyy', time: 'hh:mm:ss' };

/**
 * @param text the paragraphs; null when there are none
 * @param hasMarks the paragraphs say more than the stored text: some of it is raised
 * @returns null for a cell without a value; beside a formula that means that nobody has calculated it
 */
export function valueOf(attributes: Attributes, text: string | null, hasMarks: boolean): CellValue | null {
  const type = attributes['office:value-type'];
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      if (attributes['table:formula'] !== undefined && ERROR.test(text ?? '')) return { error: text ?? '' };
      return numberOf(attributes['office:value']) ?? text;
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    case 'date':
      return serialOf(attributes['office:date-value'] ?? '') ?? text;
    case 'time':
      return daysOf(attributes['office:time-value'] ?? '') ?? text;
    case 'string': {
      // An error is stored as the text it shows; only LibreOffice says that it is one.
      if (attributes['calcext:value-type'] === 'error' || (attributes['table:formula'] !== undefined && ERROR.test(text ?? '')))
        return { error: text ?? '' };
      const stored = attributes['office:string-value'] ?? '';
      return stored === '' || hasMarks ? (text ?? '') : stored;
    }
    default:
      return text;
  }
}
