/** Words of the form of caps as ids: names of activities and of count units as the lists have them. */
import { fold } from '../../table/fold';
import { ACTIVITIES, COUNT_UNITS } from '../activities';
import type { OwnWords } from './read-own-sheet';

const byName = (list: readonly { readonly id: string; readonly vi: string }[]): ReadonlyMap<string, string> =>
  new Map(list.map(({ id, vi }) => [fold(vi), id]));

const activities = byName(ACTIVITIES);
const units = byName(COUNT_UNITS);

export const OWN_WORDS: OwnWords = {
  activity: (text) => activities.get(fold(text)) ?? null,
  countUnit: (text) => units.get(fold(text)) ?? null,
};
