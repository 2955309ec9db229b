/**
 * Numbers as a Vietnamese keyboard user types and reads them in a cell: "30.900" is thirty thousand nine hundred, "4,7" is four
 * and seven tenths. Only for entry into the grid; what a table's own texts mean is decided in core, with evidence.
 */
import { format } from 'numfmt';

/** More digits than this are an account or project number, which a double would falsify. */
const SIGNIFICANT_DIGITS = 15;

const WRITINGS: readonly { readonly shape: RegExp; readonly plain: (text: string) => string }[] = [
  { shape: /^\d+$/, plain: (text) => text },
  { shape: /^\d{1,3}([. \u00a0\u202f]\d{3})+(,\d+)?$/, plain: (text) => text.replace(/[. \u00a0\u202f]/g, '').replace(',', '.') },
  { shape: /^\d*,\d+$/, plain: (text) => text.replace(',', '.') },
  // Unmistakable English writing: several commas, or a comma before a point; and a point that cannot group thousands.
  { shape: /^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/, plain: (text) => text.replace(/,/g, '') },
  { shape: /^\d*\.\d+$/, plain: (text) => text },
];

/** 30900 for "30.900", -4.7 for "(4,7)", 0.05 for "5%"; null when the text is no number, dates included. */
export function readTypedNumber(typed: string): number | null {
  const [, open = '', sign = '', digits = '', percent = '', close = ''] =
    /^(?:(\()\s*)?(?:([-−+])\s*)?((?:[\d.,][\d.,\u00a0\u202f ]*)?\d)(?:\s*(%))?(?:\s*(\)))?$/.exec(typed.trim()) ?? [];
  if (digits === '' || (open === '') !== (close === '')) return null;
  const writing = WRITINGS.find(({ shape }) => shape.test(digits));
  if (writing === undefined) return null;
  const plain = writing.plain(digits);
  if (plain.replace(/^0+|\D/g, '').length > SIGNIFICANT_DIGITS) return null;
  const size = percent === '' ? Number(plain) : Number((Number(plain) / 100).toPrecision(SIGNIFICANT_DIGITS));
  return open !== '' || sign === '-' || sign === '−' ? -size : size;
}

/** The figure as it stands in the cell editor: "4,7", ungrouped, so that reading it again gives the same number. */
export function typedForm(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS))).replace('.', ',');
}

/** The figure as a cell shows it under a number format code. */
export function shownNumber(value: number, numberFormat: string): string {
  return format(numberFormat, value, { locale: 'vi', throws: false });
}
