/** In what an activity may be counted, for amounts that say "/…" and for those that do not. */
import { activityOf, countUnitName } from '../activities';
import { usualBook } from '../activity/phrases';
import { fold } from '../../table/seeing/fold';

/** What an activity may be counted in; those who are helped go by several names. */
export function unitsOf(activity: string): readonly string[] {
  const known = activityOf(activity);
  const units = [...(usualBook().nameable.get(activity)?.units ?? []), ...(known === undefined ? [] : [known.unit])];
  return units.some((unit) => unit === 'facility' || unit === 'enterprise') ? [...units, 'facility', 'enterprise'] : units;
}

/** What only few activities are counted in: one that is counted otherwise and does not speak of it is hardly meant. */
const OWN_UNIT: ReadonlySet<string> = new Set(['industrialCluster', 'clusterLinkage', 'association']);
export const isCountedOtherwise = (activity: string, per: string | null): boolean =>
  per !== null && OWN_UNIT.has(per) && !fold(activityOf(activity)?.vi ?? '').includes(fold(countUnitName(per, 'vi')));

/** An amount without "/…" is for one of what the activity is counted in; of classes and people nobody can tell which. */
const COUNTED: ReadonlySet<string> = new Set([
  'facility',
  'model',
  'enterprise',
  'brand',
  'industrialCluster',
  'clusterLinkage',
  'showroom',
  'association',
  'occasion',
  'product',
]);
export function usualUnit(activity: string): string | null {
  const unit = activityOf(activity)?.unit ?? null;
  return unit !== null && COUNTED.has(unit) ? unit : null;
}
