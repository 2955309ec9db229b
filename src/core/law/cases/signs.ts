/** What a line's text shows of a condition that a higher cap hangs on (caps 3). A sign is no proof: it only turns an error into a question. */
import type { Pack } from '../../packs/pack';
import { fold } from '../../table/seeing/fold';
import type { ConditionId } from '../act';

interface Sign {
  readonly condition: ConditionId;
  readonly phrases: readonly string[];
}

const SIGNS = new Map<Pack, readonly Sign[]>();

function signsOf(pack: Pack): readonly Sign[] {
  let signs = SIGNS.get(pack);
  if (signs === undefined) {
    signs = (Object.entries(pack.signs) as [ConditionId, readonly string[]][]).map(([condition, texts]) => ({
      condition,
      phrases: texts.map((text) => ` ${fold(text)} `),
    }));
    SIGNS.set(pack, signs);
  }
  return signs;
}

export function signsIn(pack: Pack, texts: readonly string[]): ConditionId[] {
  const folded = texts.map((text) => ` ${fold(text)} `);
  return signsOf(pack)
    .filter(({ phrases }) => phrases.some((phrase) => folded.some((text) => text.includes(phrase))))
    .map(({ condition }) => condition);
}
