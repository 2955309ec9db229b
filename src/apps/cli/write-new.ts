/** A file that was not there before: written beside and then given its name, so that nobody finds half a file. */
import { link, rename, rm, stat, writeFile } from 'node:fs/promises';

export const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/**
 * A file that came up meanwhile stays.
 * @returns why it was not written, or null
 */
export async function writeNewFile(out: string, bytes: Uint8Array): Promise<'exists' | 'cannot-write' | null> {
  const beside = `${out}.${String(process.pid)}.part`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    // Where two names for one file are not known (some network drives), the file is moved.
    await link(beside, out).catch(async (error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      await rename(beside, out);
    });
    return null;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'exists' : 'cannot-write';
  } finally {
    await rm(beside, { force: true });
  }
}
