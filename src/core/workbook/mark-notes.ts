/**
 * The words that may go with a mark as a comment at its cell. A last line signs them over what stands above it: so our comments are known again
 * in any copy, and one that a person has written into is theirs from then on.
 */
import { textHash } from './text-hash';

export type NoteOrigin = 'own' | 'written-into' | 'foreign';

/** Wherever it stands: below it somebody may have added something. */
const SIGNATURE = /^\[Soát Biểu ([0-9a-f]{8})\]$/m;

/** Excel and the web end lines differently. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const signature = (words: string): string => `[Soát Biểu ${textHash(words)}]`;

export const signedNote = (words: string): string => `${plain(words)}\n${signature(plain(words))}`;

export function noteOrigin(content: string): NoteOrigin {
  const text = plain(content);
  const found = SIGNATURE.exec(text);
  if (found === null) return 'foreign';
  return text === signedNote(text.slice(0, found.index)) ? 'own' : 'written-into';
}

/** Whether a comment says this already, however its lines end. */
export const saysAlready = (content: string, note: string): boolean => plain(content) === plain(note);
