/** Marked copies: each checked workbook once more, with marks at its findings and a list of them. The checked file is never written. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WorkbookReport } from '../../core/check/report';
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import type { Say } from '../../core/report/finding-list';
import type { FileProblemCode } from '../../hosts/files/file-problem';
import type { FileWorkbook } from '../../hosts/files/file-workbook';
import { onDisk } from '../submissions/file-names';
import { markedCopy } from '../submissions/marked-copy';
import { CommandLineError } from './command-line-error';

/**
 * Where the copies of the checked files go: into the same sub-folders, from the folder down that holds all of them, so that each copy tells whose it
 * is. No checked file is written over.
 */
export function copyNames(folder: string, files: readonly string[], language: Language): string[] {
  const taken = new Set(files.map((file) => onDisk(path.resolve(file))));
  const base = commonFolder(files);
  return files.map((file) => {
    const { name, ext, dir } = path.parse(path.resolve(file));
    const below = base === null ? '' : path.relative(base, dir);
    const start = path.resolve(folder, below, `${name} - ${cliWords(language).markedCopy}`);
    let copy = `${start}${ext}`;
    for (let number = 2; taken.has(onDisk(copy)); number++) copy = `${start} (${String(number)})${ext}`;
    taken.add(onDisk(copy));
    return copy;
  });
}

/** The lowest folder that holds all files; null where there is none, as on two drives. */
function commonFolder(files: readonly string[]): string | null {
  const [first, ...others] = files.map((file) => path.dirname(path.resolve(file)));
  let base = first ?? null;
  const isBelow = (folder: string, above: string): boolean => {
    const way = path.relative(above, folder);
    return way.split(path.sep)[0] !== '..' && !path.isAbsolute(way);
  };
  for (const folder of others) {
    while (base !== null && !isBelow(folder, base)) base = path.dirname(base) === base ? null : path.dirname(base);
  }
  return base;
}

/**
 * @returns why there is no copy, null where there is one: kinds that are only read cannot be written, nor can signed files
 * @throws CommandLineError when the folder cannot be written to
 */
export async function writeMarkedCopy(
  copy: string,
  workbook: FileWorkbook,
  report: WorkbookReport,
  language: Language,
  say?: Say,
): Promise<FileProblemCode | null> {
  const bytes = await markedCopy(workbook, report, language, say);
  if (typeof bytes === 'string') return bytes;
  try {
    await mkdir(path.dirname(copy), { recursive: true });
    await writeFile(copy, bytes);
  } catch (error) {
    throw new CommandLineError(cliWords(language).cannotWrite(copy), { cause: error });
  }
  return null;
}
