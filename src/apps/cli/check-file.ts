/** One file from the disk through the check. Whatever goes wrong with it becomes its result and touches no other file. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { FileProblem } from '../../hosts/files/file-problem';
import { MAX_FILE_BYTES } from '../../hosts/files/limits';
import { checkBytes, type FileCheckOptions } from '../submissions/check-bytes';
import type { CheckedFile } from '../submissions/checked-file';
import { textBeside } from './side-file';

/** @throws FileProblem */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) throw new FileProblem('too-large', `${String(size)} bytes`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('unreadable', error instanceof Error ? error.message : String(error), { cause: error });
  }
}

export async function checkFile(file: string, options: FileCheckOptions): Promise<CheckedFile> {
  let sha256: string | null = null;
  try {
    const bytes = await bytesOf(file);
    sha256 = createHash('sha256').update(bytes).digest('hex');
    const { report, trouble, opened } = await checkBytes(bytes, file, await textBeside(file), options);
    return { result: { status: 'checked', file, sha256, report, trouble }, opened };
  } catch (error) {
    // A fault of the program in one file must not cost the reviewer the other ninety.
    const problem = error instanceof FileProblem ? error.code : 'internal';
    return { result: { status: 'unreadable', file, sha256, problem }, opened: null, fault: error };
  }
}
