/** A piece of the command `check`: the files of one folder, and the copies to be written of them. */
import { inspect } from 'node:util';
import { NO_CHOICES } from '../../core/law/cases/choices';
import type { LawSetting } from '../../core/law/setting';
import type { Language } from '../../core/messages/language';
import type { FileResult } from '../../core/report/file-result';
import type { FileProblemCode } from '../../hosts/files/file-problem';
import { writeMarkedCopy } from './annotate';
import { checkGroup, type Group } from './check-group';
import type { FileCheckOptions } from './check-file';
import type { CheckCommand } from './check-options';

export interface CheckJob {
  readonly group: Group;
  /** For each file the name of its marked copy; empty where none was asked for. */
  readonly copies: readonly string[];
}

export interface CheckJobResult {
  readonly results: readonly FileResult[];
  /** By file, why there is no marked copy. */
  readonly refused: readonly (FileProblemCode | null)[];
  /** What stopped files that could not be read, as it is shown to whoever looks for the cause. */
  readonly faults: readonly string[];
}

export function checkOptionsOf(command: CheckCommand, law: LawSetting): FileCheckOptions {
  const { exact, explain, coverage, equations, withoutFormulas, impact, ceilings } = command;
  return { exact, explain, coverage, equations, withoutFormulas, impact, law, choices: { ...NO_CHOICES, ceilings } };
}

/** @throws CommandLineError when a copy cannot be written */
export async function checkJob({ group, copies }: CheckJob, options: FileCheckOptions, language: Language): Promise<CheckJobResult> {
  const checked = await checkGroup(group, options);
  const refused: (FileProblemCode | null)[] = [];
  for (const [at, { result, opened }] of checked.entries()) {
    const copy = copies[at];
    const isWanted = copy !== undefined && opened !== null && result.status === 'checked';
    refused.push(isWanted ? await writeMarkedCopy(copy, opened.workbook, result.report, language) : null);
  }
  const faults = checked.flatMap(({ fault }) => (fault === undefined ? [] : [inspect(fault)]));
  return { results: checked.map(({ result }) => result), refused, faults };
}

/** Nothing came of these files: the program failed over them. */
export const lostCheck = ({ group }: CheckJob): Promise<CheckJobResult> =>
  Promise.resolve({ results: group.files.map(lostFile), refused: [], faults: [] });

export const lostFile = (file: string): FileResult => ({ status: 'unreadable', file, sha256: null, problem: 'internal' });
