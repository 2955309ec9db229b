/** Opens a workbook file by its content. The one door of this host. */
import { FileProblem } from './file-problem';
import { FileWorkbook } from './file-workbook';
import { MAX_FILE_BYTES } from './limits';
import { openOoxmlSource } from './ooxml/ooxml-source';
import { recogniseContainer } from './recognise';

/**
 * @param name for telling people which file is meant; the extension decides nothing
 * @throws FileProblem
 */
export async function openWorkbookFile(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  if (bytes.length > MAX_FILE_BYTES) throw new FileProblem('too-large', `${String(bytes.length)} bytes`);
  if (recogniseContainer(bytes) === 'zip') return new FileWorkbook(name, openOoxmlSource(bytes));
  const { openXlsSource } = await import('./xls/xls-source');
  return new FileWorkbook(name, openXlsSource(bytes));
}
