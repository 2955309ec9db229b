/** `caps --confirm FILE`: shows the records of a list by number, or puts name and day to those that were held against the act. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Day } from '../../core/law/day';
import { numbersIn, withConfirmed } from '../../core/law/own-caps/confirm';
import { actTextWords } from '../../core/messages/caps/act-text';
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import { recordListText } from '../../core/report/record-list';
import { CommandLineError } from './command-line-error';
import { EXIT, type ExitStatus } from './exit-status';
import type { CliIo } from './io';

export interface Confirm {
  readonly file: string;
  /** Who confirms, and the numbers of the records; null where nothing was said, and then the list is shown. */
  readonly by: string | null;
  readonly records: string | null;
  readonly today: Day;
}

/** @throws CommandLineError when it is no such list, or name and numbers are not both there */
export async function capsConfirm({ file, by, records, today }: Confirm, io: CliIo, language: Language): Promise<ExitStatus> {
  const words = cliWords(language);
  const json = await listIn(file, language);
  if (by === null && records === null) {
    io.out(`${recordListText(json, language) ?? ''}${actTextWords(language).confirm(file)}\n`);
    return EXIT.clean;
  }
  if (by === null || records === null) throw new CommandLineError(words.optionNeedsValue(by === null ? '--by' : '--records'));
  const numbers = numbersIn(records);
  if (numbers === null) throw new CommandLineError(words.wrongValue('--records', records, words.recordNumbers));
  const confirmed = withConfirmed(json, numbers, { by, on: today });
  if (confirmed === null) throw new CommandLineError(words.capsUnreadable(file));
  const { list, now, before, unknown } = confirmed;
  // Half of what was asked for is not written: a wrong number may stand for another.
  if (unknown.length > 0) throw new CommandLineError(words.wrongValue('--records', unknown.join(','), words.recordNumbers));
  try {
    await writeFile(file, `${JSON.stringify(list, null, 2)}\n`);
  } catch (error) {
    throw new CommandLineError(words.cannotWrite(file), { cause: error });
  }
  io.out(recordListText(list, language) ?? '');
  io.out(`${actTextWords(language).confirmedNow(now, before, file)}\n`);
  return EXIT.clean;
}

async function listIn(file: string, language: Language): Promise<unknown> {
  try {
    const json: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
    if (recordListText(json, language) !== null) return json;
  } catch {
    // Said below like any other file that is no list.
  }
  throw new CommandLineError(cliWords(language).capsUnreadable(file));
}
