/** A piece of the command `check`: the files of one folder, and the copies to be written of them. */
import { inspect } from 'node:util';
import { NO_CHOICES } from '../../core/law/cases/choices';
import type { LawSetting } from '../../core/law/setting';
import type { Language } from '../../core/messages/language';
import type { Totals } from '../../core/messages/reports/report-words';
import { csvForm } from '../../core/report/csv';
import { totalsOf, type FileResult } from '../../core/report/file-result';
import { htmlForm } from '../../core/report/html';
import { jsonForm, type OwnCapsFile } from '../../core/report/json';
import type { ReportForm } from '../../core/report/report-form';
import { textForm } from '../../core/report/text';
import type { FileProblemCode } from '../../hosts/files/file-problem';
import type { FileCheckOptions } from '../submissions/check-bytes';
import { writeMarkedCopy } from './annotate';
import { checkGroup, type Group } from './check-group';
import type { CheckCommand } from './check-options';
import { VERSION } from './version';

export interface CheckJob {
  readonly group: Group;
  /** The number of each file in the report, from 1. */
  readonly numbers: readonly number[];
  /** For each file the name of its marked copy; empty where none was asked for. */
  readonly copies: readonly string[];
}

/** What crosses from a thread: bytes, counts and sentences, whatever the files held. */
export interface CheckJobResult {
  /** Each file as it stands in the report. */
  readonly written: readonly Uint8Array[];
  readonly totals: Totals;
  /** By file, why there is no marked copy. */
  readonly refused: readonly (FileProblemCode | null)[];
  /** What stopped files that could not be read, as it is shown to whoever looks for the cause. */
  readonly faults: readonly string[];
}

export function reportFormOf({ format }: CheckCommand, own: OwnCapsFile | null, language: Language): ReportForm {
  switch (format) {
    case 'text':
      return textForm(language);
    case 'json':
      return jsonForm(VERSION, language, own);
    case 'html':
      return htmlForm(language);
    case 'csv':
      return csvForm(language);
  }
}

export function checkOptionsOf(command: CheckCommand, law: LawSetting): FileCheckOptions {
  const { exact, explain, coverage, equations, withoutFormulas, impact, ceilings } = command;
  return { exact, explain, coverage, equations, withoutFormulas, impact, law, choices: { ...NO_CHOICES, ceilings } };
}

/** @throws CommandLineError when a copy cannot be written */
export async function checkJob(job: CheckJob, options: FileCheckOptions, form: ReportForm, language: Language): Promise<CheckJobResult> {
  const checked = await checkGroup(job.group, options);
  const refused: (FileProblemCode | null)[] = [];
  for (const [at, { result, opened }] of checked.entries()) {
    const copy = job.copies[at];
    const isWanted = copy !== undefined && opened !== null && result.status === 'checked';
    refused.push(isWanted ? await writeMarkedCopy(copy, opened.workbook, result.report, language) : null);
  }
  const faults = checked.flatMap(({ fault }) => (fault === undefined ? [] : [inspect(fault)]));
  return {
    ...writtenOut(
      checked.map(({ result }) => result),
      job,
      form,
    ),
    refused,
    faults,
  };
}

/** Nothing came of these files: the program failed over them. */
export const lostCheck = (job: CheckJob, form: ReportForm): Promise<CheckJobResult> =>
  Promise.resolve({ ...writtenOut(job.group.files.map(lostFile), job, form), refused: [], faults: [] });

function writtenOut(results: readonly FileResult[], { numbers }: CheckJob, form: ReportForm): Pick<CheckJobResult, 'written' | 'totals'> {
  const encoder = new TextEncoder();
  return { written: results.map((result, at) => encoder.encode(form.file(result, numbers[at] ?? 0))), totals: totalsOf(results) };
}

export const lostFile = (file: string): FileResult => ({ status: 'unreadable', file, sha256: null, problem: 'internal' });
