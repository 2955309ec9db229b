/** The command `check`: finds the files, checks them, what stands in one folder together, writes one report and marked copies, says how it went. */
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import { problemWords } from '../../core/messages/reports/problems';
import { csvReport } from '../../core/report/csv';
import type { FileResult } from '../../core/report/file-result';
import { htmlReport } from '../../core/report/html';
import { jsonReport, type OwnCapsFile } from '../../core/report/json';
import { textReport } from '../../core/report/text';
import { copyNames } from './annotate';
import { groupsOf } from './check-group';
import { checkJob, checkOptionsOf, lostCheck, type CheckJob, type CheckJobResult } from './check-job';
import { readCheckOptions, type CheckCommand } from './check-options';
import { CommandLineError } from './command-line-error';
import { EXIT, exitStatusOf, type ExitStatus } from './exit-status';
import { findFiles } from './find-files';
import { lawOf } from './law-of-check';
import type { CliIo } from './io';
import { runJobs } from './jobs/run-jobs';
import { threadsFor } from './jobs/threads';
import { VERSION } from './version';
import { refuseReport, writeReport } from './write-report';

/** @throws CommandLineError */
export async function check(argv: readonly string[], io: CliIo, language: Language): Promise<ExitStatus> {
  const words = cliWords(language);
  const command = readCheckOptions(argv, language);
  if (command.help) {
    io.out(words.checkHelp);
    return EXIT.clean;
  }
  if (command.paths.length === 0) throw new CommandLineError(words.noPath);
  const { files, missing, empty } = await findFiles(command.paths);
  refuseReport(command.out, files, language);
  for (const folder of empty) io.err(`${words.nothingFound(folder)}\n`);
  if (files.length === 0 && missing.length === 0) throw new CommandLineError(words.noWorkbooks);

  const { law, own } = await lawOf(command, io, language);
  const options = checkOptionsOf(command, law);
  const copies = command.annotate === null ? [] : copyNames(command.annotate, files, language);
  const turn = new Map(files.map((file, at) => [file, at]));
  const jobs = groupsOf(files).map((group): CheckJob => ({
    group,
    copies: copies.length === 0 ? [] : group.files.map((file) => copies[turn.get(file) ?? 0] ?? ''),
  }));
  const found = new Map<string, FileResult>();
  await runJobs<CheckJob, CheckJobResult>({
    jobs,
    threads: threadsFor(command.jobs, files.length),
    setting: { kind: 'check', command, language },
    here: (job) => checkJob(job, options, language),
    lost: lostCheck,
    started: ({ group }) => {
      const [file = ''] = group.files;
      if (io.isTerminal) io.err(`\r\u001B[K${words.checking((turn.get(file) ?? 0) + 1, files.length, file)}`);
    },
    done: ({ results, refused, faults }) => {
      for (const fault of faults) io.fault?.(fault);
      for (const [at, result] of results.entries()) {
        found.set(result.file, result);
        const why = refused[at] ?? null;
        if (why !== null) io.err(`${words.noMarkedCopy(result.file, problemWords(why, language).what)}\n`);
      }
    },
  });
  if (io.isTerminal) io.err('\r\u001B[K');
  const results = files.flatMap((file) => found.get(file) ?? []);
  for (const file of missing) results.push({ status: 'unreadable', file, sha256: null, problem: 'not-found' });

  await writeReport(command.out, render(results, command, own, language), io, language);
  return exitStatusOf(results, command.failOn);
}

function render(results: readonly FileResult[], { format }: CheckCommand, own: OwnCapsFile | null, language: Language): string {
  switch (format) {
    case 'text':
      return textReport(results, language);
    case 'json':
      return jsonReport(results, VERSION, language, own);
    case 'html':
      return htmlReport(results, language);
    case 'csv':
      return csvReport(results, language);
  }
}
