/** What the words of SB202 are made of. */
import type { Amount } from '../../money/amount';
import type { FigureFacts } from '../common/facts';
import type { OtherFile } from '../common/other-file';

/** An amount said in a sentence (or in words) against the figure it speaks of; amounts in the finding's unit. */
export interface Facts {
  /**
   * `sentence`: figures in a text. `words`: "Bằng chữ" of a table. `beside`: "Bằng chữ" behind an amount in the same text.
   * `lines`: several lines in one cell, together.
   */
  readonly kind: 'sentence' | 'words' | 'beside' | 'lines';
  readonly text: string;
  readonly said: Amount;
  /** For `beside`, the label is the amount as written. */
  readonly there: FigureFacts;
  readonly thereSheet: string;
  /** The file of the figure; absent where the sentence stands in the same. */
  readonly thereFile?: OtherFile;
  /** The power of ten between the two, when that is all: a unit was mistaken. */
  readonly power: number | null;
}
