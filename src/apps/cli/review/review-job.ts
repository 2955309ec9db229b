/** One submission from the disk to its letters: checked, written, and kept by its hash, so that a run that was ended goes on behind it. */
import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SHIPPED } from '../../../core/law/catalogue';
import { wordsForUnit } from '../../../core/messages/review/for-unit';
import { cliWords } from '../../../core/messages/cli/cli';
import type { Language } from '../../../core/messages/language';
import { fileEntry } from '../../../core/report/json';
import { totalsOf } from '../../../core/report/file-result';
import type { Totals } from '../../../core/messages/reports/report-words';
import { letterHtml } from '../../../core/review/letter-html';
import { letterTo } from '../../../core/review/letter';
import { unitRowOf, type UnitRow } from '../../../core/review/unit-row';
import type { FileCheckOptions } from '../../submissions/check-bytes';
import type { CheckedFile } from '../../submissions/checked-file';
import { COPIES, FINISHED } from '../../submissions/file-names';
import { submissionOf } from '../../submissions/submission-of';
import { copyNames, writeMarkedCopy } from '../annotate';
import { checkGroup, nameIn } from '../check-group';
import { lostFile } from '../check-job';
import { CommandLineError } from '../command-line-error';
import { VERSION } from '../version';
import type { FoundSubmission } from './find-submissions';
import { hashesOf, hashOfBytes, sweep, type EarlierFiles, type Swept, type WrittenFiles } from './stale-files';

export interface ReviewJob extends FoundSubmission {
  /** Its letters are called so, without ending. */
  readonly name: string;
  readonly out: string;
  /** The day that letters carry. */
  readonly day: string;
  readonly sender: string;
  /** What else the result depends on: options of the command, files it names. */
  readonly asked: string;
}

/** What is kept of a submission, and all that the page and the report are made of. */
export interface Part {
  readonly hash: string;
  readonly row: UnitRow;
  /** Entries of `files` in the report. */
  readonly entries: readonly object[];
  readonly totals: Totals;
  /** Absent in what an older version kept. */
  readonly written?: WrittenFiles;
}

export type ReviewJobResult = Pick<Part, 'hash' | 'row' | 'totals'>;

/** Names the parts of a run that came to its end; without it a folder holds half a review. */
const indexFile = (out: string): string => path.join(out, FINISHED, 'xong.json');

/** @returns hashes of the parts; null where no run came to its end */
export async function partsIn(out: string): Promise<readonly string[] | null> {
  try {
    return JSON.parse(await readFile(indexFile(out), 'utf8')) as string[];
  } catch {
    return null;
  }
}

/** Parts of an earlier state of the submissions go with the run that made them, and what it wrote that stands for nothing any more. */
export async function keepParts(out: string, results: readonly ReviewJobResult[]): Promise<Swept> {
  const kept = new Set(results.map(({ hash }) => `${hash}.json`));
  const gone = (await readdir(path.join(out, FINISHED))).filter((name) => !kept.has(name));
  const earlier: EarlierFiles[] = [];
  for (const name of gone) earlier.push(...(await filesOfPart(path.join(out, FINISHED, name))));
  const swept = await sweep(
    out,
    earlier,
    results.flatMap(({ row }) => [...row.letters, ...row.copies]),
  );
  for (const name of gone) await rm(path.join(out, FINISHED, name));
  await writeFile(indexFile(out), JSON.stringify(results.map(({ hash }) => hash)));
  return swept;
}

async function filesOfPart(file: string): Promise<EarlierFiles[]> {
  try {
    const { row, written = {} } = JSON.parse(await readFile(file, 'utf8')) as Part;
    return [{ names: [...row.letters, ...row.copies], written }];
  } catch {
    // Half written, or the index of an earlier run.
    return [];
  }
}

export const forgetIndex = (out: string): Promise<void> => rm(indexFile(out), { force: true });

export const partFile = (out: string, hash: string): string => path.join(out, FINISHED, `${hash}.json`);

