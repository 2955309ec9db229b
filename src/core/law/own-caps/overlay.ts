/** An office's own caps on top of a catalogue: they go first in their days, and two of them never hold at once. */
import type { Act, Cap } from '../act';
import type { Catalogue } from '../catalogue';
import type { Day } from '../day';
import type { Fault } from '../json-fields';

/** A cap that an office entered, and where it stands: "caps[2]", "Mức chi!H12". */
export interface OwnCap {
  readonly cap: Cap;
  readonly at: string;
}

export interface OwnCaps {
  readonly caps: readonly OwnCap[];
  readonly acts: readonly Act[];
  readonly faults: readonly Fault[];
}

const overlap = (a: Cap, b: Cap): boolean => startsBefore(a.from, b.to) && startsBefore(b.from, a.to);
const startsBefore = (from: Day | null, to: Day | null): boolean => from === null || to === null || from <= to;

const isSameMatter = (a: Cap, b: Cap): boolean =>
  a.kind === b.kind &&
  a.activity === b.activity &&
  a.level === b.level &&
  a.province === b.province &&
  (a.tier === undefined || b.tier === undefined || JSON.stringify(a.tier) === JSON.stringify(b.tier));

/** The first of two caps for the same days stays; the other is told and left out, since nobody can say which is meant. */
export function withoutOverlaps({ caps, acts, faults }: OwnCaps): OwnCaps {
  const kept: OwnCap[] = [];
  const told: Fault[] = [...faults];
  for (const own of caps) {
    const other = kept.find(({ cap }) => isSameMatter(cap, own.cap) && overlap(cap, own.cap));
    if (other === undefined) kept.push(own);
    else told.push({ at: own.at, kind: 'overlap', found: own.cap.act.number ?? own.cap.act.id, allowed: other.at });
  }
  return { caps: kept, acts, faults: told };
}

/** What says the same as the catalogue adds nothing, and must not take its evidence away. */
const isRepeated = (shipped: Cap, own: Cap): boolean =>
  isSameMatter(shipped, own) &&
  shipped.act.number === own.act.number &&
  shipped.percent === own.percent &&
  shipped.amountMillionVnd === own.amountMillionVnd;

/** The catalogue with these caps before its own. Caps from a file and from the workbook's sheet may be laid on one after the other. */
export function withOwnCaps(catalogue: Catalogue, { caps: given, acts }: OwnCaps): Catalogue {
  const caps = given.filter(({ cap }) => !catalogue.caps.some((shipped) => isRepeated(shipped, cap)));
  if (caps.length === 0) return catalogue;
  const known = new Set(catalogue.acts.map(({ number }) => number));
  return {
    ...catalogue,
    acts: [...catalogue.acts, ...acts.filter(({ number }) => !known.has(number))],
    own: [
      ...caps.map(({ cap }) => cap),
      ...catalogue.own.filter((one) => !caps.some(({ cap }) => isSameMatter(cap, one) && overlap(cap, one))),
    ],
  };
}
