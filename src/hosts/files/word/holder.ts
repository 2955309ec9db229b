/** What holds paragraphs and tables: the body, a cell, a text box. */
import type { Block } from './blocks';
import { ParagraphDraft, type PieceOfText } from './paragraph-draft';

/** Tables in cells of tables, text boxes in text boxes: people stop at three or four. */
export const DEEPEST = 60;

export interface Holder {
  readonly blocks: Block[];
  /** Of paragraphs whose end was deleted. */
  open: PieceOfText[];
}

/** All blocks of a holder; what a deleted end left over is a paragraph after all. */
export function closed({ blocks, open }: Holder): Block[] {
  return open.length === 0 ? blocks : [...blocks, new ParagraphDraft().finished(open, '')];
}
