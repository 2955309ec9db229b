/** All acts with their caps, ready to be asked: the shipped ones, or those with an office's own on top. */
import type { Act, ActData, Cap } from './act';
import { ACT_FILES } from './act-files';
import type { Fault } from './json-fields';
import { readAct } from './read-act';
import version from './data/version.json';

export interface Catalogue {
  /** Of the shipped acts; the report carries it with the sum over their text. */
  readonly version: string;
  readonly acts: readonly Act[];
  readonly caps: readonly Cap[];
  /** Caps that an office entered; they go before the shipped ones of the same province and activity in their days. */
  readonly own: readonly Cap[];
}

export function actOf(data: ActData): Act {
  const { caps, ...act } = data;
  return {
    ...act,
    caps: caps.map((cap): Cap => ({
      ...cap,
      act,
      from: cap.from === undefined ? act.from : cap.from,
      to: cap.to === undefined ? act.to : cap.to,
      level: cap.level ?? act.level,
      province: act.province,
    })),
  };
}

/** @returns the catalogue of these files and every fault by file */
export function readCatalogue(files: readonly (readonly [string, unknown])[]): {
  readonly catalogue: Catalogue;
  readonly faults: readonly (Fault & { readonly file: string })[];
} {
  const faults: (Fault & { file: string })[] = [];
  const acts = files.flatMap(([file, json]): Act[] => {
    const read = readAct(json);
    faults.push(...read.faults.map((fault) => ({ ...fault, file })));
    return read.act === null ? [] : [actOf(read.act)];
  });
  return { catalogue: { version: version.version, acts, caps: acts.flatMap(({ caps }) => caps), own: [] }, faults };
}

/** The acts as shipped. A test proves that they are read without a fault. */
export const SHIPPED: Catalogue = readCatalogue(ACT_FILES).catalogue;

/** The shipped files as one text with sorted keys: what the sum of a report is taken over. */
export function canonicalText(files: readonly (readonly [string, unknown])[] = ACT_FILES): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
  }; // prettier-ignore
  return JSON.stringify(files.map(([, json]) => sorted(json)));
}
