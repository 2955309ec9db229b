/** An open file of a kind that is only read: it can be edited in memory, and cannot be written back. */
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { FileProblem } from './file-problem';
import type { FileSource } from './file-source';
import { PLAIN_FORMAT } from './ooxml/styles-part';
import type { ShownTexts } from './shown-text';

export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly shown: ShownTexts;
}

/** @param kind the format, for whoever looks into a refusal */
export function readOnlySource(kind: string, read: ReadWorkbook): FileSource {
  const refuse = (): never => {
    throw new FileProblem(kind === 'docx' ? 'read-only-document' : 'read-only-format', kind);
  };
  return {
    ...read,
    isInsideArray: () => false,
    isProtected: () => false,
    namedAreas: () => null,
    holderOf: () => null,
    formatAt: () => PLAIN_FORMAT,
    readNote: () => null,
    isStructureProtected: false,
    isReadOnly: true,
    isSigned: false,
    withSheets: refuse,
    ownMarks: () => 0,
    withMarks: refuse,
    patched: refuse,
    save: refuse,
  };
}
