/** Hand-labelled lines of plans, and what the matcher takes each for. */
import { matchActivity } from '../../src/core/law/activity/match-activity';
import { countUnitOf } from '../../src/core/law/activity/units';
import lines from '../core/law/activity/lines.json';

export interface LabelledLine {
  /** `development`: phrases were fitted to it. */
  readonly set: string;
  readonly kind: string;
  readonly text: string;
  /** As written in the unit column; empty without one. */
  readonly unit: string;
  /** Id of the activity, with "+joins" for taking part; empty where none may be named. */
  readonly wanted: string;
  /** Headings above it, the nearest first. */
  readonly path: readonly string[];
  /** What a fair reader would accept as well; "" for leaving it open. */
  readonly also: readonly string[];
}

type Row = readonly [
  set: string,
  kind: string,
  text: string,
  unit: string,
  wanted: string,
  path?: readonly string[],
  also?: readonly string[],
];

export const LABELLED_LINES: readonly LabelledLine[] = (lines as unknown as readonly Row[]).map(
  ([set, kind, text, unit, wanted, path = [], also = []]) => ({ set, kind, text, unit, wanted, path, also }),
);

/** The id it is taken for, "" where it stays open. */
export function takenFor({ text, unit, path }: Pick<LabelledLine, 'text' | 'unit' | 'path'>): string {
  const match = matchActivity({ label: text, path, unit: unit === '' ? null : countUnitOf(unit) });
  return match.state === 'matched' ? `${match.activity}${match.joins ? '+joins' : ''}` : '';
}

export type Outcome = 'right' | 'wrong' | 'open';

export function outcomeOf({ wanted, also }: Pick<LabelledLine, 'wanted' | 'also'>, got: string): Outcome {
  if (got === wanted || also.includes(got)) return 'right';
  return got === '' ? 'open' : 'wrong';
}
