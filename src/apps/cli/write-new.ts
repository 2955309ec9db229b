/** Files written whole or not at all: beside their place first, so that nobody finds half a file. */
import { link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import { CommandLineError } from './command-line-error';

export const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/**
 * A file that came up meanwhile stays.
 * @param taken what is said when there is a file of that name
 * @throws CommandLineError
 */
export function writeNew(out: string, bytes: Uint8Array, taken: string, language: Language): Promise<void> {
  return writtenBeside(out, bytes, taken, language, (beside) =>
    // Where two names for one file are not known (some network drives), the file is moved.
    link(beside, out).catch(async (error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      await rename(beside, out);
    }),
  );
}

/** In place of whatever has that name. @throws CommandLineError */
export function writeFileWhole(out: string, bytes: Uint8Array, language: Language): Promise<void> {
  return writtenBeside(out, bytes, cliWords(language).cannotWrite(out), language, (beside) => rename(beside, out));
}

async function writtenBeside(
  out: string,
  bytes: Uint8Array,
  taken: string,
  language: Language,
  give: (beside: string) => Promise<void>,
): Promise<void> {
  const beside = `${out}.${String(process.pid)}.part`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await give(beside);
  } catch (error) {
    throw new CommandLineError(codeOf(error) === 'EEXIST' ? taken : cliWords(language).cannotWrite(out), { cause: error });
  } finally {
    await rm(beside, { force: true });
  }
}
