/**
 * One cap of a flat list with its act inside it, as this product writes such lists and as the workbook keeps it. What reads any list, by
 * whomever written, is record-file.ts; here a record is only taken apart for a person, changed and put together again.
 */
import type { Day } from '../day';
import type { Level } from '../act';
import { isActivity } from '../activities';
import type { Fault } from '../json-fields';
import { readOwnFile } from './read-own-file';

export interface FlatAct {
  readonly id: string;
  readonly number: string | null;
  /** "Nghị quyết"; needed where the number does not say it. */
  readonly type?: string;
  readonly title: string | null;
  readonly citation: string | null;
  readonly issued: Day | null;
  readonly inForceFrom: Day | null;
  readonly inForceTo: Day | null;
  readonly amendedBy: readonly string[];
}

export interface FlatRecord {
  readonly id: string;
  /** "cap", "managementCost", "advance". */
  readonly kind: string;
  readonly article: string | null;
  /** Word for word; empty where a person entered the cap without one. */
  readonly sentence: string;
  readonly activity: string;
  readonly percentOfCost: string | null;
  /** "eligibleCost" */
  readonly percentBase: string | null;
  readonly amountMillionVnd: string | null;
  readonly per: string | null;
  readonly conditions: string | null;
  readonly level: Level;
  /** Code of data/provinces.json; null of national money. */
  readonly province: string | null;
  readonly act: FlatAct;
  readonly verifiedBy: string;
  /** A day; empty while nobody confirmed it. */
  readonly verifiedOn: string;
  /** What else stands in it is kept as it was found: tiers, multipliers, the words that name what is supported. */
  readonly [other: string]: unknown;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const camel = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Null where it names no activity of ours: nothing could be held against it, and a person would see an empty line. */
export function flatRecordFrom(stored: unknown): FlatRecord | null {
  if (!isObject(stored)) return null;
  const { id, activity, level, percentOfCost, percentBase, act: written } = stored;
  if (typeof id !== 'string' || id === '' || typeof activity !== 'string' || !isActivity(activity)) return null;
  if (level !== 'national' && level !== 'province') return null;
  const act = isObject(written) ? written : {};
  const amendedBy: unknown = act['amendedBy'];
  const percent = textIn(percentOfCost);
  return {
    ...stored,
    id,
    activity,
    level,
    kind: textIn(stored['kind']) ?? 'cap',
    article: textIn(stored['article']) ?? textIn(act['citation']),
    sentence: textIn(stored['sentence']) ?? '',
    percentOfCost: percent,
    percentBase: percent === null ? null : camel(textIn(percentBase) ?? 'eligibleCost'),
    amountMillionVnd: textIn(stored['amountMillionVnd']),
    per: textIn(stored['per']),
    conditions: textIn(stored['conditions']),
    province: textIn(stored['province']),
    act: {
      ...act,
      id: textIn(act['id']) ?? 'own',
      number: textIn(act['number']),
      title: textIn(act['title']),
      citation: textIn(act['citation']),
      issued: textIn(act['issued']),
      inForceFrom: textIn(act['inForceFrom']),
      inForceTo: textIn(act['inForceTo']),
      amendedBy: Array.isArray(amendedBy) ? amendedBy.filter((one): one is string => typeof one === 'string') : [],
    },
    verifiedBy: textIn(stored['verifiedBy']) ?? '',
    verifiedOn: textIn(stored['verifiedOn']) ?? '',
  };
}

export const flatRecordsFrom = (stored: unknown): FlatRecord[] =>
  Array.isArray(stored) ? (stored as readonly unknown[]).map(flatRecordFrom).filter((one) => one !== null) : [];

/** What keeps each record from applying, in the order of the records; empty where it applies. */
export function faultsOfRecords(records: readonly FlatRecord[]): readonly (readonly Fault[])[] {
  const { faults } = readOwnFile({ records });
  return records.map((record, at) =>
    faults.filter((fault) => fault.at.startsWith(`records[${String(at)}].`) || (fault.kind === 'unconfirmed' && record.verifiedOn === '')),
  );
}

/** The list with this record in the place of the one that has its id, else at its end. */
export const withRecord = (records: readonly FlatRecord[], record: FlatRecord): readonly FlatRecord[] =>
  records.some(({ id }) => id === record.id) ? records.map((one) => (one.id === record.id ? record : one)) : [...records, record];

/** The list that `--caps` reads and the pane opens again. */
export const flatListOf = (records: readonly FlatRecord[]): string => `${JSON.stringify({ schemaVersion: 1, records }, null, 2)}\n`;
