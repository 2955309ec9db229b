/** Letters and lengths of an office letter, in the units of Word documents. */

export const FONT = 'Times New Roman';
/** In half points: 13 is what offices write letters in. */
export const SIZE = 26;
export const SMALL = 22;

/** Twentieths of a point. */
export const twips = (millimetres: number): number => Math.floor((millimetres / 25.4) * 1440);

/** A4 without its margins. */
export const WIDTH = twips(210 - 30 - 15);
