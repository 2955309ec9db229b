/** A line as it was understood, and how lines nest. */
import type { SaidLine } from './corrections';
import type { SourceId, SourceKey } from './dimensions';
import type { Figure } from '../seeing/figure';
import type { Ordinal } from '../seeing/ordinals';
import type { LineWord } from '../seeing/vocabulary';

/** What heads a part of stacked tables: "II. Kinh phí khuyến công địa phương". */
export interface Caption {
  readonly source: SourceId;
  /** Its words, folded, without its number. */
  readonly folded: string;
}

export interface Line {
  readonly row: number;
  readonly ordinal: Ordinal | null;
  readonly label: string;
  readonly folded: string;
  readonly word: LineWord | null;
  /** The line adds up others and says so: "Tổng cộng", "Cộng mục 2", or all lines so far at a page break: "Cộng mang sang". */
  readonly total: 'grand' | 'group' | 'running' | null;
  /** "Trong đó": counted within another line, never beside it (realities 7). */
  readonly partial: boolean;
  readonly source: SourceKey | null;
  readonly bold: boolean;
  readonly indent: number;
  readonly hidden: boolean;
  /** What its cell in the column of units says, as written; empty where there is none. */
  readonly countedIn: string;
  /** Counted in lớp or cơ sở, or in another unit of money, in a table whose other lines are money, or a rate: added to no other line. */
  readonly target: boolean;
  /** Rates, means or stocks ("Tỷ lệ (%)", "cuối kỳ"): its columns are not added up either. */
  readonly rate: boolean;
  /** One figure for each figure column, in the order of `figureColumns`. */
  readonly figures: readonly Figure[];
  /** At least one figure column holds something. */
  readonly counted: boolean;
  /** Its one figure stands among its words; of the other columns it says nothing. */
  readonly inWords?: true;
  /** Of the part it stands in, where tables are stacked below captions of several sources: whose money it is where no cell of it says so. */
  readonly caption?: Caption;
  /** What a person said of the line; null where nobody did. */
  readonly said: SaidLine | null;
}

/** What each line is counted in: the position of its parent, or null for a line at the top. */
export type LineTree = readonly (number | null)[];
