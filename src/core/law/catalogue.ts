/** All acts with their caps, ready to be asked: the shipped ones, or those with an office's own on top. */
import type { Act, ActData, Cap } from './act';
import { PACKS } from '../packs/register';
import type { Day } from './day';
import type { Fault } from './json-fields';
import { readAct } from './read-act';

export interface Catalogue {
  /** Of the shipped acts; reports carry both. */
  readonly version: string;
  readonly sha256: string;
  readonly acts: readonly Act[];
  readonly caps: readonly Cap[];
  /** Caps that an office entered; they go before the shipped ones of the same province and activity in their days. */
  readonly own: readonly Cap[];
}

const SHIPPED_ACTS = PACKS.flatMap(({ acts }) => acts ?? []);
const SHIPPED_AS = {
  version: SHIPPED_ACTS.map(({ version }) => version).join('+'),
  sha256: SHIPPED_ACTS.map(({ sha256 }) => sha256).join('+'),
};

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

/** @param of version and sum that reports carry @returns the catalogue of these files and every fault by file */
export function readCatalogue(
  files: readonly (readonly [string, unknown])[],
  of: Pick<Catalogue, 'version' | 'sha256'> = SHIPPED_AS,
): {
  readonly catalogue: Catalogue;
  readonly faults: readonly (Fault & { readonly file: string })[];
} {
  const faults: (Fault & { file: string })[] = [];
  const acts = files.flatMap(([file, json]): Act[] => {
    const read = readAct(json);
    faults.push(...read.faults.map((fault) => ({ ...fault, file })));
    return read.act === null ? [] : [actOf(read.act)];
  });
  return { catalogue: { ...of, acts, caps: acts.flatMap(({ caps }) => caps), own: [] }, faults };
}

/** The day of the newest text that the catalogue was made from. */
export const NEWEST_SOURCE: Day = SHIPPED_ACTS.map(({ newestSource }) => newestSource).reduce((one, other) => (one > other ? one : other));

/** File name and content of every act that is shipped. */
export const ACT_FILES = SHIPPED_ACTS.flatMap(({ files }) => files);

/** The acts as shipped, of all packs. A test proves that they are read without a fault. */
export const SHIPPED: Catalogue = readCatalogue(ACT_FILES).catalogue;
