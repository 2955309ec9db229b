/** A paragraph while it is read: pieces of text with their looks, put together when it ends. */
import { joinedRuns, type TextRun } from '../raised-text';
import type { Paragraph } from './blocks';

interface Piece extends TextRun {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontName: string;
}

/** Twentieths of a point that a level of indent takes. */
const TWIPS_A_LEVEL = 200;

export class ParagraphDraft {
  readonly pieces: Piece[] = [];
  style: string | undefined;
  list: string | null = null;
  level: number | null = null;
  twips = 0;
  /** Its end was deleted: with the change accepted, the next paragraph goes on where it stops. */
  endsDeleted = false;
  isHidden = false;

  add(piece: Piece): void {
    if (piece.text !== '') this.pieces.push(piece);
  }

  /** @param before pieces of paragraphs whose end was deleted @param number what Word puts before it by itself */
  finished(before: readonly Piece[], number: string): Paragraph {
    const pieces = [...before, ...this.pieces];
    const written = joinedRuns(pieces);
    const seen = pieces.filter(({ text }) => text.trim() !== '');
    return {
      kind: 'paragraph',
      text: number === '' ? written : `${number} ${written.trimStart()}`.trimEnd(),
      bold: seen.length > 0 && seen.every(({ bold }) => bold),
      italic: seen.length > 0 && seen.every(({ italic }) => italic),
      indent: Math.min(15, Math.max(0, Math.round(this.twips / TWIPS_A_LEVEL))),
      fontName: seen[0]?.fontName ?? '',
    };
  }
}

export type PieceOfText = Piece;
