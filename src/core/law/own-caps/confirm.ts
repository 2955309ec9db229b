/** Confirming records of a flat list: name and day go into those that a person has held against the act, and nothing else of the list changes. */
import type { Entry } from '../act';
import { isConfirmed, recordsIn } from './record-file';

export interface Confirmed {
  /** The list as it is to be kept; what stood in it beside the records stays. */
  readonly list: object;
  /** Numbers of records, from 1: confirmed now, confirmed by somebody before and left as they are, not in the list. */
  readonly now: readonly number[];
  readonly before: readonly number[];
  readonly unknown: readonly number[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @param json such a list
 * @param numbers of the records that were held against the act
 * @returns null when it is no such list
 */
export function withConfirmed(json: unknown, numbers: readonly number[], { by, on }: Entry): Confirmed | null {
  const records = recordsIn(json);
  if (records === null || !isObject(json)) return null;
  const asked = [...new Set(numbers)].sort((a, b) => a - b);
  const there = asked.filter((number) => isObject(records[number - 1]));
  const now = there.filter((number) => !isConfirmed(records[number - 1]));
  return {
    list: {
      ...json,
      records: records.map((record, at) =>
        now.includes(at + 1) && isObject(record) ? { ...record, verifiedBy: by, verifiedOn: on } : record,
      ),
    },
    now,
    before: there.filter((number) => !now.includes(number)),
    unknown: asked.filter((number) => !there.includes(number)),
  };
}

/** "1,3-5" → 1, 3, 4, 5; null where it says anything else. */
export function numbersIn(text: string): number[] | null {
  const parts = text.split(',').map((part) => /^\s*(\d{1,4})\s*(?:-\s*(\d{1,4})\s*)?$/.exec(part));
  const ranges = parts.map((part) => (part === null ? null : ([Number(part[1]), Number(part[2] ?? part[1])] as const)));
  if (ranges.some((range) => range === null || range[0] < 1 || range[1] < range[0])) return null;
  return ranges.flatMap((range) => (range === null ? [] : Array.from({ length: range[1] - range[0] + 1 }, (_, at) => range[0] + at)));
}
