/** All acts with their caps, ready to be asked: the shipped ones, or those with an office's own on top. */
import type { Act, ActData, Cap } from './act';
import { ACT_FILES, ACTS_SHA256 } from './act-files';
import type { Day } from './day';
import type { Fault } from './json-fields';
import { readAct } from './read-act';
import version from './data/version.json';

export interface Catalogue {
  /** Of the shipped acts; reports carry both. */
  readonly version: string;
  readonly sha256: string;
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
  return { catalogue: { version: version.version, sha256: ACTS_SHA256, acts, caps: acts.flatMap(({ caps }) => caps), own: [] }, faults };
}

/** The acts as shipped. A test proves that they are read without a fault. */
/** The day of the newest text that the catalogue was made from. */
export const NEWEST_SOURCE: Day = version.newestSource;

export const SHIPPED: Catalogue = readCatalogue(ACT_FILES).catalogue;
