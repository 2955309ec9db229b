/** Putting sentences together: joined without gaps, cut after the first, begun in small letters after a colon. */

export const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** What a reader takes in at one go (the rules' own test holds every sentence to it). */
const LONGEST = 320;

/** The parts in order of weight, as many as can be read in one go; the first always. */
export const asManyAsFit = (...parts: readonly string[]): string =>
  parts.reduce((text, part) => (part === '' || text.length + part.length + 1 > LONGEST ? text : sentences(text, part)));

/** The first sentence and the rest; a full stop inside a figure ends none. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const end = text.search(/\.\s+\p{Lu}/u);
  return end < 0 ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 1).trim()];
}

/** "Mức hỗ trợ vượt …" after a colon: "mức hỗ trợ vượt …". */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
