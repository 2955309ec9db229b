/** The looks of a line's cells, column by column: what an empty edge of its block must look like as well. */
import type { NewStyle } from '../../workbook/new-sheet';
import { bold, input, ordinal, wrapped } from '../looks';

/** TT first, then what the caller says, texts where it says nothing; all but totals may be typed into. */
export function lineLooks(right: number, figures: (column: number) => NewStyle | null): NewStyle[] {
  return Array.from({ length: right + 1 }, (_, column) => (column === 0 ? input(ordinal) : (figures(column) ?? input(wrapped))));
}

const closed = (look: NewStyle): NewStyle => ({ ...look, input: false });

/** Figures come from elsewhere: nothing to type into. */
export const closedLooks = (looks: readonly NewStyle[]): NewStyle[] => looks.map(closed);

/** A heading or a total. */
export const boldLooks = (looks: readonly NewStyle[]): NewStyle[] => looks.map((look) => bold(closed(look)));
