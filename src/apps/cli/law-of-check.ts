/** The law that a check was asked to hold tables against: day, province and the caps of the office's own file. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { SHIPPED, type Catalogue } from '../../core/law/catalogue';
import { withOwnCaps, type OwnCaps } from '../../core/law/own-caps/overlay';
import { OWN_WORDS } from '../../core/law/own-caps/own-words';
import { readOwnFile } from '../../core/law/own-caps/read-own-file';
import { readOwnSheets } from '../../core/law/own-caps/read-own-sheet';
import { PLAIN_LAW, type LawSetting } from '../../core/law/setting';
import { cliWords } from '../../core/messages/cli/cli';
import { faultLine } from '../../core/messages/caps/law-faults';
import type { OwnCapsFile } from '../../core/report/json';
import type { Language } from '../../core/messages/language';
import { openWorkbookFile } from '../../hosts/files/open-workbook-file';
import type { CheckCommand } from './check-options';
import { CommandLineError } from './command-line-error';
import type { CliIo } from './io';

export interface LawOfCheck {
  readonly law: LawSetting;
  /** The file that `--caps` named, for the report to name; null without it. */
  readonly own: OwnCapsFile | null;
}

/** @throws CommandLineError when the file of caps is no such file; faults inside it are told and stop nothing */
export async function lawOf({ on, province, acts, caps: file }: CheckCommand, io: CliIo, language: Language): Promise<LawOfCheck> {
  const law = { ...PLAIN_LAW, on, province, picked: acts };
  if (file === null) return { law, own: null };
  const { catalogue, sha256 } = await catalogueWith(file, province, io, language);
  return { law: { ...law, catalogue }, own: { file, sha256 } };
}

/**
 * The catalogue with the caps of such a file on top.
 * @throws CommandLineError when it is no such file; faults inside it are told and stop nothing
 */
export async function catalogueWith(
  file: string,
  province: string | null,
  io: CliIo,
  language: Language,
): Promise<{ readonly catalogue: Catalogue; readonly sha256: string }> {
  const words = cliWords(language);
  const { own, sha256 } = await readOwn(file, province, language);
  for (const fault of own.faults) io.err(`${words.capsFault(file, faultLine(fault, language))}\n`);
  if (own.caps.length === 0) io.err(`${words.capsNone(file)}\n`);
  return { catalogue: withOwnCaps(SHIPPED, own), sha256 };
}

async function readOwn(
  file: string,
  province: string | null,
  language: Language,
): Promise<{ readonly own: OwnCaps; readonly sha256: string }> {
  try {
    const bytes = await readFile(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (/\.xl\w*$/i.test(file)) {
      const workbook = await openWorkbookFile(bytes, file);
      return { own: readOwnSheets(await workbook.readWorkbook(), SHIPPED, province, OWN_WORDS), sha256 };
    }
    return { own: readOwnFile(JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))), sha256 };
  } catch (error) {
    throw new CommandLineError(cliWords(language).capsUnreadable(file), { cause: error });
  }
}
