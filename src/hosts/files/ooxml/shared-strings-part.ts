/** The table of shared texts: rich text joined to plain text, phonetic guides left out. */
import { FileProblem } from '../file-problem';
import { MAX_SHARED_TEXT } from '../limits';
import type { ArchiveEntry } from '../zip/archive';
import { decodeEscapes } from './escapes';
import { readPart, type OoxmlPackage } from './package';

export function readSharedStrings(opened: OoxmlPackage, entry: ArchiveEntry | undefined): string[] {
  const texts: string[] = [];
  if (entry === undefined) return texts;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  let length = 0;
  readPart(opened, entry, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        texts.push(decodeEscapes(current));
        length += current.length;
        if (length > MAX_SHARED_TEXT) throw new FileProblem('too-large', 'shared texts');
      }
    },
  });
  return texts;
}
