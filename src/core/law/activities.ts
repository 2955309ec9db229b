/** The activities that caps are set for, and the units they are counted in. How a text names an activity is settled elsewhere. */
import data from './data/activities.json';

export interface Activity {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** Count unit of the lexicon. */
  readonly unit: string;
  readonly parent?: string;
  /** Where an act has no cap of its own for it, the parent's applies: a technological line is machinery. */
  readonly capOfParent?: boolean;
}

export type CountUnitId = string;

const activities = new Map<string, Activity>((data.activities as readonly Activity[]).map((one) => [one.id, one]));
const countUnits = new Map(data.countUnits.map((one) => [one.id, one]));

export const ACTIVITIES: readonly Activity[] = [...activities.values()];
export const COUNT_UNITS: readonly { readonly id: string; readonly vi: string; readonly en: string }[] = data.countUnits;
export const isActivity = (id: string): boolean => activities.has(id);
export const activityOf = (id: string): Activity | undefined => activities.get(id);
export const childrenOf = (id: string): readonly Activity[] => ACTIVITIES.filter(({ parent }) => parent === id);
export const isCountUnit = (id: string): id is CountUnitId => countUnits.has(id);

/** "cơ sở", "cụm công nghiệp": the unit in words. */
export const countUnitName = (id: string, language: 'vi' | 'en'): string => countUnits.get(id)?.[language] ?? id;

/** Management cost is a share of something, and has a rule of its own. */
export const isManagement = (id: string): boolean => id.startsWith('management-cost');
