/** Measures texts as the grid will draw them. Figures, which are most of a table, are reckoned by their digits. */
import type { CellStyle } from '../../core/workbook/snapshot';
import type { Measure } from './sheet-layout';

/** What Univer draws with where a cell names nothing else: 11 points, in pixels. */
const SIZE = (11 * 96) / 72;
const FAMILY = 'Arial';

export function textRuler(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this browser gives no canvas to draw a grid on');
  const digits = new Map<string, number>();
  let current = '';
  const measure = (text: string, font: string): number => {
    if (font !== current) context.font = current = font;
    return context.measureText(text).width;
  };
  return (text, { bold, italic, fontName }: CellStyle) => {
    const font = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${String(SIZE)}px "${fontName === '' ? FAMILY : fontName.replace(/["\\\n]/g, '')}", ${FAMILY}`;
    if (!/^[\d.,-]+$/.test(text)) return measure(text, font);
    let digit = digits.get(font);
    if (digit === undefined) digits.set(font, (digit = measure('0', font)));
    return text.length * digit;
  };
}