/** @throws CommandLineError when something cannot be written */
export async function reviewJob(job: ReviewJob, options: FileCheckOptions, language: Language): Promise<ReviewJobResult> {
  const hash = await hashOf(job, language);
  const kept = await finished(job.out, hash);
  if (kept !== null) return kept;
  return written(job, hash, await checkGroup(job, { ...options, totals: true }, true), language);
}

/** Nothing came of the submission: the program failed over it. The next run tries again. */
export async function lostReview(job: ReviewJob, language: Language): Promise<ReviewJobResult> {
  const hash = await hashOf(job, language);
  const checked = job.files.map((file): CheckedFile => ({ result: lostFile(file), opened: null }));
  return written(job, `${hash}-hong`, checked, language);
}

async function written(job: ReviewJob, hash: string, checked: readonly CheckedFile[], language: Language): Promise<ReviewJobResult> {
  const submission = submissionOf(job, checked, (file) => nameIn(job.folder, file), language);
  try {
    const copies: string[] = [];
    const names = copyNames(path.join(job.out, COPIES, job.name), job.files, language);
    for (const [at, { result, opened }] of checked.entries()) {
      const copy = names[at];
      if (copy === undefined || opened === null || result.status !== 'checked' || result.report.findings.length === 0) continue;
      if ((await writeMarkedCopy(copy, opened.workbook, result.report, language, wordsForUnit)) === null)
        copies.push(nameIn(job.out, copy));
    }
    const made = { day: job.day, version: VERSION, caps: SHIPPED.version };
    const letter = letterTo(
      submission,
      { ...made, sender: job.sender, copies: copies.map((copy) => path.posix.relative(path.posix.join(COPIES, job.name), copy)) },
      language,
    );
    const letters = [`${job.name}.docx`, `${job.name}.html`];
    const { letterDocx } = await import('../../../hosts/files/letter/letter-docx');
    const hashes: Record<string, string> = {};
    for (const [at, content] of [await letterDocx(letter), letterHtml(letter)].entries()) {
      const name = letters[at] ?? '';
      await writeFile(path.join(job.out, name), content);
      hashes[name] = hashOfBytes(content);
    }
    const results = submission.files.map(({ result }) => result);
    const entries = results.map((result) => ({ ...fileEntry(result, language), unit: job.unit }));
    const row = unitRowOf(submission, { letters, copies }, language);
    const part: Part = { hash, row, entries, totals: totalsOf(results), written: { ...hashes, ...(await hashesOf(job.out, copies)) } };
    await mkdir(path.join(job.out, FINISHED), { recursive: true });
    // Last, and in one go: what lies there is whole.
    const file = partFile(job.out, hash);
    await writeFile(`${file}.tmp`, JSON.stringify(part));
    await rename(`${file}.tmp`, file);
    return { hash, row: part.row, totals: part.totals };
  } catch (error) {
    if (error instanceof CommandLineError) throw error;
    throw new CommandLineError(cliWords(language).cannotWrite(job.out), { cause: error });
  }
}

/** Everything that the result depends on. */
async function hashOf({ unit, name, folder, files, leftAside, sender, asked }: ReviewJob, language: Language): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([VERSION, SHIPPED.sha256, language, unit, name, leftAside, sender, asked]));
  for (const file of files) {
    hash.update(JSON.stringify([file, nameIn(folder, file)]));
    for (const one of [file, `${file}.soatbieu.json`]) {
      // What cannot be read is told by the check.
      const bytes = await readFile(one).catch(() => null);
      hash.update(bytes === null ? 'none' : createHash('sha256').update(bytes).digest());
    }
  }
  return hash.digest('hex').slice(0, 40);
}

/** @returns null when it was not finished, or something of it is gone */
async function finished(out: string, hash: string): Promise<ReviewJobResult | null> {
  try {
    const { row, totals } = JSON.parse(await readFile(partFile(out, hash), 'utf8')) as Part;
    for (const file of [...row.letters, ...row.copies]) await access(path.join(out, file));
    return { hash, row, totals };
  } catch {
    return null;
  }
}
