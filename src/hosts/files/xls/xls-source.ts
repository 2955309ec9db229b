/** An .xls file that is open. It can be read and edited in memory, and cannot be written back. */
import { FileProblem } from '../file-problem';
import type { FileSource } from '../file-source';
import { PLAIN_FORMAT } from '../ooxml/styles-part';
import { readXls } from './read-xls';

const refuse = (): never => {
  throw new FileProblem('read-only-format', 'xls');
};

/** @throws FileProblem */
export function openXlsSource(bytes: Uint8Array): FileSource {
  return {
    ...readXls(bytes),
    isInsideArray: () => false,
    isProtected: () => false,
    formatAt: () => PLAIN_FORMAT,
    readNote: () => null,
    isStructureProtected: false,
    isReadOnly: true,
    withSheets: refuse,
    withMarks: refuse,
    save: refuse,
  };
}
