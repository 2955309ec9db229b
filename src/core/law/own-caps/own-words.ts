/** Words of the form of caps as ids: names of the lists, or an activity said in other words that leave no doubt which it is. */
import { fold } from '../../table/seeing/fold';
import { ACTIVITIES, COUNT_UNITS } from '../activities';
import { matchActivity } from '../activity/match-activity';
import { countUnitOf } from '../activity/units';
import type { OwnWords } from './read-own-sheet';

const byName = (list: readonly { readonly id: string; readonly vi: string }[]): ReadonlyMap<string, string> =>
  new Map(list.map(({ id, vi }) => [fold(vi), id]));

const activities = byName(ACTIVITIES);
const units = byName(COUNT_UNITS);

function activityMeant(text: string): string | null {
  const match = matchActivity({ label: text, path: [], unit: null });
  return match.state === 'matched' && match.confidence === 'sure' && !match.joins ? match.activity : null;
}

export const OWN_WORDS: OwnWords = {
  activity: (text) => activities.get(fold(text)) ?? activityMeant(text),
  countUnit: (text) => units.get(fold(text)) ?? countUnitOf(text),
};
