/** A part as text and back, so that everything between two changes keeps its bytes. */
import { FileProblem } from '../file-problem';
import { encodingOf } from './part-parser';

export interface PartText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

export function partText(name: string, bytes: Uint8Array): PartText {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    // The byte order mark is content here: it has to come out again.
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new FileProblem('damaged', `${name}: not valid text`, { cause: error });
  }
  if (encoding === 'utf-8') return { text, encode: (changed) => new TextEncoder().encode(changed) };
  const littleEndian = encoding === 'utf-16le';
  return {
    text,
    encode(changed) {
      const view = new DataView(new ArrayBuffer(changed.length * 2));
      for (let index = 0; index < changed.length; index++) view.setUint16(index * 2, changed.charCodeAt(index), littleEndian);
      return new Uint8Array(view.buffer);
    },
  };
}

/** A stretch of the text and what takes its place; an insertion has no length. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splices do not overlap; insertions at one place keep their order and come before what is replaced there. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
