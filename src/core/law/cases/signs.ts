/** What a line's text shows of a condition that a higher cap hangs on (caps 3). A sign is no proof: it only turns an error into a question. */
import { fold } from '../../table/seeing/fold';
import type { ConditionId } from '../act';
import data from './signs.json';

const SIGNS = (Object.entries(data) as [ConditionId, string[]][]).map(([condition, texts]) => ({
  condition,
  phrases: texts.map((text) => ` ${fold(text)} `),
}));

export function signsIn(texts: readonly string[]): ConditionId[] {
  const folded = texts.map((text) => ` ${fold(text)} `);
  return SIGNS.filter(({ phrases }) => phrases.some((phrase) => folded.some((text) => text.includes(phrase)))).map(
    ({ condition }) => condition,
  );
}
