/** `caps --from-text FILE`: an act's own sentences as proposed caps, for a person to confirm one by one. */
import { readFile, writeFile } from 'node:fs/promises';
import { recordsIn, isConfirmed } from '../../core/law/own-caps/record-file';
import { readActText } from '../../core/law/from-text/read-act-text';
import { recordListOf } from '../../core/law/from-text/record-list';
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import { actTextReport } from '../../core/report/act-text';
import { documentText } from '../../hosts/files/document-text';
import { CommandLineError } from './command-line-error';
import { EXIT, type ExitStatus } from './exit-status';
import type { CliIo } from './io';

export interface FromText {
  readonly file: string;
  readonly province: string | null;
  readonly out: string | null;
}

/** @throws CommandLineError when the list would take confirmed records away, or cannot be written */
export async function capsFromText({ file, province, out }: FromText, io: CliIo, language: Language): Promise<ExitStatus> {
  const words = cliWords(language);
  let text: string;
  try {
    text = documentText(await readFile(file));
  } catch {
    io.err(`${words.textUnreadable(file)}\n`);
    return EXIT.unreadable;
  }
  const read = readActText(text);
  const list = `${JSON.stringify(recordListOf(read, { province }), null, 2)}\n`;
  if (out === null) {
    io.out(list);
    return EXIT.clean;
  }
  if (await holdsConfirmed(out)) throw new CommandLineError(words.capsConfirmed(out));
  try {
    await writeFile(out, list);
  } catch (error) {
    throw new CommandLineError(words.cannotWrite(out), { cause: error });
  }
  io.out(actTextReport(file, read, { province }, out, language));
  return EXIT.clean;
}

/** Somebody's confirmations stand in it: they are not written over. */
async function holdsConfirmed(file: string): Promise<boolean> {
  try {
    const records = recordsIn(JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')));
    return records?.some(isConfirmed) ?? false;
  } catch {
    return false;
  }
}
