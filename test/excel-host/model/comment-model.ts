/** A comment as Excel keeps it: at one cell, with what others answered. */
export interface CommentModel {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  content: string;
  readonly replies: string[];
}
