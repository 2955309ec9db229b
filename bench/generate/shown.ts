/** What a cell shows and how a person types a figure: Vietnamese separators or the other way round. Knows the generator's formats only. */
export interface Separators {
  readonly thousands: string;
  readonly decimal: string;
}

export const VIETNAMESE: Separators = { thousands: '.', decimal: ',' };
export const ENGLISH: Separators = { thousands: ',', decimal: '.' };

/** 1234.5 → "1.234,5" */
export function spelled(value: number, decimals: number, { thousands, decimal }: Separators): string {
  const [whole = '0', rest = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands);
  return `${value < 0 ? '-' : ''}${grouped}${rest === '' ? '' : decimal + rest}`;
}

/** The printed text of a stored value under one of the number formats the generator uses. */
export function shownAs(value: number | string, format: string): string {
  if (typeof value === 'string') return value;
  if (format === 'General') return String(Number(value.toPrecision(11))).replace('.', ',');
  if (format.endsWith('"-"') && value === 0) return '-';
  const [positive = ''] = format.split(';');
  return spelled(value, /\.(0+)/.exec(positive)?.[1]?.length ?? 0, VIETNAMESE);
}
