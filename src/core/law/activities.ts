/** The activities that caps are set for, of all packs, and the units they are counted in. How a text names an activity is settled elsewhere. */
import type { Activity, CountUnit } from '../packs/pack';
import { PACKS } from '../packs/register';

export type CountUnitId = string;

/** No two packs have an activity of one id; a unit of count may be theirs together. */
const activities = new Map(PACKS.flatMap((pack) => pack.activities.map((one) => [one.id, one] as const)));
const countUnits = new Map(PACKS.flatMap((pack) => pack.countUnits.map((one) => [one.id, one] as const)));

export const ACTIVITIES: readonly Activity[] = [...activities.values()];
export const COUNT_UNITS: readonly CountUnit[] = [...countUnits.values()];
export const isActivity = (id: string): boolean => activities.has(id);
export const activityOf = (id: string): Activity | undefined => activities.get(id);
export const childrenOf = (id: string): readonly Activity[] => ACTIVITIES.filter(({ parent }) => parent === id);
export const isCountUnit = (id: string): id is CountUnitId => countUnits.has(id);

/** "cơ sở", "cụm công nghiệp": the unit in words. */
export const countUnitName = (id: string, language: 'vi' | 'en'): string => countUnits.get(id)?.[language] ?? id;

/** Management cost is a share of something, and has a rule of its own. */
export const isManagement = (id: string): boolean => id.startsWith('management-cost');

/** Those who are helped are counted under several names: an enterprise, a co-operative and a household are facilities. */
const BENEFICIARIES: readonly string[] = ['facility', 'enterprise'];

/** Whether a number of these is a number of what a cap counts. */
export const isCountedIn = (unit: string, per: string | null): boolean =>
  unit === per || (per !== null && BENEFICIARIES.includes(per) && BENEFICIARIES.includes(unit));
