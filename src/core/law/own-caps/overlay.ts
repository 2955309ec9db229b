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

const isTwin = (shipped: Cap, own: Cap): boolean =>
  isSameMatter(shipped, own) &&
  shipped.act.number === own.act.number &&
  shipped.percent === own.percent &&
  shipped.amountMillionVnd === own.amountMillionVnd;

/**
 * What says the same as the catalogue adds nothing, and must not take its evidence away; but a person who has held it against the act adds
 * that. Whether the act was changed since is another matter: what the catalogue knows of that stays, unless the office names the change.
 */
function besideCatalogue(own: Cap, { caps }: Catalogue): Cap | null {
  const twin = caps.find((shipped) => isTwin(shipped, own));
  if (twin === undefined) return own;
  if (twin.verified || !own.verified) return null;
  const known = new Set([...own.unreadAmendments.map(({ number }) => number), ...own.act.amendedBy]);
  return { ...own, unreadAmendments: [...own.unreadAmendments, ...twin.unreadAmendments.filter(({ number }) => !known.has(number))] };
}

/** The catalogue with these caps before its own. Caps from a file and from the workbook's sheet may be laid on one after the other. */
export function withOwnCaps(catalogue: Catalogue, { caps: given, acts }: OwnCaps): Catalogue {
  const caps = given.map(({ cap }) => besideCatalogue(cap, catalogue)).filter((cap) => cap !== null);
  if (caps.length === 0) return catalogue;
  const known = new Set(catalogue.acts.map(({ number }) => number));
  return {
    ...catalogue,
    acts: [...catalogue.acts, ...acts.filter(({ number }) => !known.has(number))],
    own: [...caps, ...catalogue.own.filter((one) => !caps.some((cap) => isSameMatter(cap, one) && overlap(cap, one)))],
  };
}
