/** The command `fix`: safe fixes into a copy, told cell by cell. Never writes the file that was given. */
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fixWords } from '../../core/messages/cli/fix-command';
import type { Language } from '../../core/messages/language';
import { problemSentence } from '../../core/messages/reports/problems';
import { fixJson, fixText } from '../../core/report/fix-report';
import { isAllFixed, type FixResult } from '../../core/report/fix-result';
import { FileProblem } from '../../hosts/files/file-problem';
import { bytesOf } from './check-file';
import { CommandLineError } from './command-line-error';
import { EXIT, type ExitStatus } from './exit-status';
import { fixFile, type FixedFile } from './fix-file';
import { readFixOptions, type FixCommand } from './fix-options';
import type { CliIo } from './io';
import { VERSION } from './version';
import { isThere, writeFileWhole, writeNew } from './write-new';

/** @throws CommandLineError */
export async function fix(argv: readonly string[], io: CliIo, language: Language): Promise<ExitStatus> {
  const words = fixWords(language);
  const command = readFixOptions(argv, language);
  if (command === null) {
    io.out(words.fixHelp);
    return EXIT.clean;
  }
  const { file, only } = command;
  if (await isFolder(file)) throw new CommandLineError(words.folder(file));
  await refuseOut(command, language);
  try {
    const fixed = await fixFile(await bytesOf(file), file, only);
    const out = await written(command, fixed, language);
    io.out(reportOf(fixed.result, out, command, language));
    return isAllFixed(fixed.result) ? EXIT.clean : EXIT.findings;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const isRefused = error.code === 'read-only-format' || error.code === 'read-only-document';
    if (isRefused) throw new CommandLineError(words.cannotFix(file, problemSentence(error.code, language)), { cause: error });
    const code = error.code === 'unreadable' && !(await isThere(file)) ? 'not-found' : error.code;
    io.err(`${words.unreadable(file, problemSentence(code, language))}\n`);
    return EXIT.unreadable;
  }
}

function reportOf(result: FixResult, out: string | null, { format, dryRun }: FixCommand, language: Language): string {
  return format === 'json' ? fixJson(result, out, dryRun, VERSION, language) : fixText(result, out, dryRun, language);
}

/** @returns the copy that was written; null for a look ahead, and for a signed file in which nothing may be fixed */
async function written({ out, dryRun, overwrite }: FixCommand, { bytes, result }: FixedFile, language: Language): Promise<string | null> {
  if (out === null || dryRun || result.refused.some(({ reason }) => reason === 'signed')) return null;
  if (overwrite) await writeFileWhole(out, bytes, language);
  else await writeNew(out, bytes, fixWords(language).outExists(out), language);
  return out;
}

/** A slip in `--out` must not destroy somebody's plan, and a file is named after what it holds. */
async function refuseOut({ file, out, overwrite, dryRun }: FixCommand, language: Language): Promise<void> {
  if (out === null) return;
  const words = fixWords(language);
  if (await isSameFile(file, out)) throw new CommandLineError(words.outIsFile(out));
  // A file of another kind is refused for what it is, once it is read.
  const ending = path.extname(file).toLowerCase();
  const wanted = ending === '.xlsm' ? '.xlsm' : '.xlsx';
  if ((ending === '.xlsx' || ending === '.xlsm') && path.extname(out).toLowerCase() !== wanted)
    throw new CommandLineError(words.outIsNoWorkbook(out, wanted));
  if (await isFolder(out)) throw new CommandLineError(words.outIsNoWorkbook(out, wanted));
  if (!overwrite && !dryRun && (await isThere(out))) throw new CommandLineError(words.outExists(out));
}

const statOf = (file: string) => stat(file).catch(() => null);
const isFolder = async (file: string): Promise<boolean> => (await statOf(file))?.isDirectory() === true;

/** The same name, a link to it, or a second name for the same file. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (path.resolve(one) === path.resolve(other)) return true;
  const [a, b] = await Promise.all([one, other].map((file) => realpath(file).catch(() => null)));
  if (a == null || b == null) return false;
  const [left, right] = await Promise.all([statOf(a), statOf(b)]);
  return a === b || (left !== null && right !== null && left.ino !== 0 && left.ino === right.ino && left.dev === right.dev);
}
