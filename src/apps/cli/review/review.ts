/** The command `review`: a folder of submissions in; letters, marked copies, a summary page and one report out. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SHIPPED } from '../../../core/law/catalogue';
import { cliWords } from '../../../core/messages/cli/cli';
import { reviewCommandWords } from '../../../core/messages/cli/review-command';
import type { Language } from '../../../core/messages/language';
import { reviewWords } from '../../../core/messages/review/of';
import type { OwnCapsFile } from '../../../core/report/json';
import { summaryHtml } from '../../../core/review/summary-html';
import type { UnitRow } from '../../../core/review/unit-row';
import { CHECK_OPTIONS, checkCommandFrom, type CheckCommand } from '../check-options';
import { checkOptionsOf } from '../check-job';
import { CommandLineError } from '../command-line-error';
import { EXIT, type ExitStatus } from '../exit-status';
import type { CliIo } from '../io';
import { runJobs } from '../jobs/run-jobs';
import { threadsFor } from '../jobs/threads';
import { lawOf } from '../law-of-check';
import { readOptions } from '../read-options';
import { VERSION } from '../version';
import { findSubmissions, type FoundSubmission } from './find-submissions';
import { keptParts } from './merge';
import { letterNames, RESULT, SUMMARY } from '../../submissions/file-names';
import { forgetIndex, keepParts, lostReview, reviewJob, type ReviewJob, type ReviewJobResult } from './review-job';
import type { Swept } from './stale-files';
import { writeResult } from './result-file';
import { today } from './today';

const OPTIONS = { ...CHECK_OPTIONS, sender: { type: 'string' }, merge: { type: 'boolean' } } as const;

/** @throws CommandLineError */
export async function review(argv: readonly string[], io: CliIo, language: Language): Promise<ExitStatus> {
  const words = cliWords(language);
  const own = reviewCommandWords(language);
  const { given, values } = readOptions(argv, OPTIONS, 'review', language);
  if (values.has('help')) {
    io.out(own.help);
    return EXIT.clean;
  }
  const command = checkCommandFrom(given, values, words);
  const { out } = command;
  if (given.length === 0) throw new CommandLineError(own.noFolder);
  if (out === null) throw new CommandLineError(own.noOut);
  await needsFolder(out, words.cannotWrite(out));
  if (values.has('merge')) {
    const parts = await keptParts(given, out, language);
    return finish({ results: parts.results, from: parts.from, out, own: null, command }, io, language);
  }
  const [folder = '', stray] = given;
  if (stray !== undefined) throw new CommandLineError(words.unexpectedArgument(stray, 'review'));
  const found = await submissionsIn(folder, out, language);

  const { law, own: ownCaps } = await lawOf(command, io, language);
  const options = checkOptionsOf(command, law);
  const names = letterNames(found.map(({ unit }) => unit));
  const shared = { out, day: today(), sender: values.get('sender') ?? '', asked: await askedOf(command) };
  const jobs = found.map((one, at): ReviewJob => ({ ...one, ...shared, name: names[at] ?? one.unit }));
  await forgetIndex(out);
  const results: ReviewJobResult[] = [];
  await runJobs<ReviewJob, ReviewJobResult>({
    jobs,
    threads: threadsFor(
      command.jobs,
      found.reduce((sum, { files }) => sum + files.length, 0),
    ),
    setting: { kind: 'review', command, language },
    here: (job) => reviewJob(job, options, language),
    lost: (job) => lostReview(job, language),
    started: ({ unit }, at) => {
      if (io.isTerminal) io.err(`\r\u001B[K${words.checking(at + 1, jobs.length, unit)}`);
    },
    done: (result) => {
      results.push(result);
    },
  });
  if (io.isTerminal) io.err('\r\u001B[K');
  return finish({ results, from: results.map(() => out), out, own: ownCaps, command }, io, language);
}

interface Finished {
  readonly results: readonly ReviewJobResult[];
  /** The folder in which the part of each lies. */
  readonly from: readonly string[];
  readonly out: string;
  readonly own: OwnCapsFile | null;
  readonly command: CheckCommand;
}

async function finish({ results, from, out, own, command }: Finished, io: CliIo, language: Language): Promise<ExitStatus> {
  const rows = results.map(({ row }) => row);
  const made = { day: today(), version: VERSION, caps: SHIPPED.version };
  let swept: Swept;
  try {
    await writeResult(path.join(out, RESULT), results, from, own, language);
    await writeFile(path.join(out, SUMMARY), summaryHtml(rows, made, language));
    swept = await keepParts(out, results);
  } catch (error) {
    throw new CommandLineError(cliWords(language).cannotWrite(out), { cause: error });
  }
  io.out(toldOf(rows, swept, out, language));
  return statusOf(rows, command);
}

/** As `check` has it: what could not be read goes before what was found. */
function statusOf(rows: readonly UnitRow[], { failOn }: CheckCommand): ExitStatus {
  if (rows.some(({ files }) => files.length === 0 || files.some(({ sums }) => sums === 'unreadable'))) return EXIT.unreadable;
  const counts = rows.some(({ error, warning }) => (failOn !== 'never' && error > 0) || (failOn === 'warning' && warning > 0));
  return counts ? EXIT.findings : EXIT.clean;
}

function toldOf(rows: readonly UnitRow[], { removed, kept }: Swept, out: string, language: Language): string {
  const { summary } = reviewWords(language);
  const own = reviewCommandWords(language);
  const lines = rows.map(
    ({ unit, sums, caps, error, warning }) =>
      `${unit}: ${summary.columns.sums} ${summary.sums[sums]}, ${summary.columns.caps} ${summary.caps[caps]}, ${summary.columns.error} ${String(error)}, ${summary.columns.warning} ${String(warning)}`,
  );
  const earlier = [
    ...(removed.length === 0 ? [] : [own.removed(removed.length)]),
    ...(kept.length === 0 ? [] : [own.keptFromBefore(kept)]),
  ];
  return [...lines, ...earlier, own.written(path.join(out, SUMMARY)), ''].join('\n');
}

async function submissionsIn(folder: string, out: string, language: Language): Promise<FoundSubmission[]> {
  const own = reviewCommandWords(language);
  if ((await stat(folder).catch(() => null))?.isDirectory() !== true) throw new CommandLineError(own.notAFolder(folder));
  if (path.resolve(folder) === path.resolve(out)) throw new CommandLineError(own.outIsFolder(out));
  const found = await findSubmissions(folder, out);
  if (found.length === 0) throw new CommandLineError(own.noSubmission(folder));
  return found;
}

async function needsFolder(folder: string, told: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CommandLineError(told, { cause: error });
  }
}

/** The options that a result depends on, and what stands in the file of caps now. */
async function askedOf(command: CheckCommand): Promise<string> {
  const { exact, explain, coverage, equations, withoutFormulas, on, province, caps, acts, impact, ceilings } = command;
  const ofCaps =
    caps === null
      ? null
      : createHash('sha256')
          .update(await readFile(caps).catch(() => ''))
          .digest('hex');
  return JSON.stringify([exact, explain, coverage, equations, withoutFormulas, on, province, ofCaps, acts, impact, ceilings]);
}
