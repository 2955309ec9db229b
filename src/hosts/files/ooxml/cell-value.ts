/** The value of a `<c>` element from its type and its raw text. Knows types, not layout. */
import type { CellValue } from '../../../core/workbook/snapshot';
import { FileProblem } from '../file-problem';
import { decodeEscapes } from './escapes';

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, with its leap day of 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/** An ISO date of strict files as a serial number; null when it is none. */
function serialOf(text: string): number | null {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : (time - EPOCH) / DAY;
}

/**
 * @param raw text of `<v>`, or of `<is>` for inline strings; null when the element is missing
 * @returns null for a cell without a value
 */
export function cellValue(type: string | undefined, raw: string | null, sharedTexts: readonly string[], place: string): CellValue | null {
  if (raw === null) return null;
  // Only a text may be empty; an empty number, truth value or error is none.
  if (type !== 'str' && type !== 'inlineStr' && raw.trim() === '') return null;
  switch (type) {
    case 's': {
      const text = sharedTexts[Number(raw)];
      if (text === undefined) throw new FileProblem('damaged', `${place} names shared text ${raw.slice(0, 20)}, which is missing`);
      return text;
    }
    case 'str':
    case 'inlineStr':
      return decodeEscapes(raw);
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return { error: raw.trim() };
    case 'd':
      return serialOf(raw.trim()) ?? raw;
    default: {
      const number = Number(raw);
      // Some programs write text without saying so; a text is still better than nothing or NaN.
      return Number.isFinite(number) ? number : decodeEscapes(raw);
    }
  }
}
