/** A column as it was understood. */
import type { UnitId } from '../../money/money';
import type { Measure, SourceKey, YearKey } from './dimensions';
import type { ColumnWord } from '../seeing/vocabulary';

export interface HeadingPart {
  /** First and last heading row the text covers, as positions in `headerRows`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly folded: string;
  /** The year it names, in any writing. */
  readonly year: number | null;
}

export type HeadingPath = readonly HeadingPart[];

export type ColumnRole = 'ordinal' | 'description' | 'text' | 'unit-of-measure' | 'note' | 'figure' | 'not-additive' | 'empty';

export interface Column {
  readonly index: number;
  readonly path: HeadingPath;
  /** The path as a person reads it: "Năm thực hiện › 2021". */
  readonly label: string;
  readonly role: ColumnRole;
  readonly measure: Measure;
  readonly year: YearKey | null;
  readonly source: SourceKey | null;
  /** What was spent or is expected of an earlier year ("TH 2024", "Ước thực hiện"), or differs from it: it stands beside the plan, not in it. */
  readonly past: boolean;
  /** Unit stated in this very heading; it beats the unit line (realities 9). `other` where the heading counts things ("Diện tích (ha)"). */
  readonly unit: UnitId | null;
  /** Words of the path that were recognised. */
  readonly words: readonly ColumnWord[];
  /** A person said what it holds. */
  readonly said: boolean;
}
