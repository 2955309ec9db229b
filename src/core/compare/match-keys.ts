/** Which column of the new table says what a column of the old one says: source, year and measure first with the same heading, then without. */
import type { SourceKey, YearKey } from '../table/model/dimensions';
import type { StatedFigure } from './statement';

/** What a figure is about, besides its item. */
export interface FigureKey {
  readonly source: SourceKey | null;
  readonly year: YearKey | null;
  readonly measure: StatedFigure['measure'];
  readonly heading: string;
}

export const keyText = ({ source, year, measure, heading }: FigureKey, withHeading = true): string =>
  `${String(source)}|${String(year)}|${measure}${withHeading ? `|${heading}` : ''}`;

/** A figure that is in one or both of the versions. */
export interface FigurePair {
  readonly old: StatedFigure | null;
  readonly new: StatedFigure | null;
}

/** @param shift years by which the whole plan was put off; figures of the new version are found under their old year */
export function matchFigures(old: readonly StatedFigure[], now: readonly StatedFigure[], shift: number): FigurePair[] {
  const shifted = (one: StatedFigure): FigureKey => ({ ...one, year: typeof one.year === 'number' ? one.year - shift : one.year });
  const pairs: FigurePair[] = [];
  let left = [...old];
  let open = [...now];
  for (const withHeading of [true, false]) {
    const groups = new Map<string, StatedFigure[]>();
    for (const one of left) groups.set(keyText(one, withHeading), [...(groups.get(keyText(one, withHeading)) ?? []), one]);
    const taken = new Set<StatedFigure>();
    open = open.filter((one) => {
      const found = groups.get(keyText(shifted(one), withHeading))?.shift();
      if (found === undefined) return true;
      taken.add(found);
      pairs.push({ old: found, new: one });
      return false;
    });
    left = left.filter((one) => !taken.has(one));
  }
  return [...pairs, ...open.map((one) => ({ old: null, new: one })), ...left.map((one) => ({ old: one, new: null }))];
}
