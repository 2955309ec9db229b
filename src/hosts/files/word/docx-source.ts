/** A Word document (.docx, .docm) that is open, for reading only: its tables and paragraphs as sheets. */
import { FileProblem } from '../file-problem';
import type { FileSource } from '../file-source';
import { findPart, relationshipsOf, type OoxmlPackage } from '../ooxml/package';
import { documentPartOf } from '../package-kind';
import { readOnlySource } from '../read-only-source';
import { ShownTexts } from '../shown-text';
import type { ArchiveEntry } from '../zip/archive';
import type { Block } from './blocks';
import { BodyReader } from './body-reader';
import { closed } from './holder';
import { layOut } from './layout';
import { Numbering } from './numbering';
import { WordStyles } from './styles';
import { readWordPart } from './word-part';

/** What the document holds, in order. @throws FileProblem */
export function readDocument(opened: OoxmlPackage): readonly Block[] {
  const main = documentPartOf(opened);
  if (main === undefined) throw new FileProblem('damaged', 'the package has no document part');
  const relationships = relationshipsOf(opened, main.name);
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
  const partOf = (kind: string): ArchiveEntry | undefined =>
    findPart(opened, relationships.find((one) => one.kind === kind)?.target ?? `${folder}${kind}.xml`);
  const styles = new WordStyles();
  const numbering = new Numbering();
  // Looks and numbers help to read; a document that lost them is still its text.
  const [looks, lists] = [partOf('styles'), partOf('numbering')];
  if (looks !== undefined) readWordPart(opened, looks, styles.plan());
  if (lists !== undefined) readWordPart(opened, lists, numbering.plan());
  const reader = new BodyReader(styles, numbering);
  readWordPart(opened, main, { walk: reader });
  if (!reader.hasBody) throw new FileProblem('damaged', 'the main part holds no document');
  return closed(reader.body);
}

/** @throws FileProblem */
export function openDocxSource(opened: OoxmlPackage): FileSource {
  return readOnlySource('docx', { snapshot: Object.freeze({ sheets: layOut(readDocument(opened)) }), shown: new ShownTexts(false) });
}
