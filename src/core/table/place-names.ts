/**
 * Places under their old and new names: "UBND huyện Lạng Giang" and "UBND xã Lạng Giang" may be one and the same since districts
 * gave way to communes (realities 20). Says that two names are akin, never that they are one.
 */
import { fold } from './fold';
import lexicon from './lexicon/lexicon.json';

const PREFIXES = lexicon.places.flatMap(({ synonyms }) => synonyms.map(fold)).sort((a, b) => b.length - a.length);

/** The name of the place without its level ("lang giang"), or null when the text names none and nothing else. */
export function placeIn(folded: string): string | null {
  const prefix = PREFIXES.find((one) => folded.startsWith(`${one} `));
  const name = prefix === undefined ? '' : folded.slice(prefix.length + 1);
  return name === '' || name.split(' ').length > 4 ? null : name;
}
