/** The command `insert`: makes standard sheets and writes them, alone or added to a copy of a workbook; all of it or nothing. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SHIPPED } from '../../core/law/catalogue';
import { buildForms } from '../../core/forms/build';
import { fillSheets, type FilledSheets } from '../../core/forms/fill-sheets';
import { insertWords } from '../../core/messages/cli/insert-command';
import { insertionSentence } from '../../core/messages/forms/insertion';
import { problemWords } from '../../core/messages/reports/problems';
import type { Language } from '../../core/messages/language';
import type { NewSheet } from '../../core/workbook/new-sheet';
import { HostError } from '../../core/workbook/port';
import { FileProblem } from '../../hosts/files/file-problem';
import type { FileWorkbook } from '../../hosts/files/file-workbook';
import { newWorkbookFile } from '../../hosts/files/insert/new-workbook-file';
import { openWorkbookFile } from '../../hosts/files/open-workbook-file';
import { CommandLineError } from './command-line-error';
import { EXIT, type ExitStatus } from './exit-status';
import { readInsertOptions, type InsertCommand } from './insert-options';
import type { CliIo } from './io';
import { isThere, writeNew } from './write-new';

/** @throws CommandLineError */
export async function insert(argv: readonly string[], io: CliIo, language: Language): Promise<ExitStatus> {
  const words = insertWords(language);
  const command = readInsertOptions(argv, language);
  if (command === null) {
    io.out(words.insertHelp);
    return EXIT.clean;
  }
  await refuseOut(command, language);
  try {
    const { bytes, sheets, filled } = await fileWith(command, language);
    await writeNew(command.out, bytes, words.outExists(command.out), language);
    if (filled !== null) io.err(`${words.filled(filled.figures.length, filled.table, filled.unplaced, filled.differing)}\n`);
    io.out(
      `${words.written(
        command.out,
        sheets.map(({ name }) => name),
      )}\n`,
    );
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    io.fault?.(error);
    const { what, todo } = problemWords(error.code, language);
    io.err(`${words.notReadable(error.file, `${what} ${todo}`)}\n`);
    return EXIT.unreadable;
  }
}

/** A slip in `--out` must not destroy somebody's plan, and a file is named after what it holds. */
async function refuseOut({ out, into }: InsertCommand, language: Language): Promise<void> {
  const words = insertWords(language);
  const ending = into !== null && /\.xlsm$/i.test(into) ? '.xlsm' : '.xlsx';
  if (path.extname(out).toLowerCase() !== ending) throw new CommandLineError(words.outIsNoWorkbook(out, ending));
  if (await isThere(out)) throw new CommandLineError(words.outExists(out));
}

interface MadeFile {
  readonly bytes: Uint8Array;
  readonly sheets: readonly NewSheet[];
  readonly filled: FilledSheets | null;
}

async function fileWith(command: InsertCommand, language: Language): Promise<MadeFile> {
  const filled = command.from === null ? null : fillSheets(command, await (await opened(command.from)).readWorkbook());
  if (filled === null && command.from !== null) throw new CommandLineError(insertWords(language).nothingToFill(command.from));
  const { into } = command;
  const workbook = into === null ? null : await opened(into);
  const there = workbook === null ? [] : (await workbook.readWorkbook()).sheets.map(({ name }) => name);
  const sheets = buildForms(command.templates, filled?.parameters ?? command.parameters, {
    law: SHIPPED,
    takenNames: there,
    ...(filled !== null && { facts: { figures: filled.figures } }),
  });
  const { sheetName } = command.parameters;
  if (sheetName !== null && sheets.length > 1) throw new CommandLineError(insertWords(language).oneNameForMany(sheetName));
  if (workbook === null) return { bytes: newWorkbookFile(sheets), sheets, filled };
  try {
    await workbook.insertSheets(sheets);
    return { bytes: workbook.save(), sheets, filled };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new CommandLineError(insertWords(language).notInserted(into ?? '', insertionSentence(error.code, language)), { cause: error });
  }
}

/** Which of the files that were named could not be read, and why. */
class Unreadable extends Error {
  constructor(
    readonly file: string,
    readonly code: FileProblem['code'],
    options?: ErrorOptions,
  ) {
    super(file, options);
  }
}

async function opened(file: string): Promise<FileWorkbook> {
  try {
    return await openWorkbookFile(await readFile(file), file);
  } catch (error) {
    throw new Unreadable(file, error instanceof FileProblem ? error.code : 'unreadable', { cause: error });
  }
}
