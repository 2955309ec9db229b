/** How cells of the sheets look: Times New Roman throughout, black, thin lines (NĐ 30/2020, forms.md 0). */
import { decimalsOf, type Amount } from '../money/amount';
import type { KnownUnit } from '../money/money';
import type { NewStyle } from '../workbook/new-sheet';

export const TEXT_FORMAT = '@';

/** "#,##0" with so many decimals as the figures need; zeros are shown as a dash. */
function numberFormat(figures: readonly { readonly amount: Amount }[], least: number): string {
  const decimals = figures.reduce((most, { amount }) => Math.max(most, Math.min(MOST_DECIMALS, decimalsOf(amount))), least);
  const code = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return `${code};-${code};"-"`;
}

const MOST_DECIMALS = 6;

export const moneyFormat = (unit: KnownUnit, figures: readonly { readonly amount: Amount }[] = []): string =>
  numberFormat(figures, unit === 'billion-vnd' ? 1 : 0);

export const quantityFormat = (figures: readonly { readonly amount: Amount }[] = []): string => numberFormat(figures, 0);

export const cell: NewStyle = { border: true, vertical: 'center' };
export const wrapped: NewStyle = { ...cell, wrap: true, numberFormat: TEXT_FORMAT };
export const ordinal: NewStyle = { ...cell, horizontal: 'center', numberFormat: TEXT_FORMAT };
export const heading: NewStyle = { border: true, bold: true, horizontal: 'center', vertical: 'center', wrap: true };
export const columnNumber: NewStyle = {
  border: true,
  italic: true,
  size: 11,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  numberFormat: TEXT_FORMAT,
};
export const unitLine: NewStyle = { italic: true, horizontal: 'right' };
export const remark: NewStyle = { italic: true, size: 11, vertical: 'top', wrap: true };
export const words: NewStyle = { italic: true, wrap: true };

export const bold = (style: NewStyle): NewStyle => ({ ...style, bold: true });
export const input = (style: NewStyle): NewStyle => ({ ...style, input: true });
export const figure = (numberFormat: string): NewStyle => ({ ...cell, numberFormat });
