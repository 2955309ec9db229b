/** The command `consolidate`: checks what every unit sent, adds the sound ones into one workbook, and says what was left out. */
import path from 'node:path';
import { buildForms } from '../../core/forms/build';
import { amountsOfUnit, figuresOfUnit, reachOf, within, type UnitFigures } from '../../core/forms/consolidate';
import { areasOf, leftOutRemark, noPlaceRemarks, type LeftOut } from '../../core/forms/consolidation-remarks';
import { originsSheet, originText } from '../../core/forms/origins-sheet';
import { LONGEST_PERIOD, parametersOf, yearsOf } from '../../core/forms/parameters';
import { PLAIN_LAW } from '../../core/law/setting';
import { cliWords } from '../../core/messages/cli/cli';
import { consolidateWords } from '../../core/messages/consolidation/of';
import { problemSentence } from '../../core/messages/reports/problems';
import type { Language } from '../../core/messages/language';
import { readTables } from '../../core/table/read-workbook';
import type { Table } from '../../core/table/model/table';
import type { NewSheet } from '../../core/workbook/new-sheet';
import { newWorkbookFile } from '../../hosts/files/insert/new-workbook-file';
import { checkFile } from './check-file';
import { CommandLineError } from './command-line-error';
import { readConsolidateOptions, type ConsolidateCommand } from './consolidate-options';
import { EXIT, type ExitStatus } from './exit-status';
import type { CliIo } from './io';
import { unitsOf, type UnitOfFiles } from './units-of';
import { isThere, writeNew } from './write-new';

/** The sheet behind the summary. */
const ORIGINS_SHEET = 'Nguồn số liệu';

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
    read.push(await readUnit(unit, command));
  }
  if (io.isTerminal) io.err('\r\u001B[K');
  for (const file of missing) {
    read.push({
      ...NOTHING,
      name: file,
      left: { why: 'unreadable', file, sentence: problemSentence('not-found', 'vi') },
      problem: 'not-found',
    });
  }
  for (const unit of read) for (const sentence of sentencesOf(unit, language)) io.err(`${sentence}\n`);

  const left = read.filter((unit) => unit.left !== null);
  const status = read.some(({ problem }) => problem !== null) ? EXIT.unreadable : left.length > 0 ? EXIT.findings : EXIT.clean;
  const added = read.filter((unit) => unit.left === null);
  if (added.length === 0) {
    io.err(`${words.nothingToWrite}\n`);
    return status;
  }
  const { sheets, outside } = sheetsFor(added, left, command, language);
  for (const { name, figures } of outside) io.err(`${words.noPlace(name, figures.unplaced.map(originOf))}\n`);
  await writeNew(command.out, newWorkbookFile(sheets), words.outExists(command.out), language);
  io.out(`${words.written(command.out, added.length, left.length)}\n`);
  return status;
}

interface ReadUnit {
  readonly name: string;
  readonly figures: UnitFigures;
  readonly errors: number;
  readonly warnings: number;
  /** Null where the unit is added. */
  readonly left: LeftOut | null;
  readonly problem: Parameters<typeof problemSentence>[0] | null;
}

const NOTHING: ReadUnit = {
  name: '',
  figures: { origins: [], unplaced: [], unused: [] },
  errors: 0,
  warnings: 0,
  left: null,
  problem: null,
};

const originOf = (place: UnitFigures['unplaced'][number]): string => originText(place);

async function readUnit({ name, files }: UnitOfFiles, command: ConsolidateCommand): Promise<ReadUnit> {
  const law = { ...PLAIN_LAW, on: command.on, province: command.province };
  const tables: { file: string; tables: readonly Table[] }[] = [];
  let [errors, warnings] = [0, 0];
  for (const file of files) {
    const { result, opened } = await checkFile(file, { exact: false, law });
    if (result.status === 'unreadable' || opened === null) {
      const problem = result.status === 'unreadable' ? result.problem : 'internal';
      return { ...NOTHING, name, left: { why: 'unreadable', file, sentence: problemSentence(problem, 'vi') }, problem };
    }
    errors += result.report.findings.filter(({ severity }) => severity === 'error').length;
    warnings += result.report.findings.filter(({ severity }) => severity === 'warning').length;
    tables.push({
      file,
      tables: readTables(
        opened.snapshot,
        result.report.tables.flatMap(({ corrections }) => corrections),
      ).tables,
    });
  }
  const figures = figuresOfUnit(tables, command.unit);
  const unit = { name, figures, errors, warnings, problem: null };
  if (errors > 0 && !command.includeFailing) return { ...unit, left: { why: 'errors', errors } };
  return { ...unit, left: figures.origins.length === 0 ? { why: 'no-figures' } : null };
}

function sentencesOf({ name, figures, left, problem }: ReadUnit, language: Language): string[] {
  const words = consolidateWords(language);
  if (left?.why === 'errors') return [words.leftOutForErrors(name, left.errors)];
  if (left?.why === 'unreadable') return [words.unreadable(name, left.file, problemSentence(problem ?? 'internal', language))];
  const cells = figures.unplaced.map(originOf);
  return [
    ...(left === null ? [] : [words.noFigures(name)]),
    ...(cells.length === 0 ? [] : [words.noPlace(name, cells)]),
    ...figures.unused.map(({ file, id }) => words.unused(name, `${file} › ${id}`)),
  ];
}

interface MadeSheets {
  readonly sheets: readonly NewSheet[];
  /** Units with figures for which the summary has no column. */
  readonly outside: readonly { readonly name: string; readonly figures: UnitFigures }[];
}

function sheetsFor(added: readonly ReadUnit[], left: readonly ReadUnit[], command: ConsolidateCommand, language: Language): MadeSheets {
  const reach = reachOf(added.flatMap(({ figures }) => figures.origins));
  const period = command.period ?? reach?.period ?? { from: 2026, to: 2026 };
  const sources = command.sources ?? reach?.sources ?? [];
  if (yearsOf(period).length > LONGEST_PERIOD) {
    throw new CommandLineError(consolidateWords(language).periodTooLong(period.from, period.to, LONGEST_PERIOD));
  }
  const { unit, province } = command;
  const parameters = { ...parametersOf({ period, sources, unit, province }), unit, head: 'stand-alone' as const };
  const units = added.map((one) => ({ ...one, kept: within(one.figures.origins, period, sources) }));
  const outside = units.flatMap(({ name, kept }) => (kept.unplaced.length === 0 ? [] : [{ name, figures: { ...kept, unused: [] } }]));
  const submissions = units.map(({ name, kept, errors, warnings }) => ({
    unit: name,
    amounts: amountsOfUnit(kept.origins, period),
    errors,
    warnings,
    note: areasOf(kept.origins),
  }));
  const remarks = [
    `Từng số lấy từ tệp, trang, ô nào: xem trang “${ORIGINS_SHEET}”.`,
    ...left.flatMap((one) => (one.left === null ? [] : [leftOutRemark(one.name, one.left)])),
    ...[...added.map(({ name, figures }) => ({ name, figures })), ...outside].flatMap(({ name, figures }) => noPlaceRemarks(name, figures)),
  ];
  const summary = buildForms(['consolidation'], parameters, { facts: { submissions, remarks } });
  const origins = units.map(({ name, kept }) => ({ unit: name, origins: kept.origins }));
  return { sheets: [...summary, originsSheet(ORIGINS_SHEET, origins, parameters)], outside };
}
