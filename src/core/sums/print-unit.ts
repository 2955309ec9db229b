/** The last place that figures are written to, and the place they are round to: what an agreement is worth depends on both. */

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;
const powerOf = (places: number): number => POWERS[places] ?? 1e6;

/** Decimal places a figure is written with, six at most. */
export function placesOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const noise = 1e-12 * Math.max(1, Math.abs(value));
  let places = 1;
  while (places < 6 && Math.abs(value - Math.round(value * powerOf(places)) / powerOf(places)) > noise) places++;
  return places;
}

export interface Units {
  /** Smallest place in use, strays aside. */
  readonly fine: number;
  /** The place that nine in ten of the figures are multiples of: an agreement proves no more than the places above it. */
  readonly coarse: number;
  /** Where figures are rounded to fives (census tables), their step; 0 elsewhere. Such sums may be off by fives. */
  readonly fives: number;
}

const NOTHING: Units = { fine: 1, coarse: 1, fives: 0 };

/** So many figures at most are looked at; they are taken evenly from all. */
const SAMPLE = 400;

export function unitsOf(values: readonly number[]): Units {
  if (values.length === 0) return NOTHING;
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  const byPlaces = new Array<number>(7).fill(0);
  let looked = 0;
  for (let at = 0; at < values.length; at += step) {
    const places = placesOf(values[at] ?? 0);
    byPlaces[places] = (byPlaces[places] ?? 0) + 1;
    looked++;
  }
  let places = 6;
  while (places > 0 && (byPlaces[places] ?? 0) <= looked * 0.02) places--;
  const fine = 1 / powerOf(places);
  let coarse = fine;
  let five = 0;
  let ten = 0;
  let counted = 0;
  for (let at = 0; at < values.length; at += step) {
    const digits = Math.round(Math.abs(values[at] ?? 0) / fine);
    if (digits === 0) continue;
    counted++;
    if (digits % 5 === 0) five++;
    if (digits % 10 === 0) ten++;
  }
  if (places === 0) {
    for (let power = 10; power <= 1e6; power *= 10) {
      let round = 0;
      for (let at = 0; at < values.length; at += step) {
        const value = values[at] ?? 0;
        if (value !== 0 && Math.abs(value) % power === 0) round++;
      }
      if (counted === 0 || round < counted * 0.9) break;
      coarse = power;
    }
  }
  const fives = counted >= 8 && five >= counted * 0.98 && ten < counted * 0.8 ? 5 * fine : 0;
  return { fine, coarse: Math.max(coarse, fives), fives };
}
