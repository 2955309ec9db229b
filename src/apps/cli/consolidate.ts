/** The command `consolidate`: checks what every unit sent, adds the sound ones into one workbook, and says what was left out. */
import path from 'node:path';
import type { UnitFigures } from '../../core/forms/consolidate';
import { byReason } from '../../core/forms/consolidation-remarks';
import { LONGEST_PERIOD } from '../../core/forms/parameters';
import { PLAIN_LAW } from '../../core/law/setting';
import { cliWords } from '../../core/messages/cli/cli';
import { consolidateWords } from '../../core/messages/consolidation/of';
import { problemSentence } from '../../core/messages/reports/problems';
import type { Language } from '../../core/messages/language';
import type { KnownUnit } from '../../core/money/money';
import { newWorkbookFile } from '../../hosts/files/insert/new-workbook-file';
import { heldTogether, type CheckedFile } from '../submissions/checked-file';
import { consolidated, readUnit, toldDifferences, unreadableUnit, type ReadUnit } from '../submissions/consolidation';
import { checkFile } from './check-file';
import { CommandLineError } from './command-line-error';
import { readConsolidateOptions, type ConsolidateCommand } from './consolidate-options';
import { EXIT, type ExitStatus } from './exit-status';
import type { CliIo } from './io';
import { unitsOf, type UnitOfFiles } from './units-of';
import { isThere, writeNew } from './write-new';

/** @throws CommandLineError */
export async function consolidate(argv: readonly string[], io: CliIo, language: Language): Promise<ExitStatus> {
  const words = consolidateWords(language);
  const command = readConsolidateOptions(argv, language);
  if (command === null) {
    io.out(words.help);
    return EXIT.clean;
  }
  if (path.extname(command.out).toLowerCase() !== '.xlsx') throw new CommandLineError(words.outIsNoWorkbook(command.out));
  if (await isThere(command.out)) throw new CommandLineError(words.outExists(command.out));
  const { units, missing, empty } = await unitsOf(command.paths);
  for (const folder of empty) io.err(`${words.nothingFound(folder)}\n`);
  if (units.length === 0 && missing.length === 0) throw new CommandLineError(cliWords(language).noWorkbooks);

  const read: ReadUnit[] = [];
  for (const [at, unit] of units.entries()) {
    if (io.isTerminal) io.err(`\r\u001B[K${words.reading(at + 1, units.length, unit.name)}`);
    read.push(await checkedUnit(unit, command));
  }
  if (io.isTerminal) io.err('\r\u001B[K');
  for (const file of missing) read.push(unreadableUnit(file, file, 'not-found'));
  for (const unit of read) for (const sentence of sentencesOf(unit, command.unit, language)) io.err(`${sentence}\n`);

  const left = read.filter((unit) => unit.left !== null);
  const status = read.some(({ problem }) => problem !== null) ? EXIT.unreadable : left.length > 0 ? EXIT.findings : EXIT.clean;
  const added = read.filter((unit) => unit.left === null);
  if (added.length === 0) {
    io.err(`${words.nothingToWrite}\n`);
    return status;
  }
  const made = consolidated(added, left, command);
  if ('tooLong' in made) throw new CommandLineError(words.periodTooLong(made.tooLong.from, made.tooLong.to, LONGEST_PERIOD));
  const { sheets, outside } = made;
  for (const { name, figures } of outside)
    for (const sentence of openSentences(name, figures, command.unit, language)) io.err(`${sentence}\n`);
  await writeNew(command.out, newWorkbookFile(sheets), words.outExists(command.out), language);
  io.out(`${words.written(command.out, added.length, left.length)}\n`);
  return status;
}

async function checkedUnit({ name, files }: UnitOfFiles, command: ConsolidateCommand): Promise<ReadUnit> {
  const law = { ...PLAIN_LAW, on: command.on, province: command.province };
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const one = await checkFile(file, { exact: false, law });
    checked.push(one);
    if (one.opened === null) break;
  }
  // As in a review: a plan and its annex that disagree are an error of the unit, though each adds up by itself.
  return readUnit(
    name,
    heldTogether(checked, (file) => path.basename(file), true),
    command,
  );
}

function sentencesOf({ name, figures, left, problem }: ReadUnit, money: KnownUnit, language: Language): string[] {
  const words = consolidateWords(language);
  if (left?.why === 'errors') return [words.leftOutForErrors(name, left.errors)];
  if (left?.why === 'unreadable') return [words.unreadable(name, left.file, problemSentence(problem ?? 'internal', language))];
  if (left?.why === 'no-files') return [words.noFiles(name)];
  const reasons = left === null ? [] : left.reasons.map((why) => words.because[why]);
  return [...(left === null ? [] : [words.noFigures(name, reasons)]), ...openSentences(name, figures, money, language)];
}

/** What of a unit is not in the summary, and where its own totals say something else. */
function openSentences(name: string, figures: UnitFigures, money: KnownUnit, language: Language): string[] {
  const words = consolidateWords(language);
  const groups = byReason(figures).map(({ why, cells }) => ({ why, because: words.because[why], cells }));
  const noPlace = groups.filter(({ why }) => why !== 'not-read');
  return [
    ...(noPlace.length === 0 ? [] : [words.noPlace(name, noPlace)]),
    ...groups.filter(({ why }) => why === 'not-read').map(({ cells }) => words.notRead(name, cells)),
    ...(figures.differing.length === 0 ? [] : [words.differing(name, money, toldDifferences(figures))]),
    ...figures.unused.map(({ file, id }) => words.unused(name, `${file} › ${id}`)),
  ];
}
