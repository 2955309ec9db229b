/** The law that a check was asked to hold tables against: day, province and the caps of the office's own file. */
import { readFile } from 'node:fs/promises';
import { SHIPPED } from '../../core/law/catalogue';
import { withOwnCaps, type OwnCaps } from '../../core/law/own-caps/overlay';
import { OWN_WORDS } from '../../core/law/own-caps/own-words';
import { readOwnFile } from '../../core/law/own-caps/read-own-file';
import { readOwnSheets } from '../../core/law/own-caps/read-own-sheet';
import { PLAIN_LAW, type LawSetting } from '../../core/law/setting';
import { cliWords } from '../../core/messages/cli';
import { faultLine } from '../../core/messages/law-faults';
import type { Language } from '../../core/messages/words';
import { openWorkbookFile } from '../../hosts/files/open-workbook-file';
import type { CheckCommand } from './check-options';
import { CommandLineError } from './command-line-error';
import type { CliIo } from './io';

/** @throws CommandLineError when the file of caps is no such file; faults inside it are told and stop nothing */
export async function lawOf({ on, province, caps: file }: CheckCommand, io: CliIo, language: Language): Promise<LawSetting> {
  const law = { ...PLAIN_LAW, on, province };
  if (file === null) return law;
  const words = cliWords(language);
  const own = await readOwn(file, province, language);
  for (const fault of own.faults) io.err(`${words.capsFault(file, faultLine(fault, language))}\n`);
  if (own.caps.length === 0) io.err(`${words.capsNone(file)}\n`);
  return { ...law, catalogue: withOwnCaps(SHIPPED, own) };
}

async function readOwn(file: string, province: string | null, language: Language): Promise<OwnCaps> {
  try {
    const bytes = await readFile(file);
    if (/\.xl\w*$/i.test(file)) {
      const workbook = await openWorkbookFile(bytes, file);
      return readOwnSheets(await workbook.readWorkbook(), SHIPPED, province, OWN_WORDS);
    }
    return readOwnFile(JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')));
  } catch (error) {
    throw new CommandLineError(cliWords(language).capsUnreadable(file), { cause: error });
  }
}
