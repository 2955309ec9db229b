/** The table of shared texts, each as one plain text. */
import { FileProblem } from '../file-problem';
import { MAX_SHARED_TEXT } from '../limits';
import type { ArchiveEntry } from '../zip/archive';
import { readPart, type OoxmlPackage } from './package';
import { RichText } from './rich-text';

export function readSharedStrings(opened: OoxmlPackage, entry: ArchiveEntry | undefined): string[] {
  const texts: string[] = [];
  if (entry === undefined) return texts;
  const current = new RichText();
  let length = 0;
  readPart(opened, entry, {
    ...current.planAt('sst/si'),
    'sst/si': {
      open() {
        current.clear();
      },
      close() {
        const text = current.text();
        texts.push(text);
        length += text.length;
        if (length > MAX_SHARED_TEXT) throw new FileProblem('too-large', 'shared texts');
      },
    },
  });
  return texts;
}
