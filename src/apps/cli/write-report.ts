/** A report to standard output or to the file of `--out`, which must be neither an input nor named like a workbook. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import { CommandLineError } from './command-line-error';
import type { CliIo } from './io';

/** A slip in `--out` must not destroy somebody's plan. @throws CommandLineError */
export function refuseReport(out: string | null, inputs: readonly string[], language: Language): void {
  if (out === null) return;
  const words = cliWords(language);
  if (inputs.some((file) => path.resolve(file) === path.resolve(out))) throw new CommandLineError(words.outIsInput(out));
  if (/\.xl\w*$|\.ods$|\.doc[xm]?$/i.test(out)) throw new CommandLineError(words.outLooksLikeWorkbook(out));
}

/** @param report in its parts: the whole may be longer than a text can be @throws CommandLineError */
export async function writeReport(
  out: string | null,
  report: string | readonly (string | Uint8Array)[],
  io: CliIo,
  language: Language,
): Promise<void> {
  if (out === null) {
    for (const part of typeof report === 'string' ? [report] : report)
      io.out(typeof part === 'string' ? part : new TextDecoder().decode(part));
    return;
  }
  try {
    await writeFile(out, report);
  } catch (error) {
    throw new CommandLineError(cliWords(language).cannotWrite(out), { cause: error });
  }
}
