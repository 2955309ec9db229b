/** The plan behind several tables: money by activity, source and year, in whole units of the finest table. */
import type { SourceId } from '../../src/core/table/model/dimensions';
import type { NamedSource } from '../generate/columns';
import type { Random } from '../generate/random';
import { drawSources } from '../generate/setting';
import { ACTIVITIES } from '../generate/words';

export interface Cube {
  readonly years: readonly number[];
  readonly sources: readonly NamedSource[];
  readonly activities: readonly string[];
  /** In đồng. */
  readonly entry: (activity: number, source: number, year: number) => number;
  /** What every entry is a multiple of, in đồng. */
  readonly grain: number;
}

export function drawCube(random: Random): Cube {
  const from = random.int(2021, 2029);
  const years = Array.from({ length: random.int(2, 5) }, (_year, at) => from + at);
  const sources = distinct(drawSources(random));
  const activities = random.shuffled(ACTIVITIES.map(([label]) => label)).slice(0, random.int(3, 9));
  const grain = random.pick([1e6, 1e6, 1e5, 1e7]);
  const entries = activities.map(() => sources.map(() => years.map(() => (random.chance(0.08) ? 0 : random.int(11, 4999) * grain))));
  return { years, sources, activities, grain, entry: (activity, source, year) => entries[activity]?.[source]?.[year] ?? 0 };
}

/** Each source once. */
function distinct(sources: readonly NamedSource[]): NamedSource[] {
  const seen = new Set<SourceId>();
  return sources.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The same plan with some entries cut, in every other activity at least: what was approved of what was asked for, or an older version. */
export function changed(random: Random, cube: Cube): Cube {
  const factors = new Map<string, number>();
  const pick = (): number => random.pick([0.5, 0.7, 0.8, 0.9, 1.2]);
  cube.activities.forEach((_activity, activity) => {
    if (activity % 2 === 0) for (const year of cube.years.keys()) factors.set([activity, 0, year].join(), pick());
  });
  const entry: Cube['entry'] = (activity, source, year) => {
    const key = [activity, source, year].join();
    const factor = factors.get(key) ?? (random.chance(0.2) ? pick() : 1);
    factors.set(key, factor);
    return Math.round((cube.entry(activity, source, year) * factor) / cube.grain) * cube.grain;
  };
  return { ...cube, entry };
}
