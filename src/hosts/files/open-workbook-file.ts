/** Opens a workbook file by its content. The one door of this host. */
import { FileProblem } from './file-problem';
import type { FileSource } from './file-source';
import { FileWorkbook } from './file-workbook';
import { MAX_FILE_BYTES } from './limits';
import { openOoxmlSource } from './ooxml/ooxml-source';
import { openPackage } from './ooxml/package';
import { kindOfPackage } from './package-kind';
import { recogniseContainer } from './recognise';

/**
 * @param name for telling people which file is meant; the extension decides nothing
 * @throws FileProblem
 */
export async function openWorkbookFile(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  if (bytes.length > MAX_FILE_BYTES) throw new FileProblem('too-large', `${String(bytes.length)} bytes`);
  return new FileWorkbook(name, await sourceOf(bytes));
}

/** Formats that few files have are fetched when the first one comes. */
async function sourceOf(bytes: Uint8Array): Promise<FileSource> {
  const container = recogniseContainer(bytes);
  if (container === 'bare-biff') throw new FileProblem('unsupported-format', 'a workbook of Excel 4 or older');
  if (container === 'compound') return (await import('./xls/xls-source')).openXlsSource(bytes);
  const opened = openPackage(bytes);
  switch (kindOfPackage(opened)) {
    case 'xlsx':
      return openOoxmlSource(opened);
    case 'xlsb':
      return (await import('./xlsb/xlsb-source')).openXlsbSource(opened);
    case 'docx':
      return (await import('./word/docx-source')).openDocxSource(opened);
    case 'ods':
      return (await import('./ods/ods-source')).openOdsSource(opened);
  }
}
