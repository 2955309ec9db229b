/** A file of the disk as a snapshot, or the code of what stands in the way. */
import { readFile, stat } from 'node:fs/promises';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { FileProblem } from '../../hosts/files/file-problem';
import { MAX_FILE_BYTES } from '../../hosts/files/limits';
import { openWorkbookFile } from '../../hosts/files/open-workbook-file';

export type OpenedSnapshot = { readonly workbook: WorkbookSnapshot } | { readonly problem: FileProblem['code'] };

export async function openSnapshot(file: string): Promise<OpenedSnapshot> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) return { problem: 'too-large' };
    const workbook = await openWorkbookFile(await readFile(file), file);
    return { workbook: await workbook.readWorkbook() };
  } catch (error) {
    return { problem: error instanceof FileProblem ? error.code : 'unreadable' };
  }
}
