/**
 * What a person said of caps, as the workbook remembers it: province, acts picked, activities chosen, conditions confirmed, ceilings, and
 * the caps of acts that the office holds itself.
 */
import type { ConditionId } from '../law/act';
import { activityOf } from '../law/activities';
import {
  isSameCeiling,
  NO_CHOICES,
  type ActivityChoice,
  type CapChoices,
  type Ceiling,
  type ConfirmedCondition,
  type LineAnchor,
} from '../law/cases/choices';
import { flatRecordsFrom, withRecord, type FlatRecord } from '../law/own-caps/flat-record';
import { withOwnCaps } from '../law/own-caps/overlay';
import { readOwnFile } from '../law/own-caps/read-own-file';
import { isProvinceCode } from '../law/provinces';
import { PLAIN_LAW, type LawSetting } from '../law/setting';
import type { CeilingKey } from '../law/cases/source-totals';
import { amountFromText, toPlainText, type Amount } from '../money/amount';
import { isRecord, type MemorySection } from './memory';

export interface SaidOfCaps {
  readonly province: string | null;
  readonly picked: readonly string[];
  readonly activities: readonly ActivityChoice[];
  readonly confirmed: readonly ConfirmedCondition[];
  readonly ceilings: readonly Ceiling[];
  /** Caps of the office's own, each confirmed by somebody. */
  readonly records: readonly FlatRecord[];
}

export const NOTHING_SAID: SaidOfCaps = { province: null, picked: [], activities: [], confirmed: [], ceilings: [], records: [] };

/** Anything that cannot be read is left out: a choice that is gone is asked for again. */
export const capsSection: MemorySection<SaidOfCaps> = {
  name: 'caps',
  read: (stored) => {
    if (!isRecord(stored)) return NOTHING_SAID;
    const { province, picked, activities, confirmed, ceilings, records } = stored;
    return {
      province: typeof province === 'string' && isProvinceCode(province) ? province : null,
      picked: listOf(picked, (one) => (typeof one === 'string' ? one : null)),
      activities: listOf(activities, activityFrom),
      confirmed: listOf(confirmed, conditionFrom),
      ceilings: listOf(ceilings, ceilingFrom),
      records: flatRecordsFrom(records),
    };
  },
  write: (said) => {
    const { province, picked, activities, confirmed, ceilings, records } = said;
    if (province === null && picked.length + activities.length + confirmed.length + ceilings.length + records.length === 0)
      return undefined;
    return {
      province,
      picked,
      activities,
      confirmed,
      ceilings: ceilings.map((one) => ({ ...one, amount: toPlainText(one.amount) })),
      ...(records.length > 0 && { records }),
    };
  },
};

/**
 * The law and the choices that a check is to be made with.
 * @param given what was asked for this once (`--province`): it goes before what the workbook remembers
 */
export function optionsOf(
  { province, picked, activities, confirmed, ceilings, records }: SaidOfCaps,
  given?: LawSetting,
): { readonly law?: LawSetting; readonly choices?: CapChoices } {
  const own = given ?? PLAIN_LAW;
  const isSaid = (own.province === null && province !== null) || picked.length > 0 || records.length > 0;
  const law = isSaid
    ? {
        ...own,
        province: own.province ?? province,
        picked: [...own.picked, ...picked],
        catalogue: records.length === 0 ? own.catalogue : withOwnCaps(own.catalogue, readOwnFile({ records })),
      }
    : given;
  return {
    // Left out where nothing was said: the whole catalogue need not cross into the checking thread.
    ...(law !== undefined && { law }),
    ...(activities.length + confirmed.length + ceilings.length > 0 && { choices: { ...NO_CHOICES, activities, confirmed, ceilings } }),
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

/** @param picked false takes an earlier pick back */
export function withAct(said: SaidOfCaps, act: string, picked: boolean): SaidOfCaps {
  const others = said.picked.filter((id) => id !== act);
  return { ...said, picked: picked ? [...others, act] : others };
}

/** @param amount in million đồng; null takes an earlier ceiling back */
export function withCeiling(said: SaidOfCaps, key: CeilingKey, amount: Amount | null): SaidOfCaps {
  const others = said.ceilings.filter((one) => !isSameCeiling(one, key));
  const { source, year } = key;
  return { ...said, ceilings: amount === null ? others : [...others, { source, year, amount, unit: 'million-vnd' }] };
}

/** In the place of the record that has its id, else added. */
export const withOwnRecord = (said: SaidOfCaps, record: FlatRecord): SaidOfCaps => ({ ...said, records: withRecord(said.records, record) });

export const withoutOwnRecord = (said: SaidOfCaps, id: string): SaidOfCaps => ({
  ...said,
  records: said.records.filter((one) => one.id !== id),
});

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

function ceilingFrom(stored: unknown): Ceiling | null {
  if (!isRecord(stored)) return null;
  const { source, year, amount: written, unit } = stored;
  const amount = typeof written === 'string' ? amountFromText(written) : null;
  if ((source !== 'national' && source !== 'local') || amount === null || unit !== 'million-vnd') return null;
  if (year !== null && (typeof year !== 'number' || !Number.isInteger(year))) return null;
  return { source, year, amount, unit };
}
