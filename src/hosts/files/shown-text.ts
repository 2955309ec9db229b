/** The text a person sees in a cell: its value through its number format, in Vietnamese notation. Column widths play no part. */
import { format, isDateFormat } from 'numfmt';
import { isCellError, type CellValue } from '../../core/workbook/snapshot';

const OPTIONS = { locale: 'vi' } as const;
/** Days between the two calendars of Excel. */
const DAYS_TO_1904 = 1462;

/** Formats that show text as it is, which nearly all do. */
const leavesTextAlone = (code: string): boolean => code === 'General' || code === '@' || !/[@;]/.test(code);

function byFormat(code: string, value: number | string): string {
  try {
    return format(code, value, OPTIONS);
  } catch {
    // Excel would have refused such a code when it was typed; files by other programs hold them. General is what Excel falls back to.
    return typeof value === 'string' ? value : format('General', value, OPTIONS);
  }
}

/** A text through its format, without the padding of the format but with the blanks that the text itself has. */
function formattedText(code: string, value: string): string {
  const text = byFormat(code, value).trim();
  return text === value.trim() ? value : text;
}

const LONGEST_GENERAL = 1e11;

/** The bulk of every plan, whole numbers as such or grouped by thousands, without the detour of a format's interpreter. */
function quickly(code: string, value: number): string | null {
  if (!Number.isInteger(value) || Math.abs(value) >= LONGEST_GENERAL) return null;
  if (code === 'General' || code === '0') return String(value);
  return code === '#,##0' ? String(value).replace(/\B(?=(\d{3})+$)/g, '.') : null;
}

/** Shows values of one workbook; equal figures in equal formats are rendered once. */
export class ShownTexts {
  private readonly byCode = new Map<string, { readonly plain: boolean; readonly shift: number; readonly known: Map<number, string> }>();

  constructor(private readonly date1904: boolean) {}

  of(value: CellValue, code: string): string {
    if (isCellError(value)) return value.error;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    let entry = this.byCode.get(code);
    if (entry === undefined) {
      entry = { plain: leavesTextAlone(code), shift: this.date1904 && isDate(code) ? DAYS_TO_1904 : 0, known: new Map() };
      this.byCode.set(code, entry);
    }
    if (typeof value === 'string') return entry.plain ? value : formattedText(code, value);
    const quick = quickly(code, value);
    if (quick !== null) return quick;
    const known = entry.known.get(value);
    if (known !== undefined) return known;
    // Padding that formats put around figures ("_)") is layout, not text.
    const text = byFormat(code, value + entry.shift).trim();
    if (entry.known.size < KNOWN_FIGURES) entry.known.set(value, text);
    return text;
  }
}

const KNOWN_FIGURES = 2_000;

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}
