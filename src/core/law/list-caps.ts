/** The caps of a day, for people who look them up: what is in force, what only a person can settle, what was not read. */
import type { Act, Cap, Level } from './act';
import type { Catalogue } from './catalogue';
import { isWithin, type Day } from './day';
import { predecessorsOf, provinceOf } from './provinces';

export interface CapsAsked {
  readonly on: Day;
  readonly level: Level | null;
  /** Code of data/provinces.json; null for all. */
  readonly province: string | null;
}

export interface CapsOfDay {
  readonly inForce: readonly Cap[];
  /** Their start is not known, so nothing chooses them but a person. */
  readonly offered: readonly Cap[];
  /** Acts that set caps of which no figure was read. */
  readonly unread: readonly Act[];
}

export function capsOn(catalogue: Catalogue, asked: CapsAsked): CapsOfDay {
  const fits = ({ level, province }: { readonly level: Level; readonly province: string | null }): boolean =>
    (asked.level === null || level === asked.level) &&
    (level === 'national' ? asked.province === null || asked.level === 'national' : isOf(province, asked.province));
  const all = [...catalogue.own, ...catalogue.caps].filter((cap) => fits(cap) && isWithin(asked.on, cap.from, cap.to));
  return {
    inForce: all.filter(({ from }) => from !== null),
    offered: all.filter(({ from }) => from === null),
    unread: catalogue.acts.filter(
      (act) =>
        act.unreadCaps === true &&
        act.caps.length === 0 &&
        fits(act) &&
        isWithin(asked.on, act.from, act.to) &&
        (act.issued ?? '') <= asked.on,
    ),
  };
}

/** Its own acts and those of the provinces it was formed from, or that it has gone into. */
function isOf(province: string | null, asked: string | null): boolean {
  if (asked === null || province === null) return true;
  return province === asked || predecessorsOf(asked).includes(province) || provinceOf(asked)?.into === province;
}
