/** The command `check`: finds the files, checks them, what stands in one folder together, writes one report and marked copies, says how it went. */
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import type { Totals } from '../../core/messages/reports/report-words';
import { problemWords } from '../../core/messages/reports/problems';
import { totalsOf, type FileResult } from '../../core/report/file-result';
import { addedTotals } from '../../core/report/report-form';
import { copyNames } from './annotate';
import { groupsOf } from './check-group';
import { checkJob, checkOptionsOf, lostCheck, reportFormOf, type CheckJob, type CheckJobResult } from './check-job';
import { readCheckOptions } from './check-options';
import { CommandLineError } from './command-line-error';
import { EXIT, exitStatusOf, type ExitStatus } from './exit-status';
import { findFiles } from './find-files';
import { lawOf } from './law-of-check';
import type { CliIo } from './io';
import { runJobs } from './jobs/run-jobs';
import { threadsFor } from './jobs/threads';
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
  const form = reportFormOf(command, own, language);
  const jobs = groupsOf(files).map((group): CheckJob => {
    const turns = group.files.map((file) => turn.get(file) ?? 0);
    return { group, numbers: turns.map((at) => at + 1), copies: copies.length === 0 ? [] : turns.map((at) => copies[at] ?? '') };
  });
  const written: Uint8Array[] = [];
  const totals: Totals[] = [];
  await runJobs<CheckJob, CheckJobResult>({
    jobs,
    threads: threadsFor(command.jobs, files.length),
    setting: { kind: 'check', command, language },
    here: (job) => checkJob(job, options, form, language),
    lost: (job) => lostCheck(job, form),
    started: ({ group }) => {
      const [file = ''] = group.files;
      if (io.isTerminal) io.err(`\r\u001B[K${words.checking((turn.get(file) ?? 0) + 1, files.length, file)}`);
    },
    done: (result, at) => {
      for (const fault of result.faults) io.fault?.(fault);
      totals.push(result.totals);
      const { group, numbers } = jobs[at] as CheckJob;
      for (const [place, file] of group.files.entries()) {
        written[(numbers[place] ?? 1) - 1] = result.written[place] ?? new Uint8Array();
        const why = result.refused[place] ?? null;
        if (why !== null) io.err(`${words.noMarkedCopy(file, problemWords(why, language).what)}\n`);
      }
    },
  });
  if (io.isTerminal) io.err('\r\u001B[K');
  const lost = missing.map((file): FileResult => ({ status: 'unreadable', file, sha256: null, problem: 'not-found' }));
  const inAll = addedTotals([...totals, totalsOf(lost)]);
  const parts = [...written, ...lost.map((result, at) => form.file(result, files.length + at + 1))];
  const report = [
    form.begin(inAll),
    ...parts.flatMap((part, at) => (at === 0 || form.between === '' ? [part] : [form.between, part])),
    form.end(inAll),
  ];
  await writeReport(command.out, report, io, language);
  return exitStatusOf(inAll, command.failOn);
}
