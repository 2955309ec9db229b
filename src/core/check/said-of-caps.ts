/** What a person said of caps, as the workbook remembers it: province, acts picked, activities chosen, conditions confirmed. */
import type { ConditionId } from '../law/act';
import { activityOf } from '../law/activities';
import { NO_CHOICES, type ActivityChoice, type CapChoices, type ConfirmedCondition, type LineAnchor } from '../law/cases/choices';
import { isProvinceCode } from '../law/provinces';
import { PLAIN_LAW, type LawSetting } from '../law/setting';
import { isRecord, type MemorySection } from './memory';

export interface SaidOfCaps {
  readonly province: string | null;
  readonly picked: readonly string[];
  readonly activities: readonly ActivityChoice[];
  readonly confirmed: readonly ConfirmedCondition[];
}

export const NOTHING_SAID: SaidOfCaps = { province: null, picked: [], activities: [], confirmed: [] };

/** Anything that cannot be read is left out: a choice that is gone is asked for again. */
export const capsSection: MemorySection<SaidOfCaps> = {
  name: 'caps',
  read: (stored) => {
    if (!isRecord(stored)) return NOTHING_SAID;
    const { province, picked, activities, confirmed } = stored;
    return {
      province: typeof province === 'string' && isProvinceCode(province) ? province : null,
      picked: listOf(picked, (one) => (typeof one === 'string' ? one : null)),
      activities: listOf(activities, activityFrom),
      confirmed: listOf(confirmed, conditionFrom),
    };
  },
  write: (said) => {
    const { province, picked, activities, confirmed } = said;
    if (province === null && picked.length + activities.length + confirmed.length === 0) return undefined;
    return { province, picked, activities, confirmed };
  },
};

/** The law and the choices that a check is to be made with. */
export function optionsOf(said: SaidOfCaps): { readonly law?: LawSetting; readonly choices?: CapChoices } {
  const { province, picked, activities, confirmed } = said;
  return {
    ...(province === null && picked.length === 0 ? {} : { law: { ...PLAIN_LAW, province, picked } }),
    ...(activities.length + confirmed.length === 0 ? {} : { choices: { ...NO_CHOICES, activities, confirmed } }),
  };
}

const isSame = (a: LineAnchor, b: LineAnchor): boolean =>
  'cell' in a && 'cell' in b ? a.sheet === b.sheet && a.cell === b.cell : 'label' in a && 'label' in b && a.label === b.label;

/** @param activity null takes an earlier choice back */
export function withActivity(said: SaidOfCaps, at: LineAnchor, activity: string | null): SaidOfCaps {
  const others = said.activities.filter((one) => !isSame(one.at, at));
  return { ...said, activities: activity === null ? others : [...others, { at, activity }] };
}

/** @param reason null takes an earlier confirmation back */
export function withCondition(said: SaidOfCaps, at: LineAnchor, condition: ConditionId, reason: string | null): SaidOfCaps {
  const others = said.confirmed.filter((one) => !(isSame(one.at, at) && one.condition === condition));
  return { ...said, confirmed: reason === null ? others : [...others, { at, condition, reason }] };
}

const listOf = <T>(stored: unknown, read: (one: unknown) => T | null): T[] =>
  Array.isArray(stored) ? (stored as readonly unknown[]).map(read).filter((one): one is Awaited<T> & T => one !== null) : [];

function anchorFrom(stored: unknown): LineAnchor | null {
  if (!isRecord(stored)) return null;
  const { sheet, cell, label } = stored;
  if (typeof sheet === 'string' && typeof cell === 'string') return { sheet, cell };
  return typeof label === 'string' ? { label } : null;
}

function activityFrom(stored: unknown): ActivityChoice | null {
  if (!isRecord(stored)) return null;
  const at = anchorFrom(stored['at']);
  const { activity } = stored;
  return at !== null && typeof activity === 'string' && activityOf(activity) !== undefined ? { at, activity } : null;
}

function conditionFrom(stored: unknown): ConfirmedCondition | null {
  if (!isRecord(stored)) return null;
  const at = anchorFrom(stored['at']);
  const { condition, reason } = stored;
  if (at === null || (condition !== 'line' && condition !== 'priority') || typeof reason !== 'string' || reason === '') return null;
  return { at, condition, reason };
}
